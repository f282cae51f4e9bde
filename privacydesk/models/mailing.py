"""Newsletters and advertising: to whom, how agreed, how stopped, what is measured."""

from enum import StrEnum

from privacydesk.models.choices import PeriodUnit
from privacydesk.models.ids import RecipientId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.text import LocalisedText


class MailingChannel(StrEnum):
    """How an advertising message reaches people."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"
    MESSAGING_APP = "messaging_app"
    SOCIAL_MEDIA = "social_media"
    PUSH = "push"
    IN_APP = "in_app"


class MailingAudience(StrEnum):
    """To whom messages go."""

    SUBSCRIBERS = "subscribers"
    CUSTOMERS = "customers"
    OPTED_IN = "opted_in"
    THOUGHT_INTERESTED = "thought_interested"
    BOUGHT_ADDRESSES = "bought_addresses"
    MEMBERS = "members"
    VISITORS = "visitors"
    DONORS = "donors"


class Frequency(StrEnum):
    """How often messages go out."""

    DAILY = "daily"
    WEEKLY = "weekly"
    EVERY_TWO_WEEKS = "every_two_weeks"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    FEW_TIMES_A_YEAR = "few_times_a_year"
    WHEN_THERE_IS_NEWS = "when_there_is_news"


class Advertising(StrEnum):
    """The place of advertising beside a newsletter or service message."""

    OPTION_WITH_CONSENT = "option_with_consent"
    IN_NEWSLETTER = "in_newsletter"
    NONE = "none"


class OptOut(StrEnum):
    """How people stop messages."""

    LINK_IN_EVERY_MESSAGE = "link_in_every_message"
    INSTRUCTIONS_IN_EVERY_MESSAGE = "instructions_in_every_message"
    ACCOUNT_SETTING = "account_setting"
    REPLY = "reply"


class Measured(StrEnum):
    """What is measured per person."""

    OPENS = "opens"
    CLICKS = "clicks"


class MailingException(StrEnum):
    """An exception to prior consent for professionals (Tw art. 11.7(3))."""

    NONE = "none"
    PUBLISHED_ADDRESS = "published_address"
    OUTSIDE_EEA = "outside_eea"


@record
class CustomerException(Record):
    """The five conditions of the customer exception (Tw art. 11.7(4)); stays inside."""

    address_from_sale: bool | None = None
    """Whether the address was got at a sale."""
    told_at_collection: bool | None = None
    """Whether advertising was announced then."""
    refusal_offered_at_collection: bool | None = None
    """Whether one could easily refuse then."""
    refusal_in_each_message: bool | None = None
    """Whether one can easily refuse in each message."""
    own_similar_products: bool | None = None
    """Whether only own, similar products are advertised."""


@record
class Mailing(Record):
    """Messages that go to many people."""

    channels: tuple[MailingChannel, ...] | None = None
    """E-mail, SMS, phone, post and so on."""
    audiences: tuple[MailingAudience, ...] | None = None
    """To whom: subscribers, customers, people thought to be interested."""
    contents: tuple[LocalisedText, ...] | None = None
    """What the messages are about, in short items."""
    frequency: Frequency | None = None
    """How often."""
    most_times: int | None = None
    """At most how many times in such a unit of time."""
    most_times_per: PeriodUnit | None = None
    """That unit: a day, a week, a month or a year."""
    advertising: Advertising | None = None
    """How advertising is kept apart."""
    follows_preferences: bool | None = None
    """Whether messages follow the preferences that the person gave."""
    opt_out: tuple[OptOut, ...] | None = None
    """How every message lets people stop."""
    stop_routes: tuple[ContactRoute, ...] | None = None
    """Other ways to stop at any time."""
    cannot_be_stopped: tuple[LocalisedText, ...] | None = None
    """Service messages that keep coming, in short items."""
    giving_data_is_free: bool | None = None
    """Whether the organisation says that nobody has to give data for this."""
    measured: tuple[Measured, ...] | None = None
    """What is measured per person."""
    measured_in: RecipientId | None = None
    """The supplier inside whose program that happens."""
    measured_only_there: bool | None = None
    """Whether it says that these data are used inside that program only."""
    sender_in_message: bool | None = None
    """Whether each message says who sent it, with an address; stays inside."""
    natural_persons: bool | None = None
    """Whether consumers, sole traders or partnerships are among the receivers; stays inside."""
    exception: MailingException | None = None
    """The exception used for professionals; stays inside."""
    customer_exception: CustomerException = CustomerException()
    """The conditions for mailing customers without consent; stays inside."""
