"""What others do to a file while it is open here."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import Store, open_file
from tests.storage.register_files import plain, posix, refused, renamed


@pytest.fixture
def store(document: Path) -> Iterator[Store]:
    """Give an open file."""
    with open_file(document) as opened:
        yield opened


@pytest.fixture
def newer(some: Register) -> Register:
    """Give the register that is to be saved."""
    return renamed(some, "De Gouden Krakeling")


def test_a_change_by_a_second_window_is_not_overwritten(
    store: Store, some: Register, newer: Register
) -> None:
    with open_file(store.path) as other:
        other.save(renamed(some, "Bakkerij Noord"))
    with refused(ErrorCode.CHANGED_OUTSIDE):
        store.save(newer)
    assert store.register == some
    with open_file(store.path) as third:
        assert third.register == renamed(some, "Bakkerij Noord")
        third.save(newer)


def test_a_change_that_leaves_time_and_size_as_they_were_is_seen(
    store: Store, newer: Register
) -> None:
    """The mark of SQLite itself tells; nobody can set that back."""
    before = store.path.stat()
    with plain(store.path) as connection:
        connection.execute("UPDATE document SET edits = 7")
    os.utime(store.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert store.path.stat().st_mtime_ns == before.st_mtime_ns
    with refused(ErrorCode.CHANGED_OUTSIDE):
        store.save(newer)


def test_a_file_that_was_written_over_is_seen(store: Store, newer: Register) -> None:
    raw = store.path.read_bytes()
    with store.path.open("r+b") as file:
        file.write(raw)
    os.utime(store.path, ns=(1, 1))
    with refused(ErrorCode.CHANGED_OUTSIDE):
        store.save(newer)
    with refused(ErrorCode.CHANGED_OUTSIDE):
        store.backup_to(store.path.with_name("copy.privacydesk"))
    assert not store.path.with_name("copy.privacydesk").exists()


@posix
def test_a_moved_file_is_not_followed(store: Store, some: Register, newer: Register) -> None:
    elsewhere = store.path.with_name("elsewhere.privacydesk")
    store.path.rename(elsewhere)
    before = elsewhere.read_bytes()
    with refused(ErrorCode.MOVED_FILE):
        store.save(newer)
    with refused(ErrorCode.MOVED_FILE):
        store.backup_to(store.path.with_name("copy.privacydesk"))
    assert store.register == some
    assert elsewhere.read_bytes() == before
    elsewhere.rename(store.path)
    store.save(newer)


@posix
def test_a_deleted_file_is_not_written(store: Store, newer: Register) -> None:
    folder = store.path.parent
    store.path.unlink()
    with refused(ErrorCode.MOVED_FILE):
        store.save(newer)
    assert list(folder.iterdir()) == []


@posix
def test_a_file_in_place_of_ours_is_left_alone(
    store: Store, newer: Register, template: Path
) -> None:
    shutil.copy(template, store.path.with_name("other"))
    store.path.with_name("other").replace(store.path)
    before = store.path.read_bytes()
    with refused(ErrorCode.MOVED_FILE):
        store.save(newer)
    assert store.path.read_bytes() == before


def test_while_somebody_else_writes_a_change_has_to_wait(
    store: Store, some: Register, newer: Register
) -> None:
    store._file.connection.execute("PRAGMA busy_timeout = 1")
    with plain(store.path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with refused(ErrorCode.FILE_BUSY):
            store.save(newer)
        connection.execute("ROLLBACK")
    assert store.register == some
    store.save(newer)


def test_while_somebody_else_reads_a_change_is_undone_and_can_be_tried_again(
    store: Store, some: Register, newer: Register
) -> None:
    store._file.connection.execute("PRAGMA busy_timeout = 1")
    with plain(store.path) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT * FROM document").fetchall()
        with refused(ErrorCode.FILE_BUSY):
            store.save(newer)
        connection.execute("ROLLBACK")
    assert store.register == some
    store.save(newer)
    with open_file(store.path) as other:
        assert other.register == newer


def test_a_file_that_is_being_written_is_busy(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privacydesk.storage.connection._SECONDS_TO_WAIT", 0.0)
    with plain(store.path) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with refused(ErrorCode.FILE_BUSY):
            open_file(store.path)
        connection.execute("ROLLBACK")
    open_file(store.path).close()
