"""The register as rows of its tables."""

from typing import Any

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.value import Value as PlainValue
from privacydesk.models.value import value_class
from privacydesk.storage.layout import (
    KEY_OF_ONE,
    ROOT,
    InRow,
    Links,
    OneRow,
    Part,
    RecordTable,
    Rows,
    Value,
    layout,
)
from privacydesk.storage.tables import tables
from privacydesk.storage.values import Cell

Key = tuple[Cell, ...]
Row = tuple[Cell, ...]
Content = dict[str, dict[Key, Row]]
"""All rows: per table by key, each row a cell per column."""


def rows(register: Register, *, beside: Register | None = None) -> Content:
    """Write a register as rows.

    Left out is what `beside` holds in the same place as the very same object: a register in which
    one answer was changed shares all its other records with the one before.

    The register must be sound: where two records have one identifier, one of them is lost. Raises
    KeyError, TypeError or ValueError when a field holds a value that is not of its kind.
    """
    content: Content = {table.name: {} for table in tables()}
    _Writer(content).write_one_row(ROOT, register, beside)
    return content


@value_class
class _Holder(PlainValue):
    """A row whose lists are being written."""

    table: RecordTable
    key: Cell
    path: str
    """What the keys of its records begin with."""


class _Writer:
    """Writes records, and what they hold, into the tables."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._layout = layout()

    def write_one_row(self, name: str, record: Any, twin: Any) -> None:
        if record is twin:
            return
        table = self._layout[name]
        row: list[Cell] = [KEY_OF_ONE]
        self._fill(row, table.parts, record, _Holder(table, KEY_OF_ONE, name), twin)
        self._content[name][(KEY_OF_ONE,)] = tuple(row)

    def _fill(
        self,
        row: list[Cell],
        parts: tuple[Part, ...],
        record: Record | None,
        holder: _Holder,
        twin: Record | None = None,
    ) -> None:
        """Add the cells of a record to a row; all are empty when there is no record."""
        for part in parts:
            name = part.field.name
            value = None if record is None else getattr(record, name)
            if value is None and record is not None and _needed(part):
                raise TypeError(f"{holder.table.name}: {name} needs an answer")
            if isinstance(part, Value):
                row.append(None if value is None else part.write(value))
            elif isinstance(part, InRow):
                self._fill(row, part.parts, value, holder)
            elif isinstance(part, OneRow):
                self.write_one_row(part.table, value, getattr(twin, name, None))
            else:
                row.append(None if value is None else len(value))
                self._list(part, value or (), holder, getattr(twin, name, None) or ())

    def _list(
        self, part: Rows | Links, items: tuple[Any, ...], holder: _Holder, twins: tuple[Any, ...]
    ) -> None:
        for position, item in enumerate(items, start=1):
            if isinstance(part, Rows):
                if position > len(twins) or twins[position - 1] is not item:
                    self._record(part, position, item, holder)
                continue
            key = (position,) if holder.table.one_row else (holder.key, position)
            self._content[part.table][key] = (*key, item)

    def _record(self, part: Rows, position: int, record: Any, holder: _Holder) -> None:
        table = self._layout[part.table]
        key = record.id if table.own_id else f"{holder.path}/{part.name}/{position}"
        row: list[Cell] = [key]
        if len(table.lists) > 1:
            row.append(part.list_name)
        row.extend([holder.key if name == holder.table.name else None for name in table.holders])
        row.append(position)
        path = f"{table.name}/{key}" if table.own_id else key
        self._fill(row, table.parts, record, _Holder(table, key, path))
        self._content[table.name][(key,)] = tuple(row)


def _needed(part: Part) -> bool:
    """Whether a record cannot do without an answer for this part."""
    if isinstance(part, Value):
        return part.required
    return isinstance(part, OneRow) or (isinstance(part, InRow) and not part.optional)
