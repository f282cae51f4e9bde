"""Activities: the situations in which the organisation uses personal data."""

from enum import StrEnum

from privacydesk.models.choices import ChannelKind
from privacydesk.models.data import Consequence
from privacydesk.models.events import Event
from privacydesk.models.ids import ActivityId, DataId, RecipientId, ServiceId
from privacydesk.models.mailing import Mailing
from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.situation import Situation
from privacydesk.models.text import LocalisedText


class ActivityKind(StrEnum):
    """A usual activity, which decides its heading and its place in the statement."""

    GENERAL = "general"
    SUBSCRIPTION = "subscription"
    PURCHASE = "purchase"
    MEMBERSHIP = "membership"
    CUSTOMERS = "customers"
    ACCOUNT = "account"
    USE = "use"
    DELIVERY = "delivery"
    SUPPORT = "support"
    COMPLAINTS = "complaints"
    INVOICING = "invoicing"
    BOOKKEEPING = "bookkeeping"
    DEBT_COLLECTION = "debt_collection"
    CREDIT_CHECK = "credit_check"
    IDENTITY_CHECK = "identity_check"
    FRAUD_PREVENTION = "fraud_prevention"
    RESERVATION = "reservation"
    CARE = "care"
    EDUCATION = "education"
    TRAINING = "training"
    EVENT = "event"
    PHOTOS = "photos"
    CONTACT = "contact"
    RELATIONS = "relations"
    QUOTES = "quotes"
    NEWSLETTER = "newsletter"
    MARKETING = "marketing"
    REVIEWS = "reviews"
    COMPETITION = "competition"
    WEBSITE_VISIT = "website_visit"
    SERVER_LOGS = "server_logs"
    ANALYTICS = "analytics"
    SITE_IMPROVEMENT = "site_improvement"
    RECRUITMENT = "recruitment"
    STAFF = "staff"
    PAYROLL = "payroll"
    VOLUNTEERS = "volunteers"
    STAFFING = "staffing"
    SUPPLIERS = "suppliers"
    CAMERAS = "cameras"
    PREMISES_VISITORS = "premises_visitors"
    GUEST_WIFI = "guest_wifi"
    CALL_RECORDING = "call_recording"
    PUBLICATION = "publication"
    ARCHIVE = "archive"
    EXCLUSION_LIST = "exclusion_list"
    RIGHTS_REQUESTS = "rights_requests"
    LEGAL_DUTIES = "legal_duties"
    BUSINESS_SALE = "business_sale"
    ABUSE_REPORTS = "abuse_reports"
    ACCESS_CONTROL = "access_control"
    ACCIDENTS = "accidents"
    ACCOMMODATION = "accommodation"
    APP = "app"
    BANKRUPTCY = "bankruptcy"
    CLIENT_MATTER = "client_matter"
    DOMAIN_REGISTRATION = "domain_registration"
    DONATIONS = "donations"
    EXAM = "exam"
    LOYALTY = "loyalty"
    MARKETPLACE = "marketplace"
    MATCHES = "matches"
    NUMBER_PLATES = "number_plates"
    OWNERS_MEETING = "owners_meeting"
    PANEL = "panel"
    PASTORAL_CARE = "pastoral_care"
    PROPERTY_SALE = "property_sale"
    REFERRAL = "referral"
    RESEARCH = "research"
    RETURNS = "returns"
    SAFEGUARDING = "safeguarding"
    SCREENING = "screening"
    SERVICE_MESSAGES = "service_messages"
    SICK_LEAVE = "sick_leave"
    SPEAKERS = "speakers"
    SPONSORS = "sponsors"
    SUBSIDY = "subsidy"
    SURVEY = "survey"
    TENANCY = "tenancy"
    VIEWINGS = "viewings"
    WAITING_LIST = "waiting_list"
    WHISTLEBLOWING = "whistleblowing"
    OTHER = "other"


class ProvisionReason(StrEnum):
    """Why the data must be given (GDPR art. 13(2)(e))."""

    TO_CONCLUDE_CONTRACT = "to_conclude_contract"
    BY_CONTRACT = "by_contract"
    BY_LAW = "by_law"
    BY_MEMBERSHIP = "by_membership"
    TO_BE_HELPED = "to_be_helped"


class ProfileEffect(StrEnum):
    """What a profile changes for the person."""

    CONTENT_DIFFERS = "content_differs"
    PRODUCTS_SHOWN = "products_shown"
    TAILORED_EXPERIENCE = "tailored_experience"
    TAILORED_PRODUCTS = "tailored_products"
    TAILORED_OFFERS = "tailored_offers"
    TAILORED_ADVERTISEMENTS = "tailored_advertisements"


class DecisionGround(StrEnum):
    """Why a decision without a human is allowed (GDPR art. 22(2))."""

    CONTRACT = "contract"
    LAW = "law"
    EXPLICIT_CONSENT = "explicit_consent"


class TellingLimit(StrEnum):
    """Why people cannot always be told of, or look into, what an activity uses."""

    PROFESSIONAL_SECRECY = "professional_secrecy"
    NO_TIPPING_OFF = "no_tipping_off"
    REPORTER_PROTECTED = "reporter_protected"


class RecruitmentStep(StrEnum):
    """What an applicant is always told or given."""

    TOLD_IF_INVITED = "told_if_invited"
    TOLD_IF_HIRED = "told_if_hired"
    DELETION_CONFIRMED = "deletion_confirmed"
    KEPT_LONGER_WITH_CONSENT = "kept_longer_with_consent"
    SCREENED = "screened"
    REFERENCES_WITH_CONSENT = "references_with_consent"
    ONLINE_SEARCH = "online_search"


@record
class Provision(Record):
    """Whether the data must be given, and what if not (GDPR art. 13(2)(e))."""

    required: bool | None = None
    """Whether giving the data is required."""
    reason: ProvisionReason | None = None
    """Why: to conclude the contract, by contract, by law."""
    consequence: Consequence | None = None
    """What happens when the data are not given."""
    consequence_text: LocalisedText | None = None
    """The same in own words, as a sentence part: "we cannot pay you"."""


@record
class Profiling(Record):
    """Profiles that are made of people (GDPR art. 4(4))."""

    used: bool | None = None
    """Whether profiles are made."""
    based_on: tuple[LocalisedText, ...] | None = None
    """From what the profile is made, in short items."""
    effects: tuple[ProfileEffect, ...] | None = None
    """What the profile changes for the person."""
    effect_text: LocalisedText | None = None
    """Another effect, in own words."""


@record
class AutomatedDecision(Record):
    """A decision about a person without a human in between (GDPR art. 22)."""

    taken: bool | None = None
    """Whether such decisions are taken in this activity."""
    taken_by: RecipientId | None = None
    """Who takes it, when that is somebody else, such as a credit agency."""
    subject: LocalisedText | None = None
    """What is decided."""
    logic: LocalisedText | None = None
    """In outline how (art. 13(2)(f))."""
    effect: LocalisedText | None = None
    """What it means for the person."""
    ground: DecisionGround | None = None
    """Why it is allowed (art. 22(2))."""
    exception: LocalisedText | None = None
    """The same in own words."""
    human: tuple[ContactRoute, ...] | None = None
    """How to get a human to look at it (art. 22(3))."""
    special_data_ground: LocalisedText | None = None
    """For special data: the ground (art. 22(4)); stays inside."""


@record
class LogIn(Record):
    """Where people log in and how their account is kept."""

    places: tuple[LocalisedText, ...] | None = None
    """What one logs in to, in short items."""
    stored_under: DataId | None = None
    """The data under which what was given is stored, for example the user name."""
    passwords_hashed: bool | None = None
    """Whether passwords are stored hashed only; stays inside."""
    support_may_look_along: bool | None = None
    """Whether support staff may look into an account."""
    support_when: LocalisedText | None = None
    """In which case they may."""


@record
class Recruitment(Record):
    """How applicants are dealt with."""

    steps: tuple[RecruitmentStep, ...] | None = None
    """What is always done."""


@record
class Activity(Situation):
    """One activity of the organisation that uses personal data."""

    id: ActivityId
    """Identifier within the register."""
    kind: ActivityKind
    """The usual activity this is, or other."""
    description: LocalisedText | None = None
    """What happens, in one or two short sentences."""
    services: tuple[ServiceId, ...] | None = None
    """The services or subscription types it is about; their matrix is printed here."""
    requested_through: tuple[ChannelKind, ...] | None = None
    """How people ask for the service or sign up."""
    provision: Provision = Provision()
    """Whether the data must be given."""
    profiling: Profiling = Profiling()
    """Profiles made in this activity."""
    decision: AutomatedDecision = AutomatedDecision()
    """Decisions by computer in this activity."""
    log_in: LogIn = LogIn()
    """Logging in, where people have accounts."""
    mailing: Mailing = Mailing()
    """Newsletters and advertising messages."""
    event: Event = Event()
    """Trainings, meetings and other events."""
    recruitment: Recruitment = Recruitment()
    """Dealing with applicants."""
    objection_routes: tuple[ContactRoute, ...] | None = None
    """How to object to this activity in particular."""
    alternative: LocalisedText | None = None
    """What people can do or use instead when they do not want this, as a sentence."""
    telling_limits: tuple[TellingLimit, ...] | None = None
    """Why people cannot always be told everything about it."""
    advertising_only_in: ActivityId | None = None
    """This activity is no advertising; advertising goes through that activity only."""
    high_risk: bool | None = None
    """Whether it may carry a high risk (GDPR art. 35); stays inside."""
    impact_assessment: LocalisedText | None = None
    """Where the data protection impact assessment is (art. 35); stays inside."""
