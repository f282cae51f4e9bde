"""Files that are no register, or may not be read or written: one code each, and left alone."""

import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.storage.errors import MOST_BYTES
from tests.storage.register_files import NOBODY, as_nobody, plain, posix, refused, renamed, seal


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("register.txt", "brood")


def _other_sqlite(path: Path) -> None:
    with plain(path) as connection:
        connection.execute("CREATE TABLE organisation (name TEXT)")


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(5_000_000_000)


def _write_ahead(path: Path) -> None:
    create(path, Register()).close()
    with plain(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def _utf_16(path: Path) -> None:
    """Make a register that is sound in all but the encoding of its texts."""
    create(path.with_name("made"), Register()).close()
    with plain(path.with_name("made")) as made, plain(path) as copy:
        copy.execute("PRAGMA encoding = 'UTF-16le'")
        for name in ("application_id", "user_version"):
            copy.execute(f"PRAGMA {name} = {made.execute(f'PRAGMA {name}').fetchone()[0]}")
        for statement in made.iterdump():
            copy.execute(statement)
    path.with_name("made").unlink()
    seal(path)


def _wrong_application(path: Path) -> None:
    create(path, Register()).close()
    with plain(path) as connection:
        connection.execute("PRAGMA application_id = 7")


WRONG: dict[str, tuple[Callable[[Path], object], ErrorCode]] = {
    "empty": (Path.touch, ErrorCode.NOT_A_REGISTER),
    "pdf": (lambda path: path.write_bytes(b"%PDF-1.7\n" * 50), ErrorCode.NOT_A_REGISTER),
    "text": (lambda path: path.write_text("brood"), ErrorCode.NOT_A_REGISTER),
    "zip": (_zip, ErrorCode.NOT_A_REGISTER),
    "only the magic": (
        lambda path: path.write_bytes(b"SQLite format 3\0"),
        ErrorCode.NOT_A_REGISTER,
    ),
    "another program's": (_other_sqlite, ErrorCode.NOT_A_REGISTER),
    "another mark": (_wrong_application, ErrorCode.NOT_A_REGISTER),
    "sparse": (_sparse, ErrorCode.FILE_TOO_BIG),
    "write-ahead log": (_write_ahead, ErrorCode.DAMAGED_FILE),
    "other encoding": (_utf_16, ErrorCode.DAMAGED_FILE),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_file_is_refused_and_left_alone(
    kind: str, tmp_path: Path, *, read_only: bool
) -> None:
    path = tmp_path / "wrong.privacydesk"
    make, code = WRONG[kind]
    make(path)
    before = _state(tmp_path)
    with refused(code):
        open_file(path, read_only=read_only)
    assert _state(tmp_path) == before


def test_the_unfinished_change_of_another_program_is_left_alone(tmp_path: Path) -> None:
    """SQLite would undo it as soon as it got to see the file."""
    path = tmp_path / "other.db"
    with plain(path) as connection:
        connection.execute("CREATE TABLE bread (name TEXT)")
        connection.executemany("INSERT INTO bread VALUES (?)", [("x" * 1000,)] * 100)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE bread SET name = 'y'")
        before = _state(tmp_path)
        connection.execute("ROLLBACK")
    for name, (_, raw) in before.items():
        (tmp_path / name).write_bytes(raw)
    assert len(before) == 2
    with refused(ErrorCode.NOT_A_REGISTER):
        open_file(path)
    assert _state(tmp_path) == before


def test_a_folder_and_nothing_have_codes_of_their_own(tmp_path: Path) -> None:
    with refused(ErrorCode.FILE_IS_FOLDER):
        open_file(tmp_path)
    with refused(ErrorCode.FILE_MISSING):
        open_file(tmp_path / "no.privacydesk")
    with refused(ErrorCode.FILE_MISSING):
        open_file(tmp_path / "no" / "no.privacydesk")
    with refused(ErrorCode.FILE_MISSING):
        open_file(tmp_path / ("x" * 300))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.privacydesk")
    with refused(ErrorCode.NOT_A_REGISTER):
        open_file(tmp_path / "pipe.privacydesk")


@posix
def test_a_link_opens_the_file_that_it_names(document: Path, some: Register) -> None:
    link = document.with_name("link.privacydesk")
    link.symlink_to(document)
    with open_file(link) as store:
        store.save(renamed(some, "De Gouden Krakeling"))
    with open_file(document) as store:
        assert store.register == renamed(some, "De Gouden Krakeling")
    document.unlink()
    with refused(ErrorCode.FILE_MISSING):
        open_file(link)
    with refused(ErrorCode.FILE_EXISTS):
        create(link, Register())


@pytest.fixture
def shared(template: Path) -> Iterator[Path]:
    """Give a file in a folder that everybody can reach, for tests that give up their rights."""
    if os.name == "nt":
        pytest.skip("Windows has other rights")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "folder"
        folder.mkdir()
        path = Path(shutil.copy(template, folder / "bakery.privacydesk"))
        for each in (folder.parent, folder, path):
            each.chmod(0o777)
        yield path
        folder.chmod(0o777)


def test_a_file_that_may_not_be_read_is_unreadable(shared: Path) -> None:
    shared.chmod(0o000)

    def action() -> None:
        with refused(ErrorCode.FILE_UNREADABLE):
            open_file(shared)

    as_nobody(action)


def test_a_file_that_may_not_be_written_opens_read_only(shared: Path, some: Register) -> None:
    shared.chmod(0o444)
    assert as_nobody(lambda: _opened(shared, some)) == ErrorCode.FILE_READ_ONLY


def test_a_file_in_a_folder_that_may_not_be_written_opens_read_only(
    shared: Path, some: Register
) -> None:
    """There would be no place for a journal."""
    shared.parent.chmod(0o555)
    assert as_nobody(lambda: _opened(shared, some)) == ErrorCode.FILE_READ_ONLY


def test_rights_taken_away_while_a_file_is_open_cost_the_change_only(
    shared: Path, some: Register
) -> None:
    import sqlite_utils  # noqa: F401 - nobody may not read where it is installed

    def action() -> Register:
        with open_file(shared) as store:
            shared.parent.chmod(0o555)
            with refused(ErrorCode.FILE_READ_ONLY):
                store.save(renamed(some, "De Gouden Krakeling"))
            shared.parent.chmod(0o777)
            store.save(renamed(some, "De Gouden Krakeling"))
            return store.register

    if os.geteuid() == 0:
        os.chown(shared.parent, NOBODY, NOBODY)
        os.chown(shared, NOBODY, NOBODY)
    assert as_nobody(action) == renamed(some, "De Gouden Krakeling")


def test_nothing_is_made_in_a_folder_that_may_not_be_written(shared: Path) -> None:
    shared.parent.chmod(0o555)

    def action() -> None:
        with refused(ErrorCode.NOT_WRITABLE):
            create(shared.with_name("new.privacydesk"), Register())
        with open_file(shared) as store, refused(ErrorCode.NOT_WRITABLE):
            store.backup_to(shared.with_name("copy.privacydesk"))

    as_nobody(action)
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]


def test_what_was_asked_for_read_only_stays_as_it_is(document: Path, some: Register) -> None:
    before = _state(document.parent)
    with open_file(document, read_only=True) as store:
        assert store.read_only_because is ErrorCode.FILE_READ_ONLY
        assert store.register == some
        with refused(ErrorCode.FILE_READ_ONLY):
            store.save(Register())
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            store._file.connection.execute("UPDATE document SET edits = 7")
    assert _state(document.parent) == before


def test_the_size_limit_is_the_one_that_saving_keeps(document: Path) -> None:
    with document.open("ab") as file:
        file.truncate(MOST_BYTES)
    open_file(document).close()
    with document.open("ab") as file:
        file.truncate(MOST_BYTES + 1)
    with refused(ErrorCode.FILE_TOO_BIG):
        open_file(document)


def _opened(path: Path, register: Register) -> ErrorCode | None:
    """Open a file, check that it can be read, and give the reason why it cannot be written."""
    with open_file(path) as store:
        assert store.register == register
        assert store.read_only_because is not None
        with refused(store.read_only_because):
            store.save(Register())
        return store.read_only_because


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Everything in a folder; of large files the beginning."""
    found = {}
    for path in folder.iterdir():
        with path.open("rb") as file:
            found[path.name] = (path.stat().st_size, file.read(1_000_000))
    return found
