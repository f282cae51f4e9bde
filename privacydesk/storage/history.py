"""The versions of the file format: the steps from each to the next.

A step is written once and never changed afterwards, for files that it made are out there. It
speaks SQL to a plain connection, inside the transaction that it finds open.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from privacydesk.models.value import Value, value_class
from privacydesk.storage import version_1_0, version_2_0
from privacydesk.storage.connection import wrapped
from privacydesk.storage.header import Version

if TYPE_CHECKING:
    from sqlite_utils import Database

Schema = frozenset[tuple[str, str, str, str | None]]
"""What stands in sqlite_schema: type, name, table and SQL text of everything in the file."""

# Our own text, because that of sqlite-utils may change and the schema is compared to the letter.
_STEPS_TABLE = """CREATE TABLE IF NOT EXISTS "_sqlite_migrations" (
  "id" INTEGER NOT NULL,
  "migration_set" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "applied_at" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  UNIQUE ("migration_set", "name")
) STRICT"""


@value_class
class Step(Value):
    """One step, and the version that a file has after it."""

    name: str
    version: Version
    apply: Callable[[sqlite3.Connection], None]


History = tuple[Step, ...]
"""All steps from an empty file, oldest first."""

HISTORY: History = (
    Step("first_tables", Version(1, 0), version_1_0.apply),
    Step("decisions_and_proposals", Version(2, 0), version_2_0.apply),
)


def newest(history: History) -> Version:
    """Give the version that a file has after all steps."""
    return history[-1].version


@cache
def expected_schema(history: History, version: Version) -> Schema:
    """Give the schema of a file of this version, as the steps up to it make it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute(_STEPS_TABLE)
        for step in history:
            if step.version <= version:
                step.apply(connection)
        return read_schema(connection)
    finally:
        connection.close()


def read_schema(connection: sqlite3.Connection) -> Schema:
    """Read the schema of a file. Raises sqlite3.Error."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return frozenset(rows)


def run_steps(connection: sqlite3.Connection, history: History) -> None:
    """Run the steps that a file has not had, within the transaction that is open.

    Raises whatever a step raises; the transaction has to be undone then.
    """
    from sqlite_utils import Migrations

    connection.execute(_STEPS_TABLE)
    migrations = Migrations("privacydesk")
    for step in history:
        migrations(name=step.name)(_function(step))
    migrations.apply(wrapped(connection))
    connection.execute(f"PRAGMA user_version = {newest(history).packed()}")


def _function(step: Step) -> "Callable[[Database], None]":
    def run(database: "Database") -> None:
        step.apply(database.conn)

    return run
