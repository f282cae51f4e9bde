"""Recipients: what is told by other answers, and where answers contradict each other."""

from dataclasses import replace
from datetime import date

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, PartyRole
from privacydesk.models.extras import Absence, Extras
from privacydesk.models.ids import ActivityId, CountryCode, PurposeCode, PurposeId
from privacydesk.models.organisation import Organisation
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import AgreementState, Recipient, RecipientsPolicy, Sharing
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.steps import with_value
from privacydesk.models.website import Embedded, EmbeddedKind, Website
from tests.compliance.cases import report
from tests.compliance.parties import CONTROLLER, PROCESSOR, having, words

FINDING, QUESTION, MISSING = FindingKind


def _given(register: Register, code: str) -> list[FindingKind]:
    found = report(register)
    return [one.kind for one in (*found.findings, *found.covered) if one.code == code]


def _agreed(state: AgreementState | None, **changes: object) -> Recipient:
    party = with_value(PROCESSOR, ("agreement", "state"), state)
    for field, value in changes.items():
        party = with_value(party, ("agreement", field), value)
    return party


@pytest.mark.parametrize(
    ("party", "kinds"),
    [
        (_agreed(AgreementState.AUTOMATIC), []),
        (_agreed(None), []),
        (_agreed(None, signed_on=None), [MISSING]),
        (_agreed(AgreementState.CONCLUDED, ends_on=date(2026, 11, 28)), [FINDING]),
        (_agreed(AgreementState.CONCLUDED, ends_on=date(2026, 11, 29)), []),
        (_agreed(AgreementState.NONE), [FINDING]),
        (replace(_agreed(AgreementState.NONE), role=None), [QUESTION]),
        (replace(_agreed(AgreementState.NONE), role=PartyRole.CONTROLLER), []),
        (replace(_agreed(AgreementState.NONE), until=date(2026, 1, 1)), []),
    ],
)
def test_who_needs_an_agreement(party: Recipient, kinds: list[FindingKind]) -> None:
    assert _given(having(party), "AVG-28-3") == kinds


def test_an_agreement_with_everybody_counts_for_each() -> None:
    everybody = RecipientsPolicy(all_processors_have_agreement=True)
    register = replace(having(_agreed(None, signed_on=None)), recipients_policy=everybody)
    assert _given(register, "AVG-28-3") == []


def test_the_ground_of_sharing_can_be_told_by_the_reason_or_by_the_activity() -> None:
    assert _given(having(CONTROLLER), "AVG-6-SHARE") == [FINDING]
    asked = replace(CONTROLLER, sharing=(Sharing.LEGAL_DUTY,))
    assert _given(having(asked), "AVG-6-SHARE") == []
    delivery = Activity(
        id=ActivityId("delivery"),
        kind=ActivityKind.DELIVERY,
        purposes=(
            Purpose(
                id=PurposeId("delivery"),
                catalogue=PurposeCode("delivery"),
                grounds=(LegalGround(basis=LegalBasis.CONTRACT),),
            ),
        ),
    )
    part = replace(CONTROLLER, activities=(delivery.id,))
    assert _given(replace(having(part), activities=(delivery,)), "AVG-6-SHARE") == []


def test_a_word_that_says_nothing_is_found_in_own_words_too() -> None:
    party = replace(CONTROLLER, name=None, category=words("Derden"))
    assert _given(having(party), "AVG-13-1-e-NAMED") == [FINDING]
    told = replace(party, used_for=(words("drukwerk verzorgen"),))
    assert _given(having(told), "AVG-13-1-e-NAMED") == [QUESTION]
    assert _given(having(replace(party, name="Drukkerij De Pers")), "AVG-13-1-e-NAMED") == []


def test_a_supplier_in_a_text_must_be_a_recipient() -> None:
    post = Activity(
        id=ActivityId("post"),
        kind=ActivityKind.NEWSLETTER,
        description=words("Wij mailen met Mailchimp en teams."),
    )
    register = replace(having(PROCESSOR), activities=(post,))
    assert _given(register, "AVG-13-1-e-SYNC") == [QUESTION]
    named = replace(PROCESSOR, name="Intuit Mailchimp B.V.")
    assert _given(replace(register, recipients=(named,)), "AVG-13-1-e-SYNC") == []


def test_a_part_of_somebody_else_on_the_site_must_be_a_recipient() -> None:
    video = Embedded(kind=EmbeddedKind.VIDEO, name="Filmhuis")
    register = replace(having(PROCESSOR), website=Website(embedded=(video,)))
    assert _given(register, "AVG-13-1-e-SYNC") == [QUESTION]
    filmed = replace(CONTROLLER, name="Filmhuis")
    assert _given(replace(register, recipients=(filmed,)), "AVG-13-1-e-SYNC") == []


def test_nobody_has_access_is_denied_by_a_processor() -> None:
    denied = Extras(absences=(Absence.NO_SUPPLIER_HAS_ACCESS,))
    assert _given(replace(having(PROCESSOR), extras=denied), "AVG-13-1-e-SYNC") == [FINDING]
    assert _given(replace(having(CONTROLLER), extras=denied), "AVG-13-1-e-SYNC") == []


def test_a_processor_that_takes_part_in_nothing_is_a_question() -> None:
    assert _given(having(replace(PROCESSOR, activities=())), "AVG-13-1-e-SYNC") == [QUESTION]
    assert _given(having(PROCESSOR), "AVG-13-1-e-SYNC") == []


def test_who_sends_invoices_in_the_netherlands_tells_of_authorities() -> None:
    invoicing = Activity(id=ActivityId("invoices"), kind=ActivityKind.INVOICING)
    dutch = Organisation(country=CountryCode("NL"))
    register = replace(having(PROCESSOR), organisation=dutch, activities=(invoicing,))
    assert _given(register, "AVG-13-1-e-AUTH") == [FINDING]
    office = replace(CONTROLLER, kind=RecipientKind.TAX_AUTHORITY)
    assert _given(replace(register, recipients=(office,)), "AVG-13-1-e-AUTH") == []
    belgian = replace(register, organisation=Organisation(country=CountryCode("BE")))
    assert _given(belgian, "AVG-13-1-e-AUTH") == []
