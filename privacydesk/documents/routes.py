"""Ways to get in touch, as sentence parts and as facts."""

from collections.abc import Sequence

from privacydesk.documents.addresses import mail_link, web_link
from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.wording import N_, channels
from privacydesk.documents.writer import joined
from privacydesk.models.choices import RouteKind
from privacydesk.models.organisation import AddressKind
from privacydesk.models.shared import Address, ContactRoute, Link

_PAGES = (RouteKind.CONTACT_PAGE, RouteKind.FORM, RouteKind.WEB_PAGE, RouteKind.CHAT)

# Kinds whose own words, such as "the desk", need a word in front of them.
_LABELLED = {
    RouteKind.EMAIL: N_("by e-mail to {label}"),
    RouteKind.PHONE: N_("by phone with {label}"),
    RouteKind.POST: N_("by post to {label}"),
    RouteKind.SECURE_MAIL: N_("by secure e-mail to {label}"),
    RouteKind.VISIT: N_("in person at {label}"),
}

# Which address of the organisation serves, the best one first.
_ADDRESSES = {
    RouteKind.POST: (
        AddressKind.POSTAL,
        AddressKind.VISITING_AND_POSTAL,
        AddressKind.VISITING,
        AddressKind.REGISTERED_OFFICE,
    ),
    RouteKind.VISIT: (AddressKind.VISITING, AddressKind.VISITING_AND_POSTAL),
}


def route(context: Context, way: ContactRoute, *, ours: bool = False) -> Line:
    """One way to get in touch, as part of a sentence: by e-mail to ..., through our ... page.

    A letter or visit without an address of its own goes to that of the organisation, when `ours`
    says that it is the organisation one gets in touch with.
    """
    write, value = context.write, value_of(way)
    if way.label is not None:
        label = write.own(way.label)
        named = joined(label, bracketed(value)) if value else label
        pattern = _LABELLED.get(way.kind)
        return write.say(pattern, label=named) if pattern is not None else named
    value = value or (_own_address(context, way.kind) if ours else ())
    if not value:
        return write.say(channels.ROUTES[way.kind])
    return write.say(channels.ROUTES_WITH_VALUE[way.kind], value=value)


def _own_address(context: Context, kind: RouteKind) -> Line:
    """The organisation's own address for letters or visits; empty when it gave none."""
    found = {
        place.kind: place.address
        for place in reversed(context.register.organisation.places or ())
        if answered_address(place.address)
    }
    chosen = next((found[use] for use in _ADDRESSES.get(kind, ()) if use in found), None)
    return address(context, chosen) if chosen is not None else ()


def any_route(context: Context, ways: Sequence[ContactRoute], *, ours: bool = True) -> Line:
    """Several ways, joined with "or"; to the organisation itself, unless `ours` is false."""
    return context.write.any_of([route(context, way, ours=ours) for way in ways])


def value_of(way: ContactRoute) -> Line:
    """The address or number itself, as a link where that is safe; empty when there is none."""
    if way.value is None:
        return ()
    if way.kind is RouteKind.EMAIL:
        return mail_link(way.value)
    if way.kind in _PAGES or "://" in way.value:
        return web_link(way.value)
    if "@" in way.value:
        return mail_link(way.value)
    return (Words(way.value),)


def bracketed(value: Line) -> Line:
    """Put a line in brackets."""
    return joined(Words("("), value, Words(")"), by="")


def page(context: Context, link: Link, default: str) -> Line:
    """A page by its name and address; a hole when the address was never given."""
    write = context.write
    name = write.own(link.name) if link.name is not None else write.say(default)
    if link.url is None:
        return write.hole("{page}: address still to be filled in", page=name)
    return joined(name, bracketed(web_link(link.url)))


def answered_link(link: Link) -> bool:
    """Whether a page is named or has an address."""
    return link.name is not None or link.url is not None


def address(context: Context, place: Address) -> Line:
    """An address on one line; the country only when it is not that of the organisation."""
    town = " ".join(part for part in (place.postcode, place.town) if part)
    country = place.country if place.country != context.register.organisation.country else None
    parts = (
        place.street,
        place.town if place.region else town,
        place.region,
        place.postcode if place.region else None,
        context.country(country) if country else None,
    )
    return (Words(", ".join(part for part in parts if part)),)


def answered_address(place: Address) -> bool:
    """Whether an address says anything."""
    return place != Address()
