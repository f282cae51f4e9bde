"""Small records that several topics use."""

from datetime import date

from privacydesk.models.choices import PeriodUnit, RouteKind
from privacydesk.models.ids import CountryCode
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


@record
class Period(Record):
    """A length of time."""

    amount: int
    """How many units; zero or more."""
    unit: PeriodUnit
    """What is counted: hours, days, weeks, months or years."""


@record
class Link(Record):
    """A page elsewhere; one that the organisation names but gives no address of is a hole."""

    name: LocalisedText | None = None
    """What the page is called."""
    url: str | None = None
    """Its address, http or https."""


@record
class ContactRoute(Record):
    """One way to get in touch about a matter."""

    kind: RouteKind
    """E-mail, phone, post, a page, the account and so on."""
    value: str | None = None
    """The address or number itself; None when it was never given."""
    label: LocalisedText | None = None
    """Own words for it, for example "the members' desk"."""


@record
class Address(Record):
    """A place where somebody can be visited or written to."""

    street: str | None = None
    """Street and number, or a house name and street."""
    postcode: str | None = None
    """Postal code as it is written on a letter."""
    town: str | None = None
    """Town or city."""
    region: str | None = None
    """County, province or state, where one writes it."""
    country: CountryCode | None = None
    """ISO 3166-1 code of the country, for example NL."""


@record
class Person(Record):
    """A named contact with a task in privacy matters."""

    name: str | None = None
    """Name of the person or of the desk."""
    role: LocalisedText | None = None
    """What the person is in the organisation."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to reach this person."""
    address: Address = Address()
    """Address for letters to this person."""


@record
class Check(Record):
    """When somebody last looked at something, and who."""

    on: date | None = None
    """Day of the check."""
    by: str | None = None
    """Who checked."""
