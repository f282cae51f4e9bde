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
from privacydesk.documents.statement.contradictions import contradiction
from privacydesk.documents.wording import N_, website
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.extras import Absence
from privacydesk.models.website import Cookie, CookieGroup, CookiePlace, Cookies

_PLACE = at("website", field="cookies")


def cookies(context: Context) -> Iterator[Block]:
    """The part on cookies; nothing when nothing was answered."""
    about = context.register.website.cookies
    yield from _what_they_are(context, about)
    if about.used is not False:
        yield from _kinds(context, about)
        yield from _groups(context, about)
        yield from _not_used(context, about)
        if about.table:
            yield _table(context, about.table)
    yield from _consent(context, about)
    if about.separate_page or answered_link(about.page):
        where = page(context, about.page, N_("our cookie policy"))
        if about.used is False:
            told = context.write.say("More about this stands in {page}.", page=where)
        else:
            told = context.write.say(
                "Which cookies our site uses is described in {page}.", page=where
            )
        yield Paragraph(told, _PLACE)


def _what_they_are(context: Context, about: Cookies) -> Iterator[Block]:
    write = context.write
    if about.used is False:
        answer = contradiction(context, Absence.NO_COOKIES)
        yield Paragraph(answer or write.say("Our website does not use cookies."), _PLACE)
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
    """Which kinds are set and where, and what they are for in general."""
    write = context.write
    uses = [sentence(write.say(website.COOKIE_USES[use])) for use in about.uses or ()]
    places = about.places or (CookiePlace.WEBSITE,)
    where = write.all_of([write.say(website.COOKIE_PLACES[place]) for place in places])
    if about.groups and len(about.groups) == 1:
        uses += [sentence(line) for line in _uses(context, about.groups[0])]
    if about.groups:
        names = write.all_of([write.say(website.COOKIE_KINDS[g.kind]) for g in about.groups])
    else:
        names = write.say("cookies")
    only = about.only_these and about.groups
    pattern = N_("{places} we only use {kinds}.") if only else N_("{places} we use {kinds}.")
    if about.used or about.groups or uses or about.places:
        told = capital(write.say(pattern, places=where, kinds=names))
        yield Paragraph(joined(told, *uses), _PLACE)


def _not_used(context: Context, about: Cookies) -> Iterator[Block]:
    """Kinds that are not set, and what happens before any are."""
    write = context.write
    used = {group.kind for group in about.groups or ()}
    kinds = [write.say(website.COOKIE_KINDS[k]) for k in about.not_used or () if k not in used]
    told = [write.say("We do not use {kinds}.", kinds=write.any_of(kinds))] if kinds else []
    if about.asks_before_new:
        told.append(write.say("If we ever want to use other cookies, we ask your consent first."))
    if told:
        yield Paragraph(joined(*told), _PLACE)


def _groups(context: Context, about: Cookies) -> Iterator[Block]:
    """What each kind does, when there are more; the kinds themselves are named before."""
    groups = [group for group in about.groups or () if _uses(context, group)]
    if groups and len(about.groups or ()) > 1:
        yield Facts(tuple(_group(context, group) for group in groups))


def _group(context: Context, group: CookieGroup) -> Fact:
    label = plain(capital(context.write.say(website.COOKIE_KINDS[group.kind])))
    return Fact(label, tuple(_uses(context, group)), _PLACE)


def _uses(context: Context, group: CookieGroup) -> list[Line]:
    write = context.write
    lines = [write.say(website.COOKIE_USES[use]) for use in group.uses or ()]
    lines += write.owns(group.use_text)
    if group.consent_first:
        lines.append(write.say("we set them only after your consent"))
    elif group.consent_first is False:
        lines.append(write.say("we do not ask your consent for that first"))
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
    kind = write.say(website.COOKIE_KINDS[cookie.kind]) if cookie.kind else ()
    whose: Line = (Words(cookie.provider),) if cookie.provider else write.hole("from whom")
    if cookie.country:
        whose = joined(whose, Words(context.country(cookie.country)), by=", ")
    purpose = write.own(cookie.purpose) if cookie.purpose is not None else write.hole("what for")
    cells = [
        Cell(tuple(line for line in ((Words(cookie.name),), capital(kind)) if line)),
        Cell((whose,)),
        Cell((capital(purpose),)),
        Cell((_lifetime(context, cookie),)),
    ]
    return Row(tuple(cells), _PLACE)


def _lifetime(context: Context, cookie: Cookie) -> Line:
    """How long a cookie stays; both when it goes at whichever comes first."""
    write = context.write
    if cookie.until_browser_closes and cookie.lifetime is not None:
        longest = write.period(cookie.lifetime)
        return capital(write.say("until you close the browser, at most {period}", period=longest))
    if cookie.lifetime is not None:
        return (Words(write.period(cookie.lifetime)),)
    if cookie.until_browser_closes:
        return capital(write.say("until you close the browser"))
    if cookie.until_deleted:
        return capital(write.say("until you delete it yourself"))
    return write.hole("how long")


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
    if consent.refusing_limits_use:
        ways.append(write.say("Parts of the website may then work less well."))
    elif consent.refusing_limits_use is False:
        ways.append(write.say("You can then still use the whole website."))
    if ways:
        yield Paragraph(joined(*ways), _PLACE)
    if answered_link(consent.explanation):
        where = page(context, consent.explanation, N_("a page with an explanation"))
        yield Paragraph(
            sentence(write.say("How that works is explained by {page}", page=where)), _PLACE
        )
