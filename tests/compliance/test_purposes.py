"""Purposes and legal bases: what a loose list carries, what is doubtful, what is not known."""

from dataclasses import replace
from datetime import date

import pytest

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Case, LegalBasis, RightKind
from privacydesk.models.data import DataItem, DataUse, SpecialDataException
from privacydesk.models.extras import Extras, Minors, OwnParagraph, Section
from privacydesk.models.ids import ActivityId, DataId, LawCode, PurposeCode, PurposeId
from privacydesk.models.mailing import Advertising, Mailing, OptOut
from privacydesk.models.people import PeopleKind
from privacydesk.models.purpose import ConsentGiver, LegalGround, Purpose
from privacydesk.models.register import Register
from privacydesk.models.rights import ActsFor, Right, Rights
from tests.compliance.cases import report
from tests.compliance.shop import (
    CONSENT,
    CONTRACT,
    CUSTOMERS,
    INTEREST,
    MAIL,
    NAME,
    PURPOSE,
    REGISTER,
    with_activity,
    with_consent,
    with_ground,
    with_item,
    with_purpose,
    words,
)
from tests.examples import example

NEWSLETTER = Activity(
    id=ActivityId("news"),
    kind=ActivityKind.NEWSLETTER,
    people=(CUSTOMERS.id,),
    data=(DataUse(data=NAME.id),),
    mailing=Mailing(advertising=Advertising.OPTION_WITH_CONSENT),
)
ACCESS = Right(kind=RightKind.ACCESS)


def _found(register: Register, code: str, today: date = date(2026, 11, 29)) -> list[Finding]:
    found = report(register, today)
    return [one for one in (*found.findings, *found.covered) if one.code == code]


def _kinds(register: Register, code: str, today: date = date(2026, 11, 29)) -> set[FindingKind]:
    return {one.kind for one in _found(register, code, today)}


def _loose(kind: PeopleKind, *bases: LegalBasis) -> Register:
    """Grounds in one list, and a purpose without its own for a group of people."""
    general = tuple(LegalGround(basis=basis) for basis in bases)
    people = (replace(CUSTOMERS, kind=kind),)
    return replace(with_purpose(grounds=None), people=people, grounds=general)


@pytest.mark.parametrize(
    ("kind", "bases", "expected"),
    [
        (PeopleKind.CUSTOMER, (LegalBasis.CONTRACT,), set()),
        (PeopleKind.PROSPECT, (LegalBasis.CONTRACT,), {FindingKind.FINDING}),
        (PeopleKind.NEWSLETTER_READER, (LegalBasis.LEGAL_OBLIGATION,), {FindingKind.FINDING}),
        (PeopleKind.PROSPECT, (LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTERESTS), set()),
        (PeopleKind.PROSPECT, (LegalBasis.PUBLIC_TASK,), {FindingKind.QUESTION}),
    ],
)
def test_a_loose_list_carries_a_purpose_only_for_people_it_fits(
    kind: PeopleKind, bases: tuple[LegalBasis, ...], expected: set[FindingKind]
) -> None:
    register = _loose(kind, *bases)
    assert _kinds(register, "AVG-13-1-c-BASIS") == expected
    assert _kinds(register, "AVG-13-1-c-LINK") == {FindingKind.FINDING}


def test_a_step_before_a_contract_may_rest_on_it() -> None:
    register = _loose(PeopleKind.PROSPECT, LegalBasis.CONTRACT)
    quote = replace(PURPOSE, catalogue=PurposeCode("quote"), grounds=None)
    activity = replace((register.activities or ())[0], purposes=(quote,))
    assert _kinds(replace(register, activities=(activity,)), "AVG-13-1-c-BASIS") == set()


def test_no_ground_at_all_is_no_loose_list() -> None:
    bare = with_purpose(grounds=None)
    assert _kinds(bare, "AVG-13-1-c-BASIS") == {FindingKind.FINDING}
    assert _kinds(bare, "AVG-13-1-c-LINK") == set()
    assert _kinds(with_purpose(grounds=None, only_with_consent=True), "AVG-13-1-c-BASIS") == set()


def test_a_ground_for_customers_leaves_others_out() -> None:
    only_customers = replace(CONTRACT, case=Case.CUSTOMER)
    register = replace(
        with_purpose(grounds=(only_customers,)),
        people=(replace(CUSTOMERS, kind=PeopleKind.PROSPECT),),
    )
    assert _kinds(register, "AVG-13-1-c-BASIS") == {FindingKind.QUESTION}
    others = replace(INTEREST, case=Case.NOT_CUSTOMER)
    both = replace(register, activities=with_purpose(grounds=(only_customers, others)).activities)
    assert _kinds(both, "AVG-13-1-c-BASIS") == _kinds(both, "AVG-6-1-b-SCOPE") == set()


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("het verbeteren van onze dienstverlening", True),
        ("commerciële doeleinden", True),
        ("marketing", True),
        ("marketing per post", False),
        ("onderzoek naar de wachttijd aan de balie", False),
        ("het verlengen van een abonnement", False),
    ],
)
def test_only_a_purpose_that_says_no_more_than_a_phrase_is_vague(text: str, *, vague: bool) -> None:
    found = _kinds(with_purpose(text=words(text)), "AVG-5-1-b-SPECIFIC")
    assert found == ({FindingKind.FINDING} if vague else set())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("de administratieplicht", False),
        ("een wettelijke bewaarplicht", False),
        ("de belastingwet", True),
        ("artikel 52 van die regels", True),
        ("de AWR", True),
        ("de Wwft", True),
    ],
)
def test_a_duty_is_no_law(text: str, *, named: bool) -> None:
    duty = LegalGround(basis=LegalBasis.LEGAL_OBLIGATION, law_text=words(text))
    assert (_kinds(with_ground(duty), "AVG-6-1-c-STATUTE") == set()) is named


def test_what_stays_inside_is_unknown_until_it_is_answered() -> None:
    assert _kinds(with_ground(INTEREST), "AVG-6-1-f-LIA") == {FindingKind.INPUT_MISSING}
    asked = with_consent(proof=None, separate=None)
    assert _kinds(asked, "AVG-7-1") == {FindingKind.INPUT_MISSING}
    assert _kinds(asked, "AVG-7-2-4") == set()


def test_consent_can_stand_beside_the_purposes() -> None:
    register = replace(REGISTER, activities=(NEWSLETTER,), rights=Rights(listed=(ACCESS,)))
    assert _kinds(register, "AVG-13-2-c") == {FindingKind.FINDING}
    assert _kinds(register, "AVG-7-3-EASY") == {FindingKind.FINDING}
    stop = replace(NEWSLETTER.mailing, opt_out=(OptOut.LINK_IN_EVERY_MESSAGE,))
    with_link = replace(register, activities=(replace(NEWSLETTER, mailing=stop),))
    assert _kinds(with_link, "AVG-7-3-EASY") == set()


def test_a_right_in_own_words_is_a_question() -> None:
    told = replace(ACCESS, text=words("Toestemming intrekken kan altijd."))
    register = replace(with_consent(), rights=Rights(listed=(told,)))
    assert _kinds(register, "AVG-13-2-c") == {FindingKind.QUESTION}


def test_a_general_address_may_be_a_way_back() -> None:
    register = replace(with_consent(withdraw=None), rights=Rights(routes=(MAIL,)))
    assert _kinds(register, "AVG-7-3-EASY") == {FindingKind.QUESTION}


def test_children_use_their_rights_themselves_since_september_2026() -> None:
    minors = Minors(own_rights_from_12=False)
    register = replace(
        with_consent(given_by=ConsentGiver.PARENT),
        people=(replace(CUSTOMERS, kind=PeopleKind.MINOR),),
        rights=Rights(acts_for=(ActsFor.PARENT_OR_GUARDIAN,)),
        extras=Extras(minors=minors),
    )
    assert _kinds(register, "UAVG-5") == {FindingKind.QUESTION}
    assert _kinds(register, "UAVG-5", date(2026, 8, 31)) == set()


def test_an_excuse_in_own_words_is_a_question() -> None:
    said = words("Wij kunnen niet controleren of een bezoeker ouder dan 16 is.")
    paragraph = OwnParagraph(after=Section.MINORS, text=said)
    register = Register(extras=Extras(own_paragraphs=(paragraph,)))
    assert _kinds(register, "AVG-8-CLAIM") == {FindingKind.QUESTION}


def test_the_law_on_recognising_people_by_their_body_became_narrower() -> None:
    exception = SpecialDataException.AUTHENTICATION_OR_SECURITY
    register = with_item("biometric", exception=exception)
    assert _kinds(register, "UAVG-29") == {FindingKind.INPUT_MISSING}
    assert _kinds(register, "UAVG-29", date(2026, 8, 31)) == set()


def test_neither_consent_nor_the_general_rule_provides_for_a_national_number() -> None:
    consent = with_item("bsn", exception=SpecialDataException.EXPLICIT_CONSENT)
    assert FindingKind.FINDING in _kinds(consent, "UAVG-46")
    assert _kinds(with_item("bsn", law=LawCode("uavg-46")), "UAVG-46") == {FindingKind.FINDING}


def test_what_only_follows_from_other_data_is_a_question() -> None:
    register = with_item("belief", arises_indirectly=True)
    assert _kinds(register, "AVG-9-1") == {FindingKind.QUESTION}


def test_data_that_nobody_uses_have_no_purpose() -> None:
    unused = with_activity(data=(), purposes=None)
    assert _kinds(unused, "AVG-5-1-c-NOPURPOSE") == {FindingKind.FINDING}
    assert _kinds(REGISTER, "AVG-5-1-c-NOPURPOSE") == set()
    listed = replace(unused, rights=Rights(request_states=(NAME.id,)))
    assert _kinds(listed, "AVG-5-1-c-NOPURPOSE") == set()


def test_what_a_kind_of_data_is_made_up_of_serves_its_purpose() -> None:
    ids = [DataId(one) for one in ("contact", "address", "street")]
    parts = [(ids[1],), (ids[2],), None]
    data = tuple(DataItem(id=one, consists_of=of) for one, of in zip(ids, parts, strict=True))
    register = replace(with_activity(data=(DataUse(data=ids[0]),)), data=data)
    assert _kinds(register, "AVG-5-1-c-NOPURPOSE") == set()


def test_a_reason_for_most_data_leaves_the_rest_without_a_purpose() -> None:
    found = _found(example("klantenscoren"), "AVG-5-1-c-NOPURPOSE")
    assert [one.place.record for one in found] == ["geslacht"]


def test_a_list_of_purposes_in_general_makes_a_lack_a_question() -> None:
    general = Activity(
        id=ActivityId("all"),
        kind=ActivityKind.GENERAL,
        purposes=(Purpose(id=PurposeId("all"), text=words("klanten helpen"), grounds=(CONSENT,)),),
    )
    bare = (with_activity(purposes=None).activities or ())[0]
    assert _kinds(replace(REGISTER, activities=(bare,)), "AVG-13-1-c-PURPOSE") == {
        FindingKind.FINDING
    }
    both = replace(REGISTER, activities=(bare, general))
    assert _kinds(both, "AVG-13-1-c-PURPOSE") == {FindingKind.QUESTION}
