"""Sentences as lines of inline pieces, in the language of the paper."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from string import Formatter

from privacydesk.documents.blocks import Hole, Hyperlink, Inline, Line, See, Words, plain
from privacydesk.i18n import Language, Unit
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText

Value = str | int | Inline | Line

_PAIR = 2
# An "and" in brackets, or in a word that is cut short ("voor- en achternaam"), is no list.
_NO_WORD = re.compile(r"\([^()]*\)|- \w+ ")
# The first letter of a text; behind an elided word ('s avonds) the next one.
_FIRST_LETTER = re.compile(r"^(\W*(?:(?<=['\u2019])[a-z]\s+)?)([^\W\d_])")

_UNITS: dict[PeriodUnit, Unit] = {
    PeriodUnit.MINUTES: "minute",
    PeriodUnit.HOURS: "hour",
    PeriodUnit.DAYS: "day",
    PeriodUnit.WEEKS: "week",
    PeriodUnit.MONTHS: "month",
    PeriodUnit.YEARS: "year",
}


@dataclass(frozen=True)
class Writer:
    """Writes in one language; every sentence of a paper goes through here."""

    language: Language

    def say(self, message: str, **values: Value) -> Line:
        """Translate a sentence and put the values in its placeholders."""
        return filled(self.language.text(message), values)

    def say_in(self, context: str, message: str, **values: Value) -> Line:
        """Translate a sentence whose meaning needs a context."""
        return filled(self.language.text(message, context), values)

    def words(self, message: str, **values: str | int) -> str:
        """Translate to plain words, for headings and labels."""
        text = self.language.text(message)
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, count: int, **values: Value) -> Line:
        """Translate a sentence that depends on a number, with {count} in it."""
        return filled(self.language.plural(one, many, count), {"count": str(count)} | values)

    def hole(self, message: str, **values: Value) -> Line:
        """Mark something that is not answered yet, or not in one way."""
        return (Hole(plain(self.say(message, **values))),)

    def own(self, text: LocalisedText | None) -> Line:
        """Give the user's own words; a hole when they are lacking in this language."""
        found = text.get(self.language.code) if text is not None else None
        if found is None:
            return (Hole(self.language.text("text not yet written in this language")),)
        return (Words(found),)

    def owns(self, texts: Iterable[LocalisedText] | None) -> list[Line]:
        """Give several of the user's own texts."""
        return [self.own(text) for text in texts or ()]

    def all_of(self, items: Sequence[Line | str]) -> Line:
        """Join items with commas and "and"."""
        return self._joined(items, either=False)

    def any_of(self, items: Sequence[Line | str]) -> Line:
        """Join items with commas and "or"."""
        return self._joined(items, either=True)

    def period(self, period: Period) -> str:
        """Write a period: 180 days."""
        return self.language.period(period.amount, _UNITS[period.unit])

    def _joined(self, items: Sequence[Line | str], *, either: bool) -> Line:
        values: dict[str, Value] = {f"item{n}": item for n, item in enumerate(items)}
        places = [f"{{{name}}}" for name in values]
        return filled(_clear(self.language.listing(places, either=either), items), values)


def _clear(pattern: str, items: Sequence[Line | str]) -> str:
    """Put a comma before the last of a list when that holds an "and" of its own."""
    if len(items) < _PAIR:
        return pattern
    start, last = pattern[: pattern.rindex("{")], pattern[pattern.rindex("{") :]
    before, word = start.rsplit("}", 1)
    inside = _NO_WORD.sub("", plain(line(items[-1])))
    if word.startswith(",") or not word.strip() or f" {word.strip()} " not in inside:
        return pattern
    return f"{before}}},{word}{last}"


def line(value: Value) -> Line:
    """Make a line of anything that can stand in a sentence."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, (str, int)):
        return (Words(str(value)),)
    return (value,)


def filled(pattern: str, values: dict[str, Value]) -> Line:
    """Put values in the {placeholders} of a sentence; the values are never read as patterns.

    A value that ends in a full stop, such as "B.V.", takes that of the sentence along.
    """
    pieces: list[Inline] = []
    for literal, name in _parts(pattern):
        ends = bool(pieces) and literal.startswith(".") and ends_sentence(pieces)
        if literal:
            pieces.append(Words(literal[1:] if ends else literal))
        if name is not None:
            pieces.extend(line(values[name]))
    return merged(pieces)


@cache
def _parts(pattern: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(pattern))


def merged(pieces: Iterable[Inline]) -> Line:
    """Join neighbouring plain words into one piece."""
    made: list[Inline] = []
    for piece in pieces:
        last = made[-1] if made else None
        if isinstance(piece, Words) and isinstance(last, Words) and _alike(piece, last):
            made[-1] = Words(last.text + piece.text, last.strong, last.fixed)
        elif not (isinstance(piece, Words) and not piece.text):
            made.append(piece)
    return tuple(made)


def _alike(one: Words, other: Words) -> bool:
    """Whether two pieces of words can be one; a name stays apart from what stands before it."""
    return one.strong == other.strong and not one.fixed


def ends_sentence(pieces: Sequence[Inline]) -> bool:
    """Whether the last word already has a full stop behind it."""
    last = pieces[-1]
    return isinstance(last, (Words, Hyperlink)) and last.text.endswith(".")


def joined(*parts: Value, by: str = " ") -> Line:
    """Put parts behind each other with something between them; empty parts are left out."""
    pieces: list[Inline] = []
    for part in parts:
        here = line(part)
        if not here:
            continue
        if pieces:
            pieces.append(Words(by))
        pieces.extend(here)
    return merged(pieces)


def capital(value: Value) -> Line:
    """Start a line with a capital letter, unless it starts with a name such as iDEAL."""
    first, *rest = line(value) or (Words(""),)
    if isinstance(first, Words) and not first.fixed and not _is_name(first.text):
        raised = _FIRST_LETTER.sub(lambda found: found[1] + _upper(found[2]), first.text)
        first = Words(raised, first.strong, first.fixed)
    return (first, *rest)


def _upper(letter: str) -> str:
    return {"é": "E"}.get(letter, letter.upper())


def _is_name(text: str) -> bool:
    """Whether the first word is a name or address that starts with a small letter on purpose."""
    word = next(iter(text.split(maxsplit=1)), "")
    start = word.split("-")[0]
    return any(letter.isupper() for letter in start[1:]) or "@" in word or "." in word[:-1]


def sentence(value: Value) -> Line:
    """Make a line a sentence: a capital in front, a full stop behind."""
    made = capital(value)
    last = made[-1] if made else None
    if isinstance(last, (Words, Hyperlink)) and last.text.endswith((".", "!", "?", ":")):
        return made
    return merged((*made, Words(".")))


def strong(text: str) -> Line:
    """Words that stand out."""
    return (Words(text, strong=True),)


def see(anchor: str) -> Line:
    """Point to another section; becomes " (section 3)", or nothing when that is absent."""
    return (See(anchor),)
