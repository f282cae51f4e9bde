"""Which faults have a sentence of their own."""

import errno
import sqlite3
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.storage.errors import MOST_BYTES, code_of, told

PATH = Path("bakery.privacydesk")


def _sqlite_error(name: str | None) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("no such table: secret")
    if name is not None:
        error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", ErrorCode.DISK_FULL),
        ("SQLITE_IOERR_FSYNC", ErrorCode.DISK_FAULT),
        ("SQLITE_IOERR_NOMEM", ErrorCode.OUT_OF_MEMORY),
        ("SQLITE_READONLY", ErrorCode.FILE_READ_ONLY),
        ("SQLITE_READONLY_DIRECTORY", ErrorCode.FILE_READ_ONLY),
        ("SQLITE_READONLY_DBMOVED", ErrorCode.MOVED_FILE),
        ("SQLITE_CANTOPEN", ErrorCode.FILE_READ_ONLY),
        ("SQLITE_BUSY", ErrorCode.FILE_BUSY),
        ("SQLITE_LOCKED_SHAREDCACHE", ErrorCode.FILE_BUSY),
        ("SQLITE_PROTOCOL", ErrorCode.FILE_BUSY),
        ("SQLITE_CORRUPT_INDEX", ErrorCode.DAMAGED_FILE),
        ("SQLITE_NOTADB", ErrorCode.DAMAGED_FILE),
        ("SQLITE_NOMEM", ErrorCode.OUT_OF_MEMORY),
        ("SQLITE_TOOBIG", ErrorCode.FILE_TOO_BIG),
        (None, ErrorCode.DAMAGED_FILE),
        ("SQLITE_ERROR", None),
        ("SQLITE_CONSTRAINT_CHECK", None),
        ("SQLITE_MISUSE", None),
    ],
)
def test_faults_of_the_surroundings_have_a_code(name: str | None, code: ErrorCode | None) -> None:
    assert code_of(_sqlite_error(name), writing=True) is code


@pytest.mark.parametrize(
    ("number", "reading", "writing"),
    [
        (errno.ENOENT, ErrorCode.FILE_MISSING, ErrorCode.FOLDER_MISSING),
        (errno.EACCES, ErrorCode.FILE_UNREADABLE, ErrorCode.NOT_WRITABLE),
        (errno.ENOSPC, ErrorCode.DISK_FULL, ErrorCode.DISK_FULL),
        (errno.EIO, ErrorCode.DISK_FAULT, ErrorCode.DISK_FAULT),
        (errno.EBADF, None, None),
    ],
)
def test_faults_of_the_system_depend_on_what_was_being_done(
    number: int, reading: ErrorCode | None, writing: ErrorCode | None
) -> None:
    error = OSError(number, "secret")
    assert code_of(error, writing=False) is reading
    assert code_of(error, writing=True) is writing


def test_a_fault_of_ours_goes_on_as_it_is() -> None:
    with pytest.raises(sqlite3.OperationalError), told(PATH, writing=True):
        raise _sqlite_error("SQLITE_ERROR")
    with pytest.raises(OSError, match="secret"), told(PATH, writing=True):
        raise OSError(errno.EBADF, "secret")
    with pytest.raises(sqlite3.ProgrammingError), told(PATH, writing=True):
        raise sqlite3.ProgrammingError("a closed connection")
    with pytest.raises(ZeroDivisionError), told(PATH, writing=True, suspect=True):
        raise ZeroDivisionError


def test_in_a_suspect_file_every_error_of_sqlite_is_damage() -> None:
    with pytest.raises(PrivacyDeskError) as caught, told(PATH, writing=False, suspect=True):
        raise _sqlite_error("SQLITE_ERROR")
    assert caught.value.code is ErrorCode.DAMAGED_FILE


def test_the_log_hears_the_name_of_a_fault_and_nothing_from_the_file() -> None:
    with pytest.raises(PrivacyDeskError) as caught, told(PATH, writing=True):
        raise _sqlite_error("SQLITE_FULL")
    assert caught.value.log_text == "SQLITE_FULL"
    assert "secret" not in str(caught.value)
    assert caught.value.values == {"path": PATH, "folder": PATH.parent}


def test_the_sentence_of_a_big_file_can_say_how_big_one_may_be() -> None:
    with pytest.raises(PrivacyDeskError) as caught, told(PATH, writing=True):
        raise _sqlite_error("SQLITE_TOOBIG")
    assert caught.value.values["megabytes"] == MOST_BYTES // 1_000_000


def test_memory_and_characters_have_codes_too() -> None:
    assert code_of(MemoryError(), writing=True) is ErrorCode.OUT_OF_MEMORY
    garbled = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
    assert code_of(garbled, writing=False) is ErrorCode.DAMAGED_FILE
