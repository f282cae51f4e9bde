"""Services and subscription types: what the organisation offers."""

from enum import StrEnum

from privacydesk.models.choices import Audience
from privacydesk.models.ids import ServiceId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText


class ServiceKind(StrEnum):
    """What one calls the thing that is offered."""

    SUBSCRIPTION = "subscription"
    SERVICE = "service"
    PRODUCT = "product"
    LICENCE = "licence"
    MEMBERSHIP = "membership"
    COURSE = "course"
    TREATMENT = "treatment"
    ACCOUNT = "account"


class Price(StrEnum):
    """How one pays for a service."""

    PAID = "paid"
    FREE = "free"
    TRIAL = "trial"


class Accounts(StrEnum):
    """Who gets an account with a service."""

    CUSTOMER_ONLY = "customer_only"
    ADMINISTRATOR_ADDS_USERS = "administrator_adds_users"
    USERS_SIGN_UP = "users_sign_up"
    NO_ACCOUNTS = "no_accounts"


class AfterTrial(StrEnum):
    """What becomes of a trial that ends."""

    BECOMES_PAID = "becomes_paid"
    STOPS = "stops"
    ASKS_FIRST = "asks_first"


@record
class Service(Record):
    """One service, product or type of subscription."""

    id: ServiceId
    """Identifier within the register."""
    kind: ServiceKind = ServiceKind.SERVICE
    """Subscription, service, product, membership and so on."""
    name: LocalisedText | None = None
    """Short name, the head of a column in the matrix."""
    description: LocalisedText | None = None
    """What it is, in one line."""
    audiences: tuple[Audience, ...] | None = None
    """For whom it is meant."""
    price: Price | None = None
    """Paid, free or a trial."""
    after_trial: AfterTrial | None = None
    """For a trial: what happens at its end."""
    trial_data_kept: Period | None = None
    """For a trial that stops: how long its data stay."""
    accounts: Accounts | None = None
    """Who gets an account."""
    only_for_businesses: bool | None = None
    """Whether only businesses can take it."""
    controller: bool | None = None
    """Whether the organisation is controller for it (no: it is the customer's processor)."""
    holds_customer_data: bool | None = None
    """Whether customers can put personal data of others into it."""
