"""Records together with the place by which findings name them."""

from typing import Generic, TypeVar

from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.place import Place
from privacydesk.models.value import Value, value_class

_Record = TypeVar("_Record")


@value_class
class Situation(Value):
    """An activity or a contact channel."""

    place: Place
    record: Activity | Channel


class Spot(Generic[_Record]):
    """Something within a situation, such as one of its purposes."""

    __slots__ = ("record", "situation")

    def __init__(self, situation: Situation, record: _Record) -> None:
        """Take the situation and what stands in it."""
        self.situation = situation
        self.record = record

    @property
    def place(self) -> Place:
        """The place of the situation."""
        return self.situation.place

    def question(self, name: str) -> str:
        """The way from the situation to a question about its purpose, as a field of a place."""
        return f"purposes/{getattr(self.record, 'id', '')}.{name}"
