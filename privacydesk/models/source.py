"""Where data come from (GDPR art. 13 and 14)."""

from enum import StrEnum

from privacydesk.models.ids import ActivityId, DataId, PeopleId
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class SourceKind(StrEnum):
    """From whom or what data come."""

    PERSON = "person"
    USE_OF_SERVICES = "use_of_services"
    OWN_FILES = "own_files"
    ADMINISTRATOR = "administrator"
    EMPLOYER = "employer"
    CUSTOMER = "customer"
    PARENT = "parent"
    FELLOW_PARTICIPANT = "fellow_participant"
    GROUP_COMPANY = "group_company"
    PARTNER = "partner"
    DATA_BROKER = "data_broker"
    TRADE_REGISTER = "trade_register"
    PUBLIC_SOURCE = "public_source"
    SOCIAL_NETWORK = "social_network"
    PLATFORM = "platform"
    ADVERTISING_NETWORK = "advertising_network"
    ANALYTICS_SUPPLIER = "analytics_supplier"
    HOSTING_SUPPLIER = "hosting_supplier"
    SEARCH_ENGINE = "search_engine"
    CREDIT_AGENCY = "credit_agency"
    PREVIOUS_EMPLOYER = "previous_employer"
    RECRUITER = "recruiter"
    SCHOOL = "school"
    CARE_PROVIDER = "care_provider"
    AUTHORITY = "authority"
    FEDERATION = "federation"
    INTERMEDIARY = "intermediary"
    JOB_BOARD = "job_board"
    REFERRER = "referrer"
    OTHER = "other"


class SourceUse(StrEnum):
    """What the data of a source are used for."""

    FIND_INTERESTED_PROFESSIONALS = "find_interested_professionals"
    CONFIRM_REGISTRATION = "confirm_registration"
    CHECK_DATA = "check_data"
    COMPLETE_DATA = "complete_data"
    CONTACT = "contact"


class WhenTold(StrEnum):
    """When people are told that data about them came from others (GDPR art. 14(3))."""

    FIRST_CONTACT = "first_contact"
    WITHIN_A_MONTH = "within_a_month"
    WHEN_PASSED_ON = "when_passed_on"
    NOT_TOLD = "not_told"


@record
class Source(Record):
    """One source of data."""

    kind: SourceKind
    """The person, the use of services, own files, an employer, a broker and so on."""
    name: str | None = None
    """Name of the source, when it is one party."""
    text: LocalisedText | None = None
    """Own words for it, in lower case."""
    public: bool | None = None
    """Whether it is open to everybody (art. 14(2)(f))."""
    activities: tuple[ActivityId, ...] | None = None
    """The activities that use it; None means in general."""
    people: tuple[PeopleId, ...] | None = None
    """The people whose data come from it."""
    data: tuple[DataId, ...] | None = None
    """The data that come from it (art. 14(1)(d))."""
    uses: tuple[SourceUse, ...] | None = None
    """What they are used for."""
    condition: LocalisedText | None = None
    """Only in this case, as a sentence part: "for in-company courses"."""
    aggregated_anonymous: bool | None = None
    """Whether only general, added-up, anonymous data come from it."""
    told: WhenTold | None = None
    """When the people concerned are told; stays inside."""
    not_told_because: LocalisedText | None = None
    """Why they are not told (art. 14(5)); stays inside."""


@record
class Sources(Record):
    """All sources, and what holds for them together."""

    listed: tuple[Source, ...] | None = None
    """The sources."""
    only_from_person: bool | None = None
    """Whether it says that it only uses data which the person gave directly."""
    or_clearly_supplied: bool | None = None
    """Whether it adds data that were clearly supplied in order to be processed."""
    combined: bool | None = None
    """Whether data that were given are combined with data that were collected."""
