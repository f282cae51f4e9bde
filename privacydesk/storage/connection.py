"""The one connection to a register file."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from privacydesk.storage.errors import MOST_BYTES

if TYPE_CHECKING:
    from sqlite_utils import Database

_SECONDS_TO_WAIT = 3.0
_SECONDS_TO_READ = 5.0
_STEPS_BETWEEN_LOOKS = 10_000

# What a file may ask of SQLite: more than any register needs, less than could do harm.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MOST_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 0,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    # Nothing of the contents in temporary files, nothing deleted that can still be read.
    "temp_store = MEMORY",
    "secure_delete = ON",
)
# A change is on the disk, and the folder knows that its journal is gone, before it is "saved".
_WRITING_PRAGMAS = ("journal_mode = DELETE", "synchronous = EXTRA", "fullfsync = ON")


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Connect to an existing file, whose absolute path is given.

    Every statement outside a transaction is a change of its own. Raises sqlite3.Error.
    """
    # A URI never makes a file that is not there, and takes ? # % and ' in names.
    address = f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(address, uri=True, timeout=_SECONDS_TO_WAIT, isolation_level=None)
    try:
        for category, limit in _LIMITS.items():
            connection.setlimit(category, limit)
        for pragma in _PRAGMAS if read_only else _PRAGMAS + _WRITING_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def wrapped(connection: sqlite3.Connection) -> "Database":
    """Give the connection as sqlite-utils knows it, without its tries in the user's file."""
    # Imported here: it takes a tenth of a second, and reading needs none of it.
    from sqlite_utils import Database

    database = Database(connection, execute_plugins=False, recursive_triggers=False)
    database._supports_on_conflict = True  # noqa: SLF001 - else it finds out by making a table
    database._supports_strict = True  # noqa: SLF001 - as above
    return database


@contextmanager
def limited_time(connection: sqlite3.Connection) -> Iterator[None]:
    """Interrupt what runs longer than five seconds within the block."""
    end = monotonic() + _SECONDS_TO_READ
    connection.set_progress_handler(lambda: monotonic() > end, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, _STEPS_BETWEEN_LOOKS)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run the block as one change, written whole or not at all."""
    if connection.in_transaction:
        # An earlier change could not even be taken back, for lack of a working disk.
        connection.execute("ROLLBACK")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlite3.Error:
            # The first error counts; the journal undoes the change when the file is next used.
            pass
        raise


@contextmanager
def allowing_copies(connection: sqlite3.Connection) -> Iterator[None]:
    """Let VACUUM INTO reach its second file within the block."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    try:
        yield
    finally:
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
