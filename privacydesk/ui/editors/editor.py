"""What every editor can do."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Editor(QWidget):
    """Shows one answer and lets the user give another.

    A value is what a field of a record holds: None is not answered, () is "none".
    """

    answered = Signal(object)
    """Another answer was given; carries its value. Sent when the field is left or a choice made."""
    problem_found = Signal(str)
    """What was typed is no answer; carries a sentence, or "" when it is one again."""

    def show_value(self, value: Any) -> None:
        """Show an answer without telling anybody."""
        raise NotImplementedError

    def not_taken(self, value: Any) -> None:
        """The answer was refused and `value` stands; what was typed is not thrown away."""
        self.show_value(value)

    def describe(self, question: str, hint: str) -> None:
        """Name the control for those who cannot see its label, and explain it."""
        target = self.focusProxy() or self
        target.setAccessibleName(question)
        target.setAccessibleDescription(hint)
