"""The schema of each version of the format, as the steps of the program make it, in short.

To make a schema anew and compare took longer than to read the file. A test makes each of them and
holds these against it.
"""

import hashlib
from collections.abc import Mapping

from privacydesk.storage.header import Version
from privacydesk.storage.history import HISTORY, History, Schema, expected_schema

FINGERPRINTS: Mapping[Version, str] = {
    Version(1, 0): "a84149a797468672f5ecf624936b1c8231c6a364b36e11305bd25157108a671e",
    Version(2, 0): "88b3b6a94668c7358300cdae2c260c58997cb2cb52ee0e1e023efd0b69f25ee2",
}
"""SHA-256 of the schema of a version, as hexadecimal digits."""


def fingerprint(schema: Schema) -> str:
    """Give the SHA-256 of a schema, whatever the order of what stands in it."""
    return hashlib.sha256(repr(sorted(schema, key=repr)).encode()).hexdigest()


def is_schema(schema: Schema, history: History, version: Version) -> bool:
    """Whether a file of this version has the schema that the steps up to it make."""
    known = FINGERPRINTS.get(version) if history is HISTORY else None
    if known is None:
        return schema == expected_schema(history, version)
    return fingerprint(schema) == known
