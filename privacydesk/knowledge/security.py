"""Usual security measures (GDPR art. 32)."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.ids import MeasureCode
from privacydesk.models.record import record


@record
class Measure(Named):
    """A usual security measure."""

    code: MeasureCode
