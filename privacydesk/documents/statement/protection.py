"""How the law protects a kind of data (GDPR art. 9, 10 and 87)."""

from privacydesk.documents.context import Context
from privacydesk.models.data import DataClass, DataItem
from privacydesk.models.ids import DataId

_ORDINARY = (DataClass.ORDINARY, DataClass.SENSITIVE)


def class_of(context: Context, item: DataItem) -> DataClass:
    """How the law protects a kind of data: as the user says, else as the catalogue says."""
    if item.data_class is not None:
        return item.data_class
    known = context.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    return known.data_class if known else DataClass.ORDINARY


def is_protected(context: Context, identifier: DataId) -> bool:
    """Whether the law has rules of its own for a kind of data."""
    return class_of(context, context.data_items[identifier]) not in _ORDINARY
