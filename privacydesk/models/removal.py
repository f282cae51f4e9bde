"""Taking a record out of a register, with everything that speaks of it alone."""

import re
from dataclasses import replace
from typing import Any, cast

from privacydesk.models.data import DataReference, DataUse
from privacydesk.models.purpose import Purpose
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.source import Source
from privacydesk.models.value import Value, value_class
from privacydesk.models.walk import answers

# Each of these speaks only of what it lists. Were its list to become empty, it would suddenly
# speak of everything, which nobody said.
_GO_WITH_THEIR_LAST = (DataReference, DataUse, Purpose, RetentionRule, Source)

_GONE = object()
_INNER = ("PurposeId",)
_ENTRY = re.compile(r"/purposes/([^./]+)")
"""The purpose that a path leads through: activities/orders/purposes/deliver.grounds."""


def without(register: Register, record: Record) -> Register:
    """Give the register without a record that has an identifier, and without mentions of it.

    A part that cannot do without the mention goes too; elsewhere the mention is taken out. A list
    that loses its last item is not answered again: that there are none was never said.
    Raises ValueError for a record without an identifier.
    """
    for field in shape(type(record)):
        if field.kind is Kind.IDENTIFIER:
            removal = _Removal(field.target or "", getattr(record, field.name))
            return _without_remarks(register, cast(Register, removal.record(register)))
    raise ValueError(f"{type(record).__name__} has no identifier")


def _without_remarks(before: Register, after: Register) -> Register:
    """Leave out decisions and proposals about what is gone, lest they hold for a namesake."""
    if after is before or not (after.considered or after.proposals):
        return after
    gone = {f"{topic}/{name}" for _, topic, name in _identified(before) - _identified(after)}
    inner = {name for kind, _, name in _identified(before) - _identified(after) if kind in _INNER}

    def kept(path: str | None) -> bool:
        # A decision may name a record before its question; a purpose stands within its activity.
        parts = (path or "").split()
        named = {name for part in parts for name in _ENTRY.findall(part)}
        begins = any(f"{part}/".startswith(f"{one}/") for part in parts for one in gone)
        return not begins and named.isdisjoint(inner)

    considered = tuple(one for one in after.considered or () if kept(one.about))
    proposals = tuple(one for one in after.proposals or () if kept(str(one.place)))
    return replace(after, considered=considered or None, proposals=proposals or None)


def _identified(register: Register) -> set[tuple[str | None, str, str]]:
    """Every record with an identifier: kind of identifier, topic, identifier."""
    return {
        (answer.field.target, answer.place.topic, answer.value)
        for answer in answers(register)
        if answer.field.kind is Kind.IDENTIFIER
    }


@value_class
class _Removal(Value):
    """One removal: identifiers are unique among those of their kind only."""

    kind: str
    identifier: str

    def record(self, record: Record) -> Any:
        """Give the record without the mentions, or `_GONE`."""
        changed: dict[str, Any] = {}
        for field in shape(type(record)):
            value = getattr(record, field.name)
            if value is None:
                continue
            kept = self._kept(field, value)
            emptied = kept == () != value
            if kept is _GONE or (emptied and isinstance(record, _GO_WITH_THEIR_LAST)):
                return _GONE
            if kept != value:
                changed[field.name] = record.default(field.name) if emptied else kept
        return replace(cast(Any, record), **changed) if changed else record

    def _kept(self, field: FieldShape, value: Any) -> Any:
        if field.kind is Kind.RECORD:
            return self._records(value) if field.many else self.record(value)
        if field.target != self.kind or field.kind not in (Kind.REFERENCE, Kind.IDENTIFIER):
            return value
        if field.many:
            return tuple(item for item in value if item != self.identifier)
        if value != self.identifier:
            return value
        return _GONE if field.required else None

    def _records(self, records: tuple[Record, ...]) -> tuple[Record, ...]:
        kept = (self.record(record) for record in records)
        return tuple(record for record in kept if record is not _GONE)
