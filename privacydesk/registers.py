"""Registers from files of either kind: a `.privacydesk` file or a register in JSON."""

from pathlib import Path

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange import json_text, register_json
from privacydesk.interchange.characters import shown
from privacydesk.knowledge import Knowledge
from privacydesk.models.register import Register

_SQLITE_MAGIC = b"SQLite format 3\0"


def read_register(path: Path, knowledge: Knowledge) -> Register:
    """Read the register in a file without changing the file.

    Raises PrivacyDeskError when there is none, or when it cannot be read.
    """
    if is_register_file(path):
        from privacydesk.storage import open_file

        with open_file(path, read_only=True) as store:
            return store.register
    return read_json(path, knowledge)


def is_register_file(path: Path) -> bool:
    """Whether a file is a SQLite file, by its first bytes; it must not be open elsewhere here.

    Raises PrivacyDeskError when it cannot be read.
    """
    return _start_of(path, len(_SQLITE_MAGIC)) == _SQLITE_MAGIC


def read_json(path: Path, knowledge: Knowledge) -> Register:
    """Read a register from a JSON file; its codes must stand in PrivacyDesk's own lists.

    Raises PrivacyDeskError.
    """
    register = register_json.read(read_bytes(path, json_text.MOST_BYTES))
    check_codes(register, knowledge)
    return register


def check_codes(register: Register, knowledge: Knowledge) -> None:
    """Raise PrivacyDeskError for the first catalogue code that no list knows."""
    for unknown in knowledge.unknown_codes(register):
        raise PrivacyDeskError(ErrorCode.UNKNOWN_CODE, path=unknown.path, entry=shown(unknown.code))


def read_bytes(path: Path, most: int) -> bytes:
    """Read a file of at most `most` bytes.

    Raises PrivacyDeskError when it is larger, or cannot be read.
    """
    content = _start_of(path, most + 1)
    if len(content) > most:
        raise PrivacyDeskError(ErrorCode.FILE_TOO_BIG, megabytes=most // 1_000_000)
    return content


def _start_of(path: Path, count: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(count)
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> PrivacyDeskError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        code = ErrorCode.FILE_MISSING
    elif isinstance(error, IsADirectoryError):
        code = ErrorCode.FILE_IS_FOLDER
    else:
        code = ErrorCode.FILE_UNREADABLE
    return PrivacyDeskError(code, str(error.errno), path=path)
