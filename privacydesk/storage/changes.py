"""The rows in which two registers differ, and how they get into the file."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from privacydesk.models.value import Value, value_class
from privacydesk.storage.rows import Content, Key, Row
from privacydesk.storage.tables import Table, quoted, tables

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table as DatabaseTable


@value_class
class Change(Value):
    """What has to be done to one table."""

    table: Table
    gone: tuple[Key, ...]
    """Keys of rows that are no longer there."""
    new: tuple[Row, ...]
    """Rows that were not there, or held something else."""


def changes(old: Content, new: Content) -> tuple[Change, ...]:
    """Give what turns some rows into others; () when they are equal.

    A table comes before those that refer to it.
    """
    found = (_change(table, old.get(table.name, {}), new[table.name]) for table in tables())
    return tuple(change for change in found if change.gone or change.new)


def after(content: Content, made: tuple[Change, ...]) -> Content:
    """Give the rows as they are after these changes."""
    result = dict(content)
    for change in made:
        gone, length = set(change.gone), len(change.table.key)
        kept = {key: row for key, row in content[change.table.name].items() if key not in gone}
        result[change.table.name] = kept | {row[:length]: row for row in change.new}
    return result


def write(database: "Database", made: tuple[Change, ...]) -> None:
    """Write changes within the transaction that is open. Raises sqlite3.Error."""
    # Rows that refer go first and come last: SQLite need not search for them each time.
    for change in reversed(made):
        where = " AND ".join(f"{quoted(column)} = ?" for column in change.table.key)
        for key in change.gone:
            _table(database, change).delete_where(where, key)
    for change in made:
        names = change.table.column_names
        # Every column, always: sqlite-utils empties those that one row of several leaves out.
        records = (dict(zip(names, row, strict=True)) for row in change.new)
        _table(database, change).upsert_all(records, pk=change.table.key)


def _change(table: Table, old: Mapping[Key, Row], new: Mapping[Key, Row]) -> Change:
    gone = tuple(key for key in old if key not in new)
    return Change(table, gone, tuple(row for key, row in new.items() if old.get(key) != row))


def _table(database: "Database", change: Change) -> "DatabaseTable":
    return database.table(change.table.name)
