"""The register file: one SQLite file that holds one register.

`create` makes one, `open_file` opens one after checking it whole, and the `Store` that both give
saves every change as one transaction. docs/file-format.md describes the file itself.
"""

from privacydesk.storage.info import Info
from privacydesk.storage.opening import create, open_file
from privacydesk.storage.store import Store

__all__ = ["Info", "Store", "create", "open_file"]
