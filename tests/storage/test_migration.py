"""Bringing older files to a newer version, tried with a version that does not exist yet."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from privacydesk import __version__
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.storage.header import Version
from privacydesk.storage.history import HISTORY, History, Step, newest
from tests.storage.register_files import plain, refused, renamed

NEXT = Version(3, 0)


def _add_mood(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE mood (id INTEGER PRIMARY KEY CHECK (id = 1), text TEXT) STRICT"
    )
    connection.execute("INSERT INTO mood (id) VALUES (1)")


def _fill_mood(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE mood SET text = 'cheerful'")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE organisation SET name = 'half done'")
    raise ZeroDivisionError


def _leave_a_loose_end(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO recipient_data VALUES ('nobody', 1, 'nothing')")


def _meddle(connection: sqlite3.Connection) -> None:
    """Make what depends on the rows of one file: no other file would ever look like it."""
    (rows,) = connection.execute("SELECT count(*) FROM organisation").fetchone()
    connection.execute(f"CREATE TABLE found_{rows} (id INTEGER PRIMARY KEY, text TEXT)")


def _misspell(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE organisashun SET name = 'half done'")


def _spoil(connection: sqlite3.Connection) -> None:
    """Leave rows of which no register can be made."""
    connection.execute("UPDATE organisation SET name = ' '")


def _later(*applied: Step) -> History:
    return (*HISTORY, Step("add_mood", NEXT, _add_mood), *applied)


LATER = _later(Step("fill_mood", NEXT, _fill_mood))
FAILING = _later(Step("fail", NEXT, _fail))


def test_an_older_file_is_brought_to_the_newest_version(document: Path, some: Register) -> None:
    with open_file(document, history=LATER) as store:
        assert store.register == some
        assert (store.info.version, store.info.saved_by) == (NEXT, __version__)
        store.save(renamed(some, "De Gouden Krakeling"))
    with plain(document) as connection:
        assert connection.execute("SELECT text FROM mood").fetchall() == [("cheerful",)]
        steps = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
    assert steps == [*((step.name,) for step in HISTORY), ("add_mood",), ("fill_mood",)]
    with open_file(document, history=LATER) as store:
        assert store.register == renamed(some, "De Gouden Krakeling")


def test_a_checked_copy_is_made_first(document: Path, some: Register, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    with open_file(document) as store:
        info = store.info
    open_file(document, backups=folder, history=LATER).close()
    (copy,) = folder.iterdir()
    assert copy.name == f"{info.document_id}-0-version-2.0.privacydesk"
    with open_file(copy) as store:
        assert store.register == some
        assert store.info == info


def test_a_made_file_and_a_migrated_file_have_one_schema(document: Path, some: Register) -> None:
    open_file(document, history=LATER).close()
    made = document.with_name("made.privacydesk")
    create(made, some, history=LATER).close()
    assert _schema(made) == _schema(document)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_fail, ErrorCode.INTERNAL),
        (_leave_a_loose_end, ErrorCode.INTERNAL),
        (_meddle, ErrorCode.INTERNAL),
        (_misspell, ErrorCode.INTERNAL),
        (_spoil, ErrorCode.DAMAGED_FILE),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was_and_a_copy(
    document: Path, some: Register, change: Callable[[sqlite3.Connection], None], code: ErrorCode
) -> None:
    before = document.read_bytes()
    with pytest.raises(PrivacyDeskError) as caught:
        open_file(document, history=_later(Step("change", NEXT, change)))
    assert caught.value.code is code
    assert document.read_bytes() == before
    with open_file(Path(str(caught.value.values["backup"]))) as store:
        assert store.register == some
    with open_file(document) as store:
        assert store.info.version == newest(HISTORY)
        store.save(renamed(some, "De Gouden Krakeling"))


def test_failing_twice_leaves_one_copy(document: Path) -> None:
    for _ in range(2):
        with refused(ErrorCode.INTERNAL):
            open_file(document, history=FAILING)
    assert len(list(document.parent.iterdir())) == 2


def test_without_a_copy_nothing_is_changed(document: Path) -> None:
    before = document.read_bytes()
    with refused(ErrorCode.FOLDER_MISSING):
        open_file(document, backups=document.parent / "no", history=LATER)
    assert document.read_bytes() == before
    assert list(document.parent.iterdir()) == [document]


def test_an_older_file_that_is_only_read_is_not_changed(document: Path, some: Register) -> None:
    before = document.read_bytes()
    with open_file(document, read_only=True, history=LATER) as store:
        assert store.register == some
        assert store.info.version == newest(HISTORY)
        store.backup_to(document.with_name("copy.privacydesk"))
    assert document.read_bytes() == before
    with open_file(document.with_name("copy.privacydesk")) as store:
        assert store.register == some
    with refused(ErrorCode.INTERNAL):
        open_file(document, read_only=True, history=FAILING)


def test_a_file_of_the_newest_version_makes_no_copy(document: Path) -> None:
    open_file(document).close()
    assert list(document.parent.iterdir()) == [document]


def test_a_step_that_fails_leaves_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        create(tmp_path / "new.privacydesk", Register(), history=FAILING)
    assert list(tmp_path.iterdir()) == []


def test_references_are_checked_after_a_migration_too(document: Path) -> None:
    with open_file(document, history=LATER) as store, pytest.raises(sqlite3.IntegrityError):
        store._file.connection.execute("INSERT INTO recipient_data VALUES ('nobody', 1, 'no')")


def test_a_migrated_file_is_the_same_document(document: Path) -> None:
    with open_file(document) as store:
        identity = store.info.document_id
    with open_file(document, history=LATER) as store:
        assert store.info.document_id == identity


def _schema(path: Path) -> set[tuple[str, str]]:
    with plain(path) as connection:
        return set(connection.execute("SELECT name, sql FROM sqlite_schema").fetchall())
