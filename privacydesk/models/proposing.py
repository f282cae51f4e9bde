"""Which answers of a register are proposals still: made by a template, not confirmed by anybody.

A proposal is over as soon as its answer is another one, or somebody says that it is right. The
register keeps a mark of each answer as it was proposed, so that this holds wherever it was changed.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from privacydesk.models.place import Place
from privacydesk.models.proposal import Proposal
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import answered, shape
from privacydesk.models.text import LocalisedText

Proposals = tuple[Proposal, ...]

_MARK = 16
_NOT_PROPOSED = ("considered", "proposals")
"""Fields of the register that no template fills in."""


def proposing(before: Register, after: Register) -> Register:
    """Give a register that a template filled in, with a proposal for each answer that is new."""
    old = dict(_answers(before))
    new = tuple(
        Proposal.at(place, _mark(value))
        for place, value in _answers(after)
        if value is not None and old.get(place) != value
    )
    return _with(after, (*open_proposals(after), *new))


def open_proposals(register: Register) -> Proposals:
    """The proposals whose answer still stands as it was proposed."""
    if not register.proposals:
        return ()
    now = dict(_answers(register))
    return tuple(
        one for one in register.proposals if one.place in now and _mark(now[one.place]) == one.mark
    )


def following(before: Register, after: Register) -> Register:
    """Give a changed register without the proposals that the change ended.

    They stay over, also when the answer is one day the same again.
    """
    if not after.proposals:
        return after
    old, now = dict(_answers(before)), dict(_answers(after))

    def same(one: Proposal) -> bool:
        if one.place not in now:
            return False
        value = now[one.place]
        # What was not touched is the very same object; only the rest has to be marked.
        return value is old.get(one.place) or _mark(value) == one.mark

    return _with(after, tuple(one for one in after.proposals if same(one)))


def confirming(register: Register, confirmed: Callable[[Place], bool]) -> Register:
    """Give the register without the proposals of some places: they are answers from now on."""
    left = (one for one in register.proposals or () if not confirmed(one.place))
    return _with(register, tuple(left))


def _with(register: Register, proposals: Proposals) -> Register:
    kept = proposals or None
    return register if kept == register.proposals else replace(register, proposals=kept)


def _mark(value: object) -> str:
    # Of what is answered alone: a question that a later version adds leaves the mark as it was.
    text = json.dumps(_plain(value), sort_keys=True)
    return sha256(text.encode()).hexdigest()[:_MARK]


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return {field.name: _plain(inner) for field, inner in answered(value)}
    if isinstance(value, LocalisedText):
        return dict(value.entries)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _answers(register: Register) -> Iterator[tuple[Place, Any]]:
    """Every answer as far as one question goes: fields of topics, and records of lists."""
    for topic in shape(Register):
        value = getattr(register, topic.name)
        if topic.name in _NOT_PROPOSED:
            continue
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
