"""A typist: enters the records of a register through forms, with clicks and keys only."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.shared import Period
from privacydesk.models.steps import Steps, value_at
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.choice import LongChoicesEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.names import Finder, NamesEditor, NoneBox
from privacydesk.ui.editors.ring_box import RingBox
from privacydesk.ui.editors.texts import WordsEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.making import MAKEABLE
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_card import RecordCard
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.ticked_kinds import TickedKinds
from privacydesk.ui.forms.vocabulary import records_of
from privacydesk.ui.forms.word_line import WordLine
from tests.ui.counted_hands import Hands, shown
from tests.ui.counterparts import Counterparts, identifier_kind
from tests.ui.typed_words import words_for

_BOX = 12
"""So far from the left an entry of a list has its box."""


class Typist:
    """Somebody who fills in forms until they say what a wanted register says."""

    def __init__(self, desk: Desk, wanted: Register, hands: Hands) -> None:
        """Take the open register, and the one that must come to stand in it."""
        self.desk, self.wanted, self.hands = desk, wanted, hands
        self.known = Counterparts()

    @property
    def register(self) -> Register:
        """The register as it is now."""
        return self.desk.session.register

    def fill(
        self, form: RecordForm, record: Record, steps: Steps, fields: Sequence[str] = ()
    ) -> None:
        """Answer the questions of a form as the record says; no `fields` means all of them."""
        asked = list(self.desk.vocabulary.questions(type(record)))
        wanted = {field.name: (field, value) for field, value in answered(record)}
        if not form.isVisible():
            self.hands.settle()
        waiting = {field.name for field, _ in form._later}
        for name in asked:
            if name not in wanted or (fields and name not in fields):
                continue
            field, value = wanted[name]
            here = value_at(self.register, (*steps, name))
            if field.kind is Kind.IDENTIFIER or self.known.covers(field, value, here):
                continue
            if name in waiting and form._later:
                self.hands.press(form._more)
                self.hands.settle()
            self._answer(form, field, value, (*steps, name))

    def fill_list(self, records: RecordList, wanted: Sequence[Any], steps: Steps) -> None:
        """Make the records of a list, then tell of each what it says."""
        if not wanted:
            self.hands.press(shown(records, NoneBox)[0])
        for position, record in enumerate(wanted):
            if self._at(record, steps, position) is None:
                self._add(records, record, steps)
                at = self._at(record, steps, position)
                assert at is not None, record
                if records.card(at).is_open:
                    self.fill_card(records.card(at), record, (*steps, at))
        self.drop_others(records, wanted, steps)
        for position, record in enumerate(wanted):
            at = self._at(record, steps, position)
            assert at is not None, record
            if self._open_answers(record, (*steps, at)):
                self.hands.settle()
                self.fill_card(records.card(at), record, (*steps, at))

    def fill_card(self, card: RecordCard, record: Record, steps: Steps) -> None:
        """Open a card, answer its questions, and fold it in again."""
        if not self._open_answers(record, steps):
            return
        head = card._head
        if not card.is_open:
            self.hands.press(head)
        self.fill(card._form, record, steps)

    def drop_others(self, parent: QWidget, wanted: Sequence[Any], steps: Steps) -> None:
        """Remove records that came by themselves and are not wanted."""
        here = value_at(self.register, steps) or ()
        places = {self._at(record, steps, number) for number, record in enumerate(wanted)}
        for at in reversed(range(len(here))):
            if at not in places and wanted:
                card = parent.card(at)  # type: ignore[attr-defined] # a list of records
                self.hands.press(card._buttons[-1])
                self.hands.settle()

    def note(self, record: Any, steps: Steps = ()) -> None:
        """Remember that the newest record of its kind was made for this one.

        `steps` lead to its list, where records of the kind stand in several lists.
        """
        kind = identifier_kind(type(record))
        if kind is not None:
            here = value_at(self.register, steps) if steps else records_of(self.register, kind)
            taken = self.known.taken(kind)
            new = [one.id for one in here if one.id not in taken and _alike(one, record)]
            self.known.note(kind, record.id, new[-1])

    def called(self, kind: str, identifier: str) -> str:
        """What the screen calls a record, also one that was not made yet."""
        made = self.known.of(kind, identifier)
        register = self.wanted if made is None else self.register
        record = next(one for one in records_of(register, kind) if one.id == (made or identifier))
        if made is None:
            return words_for(record, self.wanted, self.desk.vocabulary) or ""
        return self.desk.vocabulary.title(register, record)

    def _open_answers(self, record: Record, steps: Steps) -> bool:
        here = value_at(self.register, steps)
        return any(
            field.kind is not Kind.IDENTIFIER
            and self._can_be_given(field, value)
            and not self.known.covers(field, value, getattr(here, field.name))
            for field, value in answered(record)
        )

    def _can_be_given(self, field: FieldShape, value: Any) -> bool:
        """Whether what an answer names is there, or can be made by its name."""
        if field.kind is not Kind.REFERENCE or (field.many and field.target in MAKEABLE):
            return True
        names = value if field.many else (value,)
        return all(self.known.of(field.target or "", one) for one in names)

    def _at(self, record: Any, steps: Steps, position: int) -> int | None:
        return self.known.partner(record, value_at(self.register, steps), position)

    def _answer(self, form: RecordForm, field: FieldShape, value: Any, steps: Steps) -> None:
        if not self._can_be_given(field, value):
            return
        row = form.row(field.name)
        assert row is not None, field.name
        if isinstance(row, RecordList):
            self.fill_list(row, value, steps)
        elif isinstance(row, RecordGroup):
            if row._form is None or row._form.isHidden():
                self.hands.press(row._head)
            self.fill(row._form, value, steps)
        else:
            assert isinstance(row, QuestionRow)
            self.give(row.editor, field, value)

    def _add(self, records: RecordList, record: Any, steps: Steps) -> None:
        """Make a record of a list in the quickest way its list offers."""
        before = len(value_at(self.register, steps) or ())
        ticks = [one for one in shown(records, TickedKinds) if one.parent() is records]
        lines = [one for one in shown(records, WordLine) if one.parent() is records]
        if ticks:
            box = ticks[0]._ticks.box(getattr(record, ticks[0]._name))
            self.hands.press(box)
        elif lines and self._worded(lines[0], record):
            pass
        else:
            self._add_by_questions(records, lines, record)
        assert len(value_at(self.register, steps) or ()) == before + 1, record
        self._note_data(record)
        self.note(record, steps)

    def _worded(self, line: WordLine, record: Any) -> bool:
        known = f"+ {getattr(record, 'value', None)}"
        offered = [one for one in shown(line, QPushButton) if one.text() == known]
        if offered:
            self.hands.press(offered[0])
            return True
        words = words_for(record, self.wanted, self.desk.vocabulary, self.called)
        if words is None:
            return False
        names = line._how.names(self.desk)
        self.hands.find(line.line._line, words, names)
        return True

    def _note_data(self, record: Any) -> None:
        """Remember the kind of data that came into being because an answer named it."""
        for field, value in answered(record):
            named = field.kind is Kind.REFERENCE and field.required
            if named and self.known.of(field.target or "", value) is None:
                kind = field.target or ""
                self.note(next(one for one in records_of(self.wanted, kind) if one.id == value))

    def _add_by_questions(self, records: RecordList, lines: list[WordLine], record: Record) -> None:
        self.hands.press(lines[0].line._button if lines else records._add_button)
        self.hands.settle()
        fields = [f for f in shape(type(record)) if f.required and f.kind is not Kind.IDENTIFIER]
        if not fields:
            return
        rows = shown(records.new, QuestionRow)
        for row, field in zip(rows, fields, strict=True):
            self.give(row.editor, field, getattr(record, field.name))
        self.hands.press(records.new._ready)

    def give(self, editor: Editor, field: FieldShape, value: Any) -> None:
        """Give one answer in its editor."""
        hands = self.hands
        if field.kind is Kind.YES_NO:
            hands.press(editor.findChildren(RingBox)[0 if value else 1])
        elif isinstance(value, Period):
            self.give_period(editor, value)
        elif isinstance(editor, WordsEditor):
            self.write(editor, value)
        elif field.many:
            self._tick(editor, field, value)
        elif field.kind in (Kind.CHOICE, Kind.CODE, Kind.REFERENCE):
            self._choose(editor, self._words(field, value))
        else:
            text = value.strftime("%d-%m-%Y") if field.kind is Kind.DAY else str(value)
            hands.type_over(_one(editor, QLineEdit), text)

    def _words(self, field: FieldShape, value: Any) -> str:
        """What the screen calls a choice, an entry of a catalogue or another record."""
        vocabulary = self.desk.vocabulary
        if field.name in ("languages", "prevailing_language"):
            return dict(vocabulary.languages())[value]
        if field.kind is Kind.CHOICE:
            return vocabulary.choice(value)
        if field.kind is Kind.CODE:
            return dict(vocabulary.codes(field))[value]
        return self.called(field.target or "", value)

    def _choose(self, editor: QWidget, words: str) -> None:
        rings = [one for one in shown(editor, RingBox) if one.accessibleName() == words]
        if rings:
            self.hands.press(rings[0])
            return
        boxes, finders = shown(editor, QComboBox), shown(editor, Finder)
        if not boxes or (finders and boxes[0].findText(words) < 0):
            # A record that is not there yet comes into being by its name.
            self.hands.find(finders[0]._line, words, _offered(finders[0]))
            return
        box = boxes[0]
        line = box.lineEdit()
        if line is None:
            self.hands.choose(box, words)
            return
        names = [box.itemText(row) for row in range(1, box.count())]
        self.hands.go_to(line)
        self.hands.settle()
        self.hands.type(line, enough_of(words, names))
        self.hands.key(line, Qt.Key.Key_Return)

    def _tick(self, editor: Editor, field: FieldShape, values: Sequence[Any]) -> None:
        if isinstance(editor, LongChoicesEditor):
            for value in values:
                self._tick_in_list(editor, self._words(field, value))
            return
        if not values:
            self._tick_box(editor, "Geen van deze")
        for value in values:
            words = self._words(field, value)
            if self._tick_box(editor, words):
                continue
            finder = _one(editor, Finder)
            assert isinstance(editor, NamesEditor), words
            self.hands.find(finder._line, words, _offered(finder))
            kind = field.target or ""
            if self.known.of(kind, value) is None:
                self.note(next(one for one in records_of(self.wanted, kind) if one.id == value))
        self._untick(editor, field, values)

    def _tick_box(self, editor: Editor, words: str) -> bool:
        for box in shown(editor, QCheckBox):
            if box.accessibleName() == words:
                if not box.isChecked():
                    self.hands.press(box)
                return True
        return False

    def _untick(self, editor: Editor, field: FieldShape, values: Sequence[Any]) -> None:
        wanted = {self._words(field, value) for value in values} or {"Geen van deze"}
        for box in shown(editor, QCheckBox):
            if box.isChecked() and box.accessibleName() not in wanted:
                self.hands.press(box)

    def _tick_in_list(self, editor: LongChoicesEditor, words: str) -> None:
        entries = _one(editor, QListWidget)
        names = [entries.item(row).text() for row in range(entries.count())]
        row = names.index(words)
        if entries.item(row).checkState() is not Qt.CheckState.Checked:
            self.hands.press_item(entries, row, _BOX)

    def give_period(self, editor: Editor, period: Period) -> None:
        """Type a number and choose its unit."""
        number = _one(editor, QLineEdit)
        self.hands.go_to(number)
        if number.text() and number.selectedText() != number.text():
            self.hands.key(number, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.hands.type(number, str(period.amount))
        self._choose(editor, self.desk.vocabulary.choice(period.unit))
        self.hands.key(number, Qt.Key.Key_Return)

    def write(self, editor: WordsEditor, value: Any) -> None:
        """Write own words in each language; several texts stand on a line each."""
        codes = self.desk.codes
        fields = editor.findChildren(QPlainTextEdit)
        for code, field in zip(codes, fields, strict=False):
            texts = value if isinstance(value, tuple) else (value,)
            lines = [t.get(code) or "" if isinstance(t, LocalisedText) else t for t in texts]
            self.hands.go_to(field)
            if field.toPlainText():
                self.hands.key(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.hands.type(field, "\n".join(lines))


def _alike(made: Any, wanted: Any) -> bool:
    """Whether a situation or channel that was ticked is of the wanted kind."""
    ticked = isinstance(wanted, (Activity, Channel))
    return not ticked or bool(made.kind == wanted.kind)


def enough_of(words: str, names: Sequence[str]) -> str:
    """The shortest beginning or part of a name that no other name has."""
    wanted, folded = words.casefold(), [name.casefold() for name in names]
    for length in range(2, len(wanted)):
        part = wanted[:length].strip()
        starting = [one for one in folded if one.startswith(part)]
        if starting == [wanted]:
            return words[:length]
    return words


def _offered(finder: Finder) -> list[str]:
    return finder._model.stringList()


def _one(parent: QWidget, kind: Any) -> Any:
    found = parent.findChild(kind)
    assert found is not None, kind
    return found
