"""The way to one answer of a register, and the register with another answer there.

`Steps` are field names and list positions (from 0): ("recipients", 2, "agreement", "state").
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar, cast

from privacydesk.models.ids import SLUG
from privacydesk.models.place import Place
from privacydesk.models.record import Record

Steps = tuple[str | int, ...]

RecordType = TypeVar("RecordType", bound=Record)

_LONGEST_SLUG = 64


def value_at(record: Record, steps: Steps) -> Any:
    """Give what stands at the end of the steps.

    Raises AttributeError, IndexError or TypeError when they lead nowhere.
    """
    found: Any = record
    for step in steps:
        found = getattr(found, step) if isinstance(step, str) else found[step]
    return found


def with_value(record: RecordType, steps: Steps, value: object) -> RecordType:
    """Give the record with another value at the end of the steps; errors as `value_at`."""
    return cast(RecordType, _changed(record, steps, value))


def _changed(found: Any, steps: Steps, value: object) -> Any:
    if not steps:
        return value
    step, *rest = steps
    if isinstance(step, str):
        return replace(found, **{step: _changed(getattr(found, step), tuple(rest), value)})
    inner = _changed(found[step], tuple(rest), value)
    return (*found[:step], inner, *found[step + 1 :])


def place_of(record: Record, steps: Steps) -> Place:
    """The place of the answer at the end of the steps: its topic, record and dotted field.

    The record is the first one on the way that has an identifier. A record within it that has one
    as well stands in the field, behind the list it is in: "purposes/tax.grounds".
    """
    topic, *rest = steps or ("",)
    found: Any = getattr(record, str(topic)) if topic else record
    identifier, fields = "", list[str]()
    for step in rest:
        if isinstance(step, str):
            fields.append(step)
            found = getattr(found, step)
            continue
        found = found[step]
        name = getattr(found, "id", None)
        if name is not None and not identifier:
            identifier, fields = name, []
        elif name is not None:
            fields[-1] = f"{fields[-1]}/{name}"
    return Place(str(topic), identifier, ".".join(fields))


def way_to(record: Record, place: Place) -> Steps:
    """The steps to a place, as far as the records there are; of a list without names to the list.

    The field of a place may name an entry of a list by its identifier or its kind:
    "purposes/tax.grounds", "listed/withdraw_consent".
    """
    steps: Steps = (place.topic,)
    found: Any = getattr(record, place.topic, None)
    if place.record:
        inside, found = _list_with(found, place.record)
        steps = (*steps, *inside)
    if not isinstance(found, Record):
        return steps
    for part in filter(None, place.field.split("[")[0].split(".")):
        name, _, entry = part.partition("/")
        steps, found = (*steps, name), getattr(found, name, None)
        position = _position(found, entry) if entry else None
        if position is not None and isinstance(found, tuple):
            steps, found = (*steps, position), found[position]
        elif isinstance(found, tuple):
            break
    return steps


def _list_with(found: Any, name: str) -> tuple[Steps, Any]:
    """The way from a topic to its record of a name, and that record; None when it is not there.

    The records are the topic itself or a list within it, such as the rules of retention.
    """
    if isinstance(found, Record):
        lists = [(field, getattr(found, field)) for field in found._defaults]  # noqa: SLF001
        lists = [pair for pair in lists if pair[1] and isinstance(pair[1], tuple)]
        inner = next((pair for pair in lists if _position(pair[1], name) is not None), None)
        if inner is None:
            return (), None
        steps, position = _list_with(inner[1], name)
        return (inner[0], *steps), position
    position = _position(found, name)
    return ((), None) if position is None else ((position,), found[position])


def _position(records: Any, name: str) -> int | None:
    """Where in a list the record with an identifier or a kind stands."""
    for number, one in enumerate(records if isinstance(records, tuple) else ()):
        if name in (getattr(one, "id", None), getattr(one, "kind", None)):
            return number
    return None


def new_identifier(words: str, taken: Iterable[str]) -> str:
    """Make an identifier from words, unlike those that are taken: "Klanten" gives "klanten"."""
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[: _LONGEST_SLUG - 8].strip("-") or "item"
    used = set(taken)
    candidates = (slug if n == 1 else f"{slug}-{n}" for n in range(1, len(used) + 2))
    found = next(candidate for candidate in candidates if candidate not in used)
    assert SLUG.fullmatch(found)
    return found
