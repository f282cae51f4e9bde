"""The tables of a register file, read off the records of the register.

The rules are few:

- a record that stands once in the register has a table with one row;
- a record that stands in a list has a table with one row per record;
- a record within a row of a list, and every record of `IN_ROW`, is written in the columns of the
  row that holds it;
- references in a list stand in a link table; other lists are JSON text in one column;
- beside every list that has rows of its own stands their number: no number is "not answered".
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.shared import Address, Check, Link, Period, Person
from privacydesk.models.value import Value as PlainValue
from privacydesk.models.value import value_class
from privacydesk.storage.values import Cell, reader, writer

IN_ROW = (Address, Check, Link, Period, Person)
"""Records that never get a table when they stand once: they would hide what belongs together."""
KEY_OF_ONE = 1
"""The key of the row of a table that has one row."""
ROOT = "register"
"""The table of the register itself."""


@value_class
class Value(PlainValue):
    """An answer, or a list of answers, in one column."""

    field: FieldShape
    column: str
    required: bool
    """Whether an answer must be there whenever the record is."""
    write: Callable[[Any], Cell]
    """Writes an answer as a cell."""
    read: Callable[[Cell], Any]
    """Reads an answer from a cell."""


@value_class
class Rows(PlainValue):
    """A list of records that have rows in `table`; their number stands in `column`."""

    field: FieldShape
    holder: str
    """The table of the row that holds the list."""
    name: str
    """The name of the list within that row."""
    table: str

    @property
    def column(self) -> str:
        """The column with the number of records."""
        return f"{self.name}_count"

    @property
    def list_name(self) -> str:
        """Which list it is, as table and list: "activity.purposes"."""
        return f"{self.holder}.{self.name}"


@value_class
class Links(PlainValue):
    """A list of references that have rows in `table`; their number stands in `column`."""

    field: FieldShape
    column: str
    table: str


@value_class
class InRow(PlainValue):
    """A record in the columns of the row that holds it."""

    field: FieldShape
    record: type[Record]
    parts: "tuple[Part, ...]"
    optional: bool
    """Whether the record can be missing as a whole."""


@value_class
class OneRow(PlainValue):
    """A record that has the one row of `table`."""

    field: FieldShape
    table: str


Part = Value | Rows | Links | InRow | OneRow


@value_class
class RecordTable(PlainValue):
    """The table of one record class."""

    name: str
    record: type[Record]
    one_row: bool
    parts: tuple[Part, ...]
    own_id: bool = False
    """Whether the record has an identifier of its own."""
    lists: tuple[str, ...] = ()
    """The lists whose records stand here."""
    holders: tuple[str, ...] = ()
    """The tables with many rows that hold these records: each gives a column of_<table>."""

    @property
    def head(self) -> int:
        """How many columns say which row it is and where it belongs; the answers come after."""
        if self.one_row:
            return 1
        return 2 + (len(self.lists) > 1) + len(self.holders)


def layout() -> Mapping[str, RecordTable]:
    """Give the tables of the records by name, a record before the records that it holds."""
    return _layout(Register)


@cache
def _layout(root: type[Record]) -> Mapping[str, RecordTable]:
    found: dict[str, RecordTable] = {}
    lists: dict[str, list[str]] = {}
    for table in _tables(ROOT, root, one_row=True):
        same = found.setdefault(table.name, table)
        if same.record is not table.record:
            raise TypeError(f"two records would share the table {table.name}")
        for part in rows_parts(table.parts):
            names = lists.setdefault(part.table, [])
            if part.list_name not in names:
                names.append(part.list_name)
    for name, names in lists.items():
        holders = dict.fromkeys(each.partition(".")[0] for each in names)
        many = tuple(holder for holder in holders if not found[holder].one_row)
        found[name] = replace(found[name], lists=tuple(names), holders=many)
    return found


def rows_parts(parts: tuple[Part, ...]) -> Iterator[Rows]:
    """Yield the lists of records in a row, those in records within the row too."""
    for part in parts:
        if isinstance(part, Rows):
            yield part
        elif isinstance(part, InRow):
            yield from rows_parts(part.parts)


def links_parts(parts: tuple[Part, ...]) -> Iterator[Links]:
    """Yield the lists of references in a row, those in records within the row too."""
    for part in parts:
        if isinstance(part, Links):
            yield part
        elif isinstance(part, InRow):
            yield from links_parts(part.parts)


@cache
def table_of(identifier: str) -> str:
    """Name the table of the records that a kind of identifier names: "DataId" gives "data_item"."""
    for table in layout().values():
        for field in shape(table.record):
            if field.kind is Kind.IDENTIFIER and field.target == identifier:
                return table.name
    raise TypeError(f"no record has an identifier of the kind {identifier}")


def _tables(name: str, record: type[Record], *, one_row: bool) -> Iterator[RecordTable]:
    own_id = any(field.kind is Kind.IDENTIFIER for field in shape(record))
    parts = tuple(_parts(record, name, "", one_row=one_row))
    yield RecordTable(name, record, one_row, parts, own_id)
    for part in parts:
        if isinstance(part, OneRow):
            yield from _tables(part.table, _record_of(part.field), one_row=True)
    for rows in rows_parts(parts):
        yield from _tables(rows.table, _record_of(rows.field), one_row=False)


def _parts(record: type[Record], table: str, prefix: str, *, one_row: bool) -> Iterator[Part]:
    for field in shape(record):
        name = prefix + field.name
        optional = record.default(field.name) is None
        if field.kind is Kind.RECORD:
            yield _record_part(field, table, name, one_row=one_row, optional=optional)
        elif field.kind is Kind.REFERENCE and field.many:
            yield Links(field, f"{name}_count", f"{table}_{name}")
        elif field.kind is not Kind.IDENTIFIER:
            yield Value(field, name, not optional, writer(field), reader(field))


def _record_part(
    field: FieldShape, table: str, name: str, *, one_row: bool, optional: bool
) -> Part:
    record = _record_of(field)
    if field.many:
        return Rows(field, table, name, _table_name(record))
    if one_row and not optional and record not in IN_ROW:
        return OneRow(field, name if table == ROOT else f"{table}_{name}")
    if optional and not any(inner.required for inner in shape(record)):
        raise TypeError(f"{table}.{name}: without it and an empty one would look the same")
    return InRow(field, record, tuple(_parts(record, table, f"{name}_", one_row=False)), optional)


def _record_of(field: FieldShape) -> type[Record]:
    assert field.record is not None
    return field.record


def _table_name(record: type[Record]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record.__name__).lower()
