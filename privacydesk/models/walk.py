"""A walk over every answer of a register."""

from collections.abc import Iterator
from typing import Any

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, answered
from privacydesk.models.value import Value, value_class


@value_class
class Answer(Value):
    """One answered field: where it stands, its shape, its value, and the record that holds it."""

    path: str
    place: Place
    field: FieldShape
    value: Any
    holder: Record


def answers(record: Record) -> Iterator[Answer]:
    """Yield every answered field below a record, records before what they hold.

    `path` reads like "recipients[2].agreement.state", with list positions from 0; `place` names
    the nearest record that has an identifier.
    """
    yield from _answers(record, "", Place(""))


def _answers(record: Record, path: str, place: Place) -> Iterator[Answer]:
    for field, value in answered(record):
        here = f"{path}.{field.name}" if path else field.name
        spot = _spot(place, field.name)
        yield Answer(here, spot, field, value, record)
        if field.kind is not Kind.RECORD:
            continue
        if not field.many:
            yield from _answers(value, here, spot)
            continue
        for position, item in enumerate(value):
            identifier = getattr(item, "id", None)
            inner = Place(spot.topic, identifier) if identifier is not None else spot
            yield from _answers(item, f"{here}[{position}]", inner)


def _spot(place: Place, name: str) -> Place:
    if not place.topic:
        return Place(name)
    return Place(place.topic, place.record, f"{place.field}.{name}" if place.field else name)
