"""Data outside the European Economic Area (GDPR art. 44 to 49)."""

from datetime import date
from enum import StrEnum

from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import CountryCode
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Check, ContactRoute, Link
from privacydesk.models.text import LocalisedText


class TransferRule(StrEnum):
    """What the organisation says about the place of its data."""

    ALL_IN_EEA = "all_in_eea"
    IN_EEA_WITH_EXCEPTIONS = "in_eea_with_exceptions"
    SOMETIMES_OUTSIDE = "sometimes_outside"
    MOSTLY_OUTSIDE = "mostly_outside"


class WhoOutside(StrEnum):
    """Who handles data outside the EEA."""

    WE = "we"
    GROUP_COMPANIES = "group_companies"
    MOST_PARTNERS = "most_partners"
    SOME_SUPPLIERS = "some_suppliers"


class SafeguardFor(StrEnum):
    """For which transfers a safeguard is used."""

    ALL = "all"
    US_SUPPLIERS = "us_suppliers"
    GROUP_COMPANIES = "group_companies"
    SUPPLIERS = "suppliers"


class Derogation(StrEnum):
    """The exception for a special case (GDPR art. 49(1))."""

    EXPLICIT_CONSENT = "explicit_consent"
    CONTRACT = "contract"
    CONTRACT_IN_INTEREST = "contract_in_interest"
    PUBLIC_INTEREST = "public_interest"
    LEGAL_CLAIMS = "legal_claims"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_REGISTER = "public_register"


class Origin(StrEnum):
    """From where the data come that a safeguard protects."""

    EEA = "eea"
    UNITED_KINGDOM = "united_kingdom"
    SWITZERLAND = "switzerland"


@record
class Safeguard(Record):
    """One ground for a transfer and what was recorded about it."""

    kind: SafeguardKind
    """Adequacy decision, framework, clauses, corporate rules, exception; or a dead ground."""
    used_for: SafeguardFor | None = None
    """For which transfers, when the statement speaks of transfers in general."""
    derogation: Derogation | None = None
    """For an exception: which one."""
    data_from: Origin | None = None
    """Only for data from there; None means all."""
    named_as: str | None = None
    """The name the organisation gives it, when that is not the usual one."""
    explained: bool | None = None
    """Whether the statement explains what it does for the reader."""
    country: CountryCode | None = None
    """For an adequacy decision: which country."""
    module: int | None = None
    """For the standard clauses of 2021: module 1 to 4; stays inside."""
    certificate_name: str | None = None
    """For the framework: name on its list."""
    product_covered: bool | None = None
    """For the framework: whether the product falls under it; stays inside."""
    checked: Check = Check()
    """When the list or decision was last looked at; stays inside."""
    concluded_on: date | None = None
    """Day of the clauses or of the approval."""
    approved_by: str | None = None
    """For corporate rules: who approved them."""
    impact_assessment: LocalisedText | None = None
    """Where the look at the country's law is recorded; stays inside."""
    fallback: LocalisedText | None = None
    """What is done when the ground falls; stays inside."""
    why_not_regular: LocalisedText | None = None
    """For an exception: why the transfer is not a regular one (art. 49); stays inside."""


@record
class TransferPolicy(Record):
    """What the organisation says about transfers in general."""

    rule: TransferRule | None = None
    """All in the EEA, with exceptions, sometimes or mostly outside."""
    who_outside: tuple[WhoOutside, ...] | None = None
    """Who handles data outside the EEA."""
    at_least_one_safeguard: bool | None = None
    """Whether it says that every transfer has at least one of its safeguards."""
    safeguards: tuple[Safeguard, ...] | None = None
    """Safeguards it names in general."""
    copy_of: tuple[SafeguardKind, ...] | None = None
    """Of which safeguards one can get a copy; None means all."""
    copy_routes: tuple[ContactRoute, ...] | None = None
    """Where to get a copy of the safeguards (art. 13(1)(f))."""
    copy_page: Link = Link()
    """Page where they can be read."""
    not_every_case_described: bool | None = None
    """Whether it says that the statement does not describe each case."""
    more_information: tuple[ContactRoute, ...] | None = None
    """Where to ask how one transfer is protected."""
