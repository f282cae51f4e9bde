"""A walk over every answer of a register."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.value import Value, value_class


@value_class
class Answer(Value):
    """One answered field: where it stands, its shape, its value, and the record that holds it."""

    path: str
    place: Place
    field: FieldShape
    value: Any
    holder: Record


def answers(record: Record, *, beside: Record | None = None) -> Iterator[Answer]:
    """Yield every answered field below a record, records before what they hold.

    `path` reads like "recipients[2].agreement.state", with list positions from 0; `place` names
    the nearest record that has an identifier. Left out are the answers of records that `beside`
    holds as well, as the very same objects: a register in which one answer was changed shares all
    its other records with the one before. One that stands here twice is not left out.
    """
    shared: frozenset[int] = frozenset()
    if beside is not None:
        times = Counter(map(id, _records(record)))
        shared = frozenset(one for one in map(id, _records(beside)) if times[one] == 1)
    yield from _answers(record, "", Place(""), shared)


def _records(record: Record) -> Iterator[Record]:
    """Yield the records that stand in the fields of a record and in those of the records there."""
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if field.kind is not Kind.RECORD or value is None:
            continue
        if field.many:
            yield from value
        else:
            yield value
            yield from _records(value)


def _answers(
    record: Record, path: str, place: Place, shared: frozenset[int] = frozenset()
) -> Iterator[Answer]:
    if id(record) in shared:
        return
    for field, value in answered(record):
        here = f"{path}.{field.name}" if path else field.name
        spot = _spot(place, field.name)
        yield Answer(here, spot, field, value, record)
        if field.kind is not Kind.RECORD:
            continue
        if not field.many:
            yield from _answers(value, here, spot, shared)
            continue
        for position, item in enumerate(value):
            identifier = getattr(item, "id", None)
            inner = Place(spot.topic, identifier) if identifier is not None else spot
            yield from _answers(item, f"{here}[{position}]", inner, shared)


def _spot(place: Place, name: str) -> Place:
    if not place.topic:
        return Place(name)
    return Place(place.topic, place.record, f"{place.field}.{name}" if place.field else name)
