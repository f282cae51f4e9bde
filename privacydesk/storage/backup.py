"""Copies of a register file that were opened and checked before they count."""

import os
from pathlib import Path
from uuid import uuid4

from privacydesk.errors import ErrorCode
from privacydesk.storage.connection import allowing_copies, connect
from privacydesk.storage.errors import fault, told
from privacydesk.storage.inspection import Inspected, inspect


def make_file(path: Path) -> None:
    """Make an empty file that only its owner can read. Raises OSError, also when it is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def copy_to(file: Inspected, target: Path, *, replace: bool = False) -> None:
    """Write a copy of an open file, check that it holds the same, and put it in place.

    Raises PrivacyDeskError; then there is no copy, and what stood in its place still does.
    """
    # A short name of its own: the target's may be as long as a name can be.
    unfinished = target.with_name(f".{uuid4().hex}.part")
    with told(target, writing=True):
        if not replace and os.path.lexists(target):
            raise fault(ErrorCode.FILE_EXISTS, target)
        make_file(unfinished)
        try:
            with allowing_copies(file.connection):
                file.connection.execute("VACUUM INTO ?", (str(unfinished),))
            _check(unfinished, file)
            _sync(unfinished)
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def _check(copy: Path, original: Inspected) -> None:
    connection = connect(copy, read_only=True)
    try:
        found = inspect(connection, copy, original.history)
    finally:
        connection.close()
    if found.stored != original.stored:
        raise fault(ErrorCode.CHANGED_OUTSIDE, copy, "the copy is not what was read")


def _sync(path: Path) -> None:
    """Bring a file to the disk: VACUUM INTO does not."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Bring the name of a new file to the disk; Windows knows no such thing."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
