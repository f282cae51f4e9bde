"""Editors of one line: text, numbers and days."""

import re
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.models.integrity import LARGEST_NUMBER
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.typed import problem_of
from privacydesk.ui.editors.typed_line import TypedLine

_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})-(\d{2})-(\d{2})")
_MOST_DIGITS = 9


class LineEditor(Editor):
    """Text on one line; empty is not answered."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._language = language
        self._line = TypedLine(self)
        self._line.editingFinished.connect(self._leave)
        self._shown = ""
        self.setFocusProxy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)

    def show_value(self, value: object) -> None:
        """Show a text, or nothing for None; what is typed stays while the answer is the same."""
        if self._words(value) == self._shown:
            return
        self._shown = self._words(value)
        self._line.setText(self._shown)
        self.problem_found.emit("")

    def not_taken(self, value: object) -> None:
        """Leave what was typed; leaving the line again tries again."""
        self._shown = self._words(value)

    def _words(self, value: object) -> str:
        return "" if value is None else str(value)

    def _value(self, text: str) -> object:
        """Read what was typed; raises ValueError with a sentence when it is no answer."""
        problem = problem_of(text, self._language)
        if problem:
            raise ValueError(problem)
        return text

    def _leave(self) -> None:
        text = " ".join(self._line.text().split())
        if text == self._shown:
            self.problem_found.emit("")
            return
        try:
            value = self._value(text) if text else None
        except ValueError as error:
            self.problem_found.emit(str(error))
            return
        self._shown = text
        self.problem_found.emit("")
        self.answered.emit(value)


class NumberEditor(LineEditor):
    """A whole number."""

    def _value(self, text: str) -> object:
        if not text.isdecimal() or len(text) > _MOST_DIGITS or int(text) > LARGEST_NUMBER:
            raise ValueError(self._language.text("Type a whole number, such as 12."))
        return int(text)


class DayEditor(LineEditor):
    """A day, typed as 31-12-2026."""

    def _words(self, value: object) -> str:
        return value.strftime("%d-%m-%Y") if isinstance(value, date) else ""

    def _value(self, text: str) -> object:
        found = _DAY.fullmatch(text)
        try:
            if found is None:
                raise ValueError
            day, month, year, *other_way = found.groups()
            if day is None:
                year, month, day = other_way
            return date(int(year), int(month), int(day))
        except ValueError:
            raise ValueError(
                self._language.text("Type a day as day-month-year, such as 31-12-2026.")
            ) from None
