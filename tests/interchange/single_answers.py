"""Registers in JSON that hold one record of a kind, so that one answer in it can be tried."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from privacydesk.interchange.json_schema import records_below
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from tests.interchange.refusals import HEAD

Json = dict[str, Any]

# Every reference is to a record of this name, which stands beside the one that is tried.
OTHER = "other"
_ANSWERS: dict[Kind, Any] = {
    Kind.TEXT: "text",
    Kind.NUMBER: 1,
    Kind.YES_NO: False,
    Kind.DAY: "2026-11-21",
    Kind.CODE: "code",
    Kind.IDENTIFIER: "tried",
    Kind.REFERENCE: OTHER,
    Kind.LOCALISED: {"nl": "tekst"},
}


def kinds() -> list[type[Record]]:
    """List all classes of records, the register first."""
    return [Register, *records_below(Register)]


def smallest(kind: type[Record]) -> Json:
    """Give a record with no more answers than it must have."""
    return {field.name: sound(field) for field in shape(kind) if field.required}


def sound(field: FieldShape) -> Any:
    """Give an answer that a field can have."""
    one = _one(field)
    return [one] if field.many else one


def register_with(kind: type[Record], answers: Json) -> Json:
    """Give a register that holds one record of a kind with these answers, as high as it can."""
    register = HEAD | _others()
    if kind is Register:
        return register | answers
    *_, last = _way(register, kind)
    last.clear()
    last.update(answers)
    return register


def _one(field: FieldShape) -> Any:
    if field.record is not None:
        return smallest(field.record)
    if field.choices is not None:
        return next(iter(field.choices)).value
    return _ANSWERS[field.kind]


def _others() -> Json:
    """The records to which others can refer."""
    activity = {"id": OTHER, "kind": "other", "purposes": [{"id": OTHER}]}
    return {
        "people": [{"id": OTHER, "kind": "other"}],
        "data": [{"id": OTHER}],
        "services": [{"id": OTHER}],
        "activities": [activity],
        "channels": [{"id": OTHER, "kind": "form"}],
        "recipients": [{"id": OTHER, "kind": "other"}],
        "retention": {"rules": [{"id": OTHER}]},
    }


def _way(register: Json, kind: type[Record]) -> Iterator[Json]:
    """Put the smallest records on the way to one of a kind, and yield each of them."""
    here = register
    for field in _routes()[kind.__name__]:
        assert field.record is not None
        record = smallest(field.record)
        if field.many:
            here[field.name] = [record, *here.get(field.name, ())]
        else:
            here[field.name] = record | here.get(field.name, {})
            record = here[field.name]
        yield record
        here = record


@cache
def _routes() -> dict[str, tuple[FieldShape, ...]]:
    """The fields that lead from the register to the nearest record of each kind, by its name."""
    routes: dict[str, tuple[FieldShape, ...]] = {"Register": ()}
    waiting: list[type[Record]] = [Register]
    while waiting:
        holder = waiting.pop(0)
        for field in shape(holder):
            if field.record is not None and field.record.__name__ not in routes:
                routes[field.record.__name__] = (*routes[holder.__name__], field)
                waiting.append(field.record)
    return routes
