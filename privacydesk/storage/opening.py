"""Making and opening register files.

Two steps of the desktop program come before these functions and are not theirs: one window per
user, and a lock file beside the document that tells who has it open.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from privacydesk import __version__
from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage.backup import make_file
from privacydesk.storage.changes import changes, write
from privacydesk.storage.connection import connect, transaction, wrapped
from privacydesk.storage.errors import told
from privacydesk.storage.header import APPLICATION_ID, Version, read_version
from privacydesk.storage.history import HISTORY, History, newest, run_steps
from privacydesk.storage.inspection import Inspected, inspect, register_of, sound_rows
from privacydesk.storage.migration import migrate, migrated_in_memory
from privacydesk.storage.rows import Content
from privacydesk.storage.store import Store
from privacydesk.storage.stored import read_stored, write_seal

_PAGE_BYTES = 1024  # a hundred small tables: larger pages would mostly hold nothing


def create(path: Path, register: Register, *, history: History = HISTORY) -> Store:
    """Make a new file with this register, readable by its owner only, and open it.

    Raises PrivacyDeskError, for example when there is a file already; then none is left behind.
    """
    path = path.absolute()
    with told(path, writing=True):
        content = sound_rows(register)
        make_file(path)
        try:
            return _created(path, register, content, history)
        except BaseException:
            for left in (path, path.with_name(f"{path.name}-journal")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
            raise


def open_file(
    path: Path,
    *,
    read_only: bool = False,
    backups: Path | None = None,
    history: History = HISTORY,
) -> Store:
    """Open a register file after checking it whole.

    An older file is brought to the newest version, after a checked copy was made in the folder
    `backups`: by default the file's own. A file of a newer major version, and one that cannot be
    written, opens read-only; `read_only_because` tells why. `history` is there to try out steps.
    Raises PrivacyDeskError; the file is then as it was.
    """
    path = path.absolute()
    because = _read_only_because(path, read_version(path), history, asked=read_only)
    with told(path, writing=False, suspect=True):
        connection = connect(path, read_only=because is not None)
    try:
        with told(path, writing=False):
            return _checked(inspect(connection, path, history), because, backups or path.parent)
    except BaseException:
        connection.close()
        raise


def _checked(file: Inspected, because: ErrorCode | None, backups: Path) -> Store:
    """Bring an inspected file up to date, if need be, and build what it holds."""
    stored = file.stored
    if stored.version < newest(file.history):
        if because is None:
            file = migrate(file, backups)
            stored = file.stored
        else:
            stored = migrated_in_memory(file)
    return Store(file, register_of(stored, file.path, file.history), because)


def _read_only_because(
    path: Path, version: Version, history: History, *, asked: bool
) -> ErrorCode | None:
    if version.major > newest(history).major:
        return ErrorCode.NEWER_FILE
    # The journal is made beside the file itself, not beside a link to it.
    writable = os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)
    return ErrorCode.FILE_READ_ONLY if asked or not writable else None


def _created(path: Path, register: Register, content: Content, history: History) -> Store:
    connection = connect(path, read_only=False)
    try:
        connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        # The steps need it off; what they leave is checked whole below.
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            run_steps(connection, history)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            document = (str(uuid4()), now, __version__)
            connection.execute("INSERT INTO document VALUES (1, ?, ?, ?, 0, '')", document)
            write(wrapped(connection), changes({}, content))
            write_seal(connection, read_stored(connection), ())
        connection.execute("PRAGMA foreign_keys = ON")
        file = inspect(connection, path, history)
        if file.stored.content() != content:
            raise RuntimeError("the rows in the file are not those of the register")
        return Store(file, register)
    except BaseException:
        connection.close()
        raise
