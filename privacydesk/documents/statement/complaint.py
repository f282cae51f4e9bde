"""Where to complain (GDPR art. 13(2)(d) and 77)."""

from collections.abc import Iterator

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line, Paragraph, Words, plain
from privacydesk.documents.context import Context, has_hole
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, page
from privacydesk.documents.statement.complaint_bodies import bodies
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import capital, joined
from privacydesk.knowledge.authorities import AuthorityEntry
from privacydesk.models.rights import Authority

_PLACE = at("rights", field="complaint")


def complaint(context: Context) -> list[Block]:
    """The section on complaints; a hole when nothing leads to a supervisory authority."""
    return [
        *_to_us(context),
        *bodies(context),
        *_authorities(context),
        *_own_country(context),
    ]


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
    found = about.authorities or ()
    if not found and not about.own_country and not answered_link(about.list_page):
        missing = write.hole("supervisory authority not chosen yet")
        yield Paragraph(
            write.say("You can lodge a complaint with: {authority}.", authority=missing), _PLACE
        )
    elif len(found) == 1 and found[0].for_people is None:
        yield from _only(context, found[0])
    elif found:
        intro = write.say("You can lodge a complaint with the supervisory authority:")
        yield Paragraph(intro, _PLACE)
        yield Facts(tuple(_one_of(context, authority) for authority in found))


def _only(context: Context, authority: Authority) -> Iterator[Block]:
    write = context.write
    name, where = _name(context, authority), _page(context, authority)
    if where:
        told = write.say(
            "You can lodge a complaint with the supervisory authority: {name}, through {page}.",
            name=name,
            page=where,
        )
    else:
        told = write.say(
            "You can lodge a complaint with the supervisory authority: {name}.", name=name
        )
    yield Paragraph(told, _PLACE)
    rows = [(write.words(label), value) for label, value in _address(context, authority)]
    if rows:
        yield Facts(tuple(Fact(label, ((Words(value),),), _PLACE) for label, value in rows))


def _one_of(context: Context, authority: Authority) -> Fact:
    """One of several authorities, or one that is for some people only: for whom, and where."""
    write = context.write
    name, where = _name(context, authority), _page(context, authority)
    lines = [joined(name, where, by=", ")]
    people = write.own(authority.for_people) if authority.for_people is not None else ()
    if has_hole(people):
        label = write.words("For whom")
        lines.insert(0, people)
    else:
        label = plain(capital(people)) if people else write.words("For everybody")
    for kind, value in _address(context, authority):
        lines.append(joined(Words(write.words(kind)), Words(value), by=": "))
    return Fact(label, tuple(lines), _PLACE)


def _known(context: Context, authority: Authority) -> AuthorityEntry | None:
    code = authority.catalogue
    return context.knowledge.authorities.get(code) if code else None


def _name(context: Context, authority: Authority) -> Line:
    if authority.name:
        return (Words(authority.name),)
    known = _known(context, authority)
    name = known.name(context.code) if known else None
    return (Words(name),) if name else context.write.hole("name of the supervisory authority")


def _page(context: Context, authority: Authority) -> Line:
    """The page for complaints: the user's own with its name, else that of the table."""
    if answered_link(authority.page):
        link = authority.page
        if link.name is None and link.url is not None:
            return web_link(link.url)
        return page(context, link, N_("the page for complaints"))
    known = _known(context, authority)
    return web_link(known.complaint_page) if known and known.complaint_page else ()


def _address(context: Context, authority: Authority) -> Iterator[tuple[str, str]]:
    known = _known(context, authority)
    if known is None or not authority.with_address:
        return
    rows = (
        (N_("Postal address"), known.postal),
        (N_("Visiting address"), known.visiting),
        (N_("Phone"), known.phone),
    )
    yield from ((label, value) for label, value in rows if value)


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
