"""Known suppliers: who they are, what they do, and what was seen about their papers.

Every fact has its own source. A fact that no published page shows is None, and its name stands
in `to_check`; None never means "no".
"""

from enum import StrEnum

from privacydesk.knowledge.entry import Entry
from privacydesk.models.choices import PartyRole, Region, SafeguardKind
from privacydesk.models.ids import CountryCode, DataCode, VendorCode
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class SourceKind(StrEnum):
    """Whose page the source of a fact is."""

    VENDOR = "vendor"
    ARCHIVE = "archive"
    SECONDARY = "secondary"


class Acceptance(StrEnum):
    """How a customer gets the processing agreement."""

    AUTOMATIC = "automatic"
    ACCEPT = "accept"
    ACCEPT_IN_ACCOUNT = "accept_in_account"
    SIGN = "sign"
    ON_REQUEST = "on_request"
    BUSINESS_PLAN_ONLY = "business_plan_only"


class Confidence(StrEnum):
    """How well the entry as a whole is supported."""

    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"


class UsualDataBasis(StrEnum):
    """Where the list of usual data comes from."""

    SOURCE = "source"
    EDITORIAL = "editorial"


class VendorField(StrEnum):
    """The facts of a vendor, by the names of their fields."""

    LEGAL_ENTITY = "legal_entity"
    LEGAL_ENTITY_EU_CUSTOMERS = "legal_entity_eu_customers"
    COUNTRY = "country"
    PROCESSING_COUNTRIES = "processing_countries"
    ROLE = "role"
    DPA_NAME = "dpa_name"
    DPA_URL = "dpa_url"
    DPA_ACCEPTANCE = "dpa_acceptance"
    PRIVACY_URL = "privacy_url"
    SUBPROCESSORS_URL = "subprocessors_url"
    TRANSFER_MECHANISM = "transfer_mechanism"
    DPF_CERTIFIED = "dpf_certified"


@record
class Fact(Record):
    """Where one fact comes from; the value stands in the kinds of facts below."""

    source: str
    """Address of the page that shows it, http or https."""
    source_kind: SourceKind
    """Whose page that is."""
    seen: str | None = None
    """Date of the copy that was read, as exact as it is known: "2026-08-15", "2024-03", "2013"."""


@record
class TextFact(Fact):
    """A fact that is a name or an address."""

    value: str


@record
class CountryFact(Fact):
    """A fact that is a country."""

    value: CountryCode


@record
class PlacesFact(Fact):
    """A fact that is a list of countries and areas."""

    value: tuple[CountryCode, ...]
    """The countries; not a full list of those of sub-processors."""
    regions: tuple[Region, ...] = ()
    """The areas."""


@record
class RoleFact(Fact):
    """A fact that is a role, judged for the data of the user's own customers and visitors."""

    value: PartyRole


@record
class AcceptanceFact(Fact):
    """A fact that is the way to an agreement."""

    value: Acceptance


@record
class SafeguardsFact(Fact):
    """A fact that is a list of safeguards; an empty one means that none is needed."""

    value: tuple[SafeguardKind, ...]


@record
class YesNoFact(Fact):
    """A fact that is yes or no."""

    value: bool


@record
class Vendor(Entry):
    """One supplier, or one product of it; the sources stand with its facts."""

    code: VendorCode
    name: str
    """Name by which people know it."""
    aliases: tuple[str, ...]
    """Other names, old ones included."""
    category: str
    """Kind of product, for example "email-marketing"."""
    recipient_kind: tuple[RecipientKind, ...]
    """The kinds of recipient it can be, the most usual one first."""
    usual_purposes: LocalisedText
    """What one uses it for, as a short phrase."""
    usual_data: tuple[DataCode, ...]
    """The data that such a product mostly holds; the user must check."""
    usual_data_basis: UsualDataBasis
    """Whether that list comes from a page or from experience."""
    usual_data_source: str | None = None
    """That page."""
    legal_entity: TextFact | None = None
    """The company that makes the service."""
    legal_entity_eu_customers: TextFact | None = None
    """The company that a Dutch customer has the contract with."""
    country: CountryFact | None = None
    """Country of that contracting company."""
    processing_countries: PlacesFact | None = None
    """Where the customer's data are stored or handled, as far as seen."""
    role: RoleFact | None = None
    """Processor, controller, or both."""
    dpa_name: TextFact | None = None
    """Title of its processing agreement."""
    dpa_url: TextFact | None = None
    """Page of that agreement."""
    dpa_acceptance: AcceptanceFact | None = None
    """How a customer gets that agreement."""
    privacy_url: TextFact | None = None
    """Its own privacy page."""
    subprocessors_url: TextFact | None = None
    """Page with the others it uses in turn."""
    transfer_mechanism: SafeguardsFact | None = None
    """What it says protects data outside the EEA."""
    dpf_certified: YesNoFact | None = None
    """Whether it says it is certified under the Data Privacy Framework; not the official list."""
    not_applicable: tuple[VendorField, ...] = ()
    """Facts that make no sense for it."""
    to_check: tuple[VendorField, ...] = ()
    """Facts still to be found: no published page was seen that shows them."""
    notes: LocalisedText
    """What a user has to know, as sentences for the screen."""
    confidence: Confidence
    """How well the entry as a whole is supported."""

    def fault(self) -> str | None:
        """Say whether a fact is neither there, nor to be checked, nor out of place."""
        for field in VendorField:
            stands = (
                getattr(self, field.value) is not None,
                field in self.to_check,
                field in self.not_applicable,
            )
            if sum(stands) != 1:
                return f"{field.value}: must be a fact, or to_check, or not_applicable"
        sourced = self.usual_data_basis is UsualDataBasis.SOURCE
        if sourced != (self.usual_data_source is not None):
            return "usual_data_source: goes with the basis source"
        return None
