"""One record of a list as a card that opens to its form."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.steps import Steps
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.in_view import keep_in_view
from privacydesk.ui.forms.note import NoteList, Notes, notes_of_record
from privacydesk.ui.forms.part import Part
from privacydesk.ui.forms.pill import Pill


class RecordCard(QFrame):
    """A title with buttons to move and remove the record; its form is made when it is opened."""

    removed = Signal()
    """The user wants the record gone."""
    opened = Signal()
    """Its form is shown now."""
    moved = Signal(int)
    """The user wants it one up (-1) or down (1)."""

    def __init__(
        self, part: Part, steps: Steps, identifier: str | None, parent: QWidget | None = None
    ) -> None:
        """Take the list the record is in and the way to the record."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.identifier = identifier
        """The identifier of the record, when it has one."""
        self._part, self._steps = part, steps
        self._form: Any = None
        self._told: Notes = {}
        self._place = Place("")
        desk = part.desk
        self._head = FoldButton(self)
        self._head.opened.connect(self._open)
        self.setFocusProxy(self._head)
        self._layout = QVBoxLayout(self)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        self._pill = Pill(self)
        top.addWidget(self._pill)
        self._buttons = [
            self._button("\u2191", desk.language.text("Move up"), lambda: self.moved.emit(-1)),
            self._button("\u2193", desk.language.text("Move down"), lambda: self.moved.emit(1)),
            self._button("\u00d7", desk.language.text("Remove"), self.removed.emit),
        ]
        for button in self._buttons:
            top.addWidget(button)
        self._layout.addLayout(top)
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "help")
        self._note.hide()
        self._layout.addWidget(self._note)
        self._notes = NoteList(self)
        self._layout.addWidget(self._notes)

    @property
    def is_open(self) -> bool:
        """Whether its form is shown."""
        return self._head.isChecked()

    def open(self) -> Any:
        """Open the card and give its form."""
        self._head.setChecked(True)
        return self._form

    def close_form(self) -> None:
        """Fold the form in."""
        self._head.setChecked(False)

    def show_title(self, title: str) -> None:
        """Show what the record is called."""
        self._head.name(title)
        for button in self._buttons:
            button.setAccessibleName(f"{button.toolTip()}: {title}")

    def show_note(self, words: str) -> None:
        """Show lines below the title; none takes them away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def mark(self, words: str) -> None:
        """Mark the record with a few words; none takes the mark away."""
        self._pill.show_words(words)

    def show_notes(self, notes: Notes, place: Place) -> None:
        """Show what the check says of the record: at its questions, or here while it is closed."""
        self._told, self._place = notes, place
        if self.is_open and self._form is not None:
            self._form.show_notes(notes)
            own = place.record and (not place.field or "/" in place.field)
            self._notes.show_notes(notes.get(place, ()) if own else ())
        else:
            self._notes.show_notes(notes_of_record(notes, place))

    def refresh(self) -> None:
        """Show the answers that the register holds now."""
        if self._form is not None and self.is_open:
            self._form.refresh()

    def _button(self, sign: str, name: str, press: Any) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: press())
        return button

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - a slot of Qt
        if opened and self._form is None:
            self._form = self._part.form(self._steps, self)
            self._layout.addWidget(self._form)
        elif opened:
            self._form.refresh()
        if self._form is not None:
            self._form.setVisible(opened)
        self.show_notes(self._told, self._place)
        if opened:
            self.opened.emit()


def fold_others(opened: RecordCard, cards: Iterable[RecordCard]) -> None:
    """Leave only one card of a list open, so that the page stays short."""
    others = [card for card in cards if card is not opened and card.is_open]
    for card in others:
        card.close_form()
    if others:
        keep_in_view(opened)
