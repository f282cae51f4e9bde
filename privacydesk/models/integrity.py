"""What must hold within one register: identifiers, references, sizes, characters."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum

from privacydesk.models.ids import SLUG
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class
from privacydesk.models.walk import Answer, answers

MOST_CHARACTERS = 10_000
MOST_RECORDS = 5_000
LARGEST_NUMBER = 100_000_000
BAD_CHARACTER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""A control character or half of a surrogate pair; a line feed and a tab can be typed."""

Arrows = Mapping[str, tuple[str, ...]]


class Flaw(StrEnum):
    """What can be wrong with a register as a whole."""

    BAD_IDENTIFIER = "bad_identifier"
    SAME_IDENTIFIER = "same_identifier"
    UNKNOWN_REFERENCE = "unknown_reference"
    SAME_CELL = "same_cell"
    BAD_NUMBER = "bad_number"
    TEXT_TOO_LONG = "text_too_long"
    EMPTY_TEXT = "empty_text"
    BAD_CHARACTER = "bad_character"
    TOO_MANY_RECORDS = "too_many_records"
    HOLDS_ITSELF = "holds_itself"


@value_class
class Problem(Value):
    """One thing that is wrong: where, what, and the value concerned."""

    path: str
    flaw: Flaw
    value: str = ""


def problems(register: Register, *, beside: Register | None = None) -> Iterator[Problem]:
    """Yield what is wrong with a register that its types allow; nothing when it is sound.

    `beside` is a register that is known to be sound: what both share is not looked at again.
    """
    if beside is not None:
        found = list(answers(register, beside=beside))
        if _names_the_same(found, list(answers(beside, beside=register))):
            yield from _of_values(register, found)
            return
    found = list(answers(register))
    yield from _identifiers(found)
    yield from _references(found)
    yield from _of_values(register, found)


def _of_values(register: Register, found: list[Answer]) -> Iterator[Problem]:
    yield from _cells(register)
    yield from _circles(register)
    for answer in found:
        yield from _values(answer)


def _names_the_same(new: list[Answer], old: list[Answer]) -> bool:
    """Whether changed answers have the identifiers of those before, and refer to nothing else."""
    kinds = (Kind.IDENTIFIER, Kind.REFERENCE)
    if not any(answer.field.kind in kinds for answer in (*new, *old)):
        return True
    return _identifiers_in(new) == _identifiers_in(old) and _targets(new) <= _targets(old)


def _identifiers_in(found: list[Answer]) -> Counter[tuple[str | None, str]]:
    return Counter(
        (answer.field.target, answer.value)
        for answer in found
        if answer.field.kind is Kind.IDENTIFIER
    )


def _targets(found: list[Answer]) -> set[tuple[str | None, str]]:
    return {
        (answer.field.target, value)
        for answer in found
        if answer.field.kind is Kind.REFERENCE
        for value in (answer.value if answer.field.many else (answer.value,))
    }


def _identifiers(found: list[Answer]) -> Iterator[Problem]:
    seen: Counter[tuple[str | None, str]] = Counter()
    for answer in found:
        if answer.field.kind is not Kind.IDENTIFIER:
            continue
        if not SLUG.fullmatch(answer.value):
            yield Problem(answer.path, Flaw.BAD_IDENTIFIER, answer.value)
        seen[(answer.field.target, answer.value)] += 1
        if seen[(answer.field.target, answer.value)] == 2:
            yield Problem(answer.path, Flaw.SAME_IDENTIFIER, answer.value)


def _references(found: list[Answer]) -> Iterator[Problem]:
    known = {(a.field.target, a.value) for a in found if a.field.kind is Kind.IDENTIFIER}
    for answer in found:
        if answer.field.kind is not Kind.REFERENCE:
            continue
        values = answer.value if answer.field.many else (answer.value,)
        for value in values:
            if (answer.field.target, value) not in known:
                yield Problem(answer.path, Flaw.UNKNOWN_REFERENCE, value)


def _cells(register: Register) -> Iterator[Problem]:
    seen = set()
    for position, cell in enumerate(register.matrix or ()):
        if (cell.data, cell.service) in seen:
            yield Problem(f"matrix[{position}]", Flaw.SAME_CELL, f"{cell.data} × {cell.service}")
        seen.add((cell.data, cell.service))


def _circles(register: Register) -> Iterator[Problem]:
    """Data that consist of themselves, and activities that take the data of themselves."""
    data: Arrows = {item.id: item.consists_of or () for item in register.data or ()}
    activities: Arrows = {
        activity.id: tuple(reference.activity for reference in activity.data_of or ())
        for activity in register.activities or ()
    }
    for name, arrows in (("data", data), ("activities", activities)):
        for position, start in enumerate(arrows):
            if start in _reached(arrows, start):
                yield Problem(f"{name}[{position}]", Flaw.HOLDS_ITSELF, start)


def _reached(arrows: Arrows, start: str) -> set[str]:
    reached: set[str] = set()
    waiting = list(arrows.get(start, ()))
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(arrows.get(here, ()))
    return reached


def _values(answer: Answer) -> Iterator[Problem]:
    field, value = answer.field, answer.value
    if field.many and len(value) > MOST_RECORDS:
        yield Problem(answer.path, Flaw.TOO_MANY_RECORDS, str(len(value)))
    if field.kind is Kind.NUMBER and not 0 <= value <= LARGEST_NUMBER:
        yield Problem(answer.path, Flaw.BAD_NUMBER, str(value))
    for text in _texts(answer):
        if len(text) > MOST_CHARACTERS:
            yield Problem(answer.path, Flaw.TEXT_TOO_LONG, str(len(text)))
        if not text.strip():
            yield Problem(answer.path, Flaw.EMPTY_TEXT)
        bad = BAD_CHARACTER.search(text)
        if bad:
            yield Problem(answer.path, Flaw.BAD_CHARACTER, f"U+{ord(bad.group()):04X}")


def _texts(answer: Answer) -> Iterator[str]:
    items = answer.value if answer.field.many else (answer.value,)
    for item in items:
        if isinstance(item, LocalisedText):
            yield from (text for _, text in item.entries)
        elif answer.field.kind in (Kind.TEXT, Kind.CODE):
            yield item
