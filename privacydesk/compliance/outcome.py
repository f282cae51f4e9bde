"""What a rule says of one spot of the register."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from privacydesk.models.choices import Region
from privacydesk.models.place import Place
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class

if TYPE_CHECKING:
    from privacydesk.compliance.facts import Facts


@value_class
class CountryName(Value):
    """A country that a message names, by its code."""

    code: str


@value_class
class LanguageName(Value):
    """A language that a message names, by its code."""

    code: str


Said = str | int | date | LocalisedText | Place | Period | Region | CountryName | LanguageName
"""A value in a message. A place stands for the name of the record there; a text of several
languages for itself; the words for it are found where the message is written."""


class State(Enum):
    """How a spot of the register stands to a requirement."""

    MET = "met"
    BROKEN = "broken"
    DOUBTFUL = "doubtful"
    """It may be wrong: only the owner can tell, or advisers differ."""
    UNKNOWN = "unknown"
    """Something that the rule needs is not answered."""


@value_class
class Outcome(Value):
    """How one spot stands; `subject` is the record it is about, None for the whole register."""

    state: State
    subject: Place | None
    field: str | None
    values: tuple[tuple[str, Said], ...]


Rule = Callable[["Facts"], Iterable[Outcome]]
"""Looks at the facts of a register; gives nothing when the duty does not hold for it."""
Rules = Mapping[str, Rule]
"""Rules by the code of their requirement."""


def met(subject: Place | None = None) -> Outcome:
    """The duty holds here and is met."""
    return Outcome(State.MET, subject, None, ())


def broken(subject: Place | None = None, *, field: str | None = None, **values: Said) -> Outcome:
    """The duty holds here and is not met.

    `field` is the field that mends it, when that is not the one the requirement names.
    """
    return Outcome(State.BROKEN, subject, field, tuple(values.items()))


def doubtful(subject: Place | None = None, *, field: str | None = None, **values: Said) -> Outcome:
    """The duty may not be met here: a question to the owner."""
    return Outcome(State.DOUBTFUL, subject, field, tuple(values.items()))


def unknown(subject: Place | None = None, *, field: str | None = None) -> Outcome:
    """What tells whether the duty is met here is not answered.

    What is open for several purposes of one activity is asked once.
    """
    asked = field.partition("/")[0] if field is not None else None
    return Outcome(State.UNKNOWN, subject, asked, ())


def answered(
    value: object, subject: Place | None = None, *, field: str | None = None, **values: Said
) -> Outcome:
    """Met when there is an answer that is not "none" or "no"; unknown without an answer."""
    if value is None:
        return unknown(subject, field=field)
    return met(subject) if value else broken(subject, field=field, **values)


def told(
    value: object,
    subject: Place | None = None,
    *,
    asked: bool,
    field: str | None = None,
    **values: Said,
) -> Outcome:
    """Met when the paper tells something; without an answer it is silent.

    Silence is a finding once its topic was filled in (`asked`), and a question before that.
    """
    if value is None and not asked:
        return unknown(subject, field=field)
    return met(subject) if value else broken(subject, field=field, **values)
