"""Taking a record out of a register, with everything that speaks of it alone."""

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

# Each of these speaks only of what it lists. Were its list to become empty, it would suddenly
# speak of everything, which nobody said.
_GO_WITH_THEIR_LAST = (DataReference, DataUse, Purpose, RetentionRule, Source)

_GONE = object()


def without(register: Register, record: Record) -> Register:
    """Give the register without a record that has an identifier, and without mentions of it.

    A part that cannot do without the mention goes too; elsewhere the mention is taken out. A list
    that loses its last item is not answered again: that there are none was never said.
    Raises ValueError for a record without an identifier.
    """
    for field in shape(type(record)):
        if field.kind is Kind.IDENTIFIER:
            removal = _Removal(field.target or "", getattr(record, field.name))
            return cast(Register, removal.record(register))
    raise ValueError(f"{type(record).__name__} has no identifier")


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
