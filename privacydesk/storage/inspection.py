"""The checks that a file passes before a word of it is believed."""

import sqlite3
from pathlib import Path

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.integrity import problems
from privacydesk.models.register import Register
from privacydesk.models.value import Value, value_class
from privacydesk.storage import reading
from privacydesk.storage.connection import limited_time
from privacydesk.storage.errors import fault, told
from privacydesk.storage.fingerprints import is_schema
from privacydesk.storage.header import APPLICATION_ID, Version
from privacydesk.storage.history import History, newest, read_schema
from privacydesk.storage.info import Info
from privacydesk.storage.rows import Content, rows
from privacydesk.storage.stored import Stored, read_stored
from privacydesk.storage.watch import Seen, look


@value_class
class Inspected(Value):
    """An open file, and what stands in it."""

    connection: sqlite3.Connection
    path: Path
    history: History
    """The steps that the program knows."""
    stored: Stored
    """What stood in it when it was last read or written."""
    seen: Seen
    """How it looked then."""
    info: Info
    """What it said of itself then."""


def inspect(connection: sqlite3.Connection, path: Path, history: History) -> Inspected:
    """Read a file whole, after its pages, marks and schema and before its seal were checked.

    Raises PrivacyDeskError: damaged, no register, or of a newer version with other tables.
    """
    with told(path, writing=False, suspect=True), limited_time(connection):
        check_integrity(connection, path)
        connection.execute("BEGIN")
        try:
            _check_marks(connection, path, history)
            seen = look(connection, path)
            stored = read_stored(connection)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    try:
        info, sealed = Info.of(stored), stored.document()["seal"] == stored.seal()
    except (KeyError, TypeError, ValueError) as error:
        raise _refused(path, stored.version, history, "document") from error
    if not sealed:
        raise _refused(path, stored.version, history, "seal")
    return Inspected(connection, path, history, stored, seen, info)


def check_integrity(connection: sqlite3.Connection, path: Path) -> None:
    """Raise PrivacyDeskError when SQLite finds a fault in the pages, keys or values."""
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise fault(ErrorCode.DAMAGED_FILE, path, "integrity_check")


def register_of(stored: Stored, path: Path, history: History) -> Register:
    """Build the register from what stands in a file.

    Raises PrivacyDeskError when it is none, to the last row: what is read must be what is stored.
    """
    try:
        content = stored.content()
        register = reading.register(content)
        if rows(register) != content:
            raise ValueError("rows that belong nowhere")
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise _refused(path, stored.version, history, type(error).__name__) from error
    for problem in problems(register):
        raise _refused(path, stored.version, history, problem.flaw)
    return register


def sound_rows(register: Register, *, beside: Register | None = None) -> Content:
    """Write a register that is to be saved as rows, as `rows` does.

    Raises PrivacyDeskError for the first flaw in it.
    """
    for problem in problems(register, beside=beside):
        raise PrivacyDeskError(
            ErrorCode.REGISTER_FLAW, flaw=problem.flaw, path=problem.path, value=problem.value
        )
    return rows(register, beside=beside)


def _check_marks(connection: sqlite3.Connection, path: Path, history: History) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise fault(ErrorCode.NOT_A_REGISTER, path, "another program's file")
    (packed,) = connection.execute("PRAGMA user_version").fetchone()
    version, schema = Version.unpacked(packed), read_schema(connection)
    if version.major > newest(history).major:
        sound = all(_is_plain(kind, sql) for kind, _, _, sql in schema)
    elif version > newest(history) or any(version == step.version for step in history):
        sound = is_schema(schema, history, version)
    else:
        sound = False
    if not sound:
        raise _refused(path, version, history, "schema")


def _is_plain(kind: str, sql: str | None) -> bool:
    """Whether something in a schema holds rows and does nothing else."""
    return kind == "index" or (kind == "table" and (sql or "").startswith("CREATE TABLE "))


def _refused(path: Path, version: Version, history: History, why: str) -> PrivacyDeskError:
    """Make the error for a file that cannot be read: damaged, or made by a later program."""
    newer = version > newest(history)
    return fault(ErrorCode.NEWER_FILE if newer else ErrorCode.DAMAGED_FILE, path, why)
