"""The form of the statement (GDPR art. 12(1))."""

import re
from collections.abc import Iterator

from privacydesk.compliance import consistency, staleness, texts
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    LanguageName,
    Outcome,
    Rules,
    Said,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.compliance.own_texts import records_of, spot_of
from privacydesk.models.choices import RouteKind
from privacydesk.models.place import Place
from privacydesk.models.publication import Changes, NoticeChannel
from privacydesk.models.shared import ContactRoute, Link

_ADDRESS = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?", re.IGNORECASE)
_EMPTY_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\(\s{0,9}#?\s{0,9}\)")
"""A link that was pasted without its address: [here](#)."""
_PAGES = (RouteKind.CONTACT_PAGE, RouteKind.WEB_PAGE)

_TELLING = {NoticeChannel.EMAIL, NoticeChannel.POST, NoticeChannel.APP, NoticeChannel.ACCOUNT}
"""Ways by which a message of its own reaches a person."""
_WAITING = {NoticeChannel.THIS_PAGE, NoticeChannel.THIS_DOCUMENT, NoticeChannel.WEBSITE}
"""Ways by which only those hear who look."""


def _offered(facts: Facts) -> Iterator[Outcome]:
    for channel in facts.register.channels or ():
        place = Place("channels", channel.id)
        yield answered(channel.statement_linked, place, channel=place)


def _languages(facts: Facts) -> Iterator[Outcome]:
    read = facts.register.organisation.scope.reader_languages
    written = facts.register.publication.languages
    if read is None or written is None:
        field = "scope.reader_languages" if read is None else "languages"
        topic = "organisation" if read is None else "publication"
        yield unknown(Place(topic), field=field)
        return
    for code in read:
        yield met() if code in written else broken(language=LanguageName(code))


def _dated(facts: Facts) -> Iterator[Outcome]:
    yield told(facts.register.publication.dated, asked=facts.asked("publication"))


def _changes(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.publication.changes
    if about == Changes():
        return
    ways = {*(about.channels or ()), *(about.sometimes_channels or ())}
    if about.important_changes_told is not None:
        yield answered(about.important_changes_told)
    elif ways & _TELLING:
        whole = about.told_people is None and not about.asks_to_check_regularly
        yield met() if whole else doubtful()
    elif ways - _WAITING:
        yield doubtful()
    elif ways or about.asks_to_check_regularly or about.channels is not None:
        yield broken()
    else:
        yield unknown()


def _links(facts: Facts) -> Iterator[Outcome]:
    for answer, link in records_of(facts.answers, Link):
        spot, field = spot_of(facts.register, answer)
        name: Said | None = link.name or link.url
        if name is None:
            continue
        leads = link.url is not None and _ADDRESS.fullmatch(link.url.strip())
        yield met() if leads else broken(spot, field=field, link=name)
    yield from _pages_without_address(facts)
    for text in facts.texts:
        for found in _EMPTY_LINK.finditer(text.text):
            yield broken(text.topic, field=text.field, link=found[1])


def _pages_without_address(facts: Facts) -> Iterator[Outcome]:
    """Pages that the statement sends people to without an address."""
    words = facts.knowledge.finding_words
    cookies = facts.register.website.cookies
    if cookies.separate_page and cookies.page == Link():
        page = words["cookie_page"].names
        yield broken(Place("website"), field="cookies.page", link=page)
    for kind in _PAGES:
        routes = records_of(facts.answers, ContactRoute)
        found = [(answer, one) for answer, one in routes if one.kind is kind]
        if found and not any(one.value for _, one in found):
            # One of them, whatever the order of the lists.
            spot, field = min((spot_of(facts.register, answer) for answer, _ in found), key=str)
            yield doubtful(spot, field=field, link=words[kind].names)


RULES: Rules = {
    "AVG-13-TIMING": _offered,
    **texts.RULES,
    "AVG-12-1-LANG": _languages,
    "AVG-12-1-DATE": _dated,
    **staleness.RULES,
    "AVG-12-1-CHANGE": _changes,
    "AVG-12-1-DEADLINK": _links,
    **consistency.RULES,
}
