"""Reads a file of `resources/` into records, and refuses what the records cannot hold.

The files are part of the program, so a fault in one is a fault of the program.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from privacydesk.knowledge.entry import Entry
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.text import LocalisedText

EntryType = TypeVar("EntryType", bound=Entry)
Knows = Callable[[str, str], bool]
"""Whether a catalogue, named by its kind of code ("DataCode"), has a code."""
Raw = Mapping[str, Mapping[str, Any]]
"""The entries of a file as they stand there, by code."""


class MalformedError(ValueError):
    """A file of `resources/` cannot be used; tells the file, the entry and the field."""


_HEAD = {"about", "checked_on", "entries"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}")


class Table(Mapping[Any, EntryType]):
    """The entries of one file by their code, in the order of the file.

    An entry becomes a record when it is first asked for: a paper needs few of them. That raises
    MalformedError when it is malformed: a wrong or missing key, an unknown choice, a code that its
    catalogue does not know, days out of order, or a fact without source that is not marked as such.
    """

    def __init__(self, name: str, raw: Raw, kind: type[EntryType], knows: Knows) -> None:
        """Take what stands in the file with this name, and what its entries are."""
        self._name, self._raw, self._kind, self._knows = name, raw, kind, knows
        self._read: dict[str, EntryType] = {}

    def __getitem__(self, code: str) -> EntryType:
        """Give the entry with this code."""
        if code not in self._read:
            raw = self._raw[code]
            try:
                self._read[code] = _entry(self._kind, raw, self._knows)
            except ValueError as error:
                raise MalformedError(f"{self._name}: entry {raw['code']}: {error}") from error
        return self._read[code]

    def __iter__(self) -> Iterator[Any]:
        """Go through the codes, as the entries have them: a text or a choice."""
        return (self[code].code for code in self._raw)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._raw)


def read_entries(path: Path) -> Raw:
    """Read the entries of one file by their code, as they stand there.

    Raises OSError when the file cannot be read, and MalformedError when it is malformed or an entry
    has no code or that of another.
    """
    found: dict[str, Mapping[str, Any]] = {}
    for number, raw in enumerate(_entries(path)):
        label: object = number
        try:
            if not isinstance(raw, dict):
                raise MalformedError("entry: not an object")
            label = code = _text(raw.get("code"), "code")
            if code in found:
                raise MalformedError("its code stands in the table twice")
        except MalformedError as error:
            raise MalformedError(f"{path.name}: entry {label}: {error}") from error
        found[code] = raw
    return found


def read_codes(path: Path) -> frozenset[str]:
    """Read a file whose entries are bare codes.

    Raises OSError when the file cannot be read, and MalformedError when it is malformed.
    """
    codes: set[str] = set()
    for number, code in enumerate(_entries(path)):
        if not isinstance(code, str) or not code or code in codes:
            raise MalformedError(f"{path.name}: entry {number}: not a code, or one given twice")
        codes.add(code)
    return frozenset(codes)


def read_checked_on(path: Path) -> date:
    """Read the day on which a file was last compared with its sources.

    Raises OSError when the file cannot be read, and MalformedError when it is malformed.
    """
    return _day(_document(path)["checked_on"], "checked_on")


def _entries(path: Path) -> list[Any]:
    entries: list[Any] = _document(path)["entries"]
    return entries


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes(), object_pairs_hook=_object)
        if not isinstance(document, dict) or set(document) != _HEAD:
            raise MalformedError(f"the keys must be {', '.join(sorted(_HEAD))}")
        _text(document["about"], "about")
        _day(document["checked_on"], "checked_on")
        if not isinstance(document["entries"], list):
            raise MalformedError("entries: not a list")
    except ValueError as error:
        raise MalformedError(f"{path.name}: {error}") from error
    return document


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise MalformedError(f"the same key twice among {', '.join(key for key, _ in pairs)}")
    return made


def _entry(kind: type[EntryType], raw: Any, knows: Knows) -> EntryType:
    entry: EntryType = _record(kind, raw, "", knows)
    if not entry.sourced and not entry.verify:
        raise MalformedError("has no source and is not marked to be verified")
    first, last = getattr(entry, "valid_from", None), getattr(entry, "valid_to", None)
    if first is not None and last is not None and last < first:
        raise MalformedError("valid_to: before valid_from")
    fault = entry.fault()
    if fault is not None:
        raise MalformedError(fault)
    return entry


def _record(kind: type[Record], raw: Any, place: str, knows: Knows) -> Any:
    if not isinstance(raw, dict):
        raise MalformedError(f"{place or 'entry'}: not an object")
    fields = {field.name: field for field in shape(kind)}
    for name in raw:
        if name not in fields:
            raise MalformedError(f"{_join(place, name)}: unknown key")
    values = {}
    for name, field in fields.items():
        here, value = _join(place, name), raw.get(name)
        if value is not None:
            values[name] = _field(field, value, here, knows)
        elif field.required:
            raise MalformedError(f"{here}: missing")
    return kind(**values)


def _field(field: FieldShape, value: Any, place: str, knows: Knows) -> Any:
    if not field.many:
        return _one(field, value, place, knows)
    if not isinstance(value, list):
        raise MalformedError(f"{place}: not a list")
    return tuple(_one(field, item, f"{place}[{n}]", knows) for n, item in enumerate(value))


def _one(field: FieldShape, value: Any, place: str, knows: Knows) -> Any:
    if field.kind is Kind.RECORD and field.record is not None:
        return _record(field.record, value, place, knows)
    if field.kind is Kind.LOCALISED:
        return _localised(value, place)
    if field.kind is Kind.YES_NO:
        return _yes_no(value, place)
    if field.kind is Kind.NUMBER:
        return _number(value, place)
    if field.kind is Kind.DAY:
        return _day(value, place)
    text = _text(value, place)
    if field.kind is Kind.CHOICE and field.choices is not None:
        return _choice(field, text, place)
    # An entry's own code is what makes it known.
    if field.target is not None and place != "code" and not knows(field.target, text):
        raise MalformedError(f"{place}: no {field.target} is {text!r}")
    return text


def _text(value: Any, place: str) -> str:
    if not isinstance(value, str) or not value or value != value.strip():
        raise MalformedError(f"{place}: not a text, empty, or with blanks around it")
    return value


def _yes_no(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise MalformedError(f"{place}: not true or false")
    return value


def _number(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise MalformedError(f"{place}: not a whole number of zero or more")
    return value


def _day(value: Any, place: str) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise MalformedError(f"{place}: not a day such as 2026-11-21")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise MalformedError(f"{place}: no such day as {value}") from None


def _choice(field: FieldShape, text: str, place: str) -> Any:
    assert field.choices is not None
    try:
        return field.choices(text)
    except ValueError:
        raise MalformedError(f"{place}: {text!r} is none of {', '.join(field.choices)}") from None


def _localised(value: Any, place: str) -> LocalisedText:
    if not isinstance(value, dict) or not value:
        raise MalformedError(f"{place}: not a text per language")
    for language, text in value.items():
        if not _LANGUAGE.fullmatch(language):
            raise MalformedError(f"{place}: {language!r} is no language code")
        _text(text, f"{place}.{language}")
    return LocalisedText.of(value)


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
