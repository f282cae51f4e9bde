"""Bringing an older file to the newest version: whole or not at all."""

import sqlite3
from pathlib import Path

from privacydesk import __version__
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.storage.backup import copy_to
from privacydesk.storage.connection import transaction
from privacydesk.storage.errors import code_of, fault
from privacydesk.storage.history import expected_schema, newest, read_schema, run_steps
from privacydesk.storage.inspection import Inspected, check_integrity, inspect, register_of
from privacydesk.storage.stored import Stored, read_stored, write_seal
from privacydesk.storage.watch import Seen, check_unchanged


def migrate(file: Inspected, backups: Path) -> Inspected:
    """Make a checked copy in the folder `backups`, then run the missing steps.

    Raises PrivacyDeskError; the file is then as it was. Its value `backup` is the copy.
    """
    info = file.info
    backup = backups / f"{info.document_id}-{info.edits}-version-{info.version}.privacydesk"
    copy_to(file, backup, replace=True)
    try:
        _run(file.connection, file, seen=file.seen)
    except Exception as error:
        raise _failed(error, file.path, backup) from error
    return inspect(file.connection, file.path, file.history)


def migrated_in_memory(file: Inspected) -> Stored:
    """Run the missing steps on a copy in memory, for a file that must not be written.

    Raises PrivacyDeskError.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        file.connection.backup(memory)
        return _run(memory, file, seen=None)
    except Exception as error:
        raise _failed(error, file.path, None) from error
    finally:
        memory.close()


def _run(connection: sqlite3.Connection, file: Inspected, *, seen: Seen | None) -> Stored:
    """Run the missing steps as one change, and check all that they leave before it counts."""
    # This has no effect within a transaction, and a step may have to make a table anew.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection):
            if seen is not None:
                check_unchanged(connection, file.path, seen)
            run_steps(connection, file.history)
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise ValueError("a step left references to nothing")
            check_integrity(connection, file.path)
            if read_schema(connection) != expected_schema(file.history, newest(file.history)):
                raise ValueError("a step left another schema than it makes in an empty file")
            connection.execute("UPDATE document SET saved_by = ?", (__version__,))
            stored = write_seal(connection, read_stored(connection), ())
            register_of(stored, file.path, file.history)
        return stored
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _failed(error: Exception, path: Path, backup: Path | None) -> PrivacyDeskError:
    if isinstance(error, PrivacyDeskError):
        code = error.code
    else:
        code = code_of(error, writing=True) or ErrorCode.INTERNAL
    return fault(code, path, f"migration: {type(error).__name__}", backup=str(backup or ""))
