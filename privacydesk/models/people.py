"""Whose data: the groups of data subjects."""

from enum import StrEnum

from privacydesk.models.ids import PeopleId
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class PeopleKind(StrEnum):
    """A usual group of people; their names stand in resources."""

    CUSTOMER = "customer"
    CONSUMER = "consumer"
    BUSINESS_CUSTOMER = "business_customer"
    CUSTOMER_CONTACT = "customer_contact"
    USER = "user"
    ADDITIONAL_USER = "additional_user"
    PROSPECT = "prospect"
    NEWSLETTER_READER = "newsletter_reader"
    WEBSITE_VISITOR = "website_visitor"
    PREMISES_VISITOR = "premises_visitor"
    CORRESPONDENT = "correspondent"
    PARTICIPANT = "participant"
    FELLOW_PARTICIPANT = "fellow_participant"
    APPLICANT = "applicant"
    EMPLOYEE = "employee"
    FORMER_EMPLOYEE = "former_employee"
    FREELANCER = "freelancer"
    TEMPORARY_WORKER = "temporary_worker"
    VOLUNTEER = "volunteer"
    BOARD_MEMBER = "board_member"
    MEMBER = "member"
    FORMER_MEMBER = "former_member"
    DONOR = "donor"
    PATIENT = "patient"
    CLIENT = "client"
    PUPIL = "pupil"
    STUDENT = "student"
    PARENT = "parent"
    FAMILY_MEMBER = "family_member"
    EMERGENCY_CONTACT = "emergency_contact"
    MINOR = "minor"
    TENANT = "tenant"
    GUEST = "guest"
    SUPPLIER_CONTACT = "supplier_contact"
    REFEREE = "referee"
    REVIEWER = "reviewer"
    PERSON_IN_PICTURE = "person_in_picture"
    COUNTERPARTY = "counterparty"
    PERSON_IN_CUSTOMER_DATA = "person_in_customer_data"
    BUYER = "buyer"
    NEXT_OF_KIN = "next_of_kin"
    JOB_SEEKER = "job_seeker"
    LEGAL_REPRESENTATIVE = "legal_representative"
    OWNER = "owner"
    PANEL_MEMBER = "panel_member"
    RESPONDENT = "respondent"
    SELLER = "seller"
    SPEAKER = "speaker"
    ULTIMATE_OWNER = "ultimate_owner"
    OTHER = "other"


@record
class PeopleGroup(Record):
    """One group of people whose data the organisation uses."""

    id: PeopleId
    """Identifier within the register."""
    kind: PeopleKind
    """The usual group this is, or other."""
    name: LocalisedText | None = None
    """Own name, plural and in lower case; the usual name when None."""
    explained: LocalisedText | None = None
    """Who exactly is meant, or who is not."""
    examples: tuple[LocalisedText, ...] | None = None
    """Examples of people in this group."""
    minors: bool | None = None
    """Whether people under 16 are among them; stays inside."""
    party_to_contract: bool | None = None
    """Whether these people have a contract with the organisation themselves; stays inside."""
    never_dealt_with_us: bool | None = None
    """Whether they never dealt with the organisation themselves (GDPR art. 14); stays inside."""
