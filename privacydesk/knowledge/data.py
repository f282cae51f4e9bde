"""Usual kinds of personal data and the groups in which a reader finds them."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.data import DataClass
from privacydesk.models.ids import DataCode, DataGroupCode
from privacydesk.models.record import record


@record
class DataGroup(Named):
    """A group of kinds of data; the table has them in the order of a paper."""

    code: DataGroupCode


@record
class DataCategory(Named):
    """A usual kind of personal data."""

    code: DataCode
    data_class: DataClass
    """How the law protects it, as far as the kind alone tells."""
    group: DataGroupCode
    """The group it stands in."""
