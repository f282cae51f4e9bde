"""Terms: what a rule reaches, what is stretched or said twice, and that papers agree."""

from dataclasses import replace

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.documents.papers import context_of, language_of
from privacydesk.documents.statement.coverage import lacks_term
from privacydesk.interchange import register_json
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, StartEvent
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import ActivityId, CountryCode, DataCode, DataId, PeopleId, RuleId
from privacydesk.models.organisation import Duties, LegalForm, Organisation
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.retention import (
    Criterion,
    EndAction,
    LongerIf,
    Medium,
    RetentionPolicy,
    RetentionRule,
)
from privacydesk.models.shared import Period
from privacydesk.paths import resource
from tests.compliance.cases import report
from tests.compliance.parties import words
from tests.examples import NAMES, example, knowledge

_EMAIL, _INVOICE = DataId("email"), DataId("invoice")
_CUSTOMERS, _READERS = PeopleId("customers"), PeopleId("readers")
_LETTER = Activity(
    id=ActivityId("letter"),
    kind=ActivityKind.NEWSLETTER,
    people=(_CUSTOMERS, _READERS),
    data=(DataUse(data=_EMAIL),),
)
TEMPLATES = sorted(path.stem for path in resource("templates").glob("*.json"))


def _rule(name: str, amount: int, unit: PeriodUnit = PeriodUnit.YEARS) -> RetentionRule:
    period = Period(amount=amount, unit=unit)
    return RetentionRule(id=RuleId(name), period=period, start=StartEvent.LAST_CONTACT)


def _register(*rules: RetentionRule) -> Register:
    return Register(
        organisation=Organisation(country=CountryCode("NL"), duties=Duties(keeps_books=True)),
        people=(
            PeopleGroup(id=_CUSTOMERS, kind=PeopleKind.CUSTOMER),
            PeopleGroup(id=_READERS, kind=PeopleKind.NEWSLETTER_READER),
        ),
        data=(
            DataItem(id=_EMAIL, catalogue=DataCode("email")),
            DataItem(id=_INVOICE, catalogue=DataCode("invoice")),
        ),
        activities=(_LETTER,),
        retention=RetentionPolicy(rules=rules),
    )


def _given(register: Register, code: str) -> list[tuple[FindingKind, Place | None]]:
    found = report(register)
    return [(x.kind, x.subject) for x in (*found.findings, *found.covered) if x.code == code]


@pytest.mark.parametrize("name", NAMES)
def test_where_the_statement_of_an_example_has_a_hole_there_is_a_finding(name: str) -> None:
    assert _silent(example(name)) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_where_the_statement_of_a_template_has_a_hole_there_is_a_finding(name: str) -> None:
    path = resource("templates") / f"{name}.json"
    assert _silent(register_json.read(path.read_bytes())) == []


def _silent(register: Register) -> list[str]:
    """The situations that lack a term in the statement, and of which no finding says so."""
    context = context_of(register, knowledge(), language_of(register, "nl"))
    found = {place.record for _, place in _given(register, "AVG-13-2-a-COVER") if place}
    lacking: list[str] = [a.id for a in context.activities.values() if lacks_term(context, a)]
    lacking += [channel.id for channel in context.channels if lacks_term(context, channel)]
    return [one for one in lacking if one not in found]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (replace(_rule("a", 1), activities=(_LETTER.id,)), []),
        (replace(_rule("a", 1), data=(_EMAIL,)), []),
        (replace(_rule("a", 1), data=(_INVOICE,)), [FindingKind.FINDING]),
        (replace(_rule("a", 1), people=(_CUSTOMERS, _READERS)), []),
        (replace(_rule("a", 1), people=(_CUSTOMERS,)), [FindingKind.FINDING]),
        (replace(_rule("a", 1), medium=Medium.BACKUPS), [FindingKind.FINDING]),
        (replace(_rule("a", 1), other_purposes=True), []),
        (replace(_rule("a", 1), subject=words("alles van klanten")), [FindingKind.FINDING]),
        (replace(_rule("a", 1), subject=words("de kaartenbak")), [FindingKind.QUESTION]),
        (RetentionRule(id=RuleId("a"), criterion=Criterion.WHILE_CUSTOMER), [FindingKind.FINDING]),
        (RetentionRule(id=RuleId("a"), activities=(_LETTER.id,)), [FindingKind.FINDING]),
    ],
)
def test_what_a_rule_reaches(rule: RetentionRule, expected: list[FindingKind]) -> None:
    given = _given(_register(rule), "AVG-13-2-a-COVER")
    assert given == [(kind, Place("activities", "letter")) for kind in expected]


def test_two_terms_for_the_same_data_are_a_question() -> None:
    one = replace(_rule("one", 1), data=(_EMAIL,))
    other = replace(_rule("other", 2), data=(_EMAIL, _INVOICE))
    question = [(FindingKind.QUESTION, Place("retention", "other"))]
    code = "AVG-13-2-a-VAGUE"
    assert _given(_register(one, other), code) == question
    assert _given(_register(one, replace(other, period=one.period)), code) == []
    assert _given(_register(one, replace(other, people=(_READERS,))), code) == []
    assert _given(_register(one, replace(other, medium=Medium.ARCHIVE)), code) == []


def test_books_are_kept_seven_years_by_one_of_the_rules() -> None:
    short, long = (
        replace(_rule(name, amount), data=(_INVOICE,), start=StartEvent.END_OF_BOOK_YEAR)
        for name, amount in (("short", 2), ("long", 7))
    )
    code, place = "AWR-52-7", Place("retention", "short")
    assert _given(_register(short), code) == [(FindingKind.FINDING, place)]
    assert _given(_register(replace(short, medium=Medium.LIVE), long), code) == []
    unless = replace(short, longer_if=(LongerIf.LEGAL_DUTY,))
    assert _given(_register(unless), code) == [(FindingKind.QUESTION, place)]
    assert _given(_register(replace(_rule("all", 1))), code) == [
        (FindingKind.FINDING, Place("retention", "all"))
    ]


def test_the_act_on_legal_persons_stands_for_the_tax_act_when_both_are_broken() -> None:
    rule = replace(_rule("books", 5), data=(_INVOICE,))
    register = _register(rule)
    company = replace(register.organisation, legal_form=LegalForm.PRIVATE_LIMITED_COMPANY)
    found = report(replace(register, organisation=company))
    assert "AWR-52-7" in [one.code for one in found.findings]
    assert "BW-2-10" in [one.code for one in found.covered]


def test_dutch_terms_do_not_hold_elsewhere() -> None:
    register = _register(replace(_rule("books", 5), data=(_INVOICE,)))
    abroad = replace(register.organisation, country=CountryCode("BE"))
    found = report(replace(register, organisation=abroad))
    laws = ("AWR-52-7", "BW-2-10", "OB-34a", "OB-28-OSS", "URLB-7-5-9", "WWFT-33", "BW-7-454")
    assert set(laws) <= set(found.not_due)


def test_at_least_is_an_end_once_data_are_deleted_then() -> None:
    rule = replace(_rule("a", 1), at_least=True)
    code = "AVG-5-1-e-INDEF"
    assert _given(_register(rule), code) == [(FindingKind.FINDING, Place("retention", "a"))]
    assert _given(_register(replace(rule, action=EndAction.DELETED)), code) == []
    by_law = replace(rule, statutory=True)
    assert _given(_register(by_law), code) == [(FindingKind.QUESTION, Place("retention", "a"))]


def test_a_factor_or_the_general_clause_alone_is_no_term() -> None:
    register = replace(_register(), retention=RetentionPolicy(no_longer_than_needed=True))
    given = [code for code in ("AVG-13-2-a", "AVG-13-2-a-VAGUE") if _given(register, code)]
    assert given == ["AVG-13-2-a", "AVG-13-2-a-VAGUE"]
    assert "AVG-13-2-a" in [one.code for one in report(register).covered]
