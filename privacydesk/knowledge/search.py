"""Finds vendors by a name as people type it."""

import re
import unicodedata
from collections.abc import Iterable

from privacydesk.knowledge.vendors import Vendor

_NO_MATCH = 9


def find_vendors(vendors: Iterable[Vendor], text: str) -> tuple[Vendor, ...]:
    """Find the vendors whose name or alias fits a text, best match first.

    Capitals, accents and punctuation do not matter. In order: the same name, a name that begins
    with the text, a name whose words begin with the words of the text, a name that holds the
    text, and a name that stands in the text. A name goes before an alias, then the alphabet.
    """
    wanted = _words(text)
    if not wanted:
        return ()
    found = [(rank, vendor) for vendor in vendors if (rank := _rank(vendor, wanted))]
    found.sort(key=lambda match: (match[0], match[1].name.casefold()))
    return tuple(vendor for _, vendor in found)


def _rank(vendor: Vendor, wanted: list[str]) -> tuple[int, int] | None:
    """Give the best match of a vendor and whether it was an alias; None when nothing fits."""
    names = ((0, vendor.name), *((1, alias) for alias in vendor.aliases))
    best = min((_match(_words(name), wanted), alias) for alias, name in names)
    return best if best[0] < _NO_MATCH else None


def _match(known: list[str], wanted: list[str]) -> int:
    """Say how well a name fits, 0 best."""
    name, text = "".join(known), "".join(wanted)
    if name == text:
        return 0
    if name.startswith(text):
        return 1
    if all(any(word.startswith(part) for word in known) for part in wanted):
        return 2
    if len(text) >= 3 and text in name:
        return 3
    if _stands_in(known, wanted):
        return 4
    return _NO_MATCH


def _stands_in(known: list[str], wanted: list[str]) -> bool:
    """Whether a name stands in the text as a row of whole words."""
    length = len(known)
    return any(known == wanted[start : start + length] for start in range(len(wanted)))


def _words(text: str) -> list[str]:
    """Split a text into words without capitals, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", letters)
