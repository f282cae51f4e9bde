"""The register read from the rows of its tables."""

from collections.abc import Iterator
from typing import Any

from privacydesk.models.integrity import MOST_RECORDS
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.storage.layout import (
    KEY_OF_ONE,
    ROOT,
    InRow,
    OneRow,
    Part,
    RecordTable,
    Rows,
    Value,
    layout,
)
from privacydesk.storage.rows import Content, Row
from privacydesk.storage.tables import tables
from privacydesk.storage.values import Cell


def register(content: Content) -> Register:
    """Read a register from rows; every table has to be there.

    Raises KeyError, TypeError or ValueError when the rows are no register. It does not look for
    rows in a wrong place or in none, nor for answers that must be there and are not: writing the
    register again shows those, `rows(register(content)) == content`.
    """
    made: Register = _Reader(content).one_row(ROOT)
    return made


class _Reader:
    """Builds the records from the rows."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._layout = layout()
        self._lists: dict[tuple[Cell, ...], list[Row]] = {}
        """The rows of each list in their order, by table, list and key of the holder."""
        for table in tables():
            if table.position is None:
                continue
            for row in sorted(content[table.name].values(), key=table.position_of):
                self._lists.setdefault((table.name, *table.place_of(row)), []).append(row)

    def one_row(self, name: str) -> Any:
        table = self._layout[name]
        row = self._content[name][(KEY_OF_ONE,)]
        return table.record(**self._fields(table.parts, iter(row[1:]), ()))

    def _fields(
        self, parts: tuple[Part, ...], cells: Iterator[Cell], holder: tuple[Cell, ...]
    ) -> dict[str, Any]:
        return {part.field.name: self._field(part, cells, holder) for part in parts}

    def _field(self, part: Part, cells: Iterator[Cell], holder: tuple[Cell, ...]) -> Any:
        if isinstance(part, Value):
            cell = next(cells)
            return None if cell is None else part.read(cell)
        if isinstance(part, OneRow):
            return self.one_row(part.table)
        if isinstance(part, InRow):
            values = self._fields(part.parts, cells, holder)
            if part.optional and all(value is None for value in values.values()):
                return None
            return part.record(**values)
        if not _counted(next(cells)):
            return None
        if isinstance(part, Rows):
            return self._records(self._layout[part.table], part, holder)
        return tuple(row[-1] for row in self._lists.get((part.table, *holder), ()))

    def _records(self, table: RecordTable, part: Rows, holder: tuple[Cell, ...]) -> Any:
        place = (part.list_name, *holder) if len(table.lists) > 1 else holder
        rows = self._lists.get((table.name, *place), ())
        return tuple(self._record(table, row) for row in rows)

    def _record(self, table: RecordTable, row: Row) -> Record:
        cells = iter(row[table.head :])
        values = self._fields(table.parts, cells, row[:1])
        if table.own_id:
            values["id"] = row[0]
        return table.record(**values)


def _counted(count: Any) -> bool:
    """Whether a list was answered.

    Its length is looked at before its records are built, which could take long.
    """
    if count is not None and count > MOST_RECORDS:
        raise ValueError("more rows than a list can have")
    return count is not None
