"""The supervisory authority to which people can complain (GDPR art. 13(2)(d) and 77)."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    Said,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.knowledge.authorities import AuthorityEntry
from privacydesk.models.extras import Section
from privacydesk.models.ids import AuthorityCode
from privacydesk.models.rights import Authority, Complaint
from privacydesk.models.shared import Link

_OTHER_LAW = (AuthorityCode("nl-acm"),)
"""Authorities of the table that do not watch over the GDPR."""

_OWN_WORDS = (Section.RIGHTS, Section.COMPLAINT)


def _told(facts: Facts) -> Iterator[Outcome]:
    """That people can complain to a supervisory authority."""
    about = facts.register.rights.complaint
    found = about.authorities or about.own_country or about.list_page != Link()
    own = facts.register.extras.own_paragraphs or ()
    asked = facts.asked("rights")
    if asked and not found and any(one.after in _OWN_WORDS for one in own):
        yield doubtful()
    else:
        yield told(found or None, asked=asked)


def _which(facts: Facts) -> Iterator[Outcome]:
    """The authority of one's own country, with a page that is its own."""
    about, country = facts.register.rights.complaint, facts.register.organisation.country
    if not about.authorities and not about.own_country and about.list_page == Link():
        return
    if country is None:
        yield unknown()
        return
    right = _of_country(facts)
    name: Said | None = right[0].names if right else _first_name(facts, about)
    if name is None:
        yield unknown()
        return
    if not about.authorities:
        # A list of authorities leads to the right one, after a search.
        yield doubtful(name=name)
        return
    fitting = [one for one in about.authorities if not right or _is_one_of(facts, one, right)]
    if not fitting:
        unsure = any(one.catalogue is None for one in about.authorities)
        yield doubtful(name=name) if unsure else broken(name=name)
    elif not any(_address(facts, one) for one in fitting):
        yield broken(name=name)
    elif any(_is_elsewhere(facts, one) for one in fitting):
        yield doubtful(name=name)
    else:
        yield met()


def _of_country(facts: Facts) -> Sequence[AuthorityEntry]:
    country = facts.register.organisation.country
    return [
        entry
        for entry in facts.knowledge.authorities.values()
        if entry.country == country and entry.code not in _OTHER_LAW
    ]


def _entry(facts: Facts, one: Authority) -> AuthorityEntry | None:
    return facts.knowledge.authorities.get(one.catalogue) if one.catalogue else None


def _first_name(facts: Facts, about: Complaint) -> Said | None:
    """What to call the authority in a country that the table does not have."""
    names = (
        entry.names if (entry := _entry(facts, one)) else one.name
        for one in about.authorities or ()
    )
    return next((name for name in names if name is not None), None)


def _is_one_of(facts: Facts, one: Authority, right: Sequence[AuthorityEntry]) -> bool:
    """Whether a named authority is one of these, by its code or by its name."""
    if (entry := _entry(facts, one)) is not None:
        return entry in right
    named = (one.name or "").casefold()
    texts = (text for entry in right for text in (entry.names, entry.short_names) if text)
    return named in {word.casefold() for text in texts for _, word in text.entries}


def _address(facts: Facts, one: Authority) -> str | None:
    """The page for complaints that the statement prints, as papers choose it."""
    if one.page != Link():
        return one.page.url
    entry = _entry(facts, one)
    return entry.complaint_page if entry else None


def _is_elsewhere(facts: Facts, one: Authority) -> bool:
    """Whether its page is not on the website that the table knows: moved, or mistyped."""
    entry, address = _entry(facts, one), _address(facts, one)
    if entry is None or address is None:
        return False
    known = {_host(page) for page in (entry.website, entry.complaint_page) if page}
    return bool(known) and _host(address) not in known


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


RULES: Rules = {
    "AVG-13-2-d": _told,
    "AVG-77-WHICH": _which,
}
