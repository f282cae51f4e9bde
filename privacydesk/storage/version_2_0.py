"""What version 2.0 of the file format adds to 1.0: decisions, proposals, languages of readers.

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
)
# Tables with more columns than before, each with its old columns.
_WIDER = {
    "register": (
        """CREATE TABLE "register" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "people_count" INTEGER,
  "data_count" INTEGER,
  "services_count" INTEGER,
  "matrix_count" INTEGER,
  "activities_count" INTEGER,
  "channels_count" INTEGER,
  "grounds_count" INTEGER,
  "recipients_count" INTEGER,
  "considered_count" INTEGER,
  "proposals_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
        (
            "id, people_count, data_count, services_count, matrix_count, activities_count,"
            " channels_count, grounds_count, recipients_count"
        ),
    ),
    "organisation_scope": (
        """CREATE TABLE "organisation_scope" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "audiences" TEXT,
  "subjects" TEXT,
  "mainly_for" TEXT,
  "services_only_for_businesses" INTEGER CHECK ("services_only_for_businesses" IN (0, 1)),
  "company_data_not_covered" INTEGER CHECK ("company_data_not_covered" IN (0, 1)),
  "follows_gdpr" INTEGER CHECK ("follows_gdpr" IN (0, 1)),
  "handles_with_care" INTEGER CHECK ("handles_with_care" IN (0, 1)),
  "other_laws" TEXT,
  "reader_languages" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
        (
            "id, audiences, subjects, mainly_for, services_only_for_businesses,"
            " company_data_not_covered, follows_gdpr, handles_with_care, other_laws"
        ),
    ),
}


def apply(connection: sqlite3.Connection) -> None:
    """Make the new tables, and make anew those that get a column.

    SQLite's own way to add a column leaves another text of the table than making it does.
    """
    for statement in _NEW:
        connection.execute(statement)
    for name, (statement, columns) in _WIDER.items():
        connection.execute(f'ALTER TABLE "{name}" RENAME TO "older"')
        connection.execute(statement)
        connection.execute(f'INSERT INTO "{name}" ({columns}) SELECT {columns} FROM "older"')  # noqa: S608 - names from above
        connection.execute('DROP TABLE "older"')
