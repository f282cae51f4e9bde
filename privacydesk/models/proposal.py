"""An answer that a template filled in and that nobody confirmed yet."""

from typing import Self

from privacydesk.models.place import Place
from privacydesk.models.record import Record, record


@record
class Proposal(Record):
    """One proposed answer, or one proposed record of a list.

    It is over as soon as its answer is another one, or somebody says that it is right.
    """

    topic: str
    """The field of the register in which the answer stands: recipients."""
    record: str | None = None
    """The identifier of the record in which it stands, or that it is."""
    field: str | None = None
    """The field of the answer; without it the whole record, or the whole list, is proposed."""
    mark: str
    """Made from the answer as it was proposed: another answer has another mark."""

    @property
    def place(self) -> Place:
        """Where the answer stands."""
        return Place(self.topic, self.record or "", self.field or "")

    @classmethod
    def at(cls, place: Place, mark: str) -> Self:
        """Make the proposal for a place."""
        return cls(
            topic=place.topic, record=place.record or None, field=place.field or None, mark=mark
        )
