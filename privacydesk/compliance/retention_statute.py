"""Terms that other Dutch laws fix: VAT on property and sales, payroll, client checks, care."""

import re
from collections.abc import Callable, Iterator

from privacydesk.compliance.books import DUTCH
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, unknown
from privacydesk.compliance.retention_books import book_rules
from privacydesk.compliance.terms import (
    NO_TERM,
    about_data,
    about_kinds,
    about_people,
    days,
    lasts,
    place_of,
    said_of,
    years,
)
from privacydesk.compliance.wording import mentions
from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import StartEvent
from privacydesk.models.ids import DataCode, LawCode
from privacydesk.models.people import PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.retention import Criterion, RetentionRule

STAFF = (PeopleKind.EMPLOYEE, PeopleKind.FORMER_EMPLOYEE)
STAFF_WORK = (ActivityKind.STAFF, ActivityKind.PAYROLL)
_PROPERTY = re.compile(
    r"onroerend|vastgoed|bedrijfspand|immovable|real estate|property", re.IGNORECASE
)
_WORKS = re.compile(r"verbouw|renovat|herziening|refurbish", re.IGNORECASE)
_ONE_STOP = re.compile(r"éénloket|eenloket|one[\s-]?stop|\bOSS\b", re.IGNORECASE)
_CLIENT_CHECK = re.compile(r"cli[eë]nt(?:en)?onderzoek|wwft|due diligence", re.IGNORECASE)
_IDENTITY = tuple(map(DataCode, ("payroll_tax", "id_copy", "id_copy_with_bsn")))
_CLIENTS = tuple(map(DataCode, ("due_diligence", "beneficial_owner", "unusual_transaction")))
_MEDICAL = tuple(
    map(
        DataCode,
        ("medical_file", "medication", "care_plan", "medical_images", "medical_questionnaire"),
    )
)
_PAYROLL_LAWS = tuple(map(LawCode, ("urlb-7-5", "urlb-7-9")))
_CLIENT_LAWS = tuple(map(LawCode, ("wwft-33", "wwft-34", "wwft-34a")))
_CARE_LAW = LawCode("bw-7-454")


def _property(facts: Facts) -> Iterator[Outcome]:
    """Nine years after the year of first use are ten book years in all."""
    yield from _vat(facts, "immovable_property", LawCode("ob-34a"), _PROPERTY, 9)


def _one_stop(facts: Facts) -> Iterator[Outcome]:
    yield from _vat(facts, "one_stop_shop", LawCode("ob-28-oss"), _ONE_STOP, 10)


def _vat(
    facts: Facts, duty: str, law: LawCode, words: re.Pattern[str], least: int
) -> Iterator[Outcome]:
    """Records for VAT that stay so many years: by a rule of their own, or with all the books."""
    due = _due(facts, duty)
    if due is None:
        yield _open(duty)
    if not due:
        return
    own = [one for one in facts.rules if one.law == law or mentions(words, one.subject)]
    for rule in own:
        long = lasts(rule, years(least))
        place = place_of(rule)
        yield met(place) if long else broken(place, field="period", period=said_of(rule))
    if not own and any(lasts(rule, years(10)) and rule.period for rule in book_rules(facts)):
        yield met()
    elif not own:
        yield broken(period=NO_TERM) if facts.asked("retention") else unknown()


def _works(facts: Facts) -> Iterator[Outcome]:
    """Only the owner knows whether there was such work."""
    if _due(facts, "immovable_property"):
        law = LawCode("ob-2026-revision")
        found = [one for one in facts.rules if one.law == law or mentions(_WORKS, one.subject)]
        yield met() if found else doubtful()


def _due(facts: Facts, duty: str) -> bool | None:
    """Whether a duty of Dutch law was said to hold; no for an organisation elsewhere."""
    organisation = facts.register.organisation
    if organisation.country not in (None, DUTCH):
        return False
    answer: bool | None = getattr(organisation.duties, duty)
    return answer


def has_staff(facts: Facts) -> bool | None:
    """Whether there is staff: as was answered, else as the register shows."""
    answered = _due(facts, "employs_staff")
    if answered is not None:
        return answered
    return True if facts.has_people(*STAFF) or facts.kinds(*STAFF_WORK) else None


def _payroll(facts: Facts) -> Iterator[Outcome]:
    staff = has_staff(facts)
    if staff is None:
        yield _open("employs_staff")
    if not staff:
        return
    rules = [rule for rule in facts.rules if _is_payroll(facts, rule)]
    yield from _exactly(facts, rules, 5, held=bool(facts.of_catalogue(*_IDENTITY)))
    for rule in rules:
        if rule.start is StartEvent.END_OF_EMPLOYMENT:
            yield doubtful(place_of(rule), field="start", period=said_of(rule))


def _is_payroll(facts: Facts, rule: RetentionRule) -> bool:
    if rule.law is not None:
        return rule.law in _PAYROLL_LAWS
    staff = about_people(facts, rule, *STAFF) or about_kinds(facts, rule, *STAFF_WORK)
    alone = not (rule.people or rule.activities)
    return about_data(facts, rule, _IDENTITY) and (staff or alone)


def _client_checks(facts: Facts) -> Iterator[Outcome]:
    due = _due(facts, "wwft")
    if due is None:
        yield _open("wwft")
    if due:
        rules = [rule for rule in facts.rules if _is_client_check(facts, rule)]
        yield from _exactly(facts, rules, 5, longer=broken)


def _is_client_check(facts: Facts, rule: RetentionRule) -> bool:
    if rule.law is not None:
        return rule.law in _CLIENT_LAWS
    named = mentions(_CLIENT_CHECK, rule.subject, rule.law_text)
    return named or about_data(facts, rule, _CLIENTS)


def _medical_files(facts: Facts) -> Iterator[Outcome]:
    due = _due(facts, "care")
    if due is None and facts.of_catalogue(*_MEDICAL) and facts.kinds(ActivityKind.CARE):
        due = facts.register.organisation.country in (None, DUTCH)
    if due is None:
        yield _open("care")
    if due:
        rules = [rule for rule in facts.rules if _is_medical(facts, rule)]
        yield from _exactly(facts, rules, 20)


def _is_medical(facts: Facts, rule: RetentionRule) -> bool:
    if rule.law is not None:
        return rule.law == _CARE_LAW
    if rule.data:
        return about_data(facts, rule, _MEDICAL)
    return about_kinds(facts, rule, ActivityKind.CARE)


def _open(duty: str) -> Outcome:
    """A fact about the organisation that decides whether a law holds is not answered."""
    return unknown(Place("organisation"), field=f"duties.{duty}")


def _exactly(
    facts: Facts,
    rules: list[RetentionRule],
    amount: int,
    *,
    held: bool = True,
    longer: Callable[..., Outcome] = doubtful,
) -> Iterator[Outcome]:
    """A term of just so many years: shorter is against the law, `longer` tells what longer is.

    `held` tells whether the data are there for sure, so that no rule at all is a gap.
    """
    for rule in rules:
        yield _as_long(rule, amount, longer)
    if not rules:
        yield doubtful(period=NO_TERM) if held and facts.asked("retention") else unknown()


def _as_long(rule: RetentionRule, amount: int, longer: Callable[..., Outcome]) -> Outcome:
    place, long = place_of(rule), lasts(rule, years(amount))
    if rule.period is None:
        by_law = long and rule.criterion is not Criterion.NO_END
        return met(place) if by_law else doubtful(place, field="period", period=said_of(rule))
    if days(rule.period) < years(amount):
        return broken(place, field="period", period=said_of(rule))
    if days(rule.period) > years(amount):
        return longer(place, field="period", period=said_of(rule))
    return met(place)


RULES: Rules = {
    "OB-34a": _property,
    "OB-28-OSS": _one_stop,
    "OB-INVEST": _works,
    "URLB-7-5-9": _payroll,
    "WWFT-33": _client_checks,
    "BW-7-454": _medical_files,
}
