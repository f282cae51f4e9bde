"""The first version of the file format: every table, as it was when it was first written.

The text is what the records looked like then. It stays as it is for ever; a later version gets a
step of its own.
"""

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file."""
    # Imported here: a file that is there already has its tables.
    from privacydesk.storage.version_1_0 import (
        activities,
        data,
        document,
        organisation,
        publication,
        recipients,
        rights,
        website,
    )

    for topic in (
        document,
        organisation,
        data,
        activities,
        recipients,
        website,
        rights,
        publication,
    ):
        for statement in topic.TABLES:
            connection.execute(statement)
