"""Usual groups of people."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.people import PeopleKind
from privacydesk.models.record import record


@record
class PeopleKindEntry(Named):
    """The words for a usual group of people; the names are plural."""

    code: PeopleKind
