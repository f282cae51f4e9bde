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

    The record is the nearest one in a list of the topic that has an identifier.
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
        if not identifier and getattr(found, "id", None) is not None:
            identifier, fields = found.id, []
    return Place(str(topic), identifier, ".".join(fields))


def new_identifier(words: str, taken: Iterable[str]) -> str:
    """Make an identifier from words, unlike those that are taken: "Klanten" gives "klanten"."""
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[: _LONGEST_SLUG - 8].strip("-") or "item"
    used = set(taken)
    candidates = (slug if n == 1 else f"{slug}-{n}" for n in range(1, len(used) + 2))
    found = next(candidate for candidate in candidates if candidate not in used)
    assert SLUG.fullmatch(found)
    return found
