"""How somebody can be reached: what counts as a way, and as an address."""

from collections.abc import Iterable

from privacydesk.compliance.facts import Facts
from privacydesk.models.choices import RouteKind
from privacydesk.models.shared import Address, ContactRoute, Person

_DIRECT = (
    *(RouteKind.EMAIL, RouteKind.SECURE_MAIL, RouteKind.PHONE, RouteKind.MESSAGING_APP),
    RouteKind.POST,
)
"""Ways that reach somebody without a page in between."""


def is_address(address: Address) -> bool:
    """Whether a letter to this address arrives: a town with a street or a postal code."""
    return bool(address.town and (address.street or address.postcode))


def has_postal_address(facts: Facts) -> bool:
    """Whether the statement gives a postal address of the organisation."""
    about = facts.register.organisation
    routes = (*(about.contacts or ()), *(about.privacy_contact.routes or ()))
    return (
        any(is_address(place.address) for place in about.places or ())
        or is_address(about.privacy_contact.address)
        or any(way.kind is RouteKind.POST and way.value for way in routes)
    )


def can_be_reached(facts: Facts) -> bool:
    """Whether the statement gives an address, a number or an e-mail address; no mere page."""
    about = facts.register.organisation
    routes = (
        *(about.contacts or ()),
        *(about.privacy_contact.routes or ()),
        *(facts.register.rights.routes or ()),
    )
    return has_postal_address(facts) or any(way.kind in _DIRECT and way.value for way in routes)


def leads_somewhere(routes: Iterable[ContactRoute] | None) -> bool:
    """Whether one of the ways says where to: an address, a number or own words.

    A letter needs none: the paper then gives the address of the organisation.
    """
    return any(way.value or way.label or way.kind is RouteKind.POST for way in routes or ())


def reaches(person: Person) -> bool:
    """Whether somebody's ways or address are filled in."""
    return leads_somewhere(person.routes) or is_address(person.address)
