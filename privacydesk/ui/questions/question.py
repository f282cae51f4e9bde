"""A question as a user reads it: what is asked, why, what most answer, and an example."""

from collections.abc import Mapping

from privacydesk.models.record import Record
from privacydesk.models.value import Value, value_class


def N_(message: str) -> str:  # noqa: N802 - the usual name of this marker
    """Mark a text for translation; it is translated where it is shown."""
    return message


@value_class
class Question(Value):
    """The words around one field of a record, in English, marked for translation."""

    text: str
    """The question, or a short request: "What is the registered name?"."""
    why: str = ""
    """Why it is asked, in one or two short sentences."""
    usual: str = ""
    """What most organisations answer."""
    example: str = ""
    """One example of an answer."""
    label: str = ""
    """Two or three words for it, for the head of a column or a list."""
    open: bool = False
    """For a part with questions of its own: whether everybody needs it, so that it is not folded
    in."""
    more: bool = False
    """Whether few organisations need it, so that it is shown only on request."""


Questions = Mapping[type[Record], Mapping[str, Question]]
"""For each class of record its fields, in the order in which they are asked."""
