"""Not answered, told only in part, or told in another place: between a fault and none."""

from datetime import date

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, PartyRole, PeriodUnit, RightKind
from privacydesk.models.extras import OwnParagraph, Section
from privacydesk.models.ids import ActivityId, AuthorityCode, CountryCode, PurposeId, RecipientId
from privacydesk.models.organisation import DataProtectionOfficer, LegalForm, Place, Property
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.rights import Authority, IdentityMethod, Masked, Right, RightCase
from privacydesk.models.security import Certificate
from privacydesk.models.shared import Address, Link, Period
from tests.compliance.cases import TODAY, report
from tests.compliance.cases_responsible import SHOP
from tests.compliance.cases_rights import CASES, TOLD
from tests.compliance.cases_security import SECURED
from tests.compliance.mending import dutch, with_answer

FINDING, QUESTION, MISSING = FindingKind

_DUTCH = Authority(catalogue=AuthorityCode("nl-ap"))
_OBJECTION = Right(kind=RightKind.OBJECTION, text=dutch("dat kan met een briefje"))
_JOINT = Recipient(
    id=RecipientId("beurs"), kind=RecipientKind.OTHER, role=PartyRole.JOINT, name="Beurs"
)


def _kinds(register: Register, code: str, today: date = TODAY) -> set[FindingKind]:
    found = report(register, today)
    return {one.kind for one in (*found.findings, *found.covered) if one.code == code}


def _page(address: str) -> tuple[Authority, ...]:
    return (Authority(catalogue=AuthorityCode("nl-ap"), page=Link(url=address)),)


def _contract_only() -> Register:
    """Without the right to object, where nothing rests on an interest."""
    ground = LegalGround(basis=LegalBasis.CONTRACT)
    activity = Activity(
        id=ActivityId("verkoop"),
        kind=ActivityKind.PURCHASE,
        purposes=(Purpose(id=PurposeId("leveren"), grounds=(ground,)),),
    )
    listed = tuple(one for one in TOLD.rights.listed or () if one.kind is not RightKind.OBJECTION)
    return with_answer(with_answer(TOLD, "rights.listed", listed), "activities", (activity,))


@pytest.mark.parametrize(
    ("path", "answer", "code", "kind"),
    [
        (
            "rights.complaint.authorities",
            _page("https://example.nl/klacht"),
            "AVG-77-WHICH",
            QUESTION,
        ),
        ("rights.complaint.authorities", (Authority(name="AP"),), "AVG-77-WHICH", FINDING),
        ("rights.complaint.authorities", (Authority(name="Toezicht"),), "AVG-77-WHICH", QUESTION),
        ("rights.identity.methods", None, "AVG-12-6-ID", MISSING),
        (
            "rights.identity.methods",
            (IdentityMethod.IDENTITY_COPY_MASKED,),
            "AVG-12-6-MASK",
            MISSING,
        ),
        ("rights.identity.methods", (IdentityMethod.IDENTITY_COPY_FULL,), "AVG-12-6-MASK", FINDING),
        ("rights.answering.fee_cents", None, "AVG-12-5", MISSING),
        ("rights.answering.refusal_with_reasons", None, "AVG-12-4", MISSING),
        ("rights.listed", (_OBJECTION,), "AVG-21-WRONG", QUESTION),
        ("organisation.country", None, "AVG-77-WHICH", MISSING),
        ("recipients", (_JOINT,), "AVG-26-1", MISSING),
        ("recipients", (_JOINT,), "AVG-26-2", FINDING),
    ],
)
def test_an_answer_on_rights(path: str, answer: object, code: str, kind: FindingKind) -> None:
    assert _kinds(with_answer(TOLD, path, answer), code) == {kind}


@pytest.mark.parametrize(
    ("path", "answer", "code", "kinds"),
    [
        ("organisation.legal_form", LegalForm.PUBLIC_BODY, "AVG-37-1", {MISSING}),
        (
            "organisation.officer",
            DataProtectionOfficer(large_scale_monitoring=False, large_scale_special_data=False),
            "AVG-37-1",
            set(),
        ),
        ("organisation.known_as", "Jansen", "AVG-13-1-a-ENTITY", {QUESTION}),
        ("organisation.properties", (Property(name="jansen.example"),), "NL-BW-3-15d", {MISSING}),
        ("organisation.works_as_processor", False, "AVG-4-7-ROLE", set()),
        ("organisation.country", CountryCode("US"), "AVG-27-REP", {MISSING}),
        ("organisation.country", CountryCode("NL"), "AVG-27-REP", set()),
    ],
)
def test_an_answer_on_the_organisation(
    path: str, answer: object, code: str, kinds: set[FindingKind]
) -> None:
    assert _kinds(with_answer(SHOP, path, answer), code) == kinds


def test_a_branch_in_the_eu_needs_no_representative() -> None:
    branch = Place(address=Address(country=CountryCode("BE")))
    american = with_answer(SHOP, "organisation.country", CountryCode("US"))
    assert _kinds(with_answer(american, "organisation.places", (branch,)), "AVG-27-REP") == set()


def test_a_right_that_nothing_gives_is_only_asked_about() -> None:
    assert _kinds(_contract_only(), "AVG-21-1") == {QUESTION}


def test_own_words_with_the_rights_may_tell_one() -> None:
    own = OwnParagraph(after=Section.RIGHTS, text=dutch("Inzage kan altijd."))
    without = CASES["AVG-15"].broken
    assert _kinds(with_answer(without, "extras.own_paragraphs", (own,)), "AVG-15") == {QUESTION}


def test_advertising_counts_as_told_in_the_box_as_a_case_of_objection() -> None:
    told = (Right(kind=RightKind.OBJECTION, cases=(RightCase.DIRECT_MARKETING,)),)
    register = with_answer(CASES["AVG-21-4"].broken, "rights.listed", told)
    assert _kinds(register, "AVG-21-4") == set()
    assert "AVG-21-4" in report(register).met


def test_a_copy_with_its_strip_in_sight_is_asked_about() -> None:
    shown = CASES["AVG-12-6-MASK"].broken
    masked = (Masked.PHOTO, Masked.CITIZEN_NUMBER)
    assert _kinds(with_answer(shown, "rights.identity.masked", masked), "AVG-12-6-MASK") == {
        QUESTION
    }


@pytest.mark.parametrize(
    ("amount", "unit", "kinds"),
    [
        (30, PeriodUnit.DAYS, set()),
        (31, PeriodUnit.DAYS, {FINDING}),
        (4, PeriodUnit.WEEKS, set()),
        (1, PeriodUnit.MONTHS, set()),
        (2, PeriodUnit.MONTHS, {FINDING}),
    ],
)
def test_a_month_is_the_longest_answer(
    amount: int, unit: PeriodUnit, kinds: set[FindingKind]
) -> None:
    period = Period(amount=amount, unit=unit)
    assert _kinds(with_answer(TOLD, "rights.answering.within", period), "AVG-12-3-TERM") == kinds


def test_british_law_asks_from_its_first_day() -> None:
    silent = CASES["UK-DPA-164A"].broken
    assert _kinds(silent, "UK-DPA-164A", date(2026, 6, 18)) == set()
    assert _kinds(silent, "UK-DPA-164A", date(2026, 6, 19)) == {FINDING}


def test_a_certificate_holds_up_to_its_last_day() -> None:
    path = "security.certificates"
    for day, kinds in ((TODAY, set()), (None, {MISSING})):
        register = with_answer(SECURED, path, (Certificate(name="ISO 27001", valid_until=day),))
        assert _kinds(register, "AVG-32-CLAIM") == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("alles is 100% veilig", {FINDING}),
        ("wij gebruiken SSL", {FINDING}),
        ("de server staat in een kluis", set()),
    ],
)
def test_own_words_can_claim_too_much(words: str, kinds: set[FindingKind]) -> None:
    measures = with_answer(SECURED, "security.own_measures", (dutch(words),))
    assert _kinds(measures, "AVG-32-CLAIM") == kinds
    paragraph = OwnParagraph(after=Section.SECURITY, text=dutch(words))
    extras = with_answer(SECURED, "extras.own_paragraphs", (paragraph,))
    assert _kinds(extras, "AVG-32-CLAIM") == kinds


def test_a_review_counts_for_a_year() -> None:
    review = with_answer(SHOP, "publication.review.last", date(2025, 6, 1))
    assert _kinds(review, "AVG-30-REVIEW", date(2026, 6, 1)) == set()
    assert _kinds(review, "AVG-30-REVIEW", date(2026, 6, 2)) == {FINDING}
