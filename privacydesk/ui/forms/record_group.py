"""A part of a form: the questions about one record that belongs to another."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.steps import value_at
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.note import NoteList, Notes, notes_below
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
        self._told: Notes = {}
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
        self._notes = NoteList(self)
        self._layout.addWidget(self._notes)
        self._place: Place | None = None
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

    def show_notes(self, notes: Notes, place: Place) -> None:
        """Show what the check says: at the questions inside, or here while they are folded in."""
        self._told, self._place = notes, place
        opened = self._head.isChecked() and self._form is not None
        self._notes.show_notes(notes.get(place, ()) if opened else notes_below(notes, place))
        if self._form is not None:
            self._form.show_notes(notes)

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
        if self._place is not None:
            self.show_notes(self._told, self._place)
