"""Whether somebody else changed the file since it was last read or written."""

import sqlite3
from pathlib import Path

from privacydesk.errors import ErrorCode
from privacydesk.models.value import Value, value_class
from privacydesk.storage.errors import fault


@value_class
class Seen(Value):
    """How a file looked from outside, and to its connection, at one moment.

    The file itself is not read: closing it would drop the lock of the connection.
    """

    device: int
    inode: int
    size: int
    modified: int
    """Nanoseconds."""
    data_version: int
    """SQLite's mark that goes up when another connection changes the file."""


def look(connection: sqlite3.Connection, path: Path) -> Seen:
    """Look at a file. Raises PrivacyDeskError when it is gone, sqlite3.Error and OSError."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise fault(ErrorCode.MOVED_FILE, path, "gone") from None
    (data_version,) = connection.execute("PRAGMA data_version").fetchone()
    return Seen(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, int(data_version))


def check_unchanged(connection: sqlite3.Connection, path: Path, before: Seen) -> None:
    """Raise PrivacyDeskError when the file is another one, or changed, since it was seen."""
    now = look(connection, path)
    if (now.device, now.inode) != (before.device, before.inode):
        raise fault(ErrorCode.MOVED_FILE, path, "another file")
    if now != before:
        raise fault(ErrorCode.CHANGED_OUTSIDE, path)
