"""The mind of the wizard: which steps apply, where an answer is asked, and how far each step is.

All of it is a reading of the register; the window is only built around it.
"""

from collections.abc import Iterable
from enum import Enum

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.steps import value_at
from privacydesk.ui.wizard.flow_parts import Section, Special, Step, has
from privacydesk.ui.wizard.flow_steps import STEPS

Mark = tuple[str, tuple[Place, ...]]
"""Something the paper marks as open, in words, and the places it comes from."""


class State(Enum):
    """How far a step is."""

    OPEN = "open"
    BUSY = "busy"
    DONE = "done"
    PROPOSAL = "proposal"


def steps_for(register: Register, also: Iterable[str] = ()) -> tuple[Step, ...]:
    """The steps that apply, in order; `also` are codes of steps that are wanted all the same."""
    wanted = set(also)
    return tuple(step for step in STEPS if step.code in wanted or step.needs(register))


def step_of(place: Place, register: Register) -> Step:
    """The step on which an answer is asked; the last one for what is asked nowhere."""
    return next((step for step in STEPS if step.holds(place, register)), STEPS[-1])


def blocking(step: Step, register: Register, marks: Iterable[Mark]) -> tuple[str, ...]:
    """What the paper marks as open and is asked on this page; the last step gathers all."""
    return tuple(text for text, places in marks if _concerns(step, register, places))


def state_of(
    step: Step, register: Register, marks: Iterable[Mark] = (), proposed: Iterable[Place] = ()
) -> State:
    """Tell how far a step is; `proposed` are the places of proposals that nobody confirmed."""
    if any(_concerns(step, register, (place,)) for place in proposed):
        return State.PROPOSAL
    if not any(_answered(register, section) for section in step.sections):
        return State.OPEN
    return State.BUSY if blocking(step, register, marks) else State.DONE


def _concerns(step: Step, register: Register, places: tuple[Place, ...]) -> bool:
    return step is STEPS[-1] or any(step_of(place, register) is step for place in places)


def _answered(register: Register, section: Section) -> bool:
    if section.special is Special.CHECK:
        return register != Register()
    if section.kinds:
        return has(register, section.kinds)
    record = value_at(register, section.steps)
    asked = section.fields or [field.name for field in shape(type(record)) if section.steps]
    return any(getattr(record, name) not in (None, record.default(name)) for name in asked)
