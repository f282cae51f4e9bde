"""What the check says at a question."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.label import label


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence at a question, and how loud it is: a role of the style sheet."""

    words: str
    role: str


Notes = Mapping[Place, tuple[Note, ...]]
"""The sentences by the place of the answer they are about."""


def notes_below(notes: Notes, place: Place) -> tuple[Note, ...]:
    """The sentences about an answer, or about anything within it."""
    within = f"{place.field}." if place.field else ""
    return tuple(
        note
        for one, said in notes.items()
        if (one.topic, one.record) == (place.topic, place.record)
        and (one.field == place.field or (bool(within) and one.field.startswith(within)))
        for note in said
    )


def notes_of_record(notes: Notes, place: Place) -> tuple[Note, ...]:
    """The sentences about a record and everything in it.

    A record within another has its name in the field; one without a name has no sentences itself.
    """
    if "/" in place.field:
        return notes_below(notes, place)
    if place.field or not place.record:
        return ()
    return tuple(
        note
        for one, said in notes.items()
        if (one.topic, one.record) == (place.topic, place.record)
        for note in said
    )


def notes_of_list(notes: Notes, place: Place) -> tuple[Note, ...]:
    """The sentences about a list, and about its records in general.

    Those about one of its records stand there.
    """
    if place.field or place.record:
        return notes_below(notes, place)
    return tuple(
        note
        for one, said in notes.items()
        if one.topic == place.topic and not one.record
        for note in said
    )


class NoteList(QWidget):
    """Sentences below each other; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._shown: tuple[Note, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.hide()

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show sentences, each once."""
        if notes == self._shown:
            return
        self._shown = notes
        empty(self._layout)
        for note in dict.fromkeys(notes):
            self._layout.addWidget(label(note.words, note.role, self))
        self.setVisible(bool(notes))
