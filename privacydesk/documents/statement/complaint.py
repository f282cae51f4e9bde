"""Where to complain (GDPR art. 13(2)(d) and 77)."""

from collections.abc import Iterator

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line, Paragraph, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, page
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import joined
from privacydesk.models.rights import Authority

_PLACE = at("rights", field="complaint")


def complaint(context: Context) -> list[Block]:
    """The section on complaints; a hole when no authority was chosen."""
    return [*_to_us(context), *_authorities(context), *_own_country(context)]


def _to_us(context: Context) -> Iterator[Block]:
    about, write = context.register.rights.complaint, context.write
    if about.first_desk:
        ways = any_route(context, about.first_desk)
        yield Paragraph(
            write.say("If you have a complaint, first tell us {ways}.", ways=ways), _PLACE
        )
    elif about.to_us:
        yield Paragraph(
            write.say("You can always lodge a complaint with us about how we use your data."),
            _PLACE,
        )


def _authorities(context: Context) -> Iterator[Block]:
    about, write = context.register.rights.complaint, context.write
    if not about.authorities:
        if not about.own_country:
            missing = write.hole("supervisory authority not chosen yet")
            yield Paragraph(
                write.say("You can lodge a complaint with: {authority}.", authority=missing), _PLACE
            )
        return
    for authority in about.authorities:
        name, where = _name(context, authority), _page(context, authority)
        told = write.say(
            "You can lodge a complaint with the supervisory authority, {name}", name=name
        )
        if where:
            told = joined(told, write.say("through this link: {page}", page=where), by=", ")
        yield Paragraph(joined(told, Words("."), by=""), _PLACE)
        rows = tuple(_address(context, authority)) if authority.with_address else ()
        if rows:
            yield Facts(rows)


def _name(context: Context, authority: Authority) -> Line:
    if authority.name:
        return (Words(authority.name),)
    known = context.knowledge.authorities.get(authority.catalogue) if authority.catalogue else None
    name = known.name(context.code) if known else None
    return (Words(name),) if name else context.write.hole("name of the supervisory authority")


def _page(context: Context, authority: Authority) -> Line:
    if authority.page.url is not None:
        return web_link(authority.page.url)
    known = context.knowledge.authorities.get(authority.catalogue) if authority.catalogue else None
    return web_link(known.complaint_page) if known and known.complaint_page else ()


def _address(context: Context, authority: Authority) -> Iterator[Fact]:
    known = context.knowledge.authorities.get(authority.catalogue) if authority.catalogue else None
    if known is None:
        return
    rows = (
        (N_("Postal address"), known.postal),
        (N_("Visiting address"), known.visiting),
        (N_("Phone"), known.phone),
    )
    for label, value in rows:
        if value:
            yield Fact(context.write.words(label), ((Words(value),),), _PLACE)


def _own_country(context: Context) -> Iterator[Block]:
    about, write = context.register.rights.complaint, context.write
    if about.own_country:
        yield Paragraph(
            write.say(
                "You can also lodge a complaint with the data protection authority in your own"
                " country."
            ),
            _PLACE,
        )
    if answered_link(about.list_page):
        where = page(context, about.list_page, N_("the list of authorities"))
        yield Paragraph(
            write.say(
                "If you live or work in the European Union (EU), you find the right authority on"
                " {page}.",
                page=where,
            ),
            _PLACE,
        )
