"""Who receives data: processors, other controllers, and people inside the organisation."""

from datetime import date
from enum import StrEnum

from privacydesk.models.choices import LegalBasis, PartyRole, Region, When
from privacydesk.models.ids import (
    ActivityId,
    ChannelId,
    CountryCode,
    DataId,
    PeopleId,
    RecipientId,
    VendorCode,
)
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Check, Link
from privacydesk.models.text import LocalisedText
from privacydesk.models.transfer import Safeguard


class ShownAs(StrEnum):
    """Whether the statement names a recipient or only its kind (GDPR art. 13(1)(e))."""

    NAME = "name"
    CATEGORY = "category"


class AgreementState(StrEnum):
    """How far the processing agreement is (GDPR art. 28(3))."""

    NONE = "none"
    ASKED = "asked"
    CONCLUDED = "concluded"
    AUTOMATIC = "automatic"
    ENDED = "ended"


class AgreementLimit(StrEnum):
    """Something an agreement limits or forbids."""

    STRICT_ON_WHAT_IS_RECORDED = "strict_on_what_is_recorded"
    LAYS_DOWN_WHAT_MAY_BE_RECORDED = "lays_down_what_may_be_recorded"
    NOT_WITH_OTHER_SERVICES = "not_with_other_services"
    NOT_TO_THIRD_PARTIES = "not_to_third_parties"
    NOT_FOR_OWN_PURPOSES = "not_for_own_purposes"
    NOT_FOR_AI_TRAINING = "not_for_ai_training"
    NOT_FOR_MARKETING = "not_for_marketing"
    CONFIDENTIAL = "confidential"


class AgreementPoint(StrEnum):
    """What a processing agreement must hold (GDPR art. 28(3))."""

    SUBJECT_AND_DURATION = "subject_and_duration"
    DATA_AND_PEOPLE = "data_and_people"
    INSTRUCTIONS = "instructions"
    SECRECY = "secrecy"
    SECURITY = "security"
    SUB_PROCESSORS = "sub_processors"
    HELP_WITH_RIGHTS = "help_with_rights"
    HELP_WITH_DUTIES = "help_with_duties"
    RETURN_OR_DELETE = "return_or_delete"
    AUDITS = "audits"


class Extent(StrEnum):
    """For how many of the organisation's sites or services somebody is used."""

    ALL = "all"
    MANY = "many"
    SOME = "some"
    ONE = "one"


class Sharing(StrEnum):
    """Why, or on what condition, somebody receives data."""

    NEEDED_FOR_THEIR_WORK = "needed_for_their_work"
    SOLUTIONS_USE_THEIR_CLOUD = "solutions_use_their_cloud"
    OWN_ADMINISTRATION_USES_THEIR_CLOUD = "own_administration_uses_their_cloud"
    BUYING_PROCESS = "buying_process"
    FRAUD_RISK = "fraud_risk"
    CREDIT_RISK = "credit_risk"
    SECURITY_RISK = "security_risk"
    IMPROVE_SITE = "improve_site"
    OPTIMISE_SITE = "optimise_site"
    LEGAL_DUTY = "legal_duty"
    ON_DEMAND_OF_AUTHORITY = "on_demand_of_authority"
    WITH_CONSENT = "with_consent"
    ON_REQUEST_OF_PERSON = "on_request_of_person"
    IF_NOT_PAID = "if_not_paid"
    FOR_DELIVERY = "for_delivery"
    IN_EMERGENCY = "in_emergency"
    PERFORM_CONTRACT = "perform_contract"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Secrecy(StrEnum):
    """By what recipients are bound to secrecy."""

    BY_CONTRACT = "by_contract"
    BY_LAW = "by_law"
    BY_STATEMENT = "by_statement"
    EXPECTED = "expected"


class DataForm(StrEnum):
    """In which form a recipient gets data."""

    PERSONAL = "personal"
    PSEUDONYMOUS = "pseudonymous"
    AGGREGATED_ANONYMOUS = "aggregated_anonymous"


@record
class Agreement(Record):
    """The processing agreement with one recipient (GDPR art. 28)."""

    state: AgreementState | None = None
    """None, asked, concluded, automatic or ended."""
    title: str | None = None
    """Its title, exactly as it is called."""
    signed_on: date | None = None
    """Day of the agreement."""
    ends_on: date | None = None
    """Day on which it ends."""
    kept_at: str | None = None
    """Where the copy is kept; stays inside."""
    page: Link = Link()
    """Page where the agreement can be read."""
    limits: tuple[AgreementLimit, ...] | None = None
    """What it limits or forbids."""
    points: tuple[AgreementPoint, ...] | None = None
    """The points of art. 28(3) it covers; stays inside."""


@record
class SubProcessors(Record):
    """Others whom a processor uses in turn (GDPR art. 28(2) and (4))."""

    known: bool | None = None
    """Whether the organisation knows who they are."""
    names: tuple[str, ...] | None = None
    """Their names."""
    page: Link = Link()
    """Page with the supplier's own list."""
    approved: bool | None = None
    """Whether the organisation approved them; stays inside."""


@record
class Transfer(Record):
    """Where one recipient handles the data and what protects them there."""

    outside_eea: bool | None = None
    """Whether data go outside the EEA; None lets the countries tell."""
    stored_in: tuple[CountryCode, ...] | None = None
    """Countries where the data are stored or handled."""
    regions: tuple[Region, ...] | None = None
    """The same by area."""
    on_servers: bool | None = None
    """Whether the statement says that data are stored on servers there."""
    safeguards: tuple[Safeguard, ...] | None = None
    """What protects the data there."""
    extra_steps: LocalisedText | None = None
    """Measures on top, such as encryption or an EU region."""


@record
class SharedData(Record):
    """On which condition a recipient gets one kind of data, or some kinds."""

    data: tuple[DataId, ...] | None = None
    """The kinds of data."""
    when: When | None = None
    """In which case it gets these."""
    condition: LocalisedText | None = None
    """That case in own words, as a sentence part: "for orders above 500 euro"."""
    with_consent: bool | None = None
    """Whether it gets these only with consent."""
    form: DataForm | None = None
    """In which form it gets these, when that differs from the rest."""


@record
class Recipient(Record):
    """Somebody who receives personal data."""

    id: RecipientId
    """Identifier within the register."""
    kind: RecipientKind
    """What kind of party it is."""
    vendor: VendorCode | None = None
    """Entry of the processor catalogue it was taken from; stays inside."""
    name: str | None = None
    """Name by which it is known; None when it is not named."""
    product: str | None = None
    """Product or service that is used, by the name the organisation uses."""
    category: LocalisedText | None = None
    """Own words for its kind; the usual words when None."""
    several: bool | None = None
    """For a recipient shown by kind: whether there are several of them."""
    shown_as: ShownAs | None = None
    """By name or by kind."""
    role: PartyRole | None = None
    """Processor, controller, joint, both, or inside the organisation."""
    legal_entity: str | None = None
    """The company one has the contract with."""
    country: CountryCode | None = None
    """Country of that company."""
    used_for: tuple[LocalisedText, ...] | None = None
    """What it does for the organisation, in short items."""
    activities: tuple[ActivityId, ...] | None = None
    """The activities it is part of."""
    channels: tuple[ChannelId, ...] | None = None
    """The contact channels it is part of."""
    people: tuple[PeopleId, ...] | None = None
    """Whose data it gets."""
    data: tuple[DataId, ...] | None = None
    """Which data it gets: a closed list."""
    data_only_if: tuple[SharedData, ...] | None = None
    """Data that it gets in some cases only, or in another form."""
    never_gets: tuple[DataId, ...] | None = None
    """Which data it does not get, when that is told."""
    records_itself: tuple[DataId, ...] | None = None
    """Data that it records by itself, such as the IP address of visitors."""
    extent: Extent | None = None
    """For how many of the organisation's websites it is used."""
    form: DataForm | None = None
    """Personal, pseudonymous or anonymous."""
    sharing: tuple[Sharing, ...] | None = None
    """Why or on what condition it gets data."""
    sharing_text: tuple[LocalisedText, ...] | None = None
    """Other reasons or conditions, in own words."""
    when: When | None = None
    """Whether it gets data always or only in some cases."""
    basis: LegalBasis | None = None
    """For another controller: the legal ground of passing data on."""
    secrecy: tuple[Secrecy, ...] | None = None
    """By what it is bound to secrecy."""
    agreement: Agreement = Agreement()
    """The processing agreement."""
    sub_processors: SubProcessors = SubProcessors()
    """Others it uses in turn."""
    transfer: Transfer = Transfer()
    """Where the data are and what protects them outside the EEA."""
    ai_training: bool | None = None
    """Whether it may use the data to train AI models."""
    privacy_page: Link = Link()
    """Its own privacy page."""
    since: date | None = None
    """In use since."""
    until: date | None = None
    """In use until."""
    checked: Check = Check()
    """When its data and guarantees were last looked at; printed in the list of processors only."""


@record
class RecipientsPolicy(Record):
    """What holds for all recipients together."""

    sells_data: bool | None = None
    """Whether data are sold or rented out."""
    only_shared_when: tuple[Sharing, ...] | None = None
    """The only cases in which others get data."""
    processors_make_services_possible: bool | None = None
    """Whether it says that it uses processors to make its services possible."""
    all_processors_have_agreement: bool | None = None
    """Whether the organisation says that it has an agreement with every processor."""
    agreements_meet_gdpr: bool | None = None
    """Whether it says that those agreements meet the GDPR."""
    same_security: bool | None = None
    """Whether the agreements ask for the same security and confidentiality."""
    limits: tuple[AgreementLimit, ...] | None = None
    """What nobody who receives data may do with them, or must do."""
    stays_responsible: bool | None = None
    """Whether it says that it stays responsible for what processors do."""
    discloses_on_legal_duty: bool | None = None
    """Whether it says that data are given out when the law requires it."""
    no_other_recipients: bool | None = None
    """Whether it says that nobody else gets data."""
    informs_recipients: bool | None = None
    """Whether corrections and deletions are passed on (GDPR art. 19); stays inside."""
    foreign_orders: LocalisedText | None = None
    """What is done with orders of foreign authorities (GDPR art. 48); stays inside."""
