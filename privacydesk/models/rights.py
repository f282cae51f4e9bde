"""Rights of the people concerned, how to use them, and complaints (GDPR art. 12 to 22 and 77)."""

from enum import StrEnum

from privacydesk.models.choices import RightKind
from privacydesk.models.ids import AuthorityCode, DataId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute, Link, Period
from privacydesk.models.text import LocalisedText


class RightCase(StrEnum):
    """A case, part or condition of one right."""

    DATA_HELD = "data_held"
    REQUEST_DATA = "request_data"
    PURPOSES = "purposes"
    RECIPIENTS = "recipients"
    COPY = "copy"
    INCORRECT = "incorrect"
    INCOMPLETE = "incomplete"
    TEMPORARY_STOP = "temporary_stop"
    ACCURACY_CONTESTED = "accuracy_contested"
    UNLAWFUL = "unlawful"
    LEGAL_CLAIM = "legal_claim"
    OBJECTION_PENDING = "objection_pending"
    OWN_SITUATION = "own_situation"
    EASILY_RECOGNISED = "easily_recognised"
    DIRECT_MARKETING = "direct_marketing"
    BASED_ON_CONSENT = "based_on_consent"
    EARLIER_USE_STAYS_LAWFUL = "earlier_use_stays_lawful"
    TO_SELF = "to_self"
    TO_OTHER_ORGANISATION = "to_other_organisation"
    COMPUTER_FILE = "computer_file"
    REASONS_TO_REFUSE = "reasons_to_refuse"
    LEGAL_RETENTION = "legal_retention"
    HUMAN_REVIEW = "human_review"
    GDPR_CASES = "gdpr_cases"
    NO_LONGER_NEEDED = "no_longer_needed"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    STAYS_STORED = "stays_stored"
    TOLD_BEFORE_LIFTED = "told_before_lifted"
    WHERE_TECHNICALLY_POSSIBLE = "where_technically_possible"
    BASED_ON_INTEREST = "based_on_interest"


class IdentityMethod(StrEnum):
    """How the organisation checks who makes a request (GDPR art. 12(6))."""

    NONE = "none"
    ACCOUNT = "account"
    KNOWN_ADDRESS = "known_address"
    CALL_BACK = "call_back"
    QUESTION = "question"
    EXTRA_DOCUMENTS = "extra_documents"
    IDENTITY_COPY_MASKED = "identity_copy_masked"
    IDENTITY_COPY_FULL = "identity_copy_full"
    IN_PERSON = "in_person"
    EXTRA_INFORMATION = "extra_information"


class Masked(StrEnum):
    """What is blacked out on a copy of an identity document (UAVG art. 46)."""

    PHOTO = "photo"
    MACHINE_READABLE_ZONE = "machine_readable_zone"
    DOCUMENT_NUMBER = "document_number"
    CITIZEN_NUMBER = "citizen_number"
    SIGNATURE = "signature"


class SelfService(StrEnum):
    """What people can do with their data themselves."""

    VIEW = "view"
    CHANGE = "change"
    EXPORT = "export"
    DELETE = "delete"
    SWITCH_OFF = "switch_off"


class Limit(StrEnum):
    """A general remark on the reach of the rights."""

    NOT_ABSOLUTE = "not_absolute"
    DEPENDS_ON_DATA_AND_USE = "depends_on_data_and_use"
    JUDGED_BY_GDPR = "judged_by_gdpr"
    LEGAL_RETENTION = "legal_retention"
    OTHERS_PRIVACY = "others_privacy"
    PROFESSIONAL_SECRECY = "professional_secrecy"
    ANTI_MONEY_LAUNDERING = "anti_money_laundering"
    REFUSED_AFTER_WEIGHING = "refused_after_weighing"


class ActsFor(StrEnum):
    """Who may use somebody's rights for them."""

    PARENT_OR_GUARDIAN = "parent_or_guardian"
    CURATOR_OR_MENTOR = "curator_or_mentor"
    AUTHORISED_PERSON = "authorised_person"
    NEXT_OF_KIN = "next_of_kin"


class ComplaintBodyKind(StrEnum):
    """Somebody other than a supervisory authority to whom one can complain."""

    COMPLAINTS_OFFICER = "complaints_officer"
    DISPUTES_COMMITTEE = "disputes_committee"
    DISCIPLINARY_BODY = "disciplinary_body"
    UMBRELLA = "umbrella"
    OMBUDSMAN = "ombudsman"
    COURT = "court"


class Matter(StrEnum):
    """Something for which another address can hold."""

    QUESTIONS = "questions"
    REQUESTS = "requests"
    MARKETING = "marketing"
    IMAGES = "images"
    COMPLAINTS = "complaints"
    CHANGE_OF_DATA = "change_of_data"


@record
class Right(Record):
    """One right as the organisation tells it."""

    kind: RightKind
    """Access, rectification, erasure and so on."""
    cases: tuple[RightCase, ...] | None = None
    """The cases, parts or conditions that are told."""
    text: LocalisedText | None = None
    """Something of one's own about this right."""
    consequence: LocalisedText | None = None
    """What using it means, for example that a membership ends."""
    excluded: LocalisedText | None = None
    """When it does not hold."""
    within: Period | None = None
    """Within which time this right is met, when that differs."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to use this right, when that differs."""


@record
class MatterRoute(Record):
    """Another way to get in touch about one matter."""

    matter: Matter
    """Which matter."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to get in touch about it."""


@record
class IdentityCheck(Record):
    """How the organisation checks who makes a request."""

    methods: tuple[IdentityMethod, ...] | None = None
    """How, lightest first."""
    for_rights: tuple[RightKind, ...] | None = None
    """Only for these requests; None means all."""
    masked: tuple[Masked, ...] | None = None
    """What is blacked out on a copy."""
    explained: bool | None = None
    """Whether the statement explains what those are and why they are blacked out."""


@record
class Answering(Record):
    """How a request is answered (GDPR art. 12(3) to (5))."""

    within: Period | None = None
    """The latest moment, counted from the request."""
    as_law_requires: bool | None = None
    """Whether it says that it answers within the time that the law gives."""
    as_soon_as_possible: bool | None = None
    """Whether it says as soon as possible."""
    tells_actions: bool | None = None
    """Whether it says that people hear what was done."""
    extension_told: bool | None = None
    """Whether it mentions the two extra months for difficult requests."""
    delay_told: bool | None = None
    """Whether it says that people hear when an answer takes longer."""
    refusal_with_reasons: bool | None = None
    """Whether a refusal comes with its reasons."""
    refusal_names_complaint: bool | None = None
    """Whether a refusal points to complaint and court (art. 12(4))."""
    fee_cents: int | None = None
    """What a request costs, in euro cents; 0 is free (art. 12(5))."""
    only_to_known_address: bool | None = None
    """Whether copies go only to the e-mail address already known."""
    keeps_list_of_requests: bool | None = None
    """Whether handled requests are written down."""


@record
class Authority(Record):
    """A supervisory authority to which people can complain (GDPR art. 77)."""

    catalogue: AuthorityCode | None = None
    """Entry of the table of authorities."""
    name: str | None = None
    """Name, when it is not in the table."""
    page: Link = Link()
    """Its page for complaints; the table's when empty."""
    for_people: LocalisedText | None = None
    """For whom it is, for example "people in Belgium"; None means for everybody."""
    with_address: bool | None = None
    """Whether the statement prints its address and phone number."""


@record
class ComplaintBody(Record):
    """Somebody other than a supervisory authority to whom one can complain."""

    kind: ComplaintBodyKind
    """Complaints officer, disputes committee, disciplinary body, umbrella, ombudsman, court."""
    name: str | None = None
    """Its name."""
    about: LocalisedText | None = None
    """About what, when not about everything."""
    page: Link = Link()
    """Its page."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to reach it."""


@record
class Complaint(Record):
    """Where to complain."""

    authorities: tuple[Authority, ...] | None = None
    """The authorities named."""
    own_country: bool | None = None
    """Whether people are sent to the authority of their own country."""
    list_page: Link = Link()
    """Page with all authorities."""
    to_us: bool | None = None
    """Whether people can complain to the organisation itself."""
    first_desk: tuple[ContactRoute, ...] | None = None
    """Where to complain first."""
    bodies: tuple[ComplaintBody, ...] | None = None
    """Complaints officers, disputes committees and others."""


@record
class Rights(Record):
    """Everything about rights and requests."""

    listed: tuple[Right, ...] | None = None
    """The rights that are told, in the order in which they are printed."""
    under_gdpr: bool | None = None
    """Whether it says that the rights come from the GDPR."""
    limits: tuple[Limit, ...] | None = None
    """General remarks on their reach."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to make a request."""
    other_routes: tuple[MatterRoute, ...] | None = None
    """Other ways for one matter."""
    request_states: tuple[DataId, ...] | None = None
    """What a request should state."""
    request_states_for: tuple[RightKind, ...] | None = None
    """Only for these requests; None means all."""
    states_for_quick_handling: bool | None = None
    """Whether it says that this is for quick and correct handling."""
    acts_for: tuple[ActsFor, ...] | None = None
    """Who may use somebody's rights for them."""
    identity: IdentityCheck = IdentityCheck()
    """How it checks who asks."""
    answering: Answering = Answering()
    """When and how it answers."""
    self_service: tuple[SelfService, ...] | None = None
    """What people can do themselves."""
    self_service_page: Link = Link()
    """Where they can do that."""
    file_forms: tuple[LocalisedText, ...] | None = None
    """In which file forms data are handed over."""
    complaint: Complaint = Complaint()
    """Where to complain."""
