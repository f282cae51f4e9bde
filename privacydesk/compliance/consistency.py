"""Answers that contradict each other (GDPR art. 5(1)(a) and 12(1))."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.mailings import sendings
from privacydesk.compliance.opposites import contradicts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met
from privacydesk.compliance.techniques import NOT_NEEDED, only_harmless
from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.extras import Absence
from privacydesk.models.mailing import Advertising
from privacydesk.models.place import Place
from privacydesk.models.recipient import Sharing
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.source import SourceKind
from privacydesk.models.website import CookieKind

_TOLD_ELSEWHERE = (Absence.NO_THIRD_PARTIES, Absence.NO_SUPPLIER_HAS_ACCESS, Absence.NO_TRANSFERS)
"""Absences that the requirements on recipients and transfers judge."""

_FROM_THEMSELVES = (SourceKind.PERSON, SourceKind.USE_OF_SERVICES)


def _consistent(facts: Facts) -> Iterator[Outcome]:
    found = [outcome for rule in _CONTRADICTIONS for outcome in rule(facts)]
    yield from found
    if not found and facts.register != Register():
        yield met()


def _against(facts: Facts, code: str, place: Place, field: str, *, sure: bool = True) -> Outcome:
    """The outcome for two answers that contradict each other, one of which stands at a place."""
    pair = facts.knowledge.contradictions[code]
    judge = broken if sure else doubtful
    return judge(place, field=field, a=pair.said, b=pair.fact)


def _absences(facts: Facts) -> Iterator[Outcome]:
    told = facts.register.extras.absences or ()
    for absence in told:
        if absence not in _TOLD_ELSEWHERE and contradicts(facts, absence):
            yield _against(facts, absence, Place("extras"), "absences")
    no_cookies = Absence.NO_COOKIES
    unused = facts.register.website.cookies.used is False and no_cookies not in told
    if unused and contradicts(facts, no_cookies):
        yield _against(facts, no_cookies, Place("website"), "cookies.used")


def _functional_cookies(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.website.cookies
    for group in about.groups or ():
        more = set(group.uses or ()) & set(NOT_NEEDED)
        if group.kind is CookieKind.FUNCTIONAL and more and not only_harmless(about):
            yield _against(facts, "functional_cookies", Place("website"), "cookies.groups")


def _premises(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.premises
    subjects = (
        (about.cameras, ActivityKind.CAMERAS, "activity_cameras", "cameras"),
        (about.guest_wifi, ActivityKind.GUEST_WIFI, "activity_wifi", "guest_wifi"),
        (about.credit_checks, ActivityKind.CREDIT_CHECK, "activity_credit", "credit_checks"),
    )
    for answer, kind, code, field in subjects:
        if answer is False and facts.kinds(kind):
            yield _against(facts, code, Place("premises"), field)


def _decisions(facts: Facts) -> Iterator[Outcome]:
    if facts.register.extras.decisions.taken is False:
        for activity in facts.activities.values():
            if activity.decision.taken:
                place = Place("activities", activity.id)
                yield _against(facts, "no_decisions", place, "decision.taken")


def _advertising(facts: Facts) -> Iterator[Outcome]:
    """Advertising for which consent is asked, and which goes out on another ground."""
    only_there = {one.advertising_only_in for one in facts.activities.values()}
    for one in sendings(facts):
        if one.mailing.advertising is not Advertising.OPTION_WITH_CONSENT:
            continue
        if LegalBasis.CUSTOMER_EXCEPTION in one.bases:
            yield _against(facts, "advertising_with_consent", one.place, "mailing.advertising")
        elif one.place.record in only_there and LegalBasis.CONSENT not in one.bases:
            yield _against(facts, "advertising_option", one.place, "purposes", sure=False)


def _sources(facts: Facts) -> Iterator[Outcome]:
    sources, website = facts.register.sources, facts.register.website
    if not sources.only_from_person:
        return
    others = [
        one
        for one in sources.listed or ()
        if one.kind not in _FROM_THEMSELVES and not one.aggregated_anonymous
    ]
    if others and not sources.or_clearly_supplied:
        yield _against(facts, "only_from_person", Place("sources"), "only_from_person")
    recorded = any(one.record.collected_automatically for one in facts.situations)
    if recorded or website.measuring:
        place = Place("sources")
        yield _against(facts, "only_given", place, "only_from_person", sure=False)


_AGREED = (Sharing.WITH_CONSENT, Sharing.ON_REQUEST_OF_PERSON)
"""Conditions on top of a case, not cases of their own."""


def _sharing(facts: Facts) -> Iterator[Outcome]:
    """Others who get data in a case that the statement does not name."""
    only = facts.register.recipients_policy.only_shared_when
    if not only:
        return
    for one in facts.outsiders:
        others = set(one.sharing or ()) - {*only, *_AGREED}
        if one not in facts.processors and others:
            place = Place("recipients", one.id)
            yield _against(facts, "only_shared_when", place, "sharing", sure=False)


def _terms(facts: Facts) -> Iterator[Outcome]:
    """Two periods for the same data, where nothing tells the rules apart."""
    seen: dict[str, RetentionRule] = {}
    for rule in facts.rules:
        if not _is_general(rule):
            continue
        for data in rule.data or ():
            first = seen.setdefault(data, rule)
            if first.period != rule.period:
                place = Place("retention", rule.id)
                yield _against(facts, "two_terms", place, "period")


def _is_general(rule: RetentionRule) -> bool:
    """Whether a rule with a period holds for its data whatever the case."""
    told_apart = (
        *(rule.people, rule.activities, rule.channels, rule.services, rule.subject),
        *(rule.medium, rule.medium_text, rule.criterion, rule.criterion_text, rule.start),
        *(rule.start_text, rule.with_consent, rule.on_request, rule.longer_if, rule.longer_text),
        *(rule.other_purposes, rule.statutory, rule.at_least),
    )
    return rule.period is not None and not any(told_apart)


def _paragraphs(facts: Facts) -> Iterator[Outcome]:
    """A heading with nothing below it."""
    for one in facts.register.extras.own_paragraphs or ():
        if not any(text.strip() for _, text in one.text.entries):
            yield _against(facts, "empty_paragraph", Place("extras"), "own_paragraphs")


_CONTRADICTIONS = (
    _absences,
    _functional_cookies,
    _premises,
    _decisions,
    _advertising,
    _sources,
    _sharing,
    _terms,
    _paragraphs,
)

RULES: Rules = {"AVG-12-1-CONSIST": _consistent}
