"""Which personal data: the kinds of data and how one situation uses them."""

from enum import StrEnum

from privacydesk.models.choices import Asked, When
from privacydesk.models.ids import (
    ActivityId,
    DataCode,
    DataGroupCode,
    DataId,
    LawCode,
    PeopleId,
    ServiceId,
)
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class DataClass(StrEnum):
    """How the law protects a kind of data (GDPR art. 9, 10 and 87; UAVG art. 22 to 33 and 46)."""

    ORDINARY = "ordinary"
    SENSITIVE = "sensitive"
    SPECIAL = "special"
    CRIMINAL = "criminal"
    NATIONAL_NUMBER = "national_number"


class SpecialDataException(StrEnum):
    """The exception that allows special data (GDPR art. 9(2); UAVG art. 22 to 30)."""

    EXPLICIT_CONSENT = "explicit_consent"
    EMPLOYMENT_LAW = "employment_law"
    VITAL_INTERESTS = "vital_interests"
    NON_PROFIT_BODY = "non_profit_body"
    MADE_PUBLIC = "made_public"
    LEGAL_CLAIMS = "legal_claims"
    SUBSTANTIAL_PUBLIC_INTEREST = "substantial_public_interest"
    HEALTH_CARE = "health_care"
    PUBLIC_HEALTH = "public_health"
    RESEARCH_OR_ARCHIVE = "research_or_archive"
    IDENTIFICATION_UNAVOIDABLE = "identification_unavoidable"
    AUTHENTICATION_OR_SECURITY = "authentication_or_security"


class Consequence(StrEnum):
    """What happens when somebody does not give required data (GDPR art. 13(2)(e))."""

    NO_CONTRACT = "no_contract"
    NO_ACCOUNT = "no_account"
    NO_SERVICE = "no_service"
    NO_DELIVERY = "no_delivery"
    NO_INVOICE = "no_invoice"
    NO_ANSWER = "no_answer"
    NO_PARTICIPATION = "no_participation"
    NO_MEMBERSHIP = "no_membership"
    NO_TREATMENT = "no_treatment"
    NO_EMPLOYMENT = "no_employment"
    NO_ENTRY = "no_entry"
    NO_QUOTE = "no_quote"
    NO_REMINDER = "no_reminder"
    NO_DISCOUNT = "no_discount"
    NO_PAYMENT = "no_payment"
    HIGHER_TAX = "higher_tax"
    NONE = "none"


class KeptAs(StrEnum):
    """In which form data are kept, when not as they were given."""

    SEEN_ONLY = "seen_only"
    NUMBER_ONLY = "number_only"
    MASKED = "masked"
    SCRAMBLED = "scrambled"
    COPY_DESTROYED = "copy_destroyed"


class ListedIn(StrEnum):
    """Where the reader sees which data are asked, when the statement does not list them."""

    CONTACT_FORM = "contact_form"
    APPLICATION_FORM = "application_form"
    REGISTRATION_FORM = "registration_form"
    CONTRACT = "contract"
    ACCOUNT = "account"


@record
class DataItem(Record):
    """One kind of personal data that the register knows."""

    id: DataId
    """Identifier within the register."""
    catalogue: DataCode | None = None
    """The usual kind of data this is; None for an own kind."""
    name: LocalisedText | None = None
    """Own name in lower case; the catalogue's name when None."""
    group: DataGroupCode | None = None
    """The group under which it is listed; the catalogue's when None."""
    consists_of: tuple[DataId, ...] | None = None
    """Other kinds of data this one is made up of."""
    details: tuple[LocalisedText, ...] | None = None
    """What exactly is recorded, in short items."""
    data_class: DataClass | None = None
    """Its class; the catalogue's class when None."""
    exception: SpecialDataException | None = None
    """For special data: the exception used (GDPR art. 9(2))."""
    criminal_ground: LocalisedText | None = None
    """For criminal data: the ground (GDPR art. 10, UAVG art. 31 to 33)."""
    law: LawCode | None = None
    """For a national number or special data: the law that provides for it."""
    law_text: LocalisedText | None = None
    """That law in words when it is not in the list."""
    arises_indirectly: bool | None = None
    """Whether the sensitive fact only follows from other data, for example from a photo."""
    stays_on_device: bool | None = None
    """Whether these data never leave the person's own device."""


@record
class DataUse(Record):
    """One kind of data as a situation uses it."""

    data: DataId
    """The kind of data."""
    people: tuple[PeopleId, ...] | None = None
    """Only of these groups; None means everybody in the situation."""
    given: Asked | None = None
    """Required, optional or just asked."""
    when: When | None = None
    """Always, often, only if known, only for businesses and so on."""
    condition: LocalisedText | None = None
    """The same in own words when no choice fits."""
    phase: LocalisedText | None = None
    """The phase of the relation in which it is used: registered, working, hired out."""
    reasons: tuple[LocalisedText, ...] | None = None
    """What it is needed for, in short items."""
    consequence: Consequence | None = None
    """What happens when required data are not given."""
    consequence_text: LocalisedText | None = None
    """The same in own words, as a sentence part: "you get no reminder"."""
    kept_as: KeptAs | None = None
    """In which form they are kept, for example only seen or masked."""
    exception: SpecialDataException | None = None
    """For special data: the exception in this use, when it is not that of the data."""
    criminal_ground: LocalisedText | None = None
    """For criminal data: the ground in this use, when it is not that of the data."""
    law: LawCode | None = None
    """The law that provides for this use, when it is not that of the data."""
    law_text: LocalisedText | None = None
    """That law in words when it is not in the list."""
    entered_by: PeopleId | None = None
    """Who types it in, when that is not the person."""


@record
class DataReference(Record):
    """The data of another activity, used here too."""

    activity: ActivityId
    """The activity whose data are used."""
    services: tuple[ServiceId, ...] | None = None
    """Only the data asked for these services."""


@record
class MatrixCell(Record):
    """Whether one service asks for one kind of data; no cell means not answered."""

    data: DataId
    """The row: a kind of data."""
    service: ServiceId
    """The column: a service or subscription type."""
    asked: Asked
    """Required, optional, asked, or not asked."""
