"""A part of a form: the questions about one record that belongs to another."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privacydesk.models.steps import value_at
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.part import Part
from privacydesk.ui.forms.pill import Pill


class RecordGroup(QWidget):
    """A heading that opens to the form of the record; its form is made when it is first opened."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        """Take the field that holds the record, and the way to it."""
        super().__init__(parent)
        self.field = part.shape.name
        """The name of the field."""
        self._part = part
        self._form: Any = None
        desk, question = part.desk, part.question
        text = desk.language.text(question.text)
        self._head = FoldButton(self)
        self._head.name(text)
        self._head.opened.connect(self._open)
        self.setFocusProxy(self._head)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 6)
        self._pill = Pill(self)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._pill)
        self._layout.addLayout(top)
        if question.why:
            why = label(desk.language.text(question.why), "help", self)
            self._layout.addWidget(why)
            self._head.setAccessibleDescription(why.text())
        record = value_at(desk.session.register, part.steps)
        if question.open or (record is not None and record != part.record()):
            self._head.setChecked(True)

    def open(self) -> Any:
        """Open the part and give its form."""
        self._head.setChecked(True)
        return self._form

    def mark(self, words: str) -> None:
        """Mark the answers with a few words; none takes the mark away."""
        self._pill.show_words(words)

    def refresh(self) -> None:
        """Show the answers that the register holds now."""
        if self._form is not None and self._head.isChecked():
            self._form.refresh()

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - a slot of Qt
        if opened and self._form is None:
            self._form = self._part.form(self._part.steps, self)
            self._form.setContentsMargins(18, 0, 0, 0)
            self._layout.addWidget(self._form)
        elif opened:
            self._form.refresh()
        if self._form is not None:
            self._form.setVisible(opened)
