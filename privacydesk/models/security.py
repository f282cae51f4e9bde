"""Security of the data (GDPR art. 32 to 34)."""

from datetime import date
from enum import StrEnum

from privacydesk.models.ids import MeasureCode
from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute, Link
from privacydesk.models.text import LocalisedText


class Threat(StrEnum):
    """Something that measures are meant to prevent."""

    MISUSE = "misuse"
    LOSS = "loss"
    UNAUTHORISED_ACCESS = "unauthorised_access"
    UNWANTED_DISCLOSURE = "unwanted_disclosure"
    UNLAWFUL_CHANGE = "unlawful_change"
    THEFT = "theft"


class Told(StrEnum):
    """How security is told."""

    GENERAL = "general"
    LIST = "list"


class ConnectionName(StrEnum):
    """The name an organisation gives to its encrypted connection."""

    TLS = "tls"
    SSL = "ssl"


class StoragePlace(StrEnum):
    """On whose secured servers data are stored."""

    OWN_SERVERS = "own_servers"
    SUPPLIERS_SERVERS = "suppliers_servers"


class ReportReason(StrEnum):
    """What people can report about security."""

    NOT_SECURE = "not_secure"
    SIGNS_OF_MISUSE = "signs_of_misuse"
    DATA_BREACH = "data_breach"
    WEAK_SPOT = "weak_spot"


@record
class Certificate(Record):
    """A certificate for security."""

    name: str
    """Name and number of the standard."""
    valid_until: date | None = None
    """Last day on which it is valid."""
    number: str | None = None
    """Number of the certificate."""
    explained: bool | None = None
    """Whether the statement explains what the standard is."""


@record
class Breach(Record):
    """What is done when data leak."""

    procedure: bool | None = None
    """Whether it is agreed who reports within 72 hours (art. 33(1)); stays inside."""
    log: bool | None = None
    """Whether all breaches are written down (art. 33(5)); stays inside."""
    tells_people: bool | None = None
    """Whether the procedure says when the people themselves are told (art. 34); stays inside."""
    told_in_statement: bool | None = None
    """Whether the statement says what is done when data leak."""


@record
class Security(Record):
    """Everything about security."""

    measures: tuple[MeasureCode, ...] | None = None
    """The measures that are really taken."""
    own_measures: tuple[LocalisedText, ...] | None = None
    """Other measures, in short items."""
    told: Told | None = None
    """Whether the statement gives a general sentence or the list."""
    appropriate_measures: bool | None = None
    """Whether it says that the measures are appropriate."""
    against: tuple[Threat, ...] | None = None
    """What the measures are meant to prevent."""
    strict_procedures: bool | None = None
    """Whether it speaks of strict security procedures."""
    connection: ConnectionName | None = None
    """The encrypted connection, by the name that is used."""
    connection_explained: bool | None = None
    """Whether the statement explains what the connection does."""
    certificates: tuple[Certificate, ...] | None = None
    """Certificates."""
    always_improving: bool | None = None
    """Whether it says that security is improved all the time."""
    storage: tuple[StoragePlace, ...] | None = None
    """On whose secured servers data are stored."""
    staff_secrecy: bool | None = None
    """Whether everybody with access is bound to secrecy (art. 32(4))."""
    no_guarantee: bool | None = None
    """Whether it says that nothing is entirely safe."""
    report_reasons: tuple[ReportReason, ...] | None = None
    """What people can report."""
    report_to: tuple[ContactRoute, ...] | None = None
    """Where they can report it."""
    report_page: Link = Link()
    """Page with the rules for reporting a weak spot."""
    breach: Breach = Breach()
    """What is done when data leak."""
