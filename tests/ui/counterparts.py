"""Which record of the register that is being typed is which of the one that must come of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from privacydesk.models.data import DataUse
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.walk import answers
from privacydesk.ui.forms.ticked_kinds import TICKED
from privacydesk.ui.forms.vocabulary import Vocabulary

_Order = dict[str, list[str]]
"""The identifiers of a register by kind, in the order in which they stand there."""
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

    def as_typed(self, record: Any, typed: Register, vocabulary: Vocabulary) -> Any:
        """A wanted record with all that can be ticked or found in the order of the screen."""
        order: dict[str, list[str]] = {}
        for answer in answers(typed):
            if answer.field.kind is Kind.IDENTIFIER:
                order.setdefault(answer.field.target or "", []).append(answer.value)
        return self._reordered(record, order, vocabulary)

    def _reordered(self, record: Any, order: _Order, vocabulary: Vocabulary) -> Any:
        changes: dict[str, Any] = {}
        for field, value in answered(record):
            if field.kind is Kind.RECORD:
                inner = value if field.many else (value,)
                made = [self._reordered(one, order, vocabulary) for one in inner]
                changes[field.name] = self._sorted(made, order) if field.many else made[0]
            elif field.many and field.kind is Kind.REFERENCE:
                changes[field.name] = self._by_order(value, field.target or "", order)
            elif field.many and field.kind in (Kind.CHOICE, Kind.CODE):
                choices = field.kind is Kind.CHOICE
                options = vocabulary.choices(field) if choices else vocabulary.codes(field)
                names = [str(option) for option, _ in options]
                changes[field.name] = tuple(sorted(value, key=names.index))
        return replace(record, **changes)

    def _by_order(self, names: Sequence[str], kind: str, order: _Order) -> tuple[str, ...]:
        return tuple(sorted(names, key=lambda one: order[kind].index(self.of(kind, one) or "")))

    def _sorted(self, records: list[Any], order: _Order) -> tuple[Any, ...]:
        if not records:
            return ()
        record = type(records[0])
        kind = identifier_kind(record)
        if kind is not None:
            records.sort(key=lambda one: order[kind].index(self.of(kind, one.id) or ""))
        elif record in TICKED:
            name = TICKED[record]
            field = next(one for one in shape(record) if one.name == name)
            choices = list(field.choices or ())
            records.sort(key=lambda one: choices.index(getattr(one, name)))
        return tuple(records)

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
