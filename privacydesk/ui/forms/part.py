"""A part of a form that holds records of its own, before it is on the screen."""

from collections.abc import Callable
from typing import Any

from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape
from privacydesk.models.steps import Steps
from privacydesk.models.value import Value, value_class
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.questions.question import Question


@value_class
class Part(Value):
    """One field with a record or a list of records."""

    desk: Desk
    shape: FieldShape
    question: Question
    steps: Steps
    """The way to the field."""
    make_form: Callable[..., Any]
    """Makes the form of a record; handed down, because forms hold parts that hold forms."""

    @property
    def record(self) -> type[Record]:
        """The class of the records."""
        assert self.shape.record is not None
        return self.shape.record

    def form(self, steps: Steps, parent: object) -> Any:
        """Make the form of the record at the end of these steps."""
        return self.make_form(self.desk, self.record, steps, None, parent)
