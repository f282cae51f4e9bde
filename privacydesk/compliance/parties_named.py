"""Parties that one answer names and another leaves out or denies (GDPR art. 5(1)(a))."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met
from privacydesk.compliance.parties import others, place_of, processors
from privacydesk.models.choices import PartyRole
from privacydesk.models.extras import Absence
from privacydesk.models.text import LocalisedText
from privacydesk.models.website import CookieKind

if TYPE_CHECKING:
    from privacydesk.knowledge.vendors import Vendor

_ORDINARY_WORDS = frozenset(
    {
        *("bol", "exact", "teams", "sofort", "clarity", "loket", "antagonist", "intercom"),
        *("slack", "zoom", "stripe", "combell", "momentive"),
    }
)
"""Names that are words too, or hardly ever meant as a supplier when they stand alone."""

_OWN_COOKIES = (CookieKind.FUNCTIONAL, None)

_IN_TEXT = LocalisedText.of(
    {
        "nl": "wel genoemd in een eigen tekst, maar niet bij de ontvangers",
        "en": "named in a text, but not among the recipients",
    }
)
_ON_WEBSITE = LocalisedText.of(
    {
        "nl": "wel genoemd bij de website, maar niet bij de ontvangers",
        "en": "named with the website, but not among the recipients",
    }
)
_DENIED = LocalisedText.of(
    {
        "nl": "wel bij de ontvangers, terwijl er ook staat dat zo'n partij geen gegevens krijgt",
        "en": "among the recipients, while it also says that no such party gets data",
    }
)
_UNUSED = LocalisedText.of(
    {
        "nl": "wel bij de verwerkers, maar bij geen enkele activiteit",
        "en": "among the processors, but with no activity",
    }
)


def _same_everywhere(facts: Facts) -> Iterator[Outcome]:
    if not facts.recipients and not facts.asked("recipients"):
        return
    found = [*_denied(facts), *_unused(facts), *_on_website(facts), *_in_texts(facts)]
    yield from found or [met()]


def _denied(facts: Facts) -> Iterator[Outcome]:
    """Parties that get data, while the statement says that nobody of that sort does."""
    absences = set(facts.register.extras.absences or ())
    ours = (PartyRole.PROCESSOR, PartyRole.INTERNAL)
    denied = []
    if Absence.NO_SUPPLIER_HAS_ACCESS in absences:
        denied += list(processors(facts))
    if Absence.NO_THIRD_PARTIES in absences:
        denied += [one for one in others(facts) if one.role not in ours]
    for one in denied:
        yield broken(place_of(one), party=place_of(one), problem=_DENIED)


def _unused(facts: Facts) -> Iterator[Outcome]:
    """Processors that are said to be part of no activity and no channel."""
    for one in processors(facts):
        if one.activities == () and not one.channels:
            yield doubtful(place_of(one), party=place_of(one), problem=_UNUSED)


def _on_website(facts: Facts) -> Iterator[Outcome]:
    website, names = facts.register.website, []
    names += [part.name for part in website.embedded or () if part.recipient is None]
    names += [
        tool.name
        for tool in website.measuring or ()
        if tool.recipient is None and not tool.own_server
    ]
    names += [
        cookie.provider for cookie in website.cookies.table or () if cookie.kind not in _OWN_COOKIES
    ]
    known = _known_names(facts)
    for name in dict.fromkeys(names):
        if name and not _is_known(name, known):
            yield doubtful(party=name, problem=_ON_WEBSITE)


def _in_texts(facts: Facts) -> Iterator[Outcome]:
    """Known suppliers that the user's own words name, while they are no recipient."""
    known, text = _known_names(facts), "\n".join(_words_on_parties(facts))
    listed = {one.vendor for one in facts.recipients.values()}
    for vendor in facts.knowledge.vendors.values():
        found = None if vendor.code in listed else re.search(_pattern(vendor), text)
        if found and not any(_is_known(name, known) for name in (vendor.name, *vendor.aliases)):
            yield doubtful(party=found.group(), problem=_IN_TEXT)


def _words_on_parties(facts: Facts) -> Iterator[str]:
    """The user's own words, but for those that name data or where these come from."""
    apart = [one.text for one in facts.register.sources.listed or ()]
    for item in facts.data.values():
        apart += [item.name, *(item.details or ())]
    spared = {words for text in apart if text for _, words in text.entries}
    yield from (words for words in facts.own_words if words not in spared)


def _pattern(vendor: "Vendor") -> str:
    names = [n for n in (vendor.name, *vendor.aliases) if n.casefold() not in _ORDINARY_WORDS]
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, names)) or '(?!)'})(?!\w)"


def _known_names(facts: Facts) -> set[str]:
    """Everybody who is named where they belong: recipients, and the organisation's own circle."""
    organisation, vendors = facts.register.organisation, facts.knowledge.vendors
    names = [organisation.name, organisation.known_as]
    names += [one.name for one in organisation.trade_names or ()]
    names += [one.name for one in organisation.joint_controllers or ()]
    names += [one.name for one in organisation.group.companies or ()]
    for party in facts.recipients.values():
        names += [party.name, party.product, party.legal_entity]
        names += party.sub_processors.names or ()
        vendor = vendors.get(party.vendor) if party.vendor else None
        names += [vendor.name, *vendor.aliases] if vendor else []
    return {name.casefold() for name in names if name}


def _is_known(name: str, known: set[str]) -> bool:
    """Whether a name is one of these, give or take words: "Google" and "Google Ireland Ltd"."""
    words = _words(name)
    return any(words <= found or found <= words for found in map(_words, known) if found)


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold()))


RULES: Rules = {"AVG-13-1-e-SYNC": _same_everywhere}
