"""Which record of the register that is being typed is which of the one that must come of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from privacydesk.models.data import DataUse
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.ui.forms.ticked_kinds import TICKED

_UNKNOWN = "not made yet"


class Counterparts:
    """Identifiers of the wanted register with those that were made for them."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._made: dict[tuple[str, str], str] = {}

    def note(self, kind: str, wanted: str, made: str) -> None:
        """Remember what was made for a wanted record; `kind` is such as "DataId"."""
        self._made[(kind, wanted)] = made

    def of(self, kind: str, wanted: str) -> str | None:
        """The identifier that was made; None when nothing was yet."""
        return self._made.get((kind, wanted))

    def taken(self, kind: str) -> set[str]:
        """The identifiers that stand for a wanted record."""
        return {made for (one, _), made in self._made.items() if one == kind}

    def covers(self, field: FieldShape, wanted: Any, here: Any) -> bool:
        """Whether an answer of the register says all that the wanted one says."""
        if field.kind is Kind.IDENTIFIER:
            return True
        if field.kind is Kind.RECORD:
            if field.many:
                return self._covers_list(wanted, here)
            return here is not None and self._covers_record(wanted, here)
        if field.kind is Kind.REFERENCE:
            kind = field.target or ""
            if not field.many:
                return here is not None and self.of(kind, wanted) == here
            return here is not None and {self.of(kind, one) for one in wanted} == set(here)
        if field.many and field.kind in (Kind.CHOICE, Kind.CODE):
            return here is not None and set(wanted) == set(here)
        return bool(wanted == here)

    def partner(self, wanted: Any, here: Sequence[Any] | None, position: int) -> int | None:
        """The position of the record that stands for a wanted one; None when there is none."""
        records = here or ()
        kind = identifier_kind(type(wanted))
        if kind is not None:
            names = [one.id for one in records]
            made = self.of(kind, wanted.id)
            return names.index(made) if made in names else None
        if type(wanted) in TICKED or isinstance(wanted, DataUse):
            key = self.key(wanted)
            return next((at for at, one in enumerate(records) if _bare(one) == key), None)
        return position if position < len(records) else None

    def key(self, wanted: Any) -> object:
        """What tells a ticked record or a use of data from the others of its list."""
        if isinstance(wanted, DataUse):
            return self.of("DataId", wanted.data) or _UNKNOWN
        return _bare(wanted)

    def as_typed(self, wanted: Any, typed: Any) -> Any:
        """The wanted record with what it lists in the order in which it came to stand.

        Boxes are ticked from above to below, so their order says nothing.
        """
        changes: dict[str, Any] = {}
        for field, value in answered(wanted):
            here = getattr(typed, field.name)
            if field.kind is Kind.RECORD and field.many:
                changes[field.name] = self._list_as_typed(value, here)
            elif field.kind is Kind.RECORD and here is not None:
                changes[field.name] = self.as_typed(value, here)
            elif field.many and field.kind in (Kind.CHOICE, Kind.CODE, Kind.REFERENCE):
                places = {self._name(field, one): at for at, one in enumerate(value)}
                kept = [value[places[one]] for one in here or () if one in places]
                changes[field.name] = (*kept, *(one for one in value if one not in kept))
        return replace(wanted, **changes)

    def _list_as_typed(self, wanted: Sequence[Any], here: Sequence[Any] | None) -> tuple[Any, ...]:
        found: list[tuple[int, Any]] = []
        for position, one in enumerate(wanted):
            at = self.partner(one, here, position)
            record = one if at is None or here is None else self.as_typed(one, here[at])
            found.append((len(here or ()) if at is None else at, record))
        return tuple(record for _, record in sorted(found, key=lambda pair: pair[0]))

    def _name(self, field: FieldShape, value: Any) -> Any:
        return self.of(field.target or "", value) if field.kind is Kind.REFERENCE else value

    def _covers_list(self, wanted: Sequence[Any], here: Sequence[Any] | None) -> bool:
        if here is None or len(here) != len(wanted):
            return False
        for position, one in enumerate(wanted):
            at = self.partner(one, here, position)
            if at is None or not self._covers_record(one, here[at]):
                return False
        return True

    def _covers_record(self, wanted: Record, here: Record) -> bool:
        return all(
            self.covers(field, value, getattr(here, field.name))
            for field, value in answered(wanted)
        )


def identifier_kind(record: type[Record]) -> str | None:
    """The kind of identifier of a class of records, such as "DataId"."""
    return next((f.target for f in shape(record) if f.kind is Kind.IDENTIFIER), None)


def _bare(record: Any) -> object:
    return record.data if isinstance(record, DataUse) else getattr(record, TICKED[type(record)])
