"""The tables of a register file as SQL knows them: columns, keys, references."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from privacydesk.models.shape import FieldShape, Kind
from privacydesk.models.value import Value as PlainValue
from privacydesk.models.value import value_class
from privacydesk.storage.layout import (
    KEY_OF_ONE,
    InRow,
    Links,
    OneRow,
    Part,
    RecordTable,
    Value,
    layout,
    links_parts,
    table_of,
)


@value_class
class Column(PlainValue):
    """One column."""

    name: str
    """Its name."""
    type: str = "TEXT"
    """TEXT or INTEGER."""
    required: bool = False
    """Whether it always holds something."""
    check: str = ""
    """What SQLite checks of its value, as SQL with {} for the column."""
    references: str = ""
    """The table whose key it holds."""


@value_class
class Table(PlainValue):
    """One table; the columns of its key come first."""

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    position: int | None = None
    """Which column holds the place of a row in its list, from 1; None for a table with one row."""

    def position_of(self, row: tuple[Any, ...]) -> Any:
        """Give the place of a row in its list."""
        return None if self.position is None else row[self.position]

    def place_of(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Say to which list a row belongs: name of the list, if there are several, and holder."""
        first = 0 if "position" in self.key else 1
        return tuple(cell for cell in row[first : self.position] if cell is not None)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns in their order."""
        return tuple(column.name for column in self.columns)

    def statement(self) -> str:
        """Write the CREATE TABLE statement."""
        lines = [_definition(column) for column in self.columns]
        lines.append(f"PRIMARY KEY ({', '.join(map(quoted, self.key))})")
        # A table with one row keeps its integer key; the others need no second tree for theirs.
        options = "STRICT" if self.columns[0].check == _ONE else "STRICT, WITHOUT ROWID"
        return f"CREATE TABLE {quoted(self.name)} (\n  " + ",\n  ".join(lines) + f"\n) {options}"


_ONE = f"{{}} = {KEY_OF_ONE}"
_LINE = 94
_YES_NO = "{} IN (0, 1)"
_POSITION = Column("position", "INTEGER", required=True)


@cache
def tables() -> tuple[Table, ...]:
    """Give all tables of the register, a table before those that refer to it."""
    found: dict[str, Table] = {}
    for record_table in layout().values():
        for table in (_record_table(record_table), *_link_tables(record_table)):
            if table.name in found or len(set(table.column_names)) != len(table.columns):
                raise TypeError(f"names clash in or at the table {table.name}")
            found[table.name] = table
    ordered: dict[str, Table] = {}
    for table in found.values():
        _put(table, found, ordered, ())
    return tuple(ordered.values())


def quoted(name: str) -> str:
    """Quote a name for SQL."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def of_column(table: str) -> str:
    """Name the column that tells which row of a table holds this row."""
    return f"of_{table}"


def _put(
    table: Table, found: dict[str, Table], ordered: dict[str, Table], on_way: tuple[str, ...]
) -> None:
    """Put a table behind those it refers to, as far as they do not refer back."""
    for column in table.columns:
        if column.references and column.references not in (table.name, *on_way, *ordered):
            _put(found[column.references], found, ordered, (*on_way, table.name))
    ordered.setdefault(table.name, table)


def _record_table(table: RecordTable) -> Table:
    answers = tuple(_columns(table.parts))
    if table.one_row:
        key = Column("id", "INTEGER", required=True, check=_ONE)
        return Table(table.name, ("id",), (key, *answers))
    head = (Column("id", required=True), *_place(table), _POSITION)
    assert len(head) == table.head
    return Table(table.name, ("id",), (*head, *answers), position=len(head) - 1)


def _place(table: RecordTable) -> Iterator[Column]:
    """Yield the columns that say in which list of which row a record stands."""
    if len(table.lists) > 1:
        yield Column("list", required=True)
    for holder in table.holders:
        only = len(table.lists) == 1
        yield Column(of_column(holder), required=only, references=holder)


def _columns(parts: tuple[Part, ...], *, always: bool = True) -> Iterator[Column]:
    for part in parts:
        if isinstance(part, Value):
            yield _value_column(part.field, part.column, required=part.required and always)
        elif isinstance(part, InRow):
            yield from _columns(part.parts, always=always and not part.optional)
        elif not isinstance(part, OneRow):
            yield Column(part.column, "INTEGER")


def _value_column(field: FieldShape, name: str, *, required: bool) -> Column:
    if field.many:
        return Column(name, required=required)
    if field.kind is Kind.NUMBER:
        return Column(name, "INTEGER", required)
    if field.kind is Kind.YES_NO:
        return Column(name, "INTEGER", required, _YES_NO)
    if field.kind is Kind.REFERENCE:
        return Column(name, required=required, references=table_of(field.target or ""))
    return Column(name, required=required)


def _link_tables(table: RecordTable) -> Iterator[Table]:
    for part in links_parts(table.parts):
        target = _target(part)
        link = Column(target, required=True, references=target)
        if table.one_row:
            yield Table(part.table, ("position",), (_POSITION, link), position=0)
            continue
        holder = Column(of_column(table.name), required=True, references=table.name)
        columns = (holder, _POSITION, link)
        yield Table(part.table, (holder.name, "position"), columns, position=1)


def _target(part: Links) -> str:
    return table_of(part.field.target or "")


def _definition(column: Column) -> str:
    name = quoted(column.name)
    words = f"{name} {column.type}{' NOT NULL' if column.required else ''}"
    rule = ""
    if column.check:
        rule = f"CHECK ({column.check.format(name)})"
    if column.references:
        rule = f'REFERENCES {quoted(column.references)} ("id") DEFERRABLE INITIALLY DEFERRED'
    # The text is kept in the file, for people too: long lines are broken.
    gap = "\n    " if len(words) + len(rule) > _LINE else " "
    return f"{words}{gap}{rule}" if rule else words
