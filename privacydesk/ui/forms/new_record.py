"""The few questions that must be answered before a record can exist."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.ui.editors.choice import ChoiceEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.names import Finder
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.editors_for import editor_for
from privacydesk.ui.forms.making import MAKEABLE, Fresh, asked_first, made, with_fresh
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.questions.question import Question


class NewRecord(QFrame):
    """Asks the required fields, and a name; then makes the record."""

    made = Signal(object)
    """A record was made; None when the user does not want one after all."""

    def __init__(self, desk: Desk, record: type[Record], parent: QWidget | None = None) -> None:
        """Take the class of the record."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk, self._record = desk, record
        self._values: dict[str, Any] = {}
        self._fields = asked_first(record)
        self._layout = QVBoxLayout(self)
        self._rows: list[QWidget] = []

    @property
    def needs_answers(self) -> bool:
        """Whether something must be answered first."""
        return bool(self._fields)

    def start(self) -> None:
        """Ask anew."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._values = [], {}
        for field in self._fields:
            self._ask(field)
        self._add_buttons()
        self.show()
        self._rows[0].setFocus()

    def record(self, values: dict[str, Any]) -> Record:
        """Make the record with these answers."""
        words = " ".join(str(value) for value in values.values()) or self._record.__name__
        return made(self._record, self._desk.session.register, words, values)

    def _ask(self, field: FieldShape) -> None:
        vocabulary, desk = self._desk.vocabulary, self._desk
        question = vocabulary.questions(self._record).get(field.name, Question(field.name))
        editor: Editor | None
        if field.kind is Kind.REFERENCE and field.target in MAKEABLE:
            editor = _Named(desk, field)
        else:
            editor = editor_for(field, vocabulary, desk.session.register, desk.codes)
        if editor is None:
            return
        row = QuestionRow(desk.language, question, editor, self)
        editor.answered.connect(lambda value, name=field.name: self._take(name, value))
        self._rows.append(row)
        self._layout.addWidget(row)

    def _add_buttons(self) -> None:
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        self._ready = QPushButton(self._desk.language.text("Add"), holder)
        self._ready.setProperty("role", "primary")
        self._ready.setEnabled(False)
        self._ready.clicked.connect(self._finish)
        cancel = QPushButton(self._desk.language.text("Cancel"), holder)
        cancel.clicked.connect(lambda: self.made.emit(None))
        line.addWidget(self._ready)
        line.addWidget(cancel)
        line.addStretch(1)
        self._layout.addWidget(holder)
        self._rows.append(holder)

    def _take(self, name: str, value: object) -> None:
        self._values[name] = value
        self._ready.setEnabled(all(self._values.get(f.name) is not None for f in self._fields))

    def _finish(self) -> None:
        """Make the record, and first what its answers name for the first time."""
        session, values = self._desk.session, dict(self._values)
        words = []
        for name, value in values.items():
            if isinstance(value, Fresh):
                register, identifier = with_fresh(session.register, value, self._desk.codes[0])
                session.change(register)
                values[name] = identifier
                words.append(value.words)
            else:
                words.append(str(value))
        names = {field.name for field in shape(self._record)}
        assert set(values) <= names
        record = made(self._record, session.register, " ".join(words), values)
        self.made.emit(record)


class _Named(Editor):
    """A record of the register, or a new one by its name."""

    def __init__(self, desk: Desk, field: FieldShape) -> None:
        super().__init__()
        self._kind = field.target or ""
        self._options = desk.vocabulary.references(desk.session.register, field)
        self._entries = desk.vocabulary.catalogue(self._kind)
        self._chosen = ChoiceEditor(desk.language, self._options, self)
        self._chosen.answered.connect(self.answered)
        self._finder = Finder(desk.language, self)
        self._finder.offer([words for _, words in self._entries])
        self._finder.chosen.connect(self._take)
        self._finder.problem_found.connect(self.problem_found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if self._options:
            layout.addWidget(self._chosen)
        else:
            self._chosen.hide()
        layout.addWidget(self._finder)
        self.setFocusProxy(self._chosen if self._options else self._finder)

    def show_value(self, value: object) -> None:
        """Show a record of the register."""
        self._chosen.show_value(value)

    def _take(self, words: str) -> None:
        wanted = words.casefold()
        code = next((c for c, name in self._entries if name.casefold() == wanted), None)
        self.answered.emit(Fresh(self._kind, words, str(code) if code is not None else None))
