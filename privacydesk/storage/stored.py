"""All that stands in a file, and the seal over it.

The seal is a SHA-256 over every row of every table. It shows damage that SQLite's own check does
not see, and changes by other programs; it is no protection against somebody who means to forge.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable

from privacydesk.models.value import Value, value_class
from privacydesk.storage.header import Version
from privacydesk.storage.rows import Content, Key, Row
from privacydesk.storage.tables import Table, quoted, tables

DOCUMENT = "document"
"""The table with one row about the file itself; its last column holds the seal."""


@value_class
class StoredTable(Value):
    """A table as it stands in the file."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    """In the order of the first two columns."""
    digest: str
    """SHA-256 of columns and rows, as hexadecimal digits; without the seal."""

    def keyed(self, table: Table) -> dict[Key, Row]:
        """Give the rows by key, in the columns that we know.

        Raises ValueError when one of those is missing.
        """
        length = len(table.key)
        if self.columns == table.column_names:
            return {row[:length]: row for row in self.rows}
        places = [self.columns.index(name) for name in table.column_names]
        picked = [tuple(row[place] for place in places) for row in self.rows]
        return {row[:length]: row for row in picked}


@value_class
class Stored(Value):
    """Everything in the file: version and tables."""

    version: Version
    tables: dict[str, StoredTable]

    def seal(self) -> str:
        """Work out the seal that belongs to these rows, as hexadecimal digits."""
        digests = {name: table.digest for name, table in self.tables.items()}
        return _sha256([self.version.packed(), sorted(digests.items())])

    def document(self) -> dict[str, object]:
        """Give the row about the file by column.

        Raises KeyError or ValueError when there is not exactly one.
        """
        table = self.tables[DOCUMENT]
        (row,) = table.rows
        return dict(zip(table.columns, row, strict=True))

    def content(self) -> Content:
        """Give the rows of the register.

        Raises KeyError or ValueError when a table or column is missing.
        """
        return {table.name: self.tables[table.name].keyed(table) for table in tables()}


def read_stored(connection: sqlite3.Connection) -> Stored:
    """Read everything at once; a half-read table would keep others out. Raises sqlite3.Error."""
    (packed,) = connection.execute("PRAGMA user_version").fetchone()
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    # SQLite keeps names that begin so for tables of its own, such as the figures of ANALYZE.
    names = [name for (name,) in found if not name.startswith("sqlite_")]
    return Stored(Version.unpacked(packed), {name: _read_table(connection, name) for name in names})


def write_seal(connection: sqlite3.Connection, before: Stored, changed: Iterable[str]) -> Stored:
    """Read the changed tables again within the open transaction, and seal all.

    Gives what stands in the file now. Raises sqlite3.Error.
    """
    read = {name: _read_table(connection, name) for name in {*changed, DOCUMENT}}
    stored = Stored(before.version, before.tables | read)
    seal = stored.seal()
    connection.execute("UPDATE document SET seal = ?", (seal,))
    return Stored(stored.version, stored.tables | {DOCUMENT: _read_table(connection, DOCUMENT)})


def _read_table(connection: sqlite3.Connection, name: str) -> StoredTable:
    # A table's name cannot be a parameter; it is quoted.
    cursor = connection.execute(f"SELECT * FROM {quoted(name)} ORDER BY 1, 2")  # noqa: S608
    rows = tuple(cursor.fetchall())
    columns = tuple(column[0] for column in cursor.description)
    end = -1 if name == DOCUMENT else None
    digest = _sha256([columns[:end], [row[:end] for row in rows] if end else rows])
    return StoredTable(columns, rows, digest)


def _sha256(value: object) -> str:
    # Escaped to ASCII, so that it is the same whatever the characters and whatever the Python. We
    # keep no bytes, but a later version, whose seal must be checked here too, may.
    return hashlib.sha256(json.dumps(value, default=bytes.hex).encode()).hexdigest()
