"""Copies of an open file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import Store, open_file
from privacydesk.storage.backup import copy_to
from privacydesk.storage.inspection import Inspected
from tests.storage.register_files import plain, posix, refused, renamed


@pytest.fixture
def store(document: Path) -> Iterator[Store]:
    """Give an open file."""
    with open_file(document) as opened:
        yield opened


@posix
def test_a_copy_holds_the_same_and_only_its_owner_may_read_it(store: Store, some: Register) -> None:
    newer = renamed(some, "De Gouden Krakeling")
    store.save(newer)
    copy = store.path.with_name("copy.privacydesk")
    store.backup_to(copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert _names(copy) == ["bakery.privacydesk", "copy.privacydesk"]
    with open_file(copy) as other:
        assert other.register == newer
        assert other.info == store.info
        other.save(some)
    assert store.register == newer
    store.save(some)


def test_nothing_deleted_can_still_be_read_in_file_or_copy(store: Store, some: Register) -> None:
    store.save(renamed(some, "Vertrokken Verwerker"))
    assert b"Vertrokken Verwerker" in store.path.read_bytes()
    store.save(some)
    store.backup_to(store.path.with_name("copy.privacydesk"))
    for path in store.path.parent.iterdir():
        assert b"Vertrokken Verwerker" not in path.read_bytes()


def test_a_copy_does_not_take_the_place_of_something_else(store: Store) -> None:
    with refused(ErrorCode.FILE_EXISTS):
        store.backup_to(store.path)
    with refused(ErrorCode.FILE_EXISTS):
        store.backup_to(store.path.parent)
    with refused(ErrorCode.FOLDER_MISSING):
        store.backup_to(store.path.parent / "no" / "copy.privacydesk")
    assert _names(store.path) == ["bakery.privacydesk"]


def test_a_copy_that_is_not_what_was_read_does_not_count(store: Store, document: Path) -> None:
    """Somebody writes between the look at the file and the copy."""
    with plain(document) as connection:
        connection.execute("UPDATE organisation SET name = 'Bakkerij Noord'")
    target = document.with_name("copy.privacydesk")
    with refused(ErrorCode.DAMAGED_FILE):
        copy_to(store._file, target)
    assert _names(document) == ["bakery.privacydesk"]


def test_a_sound_copy_of_another_state_does_not_count(
    store: Store, document: Path, some: Register
) -> None:
    with open_file(document) as other:
        other.save(renamed(some, "Bakkerij Noord"))
    with refused(ErrorCode.CHANGED_OUTSIDE):
        copy_to(store._file, document.with_name("copy.privacydesk"))
    assert _names(document) == ["bakery.privacydesk"]


def test_a_copy_that_takes_a_place_does_so_only_when_it_is_good(
    store: Store, document: Path, some: Register
) -> None:
    target = document.with_name("copy.privacydesk")
    target.write_bytes(b"an older copy")
    broken = Inspected(
        store._file.connection,
        store.path,
        store._file.history,
        store._file.stored,
        store._file.seen,
        store.info,
    )
    with open_file(document) as other:
        other.save(renamed(some, "Bakkerij Noord"))
    with refused(ErrorCode.CHANGED_OUTSIDE):
        copy_to(broken, target, replace=True)
    assert target.read_bytes() == b"an older copy"
    with open_file(document) as other:
        copy_to(other._file, target, replace=True)
    with open_file(target) as copy:
        assert copy.register == renamed(some, "Bakkerij Noord")


def test_a_name_as_long_as_names_can_be_is_no_problem(store: Store) -> None:
    name = "k" * (255 - len(".privacydesk")) + ".privacydesk"
    store.backup_to(store.path.with_name(name))
    open_file(store.path.with_name(name)).close()


def _names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())
