"""How far a topic is, and where in the register an answer stands."""

from collections.abc import Iterable
from enum import Enum

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.steps import Steps, value_at
from privacydesk.ui.topics import Section, Topic


class State(Enum):
    """How far a topic is."""

    OPEN = "open"
    BUSY = "busy"
    ATTENTION = "attention"
    PROPOSAL = "proposal"


def state_of(
    topic: Topic,
    register: Register,
    open_places: Iterable[Place],
    proposed: Iterable[Place] = (),
) -> State:
    """Tell how far a topic is; `open_places` are those the paper marks as not answered.

    `proposed` are those that were filled in for the user, who did not look at them yet.
    """
    if any(topic.holds(place) for place in proposed):
        return State.PROPOSAL
    if any(topic.holds(place) for place in open_places):
        return State.ATTENTION
    answered = any(_answered(register, section) for section in topic.sections)
    return State.BUSY if answered else State.OPEN


def _answered(register: Register, section: Section) -> bool:
    record = value_at(register, section.steps)
    names = section.fields or tuple(record._defaults)  # noqa: SLF001 - the fields of a record
    return any(getattr(record, name) not in (None, record.default(name)) for name in names)


def places_of_steps(register: Register, steps: Steps) -> tuple[Place, ...]:
    """The place of an answer, as blocks of the paper name it."""
    topic, *rest = steps or ("",)
    if rest and isinstance(rest[0], str):
        found = value_at(register, (topic, rest[0]))
        if isinstance(found, tuple) and len(rest) > 1 and isinstance(rest[1], int):
            return (_place(register, (topic, rest[0], rest[1]), rest[2:], str(topic)),)
        return (Place(str(topic), "", ".".join(str(step) for step in rest)),)
    if rest and isinstance(rest[0], int):
        return (_place(register, (topic, rest[0]), rest[1:], str(topic)),)
    return (Place(str(topic)),)


def _place(register: Register, holder: Steps, rest: list[str | int], topic: str) -> Place:
    """The place within a record of a list: by its identifier when it has one."""
    try:
        identifier = getattr(value_at(register, holder), "id", None)
    except IndexError:
        identifier = None
    if identifier is None:
        return Place(topic, "", str(holder[1]) if len(holder) > 2 else "")
    field = next((str(step) for step in rest if isinstance(step, str)), "")
    return Place(topic, identifier, field)
