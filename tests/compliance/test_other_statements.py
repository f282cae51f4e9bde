"""What must not be found in statements that are right, and what must be found once."""

from dataclasses import replace

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, PartyRole, PeriodUnit, RightKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import (
    ActivityId,
    CountryCode,
    DataCode,
    DataId,
    PurposeId,
    RecipientId,
    RuleId,
)
from privacydesk.models.organisation import Duties, LegalForm, Organisation
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient, RecipientsPolicy, SharedData, Sharing
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.rights import Right, RightCase, Rights
from privacydesk.models.shared import Period
from privacydesk.models.source import Source, SourceKind, Sources
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import report

SEVEN_YEARS = Period(amount=7, unit=PeriodUnit.YEARS)
PHONE = DataItem(id=DataId("phone"), catalogue=DataCode("phone"))
GENDER = DataItem(id=DataId("gender"), catalogue=DataCode("gender"))


def nl(words: str) -> LocalisedText:
    """Give a text of the user's own."""
    return LocalisedText.of({"nl": words})


def found(register: Register, code: str) -> list[Place | None]:
    """Give the subjects of the findings and questions with this code."""
    kinds = (FindingKind.FINDING, FindingKind.QUESTION)
    listed = (*report(register).findings, *report(register).covered)
    return [one.subject for one in listed if one.code == code and one.kind in kinds]


def orders(rule: RetentionRule) -> Register:
    """Give a web shop whose orders have this term."""
    activity = Activity(
        id=ActivityId("orders"),
        kind=ActivityKind.PURCHASE,
        data=(DataUse(data=PHONE.id), DataUse(data=GENDER.id)),
    )
    organisation = Organisation(country=CountryCode("NL"), duties=Duties(keeps_books=True))
    return Register(
        organisation=organisation,
        data=(PHONE, GENDER),
        activities=(activity,),
        retention=RetentionPolicy(rules=(rule,)),
    )


RULE = RetentionRule(
    id=RuleId("orders"),
    subject=nl("bestellingen"),
    activities=(ActivityId("orders"),),
    period=SEVEN_YEARS,
    statutory=True,
)


def test_seven_years_that_a_law_asks_are_those_of_the_books() -> None:
    assert found(orders(RULE), "AWR-52-7") == []
    shorter = replace(RULE, period=replace(SEVEN_YEARS, amount=2), statutory=None)
    assert found(orders(shorter), "AWR-52-7") == [None]


def test_data_that_the_books_do_not_need_are_named_together() -> None:
    assert found(orders(RULE), "AWR-52-SCOPE") == [Place("retention", "orders")]


def test_a_foundation_that_says_nothing_of_its_books_is_not_accused() -> None:
    foundation = Organisation(legal_form=LegalForm.FOUNDATION, country=CountryCode("NL"))
    rule = RetentionRule(id=RuleId("mail"), subject=nl("vragen"), period=SEVEN_YEARS)
    register = Register(organisation=foundation, retention=RetentionPolicy(rules=(rule,)))
    assert found(register, "BW-2-10") == []


@pytest.mark.parametrize(
    ("right", "count"),
    [
        (Right(kind=RightKind.OBJECTION, cases=(RightCase.BASED_ON_INTEREST,)), 0),
        (
            Right(kind=RightKind.OBJECTION, text=nl("Als het om ons gerechtvaardigd belang gaat.")),
            0,
        ),
        (Right(kind=RightKind.OBJECTION, text=nl("Alleen in het eerste jaar.")), 1),
    ],
)
def test_that_an_objection_is_about_an_interest_is_what_the_law_says(
    right: Right, count: int
) -> None:
    assert len(found(Register(rights=Rights(listed=(right,))), "AVG-21-WRONG")) == count


def test_a_supplier_that_names_data_or_a_source_gets_no_data() -> None:
    register = Register(
        data=(DataItem(id=DataId("profile"), name=nl("LinkedIn-profiel")),),
        sources=Sources(
            listed=(Source(kind=SourceKind.SOCIAL_NETWORK, text=nl("profielen op LinkedIn")),)
        ),
        recipients=(),
    )
    assert found(register, "AVG-13-1-e-SYNC") == []


def test_consent_on_top_of_a_contract_is_no_other_case() -> None:
    notary = Recipient(
        id=RecipientId("notary"),
        kind=RecipientKind.NOTARY,
        role=PartyRole.CONTROLLER,
        sharing=(Sharing.WITH_CONSENT,),
    )
    policy = RecipientsPolicy(only_shared_when=(Sharing.PERFORM_CONTRACT,))
    register = Register(recipients=(notary,), recipients_policy=policy)
    assert found(register, "AVG-12-1-CONSIST") == []
    other = replace(notary, sharing=(Sharing.IMPROVE_SITE,))
    assert found(replace(register, recipients=(other,)), "AVG-12-1-CONSIST")


def test_a_ground_that_always_holds_leaves_nothing_for_another() -> None:
    consent = LegalGround(basis=LegalBasis.CONSENT, case_text=nl("als u een formulier invult"))
    interest = LegalGround(basis=LegalBasis.LEGITIMATE_INTERESTS)
    both = Purpose(id=PurposeId("match"), text=nl("bemiddelen"), grounds=(consent, interest))
    activity = Activity(id=ActivityId("match"), kind=ActivityKind.STAFFING, purposes=(both,))
    assert found(Register(activities=(activity,)), "AVG-6-MULTI") == [Place("activities", "match")]
    told_apart = replace(both, grounds=(consent, replace(interest, case_text=nl("in het begin"))))
    mended = replace(activity, purposes=(told_apart,))
    assert found(Register(activities=(mended,)), "AVG-6-MULTI") == []


def test_data_in_some_cases_only_are_data_of_a_recipient() -> None:
    shop = Recipient(
        id=RecipientId("shop"),
        kind=RecipientKind.CARRIER,
        used_for=(nl("bezorgen"),),
        data_only_if=(SharedData(data=(PHONE.id,), condition=nl("bij zware pakketten")),),
    )
    register = Register(data=(PHONE,), activities=(), recipients=(shop,))
    assert found(register, "AVG-5-1-c-NOPURPOSE") == []
