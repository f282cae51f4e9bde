"""What the first bytes of a file say, before SQLite gets to see it.

The layout of these bytes is SQLite's (https://www.sqlite.org/fileformat2.html#the_database_header).
"""

import stat
from dataclasses import dataclass
from pathlib import Path

from privacydesk.errors import ErrorCode
from privacydesk.storage.errors import MOST_BYTES, fault, told

APPLICATION_ID = int.from_bytes(b"PDSK")
"""Marks an SQLite file as a register of PrivacyDesk."""

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100
_JOURNAL = b"\x01\x01"
_UTF_8 = 1


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """The version of the file format.

    A new minor version holds other answers in the same tables; a new major one has other tables.
    """

    major: int
    minor: int

    def packed(self) -> int:
        """Write the version as SQLite's user_version: major in the high 16 bits."""
        return self.major << 16 | self.minor

    @classmethod
    def unpacked(cls, number: int) -> "Version":
        """Read the version from SQLite's user_version."""
        return cls(number >> 16 & 0xFFFF, number & 0xFFFF)

    def __str__(self) -> str:
        """Write the version as 1.0."""
        return f"{self.major}.{self.minor}"


def read_version(path: Path) -> Version:
    """Read the version of a register file.

    Raises PrivacyDeskError when the file is missing, unreadable, a folder, too big, no register,
    or in a state in which PrivacyDesk never leaves a file.

    No connection of this process may be in the midst of a change: closing the file here would
    drop its lock (a rule of POSIX, https://www.sqlite.org/howtocorrupt.html).
    """
    with told(path, writing=False):
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise fault(ErrorCode.FILE_IS_FOLDER, path)
        if not stat.S_ISREG(status.st_mode):
            raise fault(ErrorCode.NOT_A_REGISTER, path, "no regular file")
        if status.st_size > MOST_BYTES:
            raise fault(ErrorCode.FILE_TOO_BIG, path)
        with path.open("rb") as file:
            header = file.read(_LENGTH)
    if len(header) < _LENGTH or not header.startswith(_MAGIC):
        raise fault(ErrorCode.NOT_A_REGISTER, path, "no SQLite file")
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise fault(ErrorCode.NOT_A_REGISTER, path, "another program's file")
    if header[18:20] != _JOURNAL or int.from_bytes(header[56:60]) != _UTF_8:
        raise fault(ErrorCode.DAMAGED_FILE, path, "write-ahead log or other encoding")
    return Version.unpacked(int.from_bytes(header[60:64]))
