"""Terms that the authority advises: applicants, cameras, staff files, visitors."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, unknown
from privacydesk.compliance.retention_statute import STAFF, has_staff
from privacydesk.compliance.terms import (
    NO_TERM,
    about_data,
    about_kinds,
    about_people,
    days,
    place_of,
    weeks,
    years,
)
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, StartEvent
from privacydesk.models.ids import DataCode
from privacydesk.models.people import PeopleKind
from privacydesk.models.retention import Criterion, LongerIf, RetentionRule

_FOUR_WEEKS = weeks(4)
_ONE_YEAR = years(1)
_TWO_YEARS = years(2)


def _applicant_rules(facts: Facts) -> list[RetentionRule]:
    return [
        rule
        for rule in facts.rules
        if about_kinds(facts, rule, ActivityKind.RECRUITMENT)
        or about_people(facts, rule, PeopleKind.APPLICANT)
        or about_data(facts, rule, facts.knowledge.retention_terms["nl-applicants"].data)
        or rule.start is StartEvent.END_OF_PROCEDURE
        or rule.criterion is Criterion.UNTIL_PROCEDURE_OVER
    ]


def _has_applicants(facts: Facts) -> bool:
    return bool(facts.kinds(ActivityKind.RECRUITMENT)) or facts.has_people(PeopleKind.APPLICANT)


def _applicants(facts: Facts) -> Iterator[Outcome]:
    """Four weeks for who gave no consent."""
    if not _has_applicants(facts):
        return
    rules = [rule for rule in _applicant_rules(facts) if not rule.with_consent]
    for rule in rules:
        place, period = place_of(rule), rule.period
        if period is not None and days(period) > _FOUR_WEEKS:
            judged = doubtful if rule.with_consent is None and _asks_consent(facts) else broken
            yield judged(place, field="period", period=period)
        elif period is not None or rule.criterion is Criterion.UNTIL_PROCEDURE_OVER:
            yield met(place)
    if not _applicant_rules(facts):
        yield unknown()


def _asks_consent(facts: Facts) -> bool:
    """Whether applicants are asked for consent, so that a longer term may be for those."""
    return any(
        ground.basis is LegalBasis.CONSENT
        for spot, ground in facts.grounds
        if isinstance(spot.situation.record, Activity)
        and spot.situation.record.kind is ActivityKind.RECRUITMENT
    )


def _applicants_with_consent(facts: Facts) -> Iterator[Outcome]:
    if not _has_applicants(facts):
        return
    for rule in _applicant_rules(facts):
        place = place_of(rule)
        longer = LongerIf.CONSENT in (rule.longer_if or ())
        period = rule.longer_period if longer else rule.period
        if not longer and not rule.with_consent:
            continue
        field = "longer_period" if longer else "period"
        if period is None:
            yield unknown(place, field=field)
        elif days(period) > _ONE_YEAR:
            yield broken(place, field=field, period=period)
        else:
            yield met(place)


def _cameras(facts: Facts) -> Iterator[Outcome]:
    kind = ActivityKind.CAMERAS
    if not facts.register.premises.cameras and not facts.kinds(kind):
        return
    images = (DataCode("camera_images"),)
    rules = [
        rule
        for rule in facts.rules
        if about_data(facts, rule, images) or (not rule.data and about_kinds(facts, rule, kind))
    ]
    found = [*_at_most(rules, _FOUR_WEEKS)]
    yield from found or [unknown()]


def _at_most(rules: list[RetentionRule], most: float) -> Iterator[Outcome]:
    """Judge the numbers only: an event such as a settled incident has a length of its own."""
    for rule in rules:
        longest = max(filter(None, (rule.period, rule.period_to)), key=days, default=None)
        if longest is not None and days(longest) > most:
            yield broken(place_of(rule), field="period", period=longest)
        elif rule.period is not None:
            yield met(place_of(rule))


def _staff_files(facts: Facts) -> Iterator[Outcome]:
    if not has_staff(facts):
        return
    rules = [
        rule
        for rule in facts.rules
        if not (rule.statutory or rule.law) and _is_staff_file(facts, rule)
    ]
    reasoned = [rule for rule in rules if rule.reasons]
    yield from (met(place_of(rule)) for rule in reasoned)
    found = [*_at_most([rule for rule in rules if not rule.reasons], _TWO_YEARS)]
    yield from found or ([] if reasoned else [unknown()])


def _is_staff_file(facts: Facts, rule: RetentionRule) -> bool:
    if rule.data:
        return about_data(facts, rule, facts.knowledge.retention_terms["nl-staff-file"].data)
    staff = about_people(facts, rule, *STAFF)
    return staff or about_kinds(facts, rule, ActivityKind.STAFF)


def _visitors(facts: Facts) -> Iterator[Outcome]:
    kind = ActivityKind.PREMISES_VISITORS
    if not facts.register.premises.visitors_list and not facts.kinds(kind):
        return
    rules = [
        rule
        for rule in facts.rules
        if about_kinds(facts, rule, kind) or about_people(facts, rule, PeopleKind.PREMISES_VISITOR)
    ]
    found = [*_at_most(rules, _ONE_YEAR)]
    if not rules and facts.asked("retention"):
        found = [broken(period=NO_TERM)]
    yield from found or [unknown()]


RULES: Rules = {
    "AP-SOLL-4W": _applicants,
    "AP-SOLL-1J": _applicants_with_consent,
    "AP-CAM-4W": _cameras,
    "AP-PERS-2J": _staff_files,
    "AP-VISITOR-RET": _visitors,
}
