"""What PrivacyDesk knows by itself: tables of `resources/`, each fact with its source.

`load()` gives a `Knowledge`; it reads a table when that table is first asked for.
"""

from privacydesk.knowledge.store import Knowledge, load

__all__ = ["Knowledge", "load"]
