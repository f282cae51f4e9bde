"""Cookies and similar techniques (Tw art. 11.7a)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Line,
    Paragraph,
    Row,
    Table,
    Words,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, page
from privacydesk.documents.wording import N_, website
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.website import Cookie, CookieGroup, CookieKind, Cookies

_PLACE = at("website", field="cookies")


def cookies(context: Context) -> Iterator[Block]:
    """The part on cookies; nothing when nothing was answered."""
    about = context.register.website.cookies
    yield from _what_they_are(context, about)
    yield from _kinds(context, about)
    yield from _groups(context, about)
    if about.table:
        yield _table(context, about.table)
    yield from _consent(context, about)
    if about.separate_page or answered_link(about.page):
        where = page(context, about.page, N_("our cookie policy"))
        yield Paragraph(
            context.write.say("Which cookies our site uses is described in {page}.", page=where),
            _PLACE,
        )


def _what_they_are(context: Context, about: Cookies) -> Iterator[Block]:
    write = context.write
    if about.used is False:
        yield Paragraph(write.say("Our website does not use cookies."), _PLACE)
    if about.explained:
        yield Paragraph(
            write.say(
                "A cookie is a small text file. At your first visit it is stored in the browser of"
                " your computer, tablet or smartphone."
            ),
            _PLACE,
        )
    if about.similar_techniques:
        yield Paragraph(
            write.say("What is said here of cookies also holds for similar techniques."), _PLACE
        )


def _kinds(context: Context, about: Cookies) -> Iterator[Block]:
    write = context.write
    if about.uses:
        uses = [sentence(write.say(website.COOKIE_USES[use])) for use in about.uses]
        yield Paragraph(joined(write.say("Our website uses cookies."), *uses), _PLACE)
    elif about.used and not about.groups:
        yield Paragraph(write.say("Our website uses cookies."), _PLACE)
    if not about.groups:
        return
    names = write.all_of([write.say(website.COOKIE_KINDS[g.kind]) for g in about.groups])
    where = [write.say(website.COOKIE_PLACES[place]) for place in about.places or ()]
    values = {"kinds": names, "places": write.all_of(where)}
    if about.only_these and where:
        text = write.say("We only use {kinds}, {places}.", **values)
    elif about.only_these:
        text = write.say("We only use {kinds}.", kinds=names)
    elif where:
        text = write.say("We use {kinds}, {places}.", **values)
    else:
        text = write.say("We use {kinds}.", kinds=names)
    yield Paragraph(text, _PLACE)


def _groups(context: Context, about: Cookies) -> Iterator[Block]:
    groups = [group for group in about.groups or () if _told(group)]
    if len(groups) == 1:
        lines = [sentence(line) for line in _uses(context, groups[0])]
        yield Paragraph(joined(*lines), _PLACE)
    elif groups:
        yield Facts(tuple(_group(context, group) for group in groups))


def _told(group: CookieGroup) -> bool:
    return bool(group.uses or group.use_text or group.consent_first is not None)


def _group(context: Context, group: CookieGroup) -> Fact:
    label = plain(capital(context.write.say(website.COOKIE_KINDS[group.kind])))
    return Fact(label, tuple(_uses(context, group)), _PLACE)


def _uses(context: Context, group: CookieGroup) -> list[Line]:
    write = context.write
    lines = [write.say(website.COOKIE_USES[use]) for use in group.uses or ()]
    lines += write.owns(group.use_text)
    if group.consent_first:
        lines.append(write.say("only after your consent"))
    elif group.consent_first is False and group.kind is not CookieKind.FUNCTIONAL:
        lines.append(write.say("without asking consent first"))
    return [capital(line) for line in lines]


def _table(context: Context, found: tuple[Cookie, ...]) -> Table:
    write = context.write
    columns = (
        Column(write.words("Cookie"), 2),
        Column(write.words("From whom"), 2),
        Column(write.words("What for"), 3),
        Column(write.words("How long"), 2),
    )
    rows = tuple(_row(context, cookie) for cookie in found)
    return Table(write.words("Cookies one by one"), columns, rows)


def _row(context: Context, cookie: Cookie) -> Row:
    write = context.write
    kind = write.say(website.COOKIE_KINDS[cookie.kind]) if cookie.kind is not None else ()
    whose: Line = (Words(cookie.provider),) if cookie.provider else write.hole("from whom")
    if cookie.country:
        whose = joined(whose, Words(context.country(cookie.country)), by=", ")
    purpose = write.own(cookie.purpose) if cookie.purpose is not None else write.hole("what for")
    cells = [
        Cell(tuple(line for line in ((Words(cookie.name),), kind) if line)),
        Cell((whose,)),
        Cell((capital(purpose),)),
        Cell((_lifetime(context, cookie),)),
    ]
    return Row(tuple(cells), _PLACE)


def _lifetime(context: Context, cookie: Cookie) -> Line:
    if cookie.lifetime is not None:
        return (Words(context.write.period(cookie.lifetime)),)
    if cookie.until_browser_closes:
        return context.write.say("until you close the browser")
    return context.write.hole("how long")


def _consent(context: Context, about: Cookies) -> Iterator[Block]:
    write, consent = context.write, about.consent
    if consent.told_at_first_visit and consent.asked_at_first_visit:
        yield Paragraph(
            write.say(
                "At your first visit to our website we inform you of these cookies and ask your"
                " consent to place them."
            ),
            _PLACE,
        )
    elif consent.told_at_first_visit:
        text = write.say("At your first visit to our website we inform you of these cookies.")
        yield Paragraph(text, _PLACE)
    elif consent.asked_at_first_visit:
        text = write.say("At your first visit to our website we ask your consent for cookies.")
        yield Paragraph(text, _PLACE)
    if consent.refuse_as_easy:
        yield Paragraph(write.say("Refusing is as easy as agreeing."), _PLACE)
    ways = [write.say(website.WITHDRAW[way]) for way in consent.withdraw or ()]
    if ways:
        yield Paragraph(joined(*ways), _PLACE)
    if answered_link(consent.explanation):
        where = page(context, consent.explanation, N_("a page with an explanation"))
        yield Paragraph(
            sentence(write.say("How that works is explained by {page}", page=where)), _PLACE
        )
