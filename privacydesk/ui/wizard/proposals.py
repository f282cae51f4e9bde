"""What was proposed and nobody looked at yet.

A proposal is over as soon as its answer is another one, or its page is confirmed. Of the answer
only a mark is kept, so that proposals can be remembered outside the register without telling what
stands in it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.value import Value, value_class

Proposals = tuple["Proposal", ...]

_MARK = 16
_PARTS = 4


@value_class
class Proposal(Value):
    """One proposed answer, or one proposed record of a list."""

    place: Place
    mark: str
    """Of the answer; another answer has another mark."""


def proposed(before: Register, after: Register) -> Proposals:
    """What a template put in a register: everything that is another answer now."""
    old = dict(_answers(before))
    return tuple(
        Proposal(place, _mark(value))
        for place, value in _answers(after)
        if value is not None and old.get(place) != value
    )


def still_open(proposals: Proposals, register: Register) -> Proposals:
    """The proposals whose answer still stands as it was proposed."""
    if not proposals:
        return ()
    now = dict(_answers(register))
    return tuple(one for one in proposals if one.place in now and _mark(now[one.place]) == one.mark)


def without(proposals: Proposals, confirmed: Callable[[Place], bool]) -> Proposals:
    """The proposals that are left when those of some places are confirmed."""
    return tuple(one for one in proposals if not confirmed(one.place))


def to_rows(proposals: Proposals) -> tuple[tuple[str, ...], ...]:
    """The proposals as plain texts."""
    return tuple(
        (one.place.topic, one.place.record, one.place.field, one.mark) for one in proposals
    )


def from_rows(rows: Iterable[Sequence[str]]) -> Proposals:
    """The proposals of plain texts; what cannot be one is left out."""
    return tuple(Proposal(Place(*row[:3]), row[3]) for row in rows if len(row) == _PARTS)


def _mark(value: object) -> str:
    return sha256(repr(value).encode(errors="surrogatepass")).hexdigest()[:_MARK]


def _answers(register: Register) -> Iterator[tuple[Place, Any]]:
    """Every answer as far as one question goes: fields of topics, and records of lists."""
    for topic in shape(Register):
        value = getattr(register, topic.name)
        if topic.many:
            yield from _of_list(topic.name, value)
        else:
            yield from _of_record(topic.name, value)


def _of_record(topic: str, record: Record) -> Iterator[tuple[Place, Any]]:
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if field.many and value and hasattr(value[0], "id"):
            yield from _of_list(topic, value)
        elif value != record.default(field.name):
            yield Place(topic, "", field.name), value


def _of_list(topic: str, value: tuple[Any, ...] | None) -> Iterator[tuple[Place, Any]]:
    if value and hasattr(value[0], "id"):
        yield from ((Place(topic, one.id), one) for one in value)
    else:
        yield Place(topic), value
