"""The shape of a record: which fields it has and what each can hold.

Read from the records' own annotations, so that the file, the JSON export, its schema and the
checks all follow from one place.
"""

import types
from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum, StrEnum
from typing import Any, NewType, Union, cast, get_args, get_origin

from privacydesk.models import ids
from privacydesk.models.record import Record
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class


class Kind(Enum):
    """What one answer is."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes or no"
    DAY = "day"
    CHOICE = "choice"
    CODE = "catalogue code"
    IDENTIFIER = "own identifier"
    REFERENCE = "reference"
    LOCALISED = "text per language"
    RECORD = "record"


@value_class
class FieldShape(Value):
    """One field of a record."""

    name: str
    """Name of the field."""
    kind: Kind
    """What it holds, or what each item of its list is."""
    many: bool
    """Whether it holds a list of such answers."""
    required: bool
    """Whether it must be answered when the record exists."""
    choices: type[StrEnum] | None = None
    """For a choice: the list of choices."""
    record: type[Record] | None = None
    """For a record: its class."""
    target: str | None = None
    """For a reference or identifier: the kind of record meant; for a code: the catalogue."""


_CODES = {
    ids.DataCode,
    ids.DataGroupCode,
    ids.PurposeCode,
    ids.VendorCode,
    ids.MeasureCode,
    ids.LawCode,
    ids.AuthorityCode,
    ids.CountryCode,
}


_FIRST = ("id", "kind")
_shapes: dict[type[Record], tuple[FieldShape, ...]] = {}


def shape(record: type[Record]) -> tuple[FieldShape, ...]:
    """Describe all fields of a record class: identifier and kind first, then as declared.

    Raises TypeError for an annotation that no answer can have.
    """
    if record not in _shapes:
        declared = sorted(fields(cast(Any, record)), key=lambda f: f.name not in _FIRST)
        _shapes[record] = tuple(
            _field_shape(f.name, f.type, required=f.default is MISSING) for f in declared
        )
    return _shapes[record]


def answered(record: Record) -> Iterator[tuple[FieldShape, Any]]:
    """Yield the fields of a record that hold an answer, each with its value."""
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if value is None or (field.kind is Kind.RECORD and value == record.default(field.name)):
            continue
        yield field, value


def _field_shape(name: str, annotation: Any, *, required: bool) -> FieldShape:
    inner = _without_none(annotation)
    if get_origin(inner) is tuple:
        item = get_args(inner)[0]
        kind, more = _kind(name, item)
        return FieldShape(name, kind, many=True, required=required, **more)
    kind, more = _kind(name, inner)
    return FieldShape(name, kind, many=False, required=required, **more)


def _without_none(annotation: Any) -> Any:
    if get_origin(annotation) in (Union, types.UnionType):
        (inner,) = (part for part in get_args(annotation) if part is not types.NoneType)
        return inner
    return annotation


_SIMPLE: dict[Any, Kind] = {
    str: Kind.TEXT,
    ids.RequirementId: Kind.TEXT,
    int: Kind.NUMBER,
    bool: Kind.YES_NO,
    date: Kind.DAY,
    LocalisedText: Kind.LOCALISED,
}


def _kind(name: str, annotation: Any) -> tuple[Kind, dict[str, Any]]:
    if annotation in _SIMPLE:
        return _SIMPLE[annotation], {}
    if isinstance(annotation, NewType):
        return _named_kind(name, annotation)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return Kind.CHOICE, {"choices": annotation}
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return Kind.RECORD, {"record": annotation}
    raise TypeError(f"no answer can be {annotation!r}")


def _named_kind(name: str, named: NewType) -> tuple[Kind, dict[str, Any]]:
    target = named.__name__
    if named in _CODES:
        return Kind.CODE, {"target": target}
    return (Kind.IDENTIFIER if name == "id" else Kind.REFERENCE), {"target": target}
