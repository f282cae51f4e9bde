"""How the law protects a kind of data (GDPR art. 9, 10 and 87)."""

from privacydesk.documents.context import Context
from privacydesk.knowledge import protection
from privacydesk.models.data import DataClass, DataItem
from privacydesk.models.ids import DataId

_ORDINARY = (DataClass.ORDINARY, DataClass.SENSITIVE)


def class_of(context: Context, item: DataItem) -> DataClass:
    """How the law protects a kind of data: as the user says, else as the catalogue says."""
    return protection.class_of(context.knowledge, item)


def is_protected(context: Context, identifier: DataId) -> bool:
    """Whether the law has rules of its own for a kind of data, or the user tells a ground."""
    item = context.data_items[identifier]
    kind = class_of(context, item)
    grounded = kind is DataClass.SENSITIVE and item.criminal_ground is not None
    return grounded or kind not in _ORDINARY
