"""The whole register of one organisation, as one frozen value."""

from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.consideration import Consideration
from privacydesk.models.data import DataItem, MatrixCell
from privacydesk.models.extras import Extras
from privacydesk.models.organisation import Organisation
from privacydesk.models.people import PeopleGroup
from privacydesk.models.premises import Premises
from privacydesk.models.proposal import Proposal
from privacydesk.models.publication import Publication
from privacydesk.models.purpose import LegalGround
from privacydesk.models.recipient import Recipient, RecipientsPolicy
from privacydesk.models.record import Record, record
from privacydesk.models.retention import RetentionPolicy
from privacydesk.models.rights import Rights
from privacydesk.models.security import Security
from privacydesk.models.service import Service
from privacydesk.models.source import Sources
from privacydesk.models.transfer import TransferPolicy
from privacydesk.models.website import Website


@record
class Register(Record):
    """Everything one organisation answered.

    Everywhere in the register None means not answered. For a list, an empty one is the answer
    "none"; for a yes-or-no question, False is the answer "no".
    """

    organisation: Organisation = Organisation()
    """Who is responsible."""
    people: tuple[PeopleGroup, ...] | None = None
    """Whose data: the groups of people."""
    data: tuple[DataItem, ...] | None = None
    """Which kinds of personal data."""
    services: tuple[Service, ...] | None = None
    """Services and subscription types."""
    matrix: tuple[MatrixCell, ...] | None = None
    """Which service asks for which data."""
    activities: tuple[Activity, ...] | None = None
    """The situations in which data are used, in the order in which they are printed."""
    channels: tuple[Channel, ...] | None = None
    """The ways in which people reach the organisation."""
    grounds: tuple[LegalGround, ...] | None = None
    """Legal grounds the organisation states in general, without a purpose."""
    website: Website = Website()
    """Cookies, statistics, signals and parts of others."""
    premises: Premises = Premises()
    """Cameras, visitors and copies of identity documents."""
    sources: Sources = Sources()
    """Where data come from."""
    recipients: tuple[Recipient, ...] | None = None
    """Processors and others who receive data."""
    recipients_policy: RecipientsPolicy = RecipientsPolicy()
    """What holds for all of them."""
    transfers: TransferPolicy = TransferPolicy()
    """Data outside the EEA."""
    retention: RetentionPolicy = RetentionPolicy()
    """How long data are kept."""
    security: Security = Security()
    """How data are secured."""
    rights: Rights = Rights()
    """Rights, requests and complaints."""
    extras: Extras = Extras()
    """Set pieces and own paragraphs."""
    publication: Publication = Publication()
    """Version, date, form of address and changes."""
    considered: tuple[Consideration, ...] | None = None
    """What was decided about findings of the check; it stays inside."""
    proposals: tuple[Proposal, ...] | None = None
    """Answers of a template that nobody confirmed yet; what they are stays inside."""
