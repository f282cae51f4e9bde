"""Which fault of SQLite, the disk or the memory is told by which code.

Only what the surroundings can cause stands here. Every other error is a fault of PrivacyDesk and
goes on as it is.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from privacydesk.errors import ErrorCode, PrivacyDeskError

MOST_BYTES = 20_000_000
"""The size over which a file is not opened and a change is not saved."""

# The beginning of SQLite's name for a result; the first that fits counts.
_SQLITE = {
    "SQLITE_READONLY_DBMOVED": ErrorCode.MOVED_FILE,
    "SQLITE_READONLY": ErrorCode.FILE_READ_ONLY,
    # The file itself could be read before SQLite got it: this is a journal that cannot be made.
    "SQLITE_CANTOPEN": ErrorCode.FILE_READ_ONLY,
    "SQLITE_PERM": ErrorCode.FILE_READ_ONLY,
    "SQLITE_FULL": ErrorCode.DISK_FULL,
    "SQLITE_IOERR_NOMEM": ErrorCode.OUT_OF_MEMORY,
    "SQLITE_IOERR": ErrorCode.DISK_FAULT,
    "SQLITE_BUSY": ErrorCode.FILE_BUSY,
    "SQLITE_LOCKED": ErrorCode.FILE_BUSY,
    "SQLITE_PROTOCOL": ErrorCode.FILE_BUSY,
    "SQLITE_NOMEM": ErrorCode.OUT_OF_MEMORY,
    "SQLITE_TOOBIG": ErrorCode.FILE_TOO_BIG,
    "SQLITE_CORRUPT": ErrorCode.DAMAGED_FILE,
    "SQLITE_NOTADB": ErrorCode.DAMAGED_FILE,
    # Only reading a file is interrupted, when it takes longer than any sound file could.
    "SQLITE_INTERRUPT": ErrorCode.DAMAGED_FILE,
}
# Per error number: the code while reading, the code while writing.
_SYSTEM = {
    errno.ENOENT: (ErrorCode.FILE_MISSING, ErrorCode.FOLDER_MISSING),
    errno.ENOTDIR: (ErrorCode.FILE_MISSING, ErrorCode.FOLDER_MISSING),
    errno.ELOOP: (ErrorCode.FILE_MISSING, ErrorCode.FOLDER_MISSING),
    errno.ENAMETOOLONG: (ErrorCode.FILE_MISSING, ErrorCode.NOT_WRITABLE),
    errno.EACCES: (ErrorCode.FILE_UNREADABLE, ErrorCode.NOT_WRITABLE),
    errno.EPERM: (ErrorCode.FILE_UNREADABLE, ErrorCode.NOT_WRITABLE),
    errno.EROFS: (ErrorCode.FILE_UNREADABLE, ErrorCode.NOT_WRITABLE),
    errno.EISDIR: (ErrorCode.FILE_IS_FOLDER, ErrorCode.FILE_IS_FOLDER),
    errno.EEXIST: (ErrorCode.FILE_EXISTS, ErrorCode.FILE_EXISTS),
    errno.ENOSPC: (ErrorCode.DISK_FULL, ErrorCode.DISK_FULL),
    errno.EDQUOT: (ErrorCode.DISK_FULL, ErrorCode.DISK_FULL),
    errno.EFBIG: (ErrorCode.DISK_FULL, ErrorCode.DISK_FULL),
    errno.EIO: (ErrorCode.DISK_FAULT, ErrorCode.DISK_FAULT),
    errno.ENOMEM: (ErrorCode.OUT_OF_MEMORY, ErrorCode.OUT_OF_MEMORY),
    errno.EBUSY: (ErrorCode.FILE_BUSY, ErrorCode.FILE_BUSY),
}


def code_of(error: BaseException, *, writing: bool) -> ErrorCode | None:
    """Give the code of a fault in the surroundings; None for a fault of PrivacyDesk."""
    if isinstance(error, MemoryError):
        return ErrorCode.OUT_OF_MEMORY
    if isinstance(error, UnicodeDecodeError):
        return ErrorCode.DAMAGED_FILE
    if isinstance(error, sqlite3.Error):
        return _sqlite_code(error)
    if isinstance(error, OSError):
        reading_code, writing_code = _SYSTEM.get(error.errno or 0, (None, None))
        return writing_code if writing else reading_code
    return None


def fault(code: ErrorCode, path: Path, log_text: str = "", **values: object) -> PrivacyDeskError:
    """Make the error for a file, with all that its sentence can name."""
    if code is ErrorCode.FILE_TOO_BIG:
        values["megabytes"] = MOST_BYTES // 1_000_000
    return PrivacyDeskError(code, log_text, path=path, folder=path.parent, **values)


@contextmanager
def told(path: Path, *, writing: bool, suspect: bool = False) -> Iterator[None]:
    """Turn faults of the surroundings, within the block, into PrivacyDeskError.

    In a `suspect` file every error of SQLite that has no code of its own counts as damage.
    """
    try:
        yield
    except (sqlite3.Error, OSError, MemoryError, UnicodeDecodeError) as error:
        code = code_of(error, writing=writing)
        if code is None and suspect and isinstance(error, sqlite3.Error):
            code = ErrorCode.DAMAGED_FILE
        if code is None:
            raise
        # Only the name of the error: its message can hold text from the file.
        name = getattr(error, "sqlite_errorname", None) or type(error).__name__
        raise fault(code, path, name) from error


def _sqlite_code(error: sqlite3.Error) -> ErrorCode | None:
    name = getattr(error, "sqlite_errorname", None)
    if name is None:
        # The sqlite3 module itself could not read a text.
        return ErrorCode.DAMAGED_FILE if isinstance(error, sqlite3.OperationalError) else None
    return next((code for start, code in _SQLITE.items() if name.startswith(start)), None)
