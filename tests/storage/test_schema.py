"""The tables that the records ask for, and the tables that the steps make."""

import sqlite3
from dataclasses import replace

import pytest

from privacydesk.models.record import Record, record
from privacydesk.models.shared import Link
from privacydesk.storage import layout
from privacydesk.storage.fingerprints import FINGERPRINTS, fingerprint, is_schema
from privacydesk.storage.header import Version
from privacydesk.storage.history import HISTORY, expected_schema, newest
from privacydesk.storage.stored import DOCUMENT
from privacydesk.storage.tables import Column, Table, tables

OWN_TABLES = {DOCUMENT, "_sqlite_migrations"}


def test_the_steps_make_the_tables_that_the_records_ask_for() -> None:
    schema = expected_schema(HISTORY, newest(HISTORY))
    made = {name: sql for kind, name, _, sql in schema if kind == "table"}
    asked = {table.name: table.statement() for table in tables()}
    assert len(asked) > 90
    differing = sorted(
        name for name in asked.keys() | (made.keys() - OWN_TABLES) if asked.get(name) != made[name]
    )
    assert differing == [], (
        f"the records changed: write a step after {HISTORY[-1].name} for {differing}"
    )


def test_nothing_is_made_but_tables_and_the_index_of_the_steps() -> None:
    schema = expected_schema(HISTORY, newest(HISTORY))
    others = {(kind, table) for kind, _, table, _ in schema if kind != "table"}
    assert others == {("index", "_sqlite_migrations")}


def test_every_table_is_strict_and_every_reference_deferred() -> None:
    for table in tables():
        statement = table.statement()
        assert statement.endswith(("STRICT", "STRICT, WITHOUT ROWID"))
        assert statement.count("REFERENCES") == statement.count("DEFERRABLE INITIALLY DEFERRED")


def test_a_table_comes_after_those_it_refers_to() -> None:
    places = {table.name: place for place, table in enumerate(tables())}
    late = [
        (table.name, column.references)
        for table in tables()
        for column in table.columns
        if column.references and places[column.references] > places[table.name]
    ]
    assert late == []


def test_sqlite_knows_every_reference() -> None:
    """A reference to a table that does not exist would only show when a row is written."""
    connection = sqlite3.connect(":memory:")
    for table in tables():
        connection.execute(table.statement())
    found = {
        (table.name, row[2], row[4])
        for table in tables()
        for row in connection.execute(f"PRAGMA foreign_key_list({table.name!r})")
    }
    connection.close()
    asked = {(t.name, c.references, "id") for t in tables() for c in t.columns if c.references}
    assert len(asked) > 50
    assert found == asked


def test_a_record_that_could_be_missing_or_empty_is_refused() -> None:
    @record
    class Ambiguous(Record):
        """Holds a record of which missing and empty would look the same."""

        page: Link | None = None
        """A page."""

    with pytest.raises(TypeError, match="look the same"):
        list(layout._parts(Ambiguous, "ambiguous", "", one_row=False))


def test_two_records_that_would_share_a_table_are_refused() -> None:
    @record
    class Page(Record):
        """Stands in a list: its table is called page."""

        public: bool | None = None
        """An answer."""

    @record
    class Sheet(Record):
        """Stands once, in a field called page."""

        public: bool | None = None
        """An answer."""

    @record
    class Clash(Record):
        """Holds both."""

        page: Sheet = Sheet()
        """Once."""
        pages: tuple[Page, ...] | None = None
        """In a list."""

    with pytest.raises(TypeError, match="share the table page"):
        layout._layout(Clash)


def test_versions_are_packed_as_sqlite_keeps_them() -> None:
    assert Version(1, 0).packed() == 65536
    assert Version.unpacked(Version(3, 7).packed()) == Version(3, 7)
    assert Version(1, 9) < Version(2, 0)


def test_a_long_column_is_broken_over_two_lines() -> None:
    short = Table("t", ("id",), (Column("id"), Column("a", references="b")))
    long = replace(short, columns=(Column("id"), Column("a" * 80, references="b")))
    assert len(long.statement().splitlines()) == len(short.statement().splitlines()) + 1


def test_each_schema_is_known_by_its_fingerprint() -> None:
    made = {step.version: fingerprint(expected_schema(HISTORY, step.version)) for step in HISTORY}
    assert made == FINGERPRINTS


def test_a_schema_that_differs_in_one_letter_has_another_fingerprint() -> None:
    version = newest(HISTORY)
    schema = expected_schema(HISTORY, version)
    kind, name, table, text = min(schema, key=repr)
    changed = schema - {(kind, name, table, text)} | {(kind, name, table, f"{text} ")}
    assert is_schema(schema, HISTORY, version)
    assert not is_schema(changed, HISTORY, version)
