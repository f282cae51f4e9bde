"""Every pair of answers that cannot both be true is found, and told with its two sides."""

from dataclasses import replace
from typing import Any, cast

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind, AutomatedDecision
from privacydesk.models.choices import LegalBasis, PartyRole, PeriodUnit
from privacydesk.models.data import DataClass, DataItem
from privacydesk.models.extras import Absence, Decisions, Extras, OwnParagraph, Section
from privacydesk.models.ids import ActivityId, DataId, PurposeId, RecipientId, RuleId
from privacydesk.models.mailing import Advertising, Mailing
from privacydesk.models.premises import Premises
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient, RecipientsPolicy, Sharing
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.source import Source, SourceKind, Sources
from privacydesk.models.website import (
    CookieGroup,
    CookieKind,
    Cookies,
    CookieUse,
    MeasuringTool,
    Website,
)
from tests.compliance.cases import report
from tests.compliance.mending import dutch
from tests.documents.test_contradictions import OPPOSITES
from tests.examples import knowledge

_ELSEWHERE = {Absence.NO_THIRD_PARTIES, Absence.NO_SUPPLIER_HAS_ACCESS, Absence.NO_TRANSFERS}


def _activity(kind: ActivityKind, basis: LegalBasis | None = None, **answers: Any) -> Activity:
    grounds = (LegalGround(basis=basis),) if basis else None
    purpose = Purpose(id=PurposeId("p"), grounds=grounds)
    return Activity(id=ActivityId(kind.value), kind=kind, purposes=(purpose,), **answers)


def _two_terms(**answers: Any) -> Register:
    rules = tuple(
        RetentionRule(
            id=RuleId(f"r{amount}"),
            data=(DataId("d"),),
            period=Period(amount=amount, unit=PeriodUnit.YEARS),
            **answers,
        )
        for amount in (1, 2)
    )
    return Register(retention=RetentionPolicy(rules=rules))


def _only(relations: Activity, letters: Activity) -> Register:
    return Register(
        activities=(
            replace(cast(Any, relations), advertising_only_in=letters.id),
            letters,
        )
    )


_OPTION = Mailing(advertising=Advertising.OPTION_WITH_CONSENT)
_PARTY = Recipient(
    id=RecipientId("r"),
    kind=RecipientKind.BANK,
    role=PartyRole.CONTROLLER,
    sharing=(Sharing.FRAUD_RISK,),
)
_FUNCTIONAL = CookieGroup(kind=CookieKind.FUNCTIONAL, uses=(CookieUse.MEASURE_VISITS,))

_PAIRS = {
    "functional_cookies": Register(website=Website(cookies=Cookies(groups=(_FUNCTIONAL,)))),
    "activity_cameras": Register(
        activities=(_activity(ActivityKind.CAMERAS),), premises=Premises(cameras=False)
    ),
    "activity_wifi": Register(
        activities=(_activity(ActivityKind.GUEST_WIFI),), premises=Premises(guest_wifi=False)
    ),
    "activity_credit": Register(
        activities=(_activity(ActivityKind.CREDIT_CHECK),),
        premises=Premises(credit_checks=False),
    ),
    "no_decisions": Register(
        activities=(_activity(ActivityKind.OTHER, decision=AutomatedDecision(taken=True)),),
        extras=Extras(decisions=Decisions(taken=False)),
    ),
    "advertising_with_consent": Register(
        activities=(
            _activity(ActivityKind.MARKETING, LegalBasis.CUSTOMER_EXCEPTION, mailing=_OPTION),
        )
    ),
    "advertising_option": _only(
        _activity(ActivityKind.RELATIONS), _activity(ActivityKind.NEWSLETTER, mailing=_OPTION)
    ),
    "only_from_person": Register(
        sources=Sources(only_from_person=True, listed=(Source(kind=SourceKind.EMPLOYER),))
    ),
    "only_given": Register(
        sources=Sources(only_from_person=True),
        website=Website(measuring=(MeasuringTool(name="Teller"),)),
    ),
    "only_shared_when": Register(
        recipients=(_PARTY,),
        recipients_policy=RecipientsPolicy(only_shared_when=(Sharing.LEGAL_DUTY,)),
    ),
    "two_terms": _two_terms(),
    "empty_paragraph": Register(
        extras=Extras(own_paragraphs=(OwnParagraph(after=Section.OTHER, text=dutch(" ")),))
    ),
}


def _found(register: Register) -> list[tuple[FindingKind, object]]:
    return [
        (one.kind, dict(one.values)["b"])
        for one in report(register).findings
        if one.code == "AVG-12-1-CONSIST"
    ]


def test_every_pair_of_the_table_has_a_register_here() -> None:
    assert set(knowledge().contradictions) == {*_PAIRS, *(set(OPPOSITES) - _ELSEWHERE)}


@pytest.mark.parametrize("code", _PAIRS)
def test_two_answers_that_cannot_both_be_true_are_found(code: str) -> None:
    assert [fact for _, fact in _found(_PAIRS[code])] == [knowledge().contradictions[code].fact]


@pytest.mark.parametrize("absence", OPPOSITES)
def test_an_absence_that_another_answer_denies_is_found(absence: Absence) -> None:
    register = replace(cast(Any, OPPOSITES[absence]), extras=Extras(absences=(absence,)))
    kinds = [kind for kind, _ in _found(register)]
    assert kinds == ([] if absence in _ELSEWHERE else [FindingKind.FINDING])


@pytest.mark.parametrize("absence", Absence)
def test_an_absence_alone_contradicts_nothing(absence: Absence) -> None:
    assert _found(Register(extras=Extras(absences=(absence,)))) == []


def test_terms_that_something_tells_apart_are_no_contradiction() -> None:
    assert _found(_two_terms(with_consent=True)) == []
    assert _found(_two_terms(medium_text=dutch("op papier"))) == []


def test_special_data_are_found_by_their_class() -> None:
    item = DataItem(id=DataId("d"), data_class=DataClass.ORDINARY)
    extras = Extras(absences=(Absence.NO_SPECIAL_DATA,))
    assert _found(Register(data=(item,), extras=extras)) == []
