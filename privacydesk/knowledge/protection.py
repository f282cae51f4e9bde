"""How the law protects a kind of data (GDPR art. 9, 10 and 87)."""

from privacydesk.knowledge.store import Knowledge
from privacydesk.models.data import DataClass, DataItem


def class_of(knowledge: Knowledge, item: DataItem) -> DataClass:
    """How the law protects a kind of data: as the user says, else as the catalogue says.

    Sensitive data with an exception of the law for special data count as special data.
    """
    known = knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    found = item.data_class or (known.data_class if known else DataClass.ORDINARY)
    if found is DataClass.SENSITIVE and item.exception is not None:
        return DataClass.SPECIAL
    return found
