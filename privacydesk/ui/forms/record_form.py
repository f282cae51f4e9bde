"""The questions about one record, with their answers."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.steps import Steps, place_of, value_at, with_value
from privacydesk.ui.editors.choice import ChoiceEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.names import NamesEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.editors_for import editor_for
from privacydesk.ui.forms.making import Fresh, with_fresh
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.part import Part
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.remarks import remark
from privacydesk.ui.questions.question import Question

_FEW = 3
"""So few questions are not worth a press to see them."""
_OFFERING = (NamesEditor, ChoiceEditor)
"""Editors that offer records of the register."""


class RecordForm(QWidget):
    """The form of one record: a row for each question, those few need on request."""

    def __init__(
        self,
        desk: Desk,
        record: type[Record],
        steps: Steps,
        fields: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the class of the record, the way to it, and the fields to ask; None asks all."""
        super().__init__(parent)
        self._desk = desk
        self._steps = steps
        self._rows: dict[str, QuestionRow] = {}
        self._shapes = {field.name: field for field in shape(record)}
        self._parts: list[RecordGroup | RecordList] = []
        self._notes: Notes = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        asked = list(self._asked(record, fields))
        later = [pair for pair in asked if steps and self._can_wait(*pair)]
        self._later = later if len(later) > _FEW else []
        for field, question in asked:
            if (field, question) not in self._later:
                self._add(field, question)
        self._more = QPushButton(self)
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._show_more)
        if self._later:
            count = len(self._later)
            words = desk.language.plural("{count} more question", "{count} more questions", count)
            self._more.setText(words.format(count=count))
            self._layout.addWidget(self._more)
        self._more.setVisible(bool(self._later))
        self.refresh()

    def refresh(self) -> None:
        """Show the answers that the register holds now."""
        record = self._record()
        if any(not self._can_wait(*pair) for pair in self._later):
            self._show_more()
            return
        for name, row in self._rows.items():
            self._offer_again(name, row.editor)
            row.editor.show_value(getattr(record, name))
            words = remark(record, name)
            row.show_remark(self._desk.language.text(words) if words else "")
        for part in self._parts:
            part.refresh()

    def row(self, field: str) -> QWidget | None:
        """The row of a question, made visible; None when this form does not ask it."""
        if any(shape_.name == field for shape_, _ in self._later):
            self._show_more()
        if field in self._rows:
            return self._rows[field]
        return next((part for part in self._parts if part.field == field), None)

    def start(self) -> None:
        """Go to the first question."""
        item = self._layout.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus()

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark the answers and records at these places with a few words, and no others."""
        for name, row in self._rows.items():
            row.mark(words if self._place(name) in places else "")
        for part in self._parts:
            place = self._place(part.field)
            if isinstance(part, RecordGroup) or place in places:
                part.mark(words if place in places else "")
            else:
                part.mark(words, {one.record for one in places if one.topic == place.topic})

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says of the answers, each at its question."""
        self._notes = notes
        register = self._desk.session.register
        for name, row in self._rows.items():
            row.show_notes(notes.get(place_of(register, (*self._steps, name)), ()))
        for part in self._parts:
            part.show_notes(notes, place_of(register, (*self._steps, part.field)))

    def _place(self, field: str) -> Place:
        return Place(str(self._steps[0]), "", field) if self._steps else Place(field)

    def _offer_again(self, name: str, editor: Editor) -> None:
        """Offer the records that came or went since the form was made."""
        if self._shapes[name].kind is Kind.REFERENCE and isinstance(editor, _OFFERING):
            vocabulary, register = self._desk.vocabulary, self._desk.session.register
            editor.offer(vocabulary.references(register, self._shapes[name]))

    def _record(self) -> Record:
        found: Record = value_at(self._desk.session.register, self._steps)
        return found

    def _asked(
        self, record: type[Record], fields: Sequence[str] | None
    ) -> Iterator[tuple[FieldShape, Question]]:
        for name, question in self._desk.vocabulary.questions(record).items():
            if name in self._shapes and (fields is None or name in fields):
                yield self._shapes[name], question

    def _can_wait(self, field: FieldShape, question: Question) -> bool:
        """Whether few organisations need a question, and this one did not answer it."""
        record = self._record()
        value = getattr(record, field.name)
        answered = value is not None and (field.required or value != record.default(field.name))
        return question.more and not answered

    def _add(self, field: FieldShape, question: Question) -> None:
        desk = self._desk
        steps = (*self._steps, field.name)
        editor = editor_for(field, desk.vocabulary, desk.session.register, desk.codes)
        if editor is None:
            inside = Part(desk, field, question, steps, RecordForm)
            part = RecordList(inside, self) if field.many else RecordGroup(inside, self)
            self._parts.append(part)
            self._layout.addWidget(part)
            return
        row = QuestionRow(desk.language, question, editor, self)
        editor.answered.connect(lambda value: self._answer(field.name, value))
        if isinstance(editor, NamesEditor):
            editor.wished.connect(lambda words: self._make(field, editor, words))
        self._rows[field.name] = row
        self._layout.addWidget(row)

    def _answer(self, name: str, value: object) -> None:
        editor = self._rows[name].editor
        if not self._desk.session.answer((*self._steps, name), value):
            editor.problem_found.emit(self._desk.reason)
            editor.not_taken(getattr(self._record(), name))

    def _make(self, field: FieldShape, editor: NamesEditor, words: str) -> None:
        """Add what was named to the register, and to the answer."""
        session, kind = self._desk.session, field.target or ""
        options = self._desk.vocabulary.references(session.register, field)
        found = next((one for one, name in options if name.casefold() == words.casefold()), None)
        register = session.register
        if found is None:
            entries = self._desk.vocabulary.catalogue(kind)
            code = next((c for c, name in entries if name.casefold() == words.casefold()), None)
            fresh = Fresh(kind, words, str(code) if code is not None else None)
            register, found = with_fresh(register, fresh, self._desk.codes[0])
        steps = (*self._steps, field.name)
        value = (*(value_at(register, steps) or ()), found)
        session.change(with_value(register, steps, tuple(dict.fromkeys(value))), steps)
        editor.offer(self._desk.vocabulary.references(session.register, field))
        editor.show_value(value_at(session.register, steps))

    def _show_more(self) -> None:
        self._more.hide()
        later, self._later = self._later, []
        for field, question in later:
            self._add(field, question)
        self.refresh()
        self.show_notes(self._notes)
