"""Set pieces that a statement can have or lack, and paragraphs of one's own."""

from enum import StrEnum

from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.text import LocalisedText


class Section(StrEnum):
    """The sections of the statement, in the order in which a reader asks."""

    WHO_WE_ARE = "who_we_are"
    SITUATIONS = "situations"
    CONTACT = "contact"
    WEBSITE = "website"
    PREMISES = "premises"
    GROUNDS = "grounds"
    SOURCES = "sources"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    RETENTION = "retention"
    DECISIONS = "decisions"
    MINORS = "minors"
    SECURITY = "security"
    RIGHTS = "rights"
    COMPLAINT = "complaint"
    OTHER = "other"
    CHANGES = "changes"


class Absence(StrEnum):
    """Something the organisation says it does not do or have."""

    NO_COOKIES = "no_cookies"
    NO_TRACKING = "no_tracking"
    NO_ADVERTISING = "no_advertising"
    NO_PROFILES = "no_profiles"
    NO_THIRD_PARTIES = "no_third_parties"
    NO_SUPPLIER_HAS_ACCESS = "no_supplier_has_access"
    NO_TRANSFERS = "no_transfers"
    NO_SPECIAL_DATA = "no_special_data"
    NO_BOOKKEEPING_SOFTWARE = "no_bookkeeping_software"
    NO_NEWSLETTER = "no_newsletter"
    NO_SOCIAL_MEDIA = "no_social_media"
    NO_CAMERAS = "no_cameras"
    NO_ACCOUNTS = "no_accounts"
    NO_CALL_RECORDING = "no_call_recording"
    NO_EXTERNAL_FONTS = "no_external_fonts"
    NO_IDENTITY_COPIES = "no_identity_copies"
    NO_OFFICER = "no_officer"
    NO_PERSONAL_PRICES = "no_personal_prices"
    NO_SHARING_FOR_ADVERTISING = "no_sharing_for_advertising"
    NO_WIFI_TRACKING = "no_wifi_tracking"
    NO_OTHER_DATA = "no_other_data"


class Unless(StrEnum):
    """An exception to "for no other purposes"."""

    PRIOR_CONSENT = "prior_consent"
    LEGAL_OBLIGATION = "legal_obligation"
    COMPATIBLE_PURPOSE = "compatible_purpose"


@record
class Minors(Record):
    """What the statement says of young visitors (GDPR art. 8; UAVG art. 5)."""

    told: bool | None = None
    """Whether the statement has a paragraph on minors."""
    age: int | None = None
    """The age below which it holds, in years."""
    service_for_children: bool | None = None
    """Whether the service is meant for children, or used by them."""
    no_intention: bool | None = None
    """Whether it says that it does not mean to collect data of minors."""
    except_with_consent: bool | None = None
    """Whether it adds: unless a parent or guardian agreed."""
    cannot_check_age: bool | None = None
    """Whether it says that it cannot check a visitor's age."""
    advises_parents: bool | None = None
    """Whether it advises parents to be involved."""
    deletes_on_report: bool | None = None
    """Whether data of a minor without consent are deleted after a report."""
    report_to: tuple[ContactRoute, ...] | None = None
    """Where to report that."""
    parent_check: LocalisedText | None = None
    """How a parent's consent is obtained and checked."""
    own_rights_from_12: bool | None = None
    """Whether it says that a child from 12 may use its rights itself."""
    treatment_ages: bool | None = None
    """Whether it says who decides on treatment: from 12 together, from 16 alone (BW 7:450)."""
    child_version: bool | None = None
    """Whether there is a version that children understand (GDPR art. 12(1)); stays inside."""


@record
class Decisions(Record):
    """What the statement says of decisions by computer (GDPR art. 22)."""

    taken: bool | None = None
    """Whether decisions with real effect are taken without a human; no prints a sentence."""
    explained: bool | None = None
    """Whether the statement explains what such decisions are."""
    ai_answers: LocalisedText | None = None
    """Chatbots or AI that answer people, in own words."""


@record
class OtherPurposes(Record):
    """Whether data are used for anything that is not named."""

    used: bool | None = None
    """Whether they are; no prints a sentence."""
    unless: tuple[Unless, ...] | None = None
    """The exceptions to that."""


@record
class OtherSites(Record):
    """Links to websites of others."""

    told: bool | None = None
    """Whether the statement has a paragraph on links."""
    own_statements: bool | None = None
    """Whether it says that those sites have their own statement."""
    not_covered: bool | None = None
    """Whether it says that this statement does not hold there."""
    no_guarantee: bool | None = None
    """Whether it says that it cannot vouch for how they handle data."""
    not_liable: bool | None = None
    """Whether it says that it accepts no responsibility or liability."""
    read_first: bool | None = None
    """Whether it advises to read their statement first."""


@record
class BusinessSale(Record):
    """What happens to data when the business is sold."""

    told: bool | None = None
    """Whether the statement has a paragraph on a sale."""
    includes_assets: bool | None = None
    """Whether it also holds for a sale of the assets."""
    interest: LocalisedText | None = None
    """The legitimate interest in passing the data on."""
    continuity: bool | None = None
    """Whether that interest is that the buyer can continue the business."""


@record
class Feedback(Record):
    """An invitation to say what could be better in the statement."""

    welcome: bool | None = None
    """Whether feedback and suggestions are asked for."""
    routes: tuple[ContactRoute, ...] | None = None
    """Where to send them."""


@record
class OwnParagraph(Record):
    """A paragraph of one's own, placed after a section."""

    after: Section
    """The section it follows."""
    title: LocalisedText | None = None
    """Its heading."""
    text: LocalisedText
    """Its text."""


@record
class Extras(Record):
    """The set pieces together."""

    minors: Minors = Minors()
    """Young visitors."""
    decisions: Decisions = Decisions()
    """Decisions by computer."""
    other_purposes: OtherPurposes = OtherPurposes()
    """Use for anything else."""
    other_sites: OtherSites = OtherSites()
    """Links to others."""
    sale: BusinessSale = BusinessSale()
    """Sale of the business."""
    feedback: Feedback = Feedback()
    """Feedback on the statement."""
    absences: tuple[Absence, ...] | None = None
    """What the organisation says it does not do."""
    own_absences: tuple[LocalisedText, ...] | None = None
    """The same in own words, in short items."""
    reader_duties: tuple[LocalisedText, ...] | None = None
    """What people are asked to do themselves, in short items."""
    device_settings: tuple[LocalisedText, ...] | None = None
    """Settings with which people switch things off themselves, in short items."""
    own_paragraphs: tuple[OwnParagraph, ...] | None = None
    """Paragraphs of one's own."""
