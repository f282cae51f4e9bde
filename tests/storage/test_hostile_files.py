"""Files that were changed by hand, with a seal that is right: never believed, never run."""

import json
import random
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import open_file
from privacydesk.storage.connection import connect
from privacydesk.storage.header import Version
from privacydesk.storage.history import HISTORY, newest
from privacydesk.storage.inspection import inspect
from privacydesk.storage.tables import quoted, tables
from tests.storage.register_files import outcome, plain, refused, renamed, seal

# Statements that a stranger could have run on the file; each leaves pages that SQLite finds sound.
SCHEMA = {
    "trigger": "CREATE TRIGGER t AFTER UPDATE ON document BEGIN DELETE FROM organisation; END",
    "view": "CREATE VIEW overview AS SELECT name FROM organisation",
    "more table": "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)",
    "more column": "ALTER TABLE recipient ADD COLUMN colour TEXT",
    "computed column": (
        "ALTER TABLE recipient ADD COLUMN loud TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL"
    ),
    "index": "CREATE INDEX by_name ON recipient (name)",
    "lost table": "DROP TABLE version",
    "renamed column": "ALTER TABLE organisation RENAME COLUMN name TO title",
    "search table": "CREATE VIRTUAL TABLE search USING fts5(text, more)",
}
# Changes of rows after which no register can be read from them.
ROWS = {
    "unknown choice": "UPDATE organisation SET legal_form = 'kingdom'",
    "no day": "UPDATE publication SET dated = '2026-02-30'",
    "day in another form": "UPDATE publication SET dated = '20260512'",
    "no JSON": "UPDATE organisation_scope SET subjects = '[{\"nl\":'",
    "JSON of another kind": "UPDATE organisation_scope SET subjects = '[7]'",
    "JSON in another form": "UPDATE organisation_scope SET subjects = '[ ]'",
    "deep JSON": "UPDATE organisation_scope SET subjects = replace(hex(zeroblob(50000)), '0', '[')",
    "no text": "UPDATE organisation_scope SET subjects = '[{}]'",
    "wrong count": "UPDATE register SET recipients_count = 99",
    "endless list": "UPDATE register SET recipients_count = 5001",
    "no count": "UPDATE register SET recipients_count = NULL",
    "wrong position": "UPDATE recipient SET position = 7 WHERE position = 1",
    "nobody's row": "UPDATE contact_route SET list = 'nobody.routes' WHERE position = 1",
    "no row": "DELETE FROM organisation",
    "half a period": "UPDATE rights_answering SET within_amount = NULL",
    "bad identifier": "UPDATE retention_rule SET id = 'Not A Slug' WHERE position = 1",
    "blank text": "UPDATE organisation SET name = ' '",
    "no seal table": "DELETE FROM document",
    "no identity": "UPDATE document SET document_id = 'bread'",
    "no moment": "UPDATE document SET created_at = 'yesterday'",
    "no version of the program": "UPDATE document SET edits = -1",
}


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("what", SCHEMA)
def test_another_schema_is_refused(full_document: Path, what: str, *, sealed: bool) -> None:
    _run(full_document, SCHEMA[what])
    if sealed:
        seal(full_document)
    before = full_document.read_bytes()
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)
    assert full_document.read_bytes() == before


def test_a_trigger_of_the_file_never_runs(full_document: Path) -> None:
    _run(full_document, SCHEMA["trigger"])
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)
    with plain(full_document) as connection:
        assert connection.execute("SELECT count(*) FROM organisation").fetchone() == (1,)


def test_an_endless_view_in_place_of_a_table_is_refused(full_document: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i FROM n"
    _run(full_document, "DROP TABLE version")
    _run(full_document, f"CREATE VIEW version AS {endless}")
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)


@pytest.mark.parametrize("what", ROWS)
def test_rows_that_are_no_register_are_refused(full_document: Path, what: str) -> None:
    _run(full_document, ROWS[what])
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)
    if what != "no seal table":
        seal(full_document)
    before = full_document.read_bytes()
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)
    assert full_document.read_bytes() == before


@pytest.mark.parametrize("seed", range(25))
def test_any_cell_changed_by_hand_is_read_or_refused(full_document: Path, seed: int) -> None:
    dice = random.Random(seed)
    with plain(full_document) as connection:
        for _ in range(dice.randint(1, 3)):
            _change_a_cell(connection, dice)
    seal(full_document)
    code, _ = outcome(full_document)
    assert code in (None, ErrorCode.DAMAGED_FILE)
    if code is None:
        with open_file(full_document) as store:
            store.save(renamed(store.register, "De Gouden Krakeling"))
        assert outcome(full_document)[0] is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE organisation SET name = 'De Gouden Krakeling'",
        "UPDATE document SET edits = edits + 1",
        "UPDATE _sqlite_migrations SET applied_at = '2020-01-01'",
        "PRAGMA user_version = 65537",
        "DELETE FROM recipient_data",
    ],
)
def test_without_the_right_seal_nothing_is_believed(full_document: Path, change: str) -> None:
    _run(full_document, change)
    with refused(ErrorCode.DAMAGED_FILE, ErrorCode.NEWER_FILE):
        open_file(full_document)


def test_a_file_that_was_only_packed_anew_is_the_same_file(
    full_document: Path, full: Register
) -> None:
    _run(full_document, "PRAGMA page_size = 4096")
    _run(full_document, "VACUUM")
    with open_file(full_document) as store:
        assert store.register == full
        store.save(renamed(full, "De Gouden Krakeling"))
    open_file(full_document).close()


def test_a_newer_minor_version_opens_and_stays_what_it_is(
    full_document: Path, full: Register
) -> None:
    newer = Version(newest(HISTORY).major, 7)
    _run(full_document, f"PRAGMA user_version = {newer.packed()}")
    seal(full_document)
    with open_file(full_document) as store:
        assert store.info.version == newer
        assert store.read_only_because is None
        store.save(renamed(full, "De Gouden Krakeling"))
    with open_file(full_document) as store:
        assert store.info.version == newer
        assert store.register == renamed(full, "De Gouden Krakeling")


def test_a_newer_minor_version_with_an_unknown_choice_is_too_new(full_document: Path) -> None:
    _run(full_document, "UPDATE organisation SET legal_form = 'kingdom'")
    _run(full_document, f"PRAGMA user_version = {Version(newest(HISTORY).major, 7).packed()}")
    seal(full_document)
    with refused(ErrorCode.NEWER_FILE):
        open_file(full_document)


def test_a_newer_major_version_opens_read_only_and_is_not_touched(
    full_document: Path, full: Register
) -> None:
    _run(full_document, "CREATE TABLE mood (id INTEGER PRIMARY KEY, text TEXT) STRICT")
    _run(full_document, "ALTER TABLE organisation ADD COLUMN colour TEXT")
    _run(full_document, f"PRAGMA user_version = {Version(newest(HISTORY).major + 1, 0).packed()}")
    seal(full_document)
    before = full_document.read_bytes()
    with open_file(full_document) as store:
        assert store.read_only_because is ErrorCode.NEWER_FILE
        assert store.register == full
        with refused(ErrorCode.NEWER_FILE):
            store.save(Register())
        store.backup_to(full_document.with_name("copy.privacydesk"))
    assert full_document.read_bytes() == before
    with open_file(full_document.with_name("copy.privacydesk")) as store:
        assert store.register == full


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE version",
        "ALTER TABLE organisation RENAME COLUMN name TO title",
        "CREATE VIRTUAL TABLE search USING fts5(text, more)",
        "CREATE TRIGGER t AFTER UPDATE ON organisation BEGIN DELETE FROM rights; END",
        "UPDATE organisation SET legal_form = 'kingdom'",
        "DELETE FROM document",
    ],
)
def test_a_newer_major_version_that_cannot_be_read_is_too_new(
    full_document: Path, change: str
) -> None:
    _run(full_document, change)
    _run(full_document, f"PRAGMA user_version = {Version(newest(HISTORY).major + 1, 0).packed()}")
    if change != "DELETE FROM document":
        seal(full_document)
    with refused(ErrorCode.NEWER_FILE):
        open_file(full_document)


def test_the_mark_is_looked_at_again_when_sqlite_has_the_file(full_document: Path) -> None:
    """What stood in the first bytes may have been a change that was never finished."""
    _run(full_document, "PRAGMA application_id = 7")
    connection = connect(full_document, read_only=True)
    with refused(ErrorCode.NOT_A_REGISTER):
        inspect(connection, full_document, HISTORY)
    connection.close()


@pytest.mark.parametrize("version", [Version(0, 0), Version(0, 9)])
def test_a_version_that_never_was_is_damage(full_document: Path, version: Version) -> None:
    _run(full_document, f"PRAGMA user_version = {version.packed()}")
    seal(full_document)
    with refused(ErrorCode.DAMAGED_FILE):
        open_file(full_document)


def _run(path: Path, statement: str) -> None:
    with plain(path) as connection:
        connection.execute(statement)


def _change_a_cell(connection: Any, dice: random.Random) -> None:
    table = dice.choice(tables())
    column = dice.choice(table.columns)
    value = dice.choice([None, 0, 1, 7, -1, 10**18, "", "nl", "x" * 20_000, "1", "[]", "{}"])
    value = dice.choice([value, json.dumps(["brood"]), json.dumps({"nl": "brood", "en": "bread"})])
    where = f"rowid = {dice.randint(1, 3)}" if table.columns[0].type == "INTEGER" else "TRUE"
    what = f"{quoted(table.name)} SET {quoted(column.name)} = ? WHERE {where}"
    # STRICT tables and checks refuse many values: no harm then.
    with suppress(sqlite3.Error):
        connection.execute(f"UPDATE OR IGNORE {what}", (value,))
