"""What version 2.0 of the file format adds to 1.0: decisions, proposals, and more answers.

The text stays as it is for ever; a later version gets a step of its own.
"""

import sqlite3

_NEW = (
    """CREATE TABLE "consideration" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "requirement" TEXT NOT NULL,
  "about" TEXT,
  "reason" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "proposal" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "topic" TEXT NOT NULL,
  "record" TEXT,
  "field" TEXT,
  "mark" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "shared_data" (
  "id" TEXT NOT NULL,
  "of_recipient" TEXT NOT NULL REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "data_count" INTEGER,
  "when" TEXT,
  "condition" TEXT,
  "with_consent" INTEGER CHECK ("with_consent" IN (0, 1)),
  "form" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "shared_data_data" (
  "of_shared_data" TEXT NOT NULL REFERENCES "shared_data" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "data_item" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_shared_data", "position")
) STRICT, WITHOUT ROWID""",
)
_YES_NO = '"{0}" INTEGER CHECK ("{0}" IN (0, 1))'
# The new columns of tables, each with the column that it stands behind.
_WIDER = {
    "register": (
        ("recipients_count", '"considered_count" INTEGER'),
        ("considered_count", '"proposals_count" INTEGER'),
    ),
    "organisation": (("trade_names_count", '"description" TEXT'),),
    "organisation_officer": (("reported_to_authority", _YES_NO.format("not_required")),),
    "organisation_scope": (
        ("handles_with_care", _YES_NO.format("only_needed_data")),
        ("other_laws", '"reader_languages" TEXT'),
    ),
    "recipient": (("data_count", '"data_only_if_count" INTEGER'),),
    "recipients_policy": (("same_security", '"limits" TEXT'),),
    "activity": (
        (
            "decision_taken",
            '"decision_taken_by" TEXT REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED',
        ),
    ),
    "website_cookies": (
        ("only_these", '"not_used" TEXT'),
        ("not_used", _YES_NO.format("asks_before_new")),
    ),
    "website_cookies_consent": (("withdraw", _YES_NO.format("refusing_limits_use")),),
    "cookie": (("until_browser_closes", _YES_NO.format("until_deleted")),),
    "retention": (("no_longer_than_needed", '"longer_if" TEXT'),),
    "retention_rule": (
        ("period_unit", '"period_to_amount" INTEGER'),
        ("period_to_amount", '"period_to_unit" TEXT'),
        ("period_to_unit", _YES_NO.format("usually")),
    ),
    "rights_answering": (
        ("within_unit", _YES_NO.format("as_law_requires")),
        ("extension_told", _YES_NO.format("delay_told")),
    ),
}


def apply(connection: sqlite3.Connection) -> None:
    """Make the new tables, and make anew those that get columns.

    SQLite's own way to add a column leaves another text of the table than making it does, and
    puts the column last.
    """
    for statement in _NEW:
        connection.execute(statement)
    for name in _WIDER:
        _widen(connection, name)


def _widen(connection: sqlite3.Connection, name: str) -> None:
    """Make a table anew with its new columns; what refers to it by name finds the new one."""
    asked = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
    (text,) = connection.execute(asked, (name,)).fetchone()
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
    listed = ", ".join(f'"{column}"' for column in columns)
    connection.execute(_with_columns(name, text))
    connection.execute(f'INSERT INTO "newer" ({listed}) SELECT {listed} FROM "{name}"')  # noqa: S608 - names from above
    connection.execute(f'DROP TABLE "{name}"')
    connection.execute(f'ALTER TABLE "newer" RENAME TO "{name}"')


def _with_columns(name: str, text: str) -> str:
    """Give the text that makes the table "newer", the wider one."""
    lines = text.splitlines()
    lines[0] = 'CREATE TABLE "newer" ('
    for behind, column in _WIDER[name]:
        place = next(n for n, line in enumerate(lines) if line.startswith(f'  "{behind}" '))
        # A long column goes on in the next line.
        while not lines[place].endswith(","):
            place += 1
        lines.insert(place + 1, f"  {column},")
    return "\n".join(lines)
