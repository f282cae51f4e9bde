"""The one connection to a file: what it is set to, and what it never does."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.storage.connection import connect, limited_time, transaction, wrapped
from tests.storage.register_files import plain, refused

ROOT = Path(__file__).resolve().parents[2]
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("fullfsync", 1),
        ("recursive_triggers", 0),
        ("busy_timeout", 3000),
    ],
)
def test_a_connection_is_set_to_be_safe(document: Path, pragma: str, value: object) -> None:
    with open_file(document) as store:
        assert store._file.connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_references_are_checked_after_making_and_after_opening(
    document: Path, tmp_path: Path
) -> None:
    loose_end = "INSERT INTO recipient_data VALUES ('nobody', 1, 'nothing')"
    with open_file(document) as store, pytest.raises(sqlite3.IntegrityError):
        store._file.connection.execute(loose_end)
    made = tmp_path / "made.privacydesk"
    with create(made, Register()) as store, pytest.raises(sqlite3.IntegrityError):
        store._file.connection.execute(loose_end)


def test_no_second_file_can_be_attached(document: Path) -> None:
    with (
        open_file(document) as store,
        pytest.raises(sqlite3.OperationalError, match="too many attached"),
    ):
        store._file.connection.execute("ATTACH ? AS other", (str(document),))


def test_what_takes_too_long_is_interrupted(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privacydesk.storage.connection._SECONDS_TO_READ", 0.0)
    connection = connect(document, read_only=True)
    with limited_time(connection), pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute(ENDLESS)
    connection.close()
    monkeypatch.setattr("privacydesk.storage.connection._STEPS_BETWEEN_LOOKS", 1)
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(document)


def test_a_connection_never_makes_a_file(tmp_path: Path) -> None:
    for read_only in (False, True):
        with pytest.raises(sqlite3.OperationalError):
            connect(tmp_path / "no.privacydesk", read_only=read_only)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_block_is_undone_and_the_next_one_works(document: Path) -> None:
    connection = connect(document, read_only=False)
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.executemany("UPDATE document SET edits = ?", [(7,), (None,)])
    assert not connection.in_transaction
    with transaction(connection):
        connection.execute("UPDATE document SET edits = edits + 8")
    assert connection.execute("SELECT edits FROM document").fetchone() == (8,)
    connection.close()


def test_nobody_else_can_write_from_the_beginning_of_a_transaction(document: Path) -> None:
    connection = connect(document, read_only=False)
    with transaction(connection), plain(document) as other:
        other.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    connection.close()


def test_a_transaction_that_was_left_behind_is_undone_first(document: Path) -> None:
    connection = connect(document, read_only=False)
    connection.execute("BEGIN")
    connection.execute("UPDATE document SET edits = 7")
    with transaction(connection):
        pass
    assert connection.execute("SELECT edits FROM document").fetchone() == (0,)
    connection.close()


def test_sqlite_utils_tries_nothing_out_in_the_file(document: Path) -> None:
    connection = connect(document, read_only=False)
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    database = wrapped(connection)
    row = {"id": 1, "edits": 5, "document_id": "", "created_at": "", "saved_by": "", "seal": ""}
    database.table("document").upsert(row, pk="id")
    connection.close()
    assert statements
    assert not [line for line in statements if "create table" in line.lower()]


def test_reading_a_file_needs_no_sqlite_utils(document: Path) -> None:
    """Importing it takes a tenth of a second."""
    script = (
        "import sys; from pathlib import Path; from privacydesk.storage import open_file; "
        "open_file(Path(sys.argv[1])).close(); print('sqlite_utils' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(document)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"


def test_the_program_itself_never_opens_a_file_that_sqlite_has_open(document: Path) -> None:
    """Closing it again would drop SQLite's lock, and another program could write."""
    script = """
import sys
from pathlib import Path
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
path, opened = Path(sys.argv[1]), []
with open_file(path) as store:
    sys.addaudithook(lambda event, found: opened.append(found[0]) if event == "open" else None)
    store.save(Register())
    store.backup_to(path.with_name("copy.privacydesk"))
print(str(path) in map(str, opened), len(opened) > 1)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(document)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False True\n"


def test_an_open_file_has_no_companions(document: Path) -> None:
    with open_file(document) as store:
        store.save(Register())
        with plain(document) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert list(document.parent.iterdir()) == [document]
