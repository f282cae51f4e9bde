"""How long data are kept: every mix of answers is one true sentence, or an open question."""

from datetime import date
from typing import Any

import pytest

from privacydesk.documents.blocks import plain
from privacydesk.documents.papers import context_of, language_of
from privacydesk.documents.statement.terms import term_lines
from privacydesk.documents.stream import holes, lines_of
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, StartEvent
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import ActivityId, DataId, LawCode, RuleId
from privacydesk.models.register import Register
from privacydesk.models.retention import (
    Criterion,
    EndAction,
    LongerIf,
    Medium,
    OnRequest,
    RetentionPolicy,
    RetentionRule,
    WithoutRequest,
)
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from tests.examples import knowledge, statement

_TWO_YEARS = Period(amount=2, unit=PeriodUnit.YEARS)
_OPEN = "[hoe lang deze gegevens bewaard worden]"
_CONTRARY = "[hoe lang: de antwoorden hierover spreken elkaar tegen]"
_NAME, _EMAIL = DataId("naam"), DataId("mail")
_CLUB, _SHOP = ActivityId("club"), ActivityId("winkel")


def _lines(**answers: Any) -> list[str]:
    register = Register()
    context = context_of(register, knowledge(), language_of(register, "nl"))
    return [plain(line) for line in term_lines(context, _rule(**answers))]


def _rule(**answers: Any) -> RetentionRule:
    return RetentionRule(id=RuleId("termijn"), **answers)


def _own(text: str) -> LocalisedText:
    return LocalisedText.of({"nl": text})


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"criterion": Criterion.WHILE_MEMBER}, "Zolang u lid bent en daarna nog 2 jaar"),
        (
            {"criterion": Criterion.WHILE_MEMBER, "at_most": True},
            "Zolang u lid bent en daarna nog hooguit 2 jaar",
        ),
        (
            {
                "criterion": Criterion.WHILE_MEMBER,
                "start": StartEvent.END_OF_MEMBERSHIP,
                "at_most": True,
            },
            "Zolang u lid bent en daarna nog hooguit 2 jaar",
        ),
        (
            {
                "criterion": Criterion.UNTIL_EVENT_OVER,
                "start": StartEvent.ENTRY,
                "at_most": True,
            },
            "Tot het evenement is afgelopen, maar hooguit 2 jaar nadat de gegevens zijn vastgelegd",
        ),
        (
            {
                "criterion": Criterion.WHILE_CUSTOMER,
                "start": StartEvent.LAST_PURCHASE,
                "at_least": True,
            },
            "Zolang u klant bent, maar ten minste 2 jaar na de laatste aankoop",
        ),
        ({"at_most": True}, "Hooguit 2 jaar"),
        (
            {"at_least": True, "start_text": _own("het aftreden")},
            "Ten minste 2 jaar na het aftreden",
        ),
        ({"until_date": date(2027, 12, 31)}, "2 jaar, maar uiterlijk tot en met 31 december 2027"),
        ({"law_text": _own("ICANN")}, "2 jaar (vanwege ICANN)"),
        ({"law_text": _own("ICANN"), "statutory": True}, "2 jaar (wettelijk verplicht: ICANN)"),
        ({"medium": Medium.MAILBOX}, "In onze mailbox: 2 jaar"),
        ({"criterion": Criterion.NO_END}, _CONTRARY),
        ({"criterion": Criterion.NOT_KEPT}, _CONTRARY),
        ({"at_least": True, "at_most": True}, _CONTRARY),
    ],
)
def test_a_period_with_other_answers(answers: dict[str, Any], told: str) -> None:
    assert _lines(period=_TWO_YEARS, **answers) == [told]


def test_a_code_of_a_law_makes_a_duty_unless_the_answer_is_no() -> None:
    law = LawCode("awr-52")
    assert "(wettelijk verplicht: " in _lines(period=_TWO_YEARS, law=law)[0]
    assert "(vanwege " in _lines(period=_TWO_YEARS, law=law, statutory=False)[0]


def test_the_end_stands_before_the_request_and_after_what_takes_longer() -> None:
    told = _lines(
        period=_TWO_YEARS,
        longer_if=(LongerIf.COMPLAINT,),
        longer_period=Period(amount=5, unit=PeriodUnit.YEARS),
        action=EndAction.DELETED,
        on_request=OnRequest.ANY_TIME,
        without_request=WithoutRequest.KEPT_FOR_TERM,
    )
    assert told == [
        "2 jaar",
        "Langer als er een klacht is, dan hooguit 5 jaar",
        "Daarna verwijderen wij ze",
        "Op verzoek verwijderen wij ze eerder",
        "Zonder zo'n verzoek bewaren wij ze de hele termijn",
    ]


def test_what_happens_without_a_request_says_nothing_where_nobody_can_ask() -> None:
    assert _lines(period=_TWO_YEARS, without_request=WithoutRequest.DELETED_ANYWAY) == ["2 jaar"]


def test_a_longer_period_without_its_case_is_an_open_question() -> None:
    told = _lines(period=_TWO_YEARS, longer_period=_TWO_YEARS)
    assert told[1] == "Langer als [in welk geval het langer duurt], dan hooguit 2 jaar"


def test_a_rule_without_a_term_is_an_open_question() -> None:
    assert _lines() == [_OPEN]


def _club(policy: RetentionPolicy) -> Register:
    """Two activities: one with a name, one with a name and an e-mail address."""
    return Register(
        data=(DataItem(id=_NAME, name=_own("naam")), DataItem(id=_EMAIL, name=_own("e-mail"))),
        activities=(
            Activity(id=_CLUB, kind=ActivityKind.MEMBERSHIP, data=(DataUse(data=_NAME),)),
            Activity(
                id=_SHOP,
                kind=ActivityKind.PURCHASE,
                data=(DataUse(data=_NAME), DataUse(data=_EMAIL)),
            ),
        ),
        retention=policy,
    )


@pytest.mark.parametrize(
    ("policy", "open_for"),
    [
        (RetentionPolicy(), 2),
        (RetentionPolicy(no_fixed_terms=True), 0),
        (RetentionPolicy(rules=(_rule(activities=(_CLUB,), period=_TWO_YEARS),)), 1),
        (RetentionPolicy(rules=(_rule(data=(_NAME,), period=_TWO_YEARS),)), 1),
        (RetentionPolicy(rules=(_rule(data=(_NAME, _EMAIL), period=_TWO_YEARS),)), 0),
        (RetentionPolicy(rules=(_rule(period=_TWO_YEARS),)), 0),
        (RetentionPolicy(rules=(_rule(period=_TWO_YEARS, medium=Medium.BACKUPS),)), 2),
        (
            RetentionPolicy(
                rules=(_rule(subject=_own("de boeken"), period=_TWO_YEARS, statutory=True),)
            ),
            2,
        ),
    ],
)
def test_a_situation_without_a_term_is_an_open_question(
    policy: RetentionPolicy, open_for: int
) -> None:
    told = [plain(line) for line in lines_of(statement(_club(policy)).blocks)]
    assert told.count(_OPEN) == open_for


def test_a_register_that_says_nothing_of_terms_has_an_open_question_in_their_section() -> None:
    missing = holes(statement(Register()).blocks)
    assert "hoe lang gegevens bewaard worden" in missing
    known = Register(retention=RetentionPolicy(no_longer_than_needed=True))
    assert "hoe lang gegevens bewaard worden" not in holes(statement(known).blocks)
