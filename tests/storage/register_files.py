"""Register files as the tests treat them: opened, changed by hand, refused."""

import os
import pickle
import sqlite3
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.register import Register
from privacydesk.storage import open_file
from privacydesk.storage.stored import read_stored, write_seal

NOBODY = 65534
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights, names and locks")


def renamed(register: Register, name: str) -> Register:
    """Give the register with another name of the organisation."""
    organisation = replace(cast(Any, register.organisation), name=name)
    return cast(Register, replace(cast(Any, register), organisation=organisation))


def changed(register: Register, **values: object) -> Register:
    """Give the register with other values of its fields."""
    return cast(Register, replace(cast(Any, register), **values))


@contextmanager
def refused(*codes: ErrorCode) -> Iterator[None]:
    """Expect one of these errors."""
    with pytest.raises(PrivacyDeskError) as caught:
        yield
    assert caught.value.code in codes


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file as any other program would; what the block did is committed."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def seal(path: Path) -> None:
    """Put the right seal on a file that was changed by hand."""
    with plain(path) as connection:
        write_seal(connection, read_stored(connection), ())


def outcome(path: Path) -> tuple[ErrorCode | None, object]:
    """Open a file; give the code of the refusal, or all that it holds."""
    try:
        with open_file(path) as store:
            return None, (store.register, store.info)
    except PrivacyDeskError as error:
        return error.code, None


def as_nobody(action: Callable[[], object]) -> object:
    """Run an action without the rights of root, in a child, and give its result."""
    if os.geteuid() != 0:
        return action()
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # The child runs the action and nothing else, whatever threads the tests have.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        result: object = None
        try:
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)
            result = action()
        except BaseException as error:  # noqa: BLE001 - the parent raises it
            result = error
        os.write(writing, pickle.dumps(result))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        result = pickle.loads(pipe.read())  # noqa: S301 - from our own child
    os.waitpid(child, 0)
    if isinstance(result, BaseException):
        raise result
    return result
