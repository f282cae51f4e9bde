"""Small recipients that cases about recipients and transfers share."""

from datetime import date

from privacydesk.models.choices import PartyRole
from privacydesk.models.ids import CountryCode, RecipientId
from privacydesk.models.recipient import Agreement, AgreementState, Recipient, ShownAs
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.steps import Steps, with_value
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import Case

PROCESSOR = Recipient(
    id=RecipientId("mailer"),
    kind=RecipientKind.MAILING_TOOL,
    name="Postduif",
    shown_as=ShownAs.NAME,
    role=PartyRole.PROCESSOR,
    country=CountryCode("NL"),
    agreement=Agreement(state=AgreementState.CONCLUDED, signed_on=date(2025, 3, 1)),
)
CONTROLLER = Recipient(
    id=RecipientId("insurer"),
    kind=RecipientKind.INSURER,
    name="Verzekeraar Vecht",
    shown_as=ShownAs.NAME,
    role=PartyRole.CONTROLLER,
)


def words(text: str) -> LocalisedText:
    """A text in Dutch."""
    return LocalisedText.of({"nl": text})


def having(*recipients: Recipient) -> Register:
    """A register with these recipients only."""
    return Register(recipients=recipients)


def mending(recipient: Recipient, steps: Steps, value: object) -> Case:
    """A recipient that breaks something, and another answer of it that mends that."""
    return Case(having(recipient), having(with_value(recipient, steps, value)))
