"""The closed lists of answers that several topics share.

Every value is the code that stands in the register file and in the JSON export; the words a
reader sees come from `documents` and `resources`.
"""

from enum import StrEnum


class LegalBasis(StrEnum):
    """Why personal data may be used at all (GDPR art. 6(1); Tw art. 11.7(4) for the last one)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"
    CUSTOMER_EXCEPTION = "customer_exception"


class Asked(StrEnum):
    """Whether one type of service asks for one kind of data."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    ASKED = "asked"
    NOT_ASKED = "not_asked"


class When(StrEnum):
    """How often, or in which case, something holds."""

    ALWAYS = "always"
    OFTEN = "often"
    SOMETIMES = "sometimes"
    IF_KNOWN = "if_known"
    IF_GIVEN = "if_given"
    IF_RECORDED = "if_recorded"
    IF_NEEDED = "if_needed"
    IF_BUSINESS = "if_business"
    IF_CONSUMER = "if_consumer"
    IF_STARTED_WORK = "if_started_work"
    WITH_CONSENT = "with_consent"


class Case(StrEnum):
    """The case in which a legal ground holds, when one purpose has several."""

    CUSTOMER = "customer"
    NOT_CUSTOMER = "not_customer"
    CONTRACT_COVERS_SUPPORT = "contract_covers_support"
    OPTED_IN = "opted_in"
    NOT_OPTED_OUT = "not_opted_out"
    BUSINESS = "business"
    CONSUMER = "consumer"
    AFTER_CONTRACT_ENDS = "after_contract_ends"
    MINOR = "minor"
    EMPLOYEE_OF_CUSTOMER = "employee_of_customer"


class PeriodUnit(StrEnum):
    """The unit in which a period is counted."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class StartEvent(StrEnum):
    """From when a retention period runs."""

    COLLECTION = "collection"
    LAST_CONTACT = "last_contact"
    LAST_USE = "last_use"
    LAST_CHANGE = "last_change"
    LAST_LOGIN = "last_login"
    LAST_PURCHASE = "last_purchase"
    END_OF_CONTRACT = "end_of_contract"
    END_OF_SUBSCRIPTION = "end_of_subscription"
    END_OF_MEMBERSHIP = "end_of_membership"
    END_OF_EMPLOYMENT = "end_of_employment"
    END_OF_YEAR_OF_LEAVING = "end_of_year_of_leaving"
    END_OF_TREATMENT = "end_of_treatment"
    END_OF_BOOK_YEAR = "end_of_book_year"
    END_OF_YEAR = "end_of_year"
    END_OF_PROCEDURE = "end_of_procedure"
    END_OF_WARRANTY = "end_of_warranty"
    END_OF_EVENT = "end_of_event"
    CLOSING_OF_REQUEST = "closing_of_request"
    CLOSING_OF_COMPLAINT = "closing_of_complaint"
    INVOICE_DATE = "invoice_date"
    QUOTE_DATE = "quote_date"
    DELIVERY = "delivery"
    RECORDING = "recording"
    ENTRY = "entry"
    VISIT = "visit"
    CREATION = "creation"
    SIGN_OFF = "sign_off"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    FIRST_REGISTRATION = "first_registration"
    FIRST_USE = "first_use"
    END_OF_EXPOSURE = "end_of_exposure"
    TRANSACTION = "transaction"
    PUBLICATION = "publication"
    DEATH = "death"
    CANCELLATION = "cancellation"
    DEPARTURE = "departure"
    DEREGISTRATION = "deregistration"
    EIGHTEENTH_BIRTHDAY = "eighteenth_birthday"
    END_OF_BUSINESS_RELATION = "end_of_business_relation"
    END_OF_COURSE = "end_of_course"
    END_OF_LEASE = "end_of_lease"
    END_OF_PLACEMENT = "end_of_placement"
    END_OF_POST = "end_of_post"
    END_OF_PROJECT = "end_of_project"
    END_OF_SCHOOL_YEAR = "end_of_school_year"
    END_OF_SEASON = "end_of_season"
    EXAM_RESULT = "exam_result"
    INCIDENT = "incident"
    PAYMENT = "payment"
    REDEMPTION = "redemption"
    REPORT = "report"
    START_OF_LEASE = "start_of_lease"
    TRANSFER_OF_OWNERSHIP = "transfer_of_ownership"


class ChannelKind(StrEnum):
    """A way in which people reach the organisation or ask for something."""

    FORM = "form"
    CALL_BACK_FORM = "call_back_form"
    QUOTE_FORM = "quote_form"
    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    CHAT = "chat"
    TICKET = "ticket"
    SOCIAL_MEDIA = "social_media"
    MESSAGING_APP = "messaging_app"
    VISIT = "visit"
    WEBSHOP = "webshop"
    ACCOUNT = "account"
    APP = "app"
    PAPER_FORM = "paper_form"
    PLATFORM = "platform"
    BOOKING = "booking"
    VIDEO_CALL = "video_call"


class Audience(StrEnum):
    """For whom a service or a statement is meant."""

    CONSUMER = "consumer"
    BUSINESS = "business"
    STUDENT = "student"
    CHILD = "child"
    CUSTOMER = "customer"
    VISITOR = "visitor"
    APPLICANT = "applicant"
    STAFF = "staff"
    SUPPLIER = "supplier"
    MEMBER = "member"
    PATIENT = "patient"
    CLIENT = "client"
    DONOR = "donor"
    GUEST = "guest"
    JOB_SEEKER = "job_seeker"
    PANEL_MEMBER = "panel_member"
    PARENT = "parent"
    PARTICIPANT = "participant"
    RELATION = "relation"
    SPEAKER = "speaker"
    TEMPORARY_WORKER = "temporary_worker"
    TENANT = "tenant"
    USER = "user"
    VOLUNTEER = "volunteer"


class PartyRole(StrEnum):
    """The role in which somebody receives data (GDPR art. 4(7), 4(8), 26 and 29)."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT = "joint"
    BOTH = "both"
    INTERNAL = "internal"


class SafeguardKind(StrEnum):
    """What protects data outside the EEA (GDPR art. 45 to 49), dead grounds included.

    The last four can only be recorded as something the organisation said; PrivacyDesk never
    offers them as a choice.
    """

    ADEQUACY_DECISION = "adequacy_decision"
    DATA_PRIVACY_FRAMEWORK = "data_privacy_framework"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_CORPORATE_RULES = "binding_corporate_rules"
    CODE_OF_CONDUCT = "code_of_conduct"
    CERTIFICATION = "certification"
    UK_DPF_EXTENSION = "uk_dpf_extension"
    UK_TRANSFER_AGREEMENT = "uk_transfer_agreement"
    SWISS_DATA_PRIVACY_FRAMEWORK = "swiss_data_privacy_framework"
    DEROGATION = "derogation"
    PRIVACY_SHIELD = "privacy_shield"
    SAFE_HARBOUR = "safe_harbour"
    MODEL_CONTRACT_CLAUSES = "model_contract_clauses"
    WBP_PERMIT = "wbp_permit"


class RightKind(StrEnum):
    """A right of the data subject (GDPR art. 7(3), 13 to 22 and 77)."""

    INFORMATION = "information"
    ACCESS = "access"
    RECTIFICATION = "rectification"
    COMPLETION = "completion"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    OBJECTION_TO_MARKETING = "objection_to_marketing"
    WITHDRAW_CONSENT = "withdraw_consent"
    NO_AUTOMATED_DECISION = "no_automated_decision"


class RouteKind(StrEnum):
    """How somebody gets in touch about one matter."""

    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    FAX = "fax"
    CONTACT_PAGE = "contact_page"
    FORM = "form"
    ACCOUNT = "account"
    CUSTOMER_SERVICE = "customer_service"
    CHAT = "chat"
    SOCIAL_MEDIA = "social_media"
    VISIT = "visit"
    WEB_PAGE = "web_page"
    UNSUBSCRIBE_LINK = "unsubscribe_link"
    AT_THE_EVENT = "at_the_event"
    BROWSER_SETTING = "browser_setting"
    MESSAGING_APP = "messaging_app"
    APP_SETTING = "app_setting"
    SECURE_MAIL = "secure_mail"
    IN_WRITING = "in_writing"


class Region(StrEnum):
    """An area that is not one country."""

    EEA = "eea"
    EU = "eu"
    EUROPE = "europe"
    UNITED_KINGDOM = "united_kingdom"
    WORLD = "world"
