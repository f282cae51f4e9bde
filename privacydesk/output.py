"""Files written beside their place and then moved into it: all or nothing."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from privacydesk.errors import ErrorCode, PrivacyDeskError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def replace_file(target: Path, content: bytes) -> None:
    """Write a file so that a failure leaves the old one, byte for byte, and nothing half.

    A new file can only be read by its owner; an old one keeps its rights. Raises
    PrivacyDeskError when the folder is missing, cannot be written, or the disk is full.
    """
    try:
        if target.is_dir():
            raise PrivacyDeskError(ErrorCode.FILE_IS_FOLDER, path=target)
        if not target.parent.is_dir():
            raise PrivacyDeskError(ErrorCode.FOLDER_MISSING, folder=target.parent)
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device or a pipe: there is nothing to replace
        else:
            _replace(_followed(target), content)
    except OSError as error:
        raise write_error(target, error) from None


def write_error(target: Path, error: OSError) -> PrivacyDeskError:
    """Make the error for what could not be written: the disk is full, or the place is closed."""
    code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.NOT_WRITABLE
    return PrivacyDeskError(code, str(error.errno), path=target)


def _followed(target: Path) -> Path:
    """Give the file that a link leads to, so that the link itself stays."""
    followed = Path(os.path.realpath(target))
    if followed.is_symlink():
        raise OSError(errno.ELOOP, "a link that leads to itself")
    return followed


def _replace(target: Path, content: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only")
    handle, name = tempfile.mkstemp(prefix=".privacydesk-", suffix=".part", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
        _settle(target.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _settle(folder: Path) -> None:
    """Make the new name in a folder last, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
