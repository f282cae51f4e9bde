"""What activities and contact channels have in common: people, data and purposes."""

from privacydesk.models.data import DataReference, DataUse, ListedIn
from privacydesk.models.ids import PeopleId
from privacydesk.models.purpose import Purpose
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


@record
class Situation(Record):
    """Something in which personal data are used."""

    name: LocalisedText | None = None
    """Own heading, for example "Requesting eHerkenning"; the usual one when None."""
    people: tuple[PeopleId, ...] | None = None
    """Whose data are used."""
    data: tuple[DataUse, ...] | None = None
    """Which data are used."""
    data_of: tuple[DataReference, ...] | None = None
    """Other activities whose data are used here too."""
    data_listed_in: ListedIn | None = None
    """Where the reader sees which data are asked."""
    collected_automatically: bool | None = None
    """Whether the data are recorded by themselves, without anybody giving them."""
    purposes: tuple[Purpose, ...] | None = None
    """What the data are used for."""
    responsible: LocalisedText | None = None
    """Who inside the organisation does this; stays inside."""
