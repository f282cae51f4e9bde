"""A typist: enters a whole register through the forms, with clicks and keys only."""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.choice import LongChoicesEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.names import Finder, NoneBox
from privacydesk.ui.editors.texts import WordsEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.vocabulary import Vocabulary, records_of

_FIRST = ("people", "data", "services", "activities", "channels", "recipients")
"""What other answers refer to: these records are made before anything else is filled in."""


class Typist:
    """Somebody who fills in forms; counts clicks and keys."""

    def __init__(self, desk: Desk, wanted: Register, show: Callable[[str], RecordForm]) -> None:
        """Take the open register, the one that must come to stand in it, and what shows forms.

        `show` gives the form with one field of the register, on the screen.
        """
        self._desk, self._wanted, self._show = desk, wanted, show
        self.clicks = 0
        self.keys = 0

    def type_all(self) -> None:
        """Make what others refer to, with no more than it needs; then answer everything."""
        for name in _FIRST:
            form = self._show(name)
            for record in getattr(self._wanted, name) or ():
                self._add(self._list(form, name), record)
        for field, value in answered(self._wanted):
            self._answer(self._show(field.name), field, value)

    def fill(self, form: RecordForm, record: Record) -> None:
        """Answer every question of a form as the record says."""
        for field, value in answered(record):
            if field.kind is not Kind.IDENTIFIER:
                self._answer(form, field, value)

    def _answer(self, form: RecordForm, field: FieldShape, value: Any) -> None:
        row = form.row(field.name)
        assert row is not None, field.name
        QApplication.processEvents()
        if isinstance(row, RecordList):
            self._fill_list(row, value)
        elif isinstance(row, RecordGroup):
            self.fill(row.open(), value)
        else:
            assert isinstance(row, QuestionRow)
            self._give(row.editor, field, value)

    def _list(self, form: RecordForm, name: str) -> RecordList:
        found = form.row(name)
        assert isinstance(found, RecordList)
        return found

    def _fill_list(self, records: RecordList, wanted: tuple[Any, ...]) -> None:
        if not wanted:
            self._press(_one(records, NoneBox))
        for position, record in enumerate(wanted):
            if position >= records.count:
                self._add(records, record)
            self.fill(records.card(position).open(), record)

    def _add(self, records: RecordList, record: Record) -> None:
        """Press "add" and answer what must be answered first."""
        before = records.count
        self._press(_button(records, "Toevoegen"))
        fields = [f for f in shape(type(record)) if f.required and f.kind is not Kind.IDENTIFIER]
        if records.count == before:
            rows = [row for row in records.new.findChildren(QuestionRow) if row.isVisible()]
            for row, field in zip(rows, fields, strict=True):
                self._give(row.editor, field, getattr(record, field.name))
            self._press(_button(records.new, "Toevoegen"))
        assert records.count == before + 1, record

    def _give(self, editor: Editor, field: FieldShape, value: Any) -> None:
        if field.kind is Kind.YES_NO:
            self._press(editor.findChildren(QPushButton)[0 if value else 1])
        elif isinstance(value, Period):
            self._give_period(editor, value)
        elif isinstance(editor, WordsEditor):
            self._write(editor, value)
        elif field.many:
            self._tick(editor, field, value)
        elif field.kind in (Kind.CHOICE, Kind.CODE, Kind.REFERENCE):
            self._choose(editor, self._words(field, value))
        else:
            text = value.strftime("%d-%m-%Y") if field.kind is Kind.DAY else str(value)
            line = _one(editor, QLineEdit)
            if line.text() != text:
                line.selectAll()
                self._type(line, text)
                self._key(line, Qt.Key.Key_Return)

    def _words(self, field: FieldShape, value: Any) -> str:
        """What the screen calls a choice, an entry of a catalogue or another record."""
        vocabulary = self._desk.vocabulary
        if field.kind is Kind.CHOICE:
            return vocabulary.choice(value)
        if field.kind is Kind.CODE:
            return dict(vocabulary.codes(field))[value]
        register = self._desk.session.register
        return vocabulary.title(register, self._made(field, value))

    def _made(self, field: FieldShape, identifier: str) -> Any:
        """The record that was made for one of the register to be typed."""
        kind = field.target or ""
        names = [one.id for one in records_of(self._wanted, kind)]
        return records_of(self._desk.session.register, kind)[names.index(identifier)]

    def _choose(self, editor: Editor, words: str) -> None:
        box = _one(editor, QComboBox)
        assert box.findText(words) >= 0, words
        line = box.lineEdit()
        if line is not None:
            line.selectAll()
            self._type(line, words)
            self._key(line, Qt.Key.Key_Return)
            return
        box.setFocus()
        while box.currentText() != words:
            down = box.findText(words) > box.currentIndex()
            self._key(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def _tick(self, editor: Editor, field: FieldShape, values: tuple[Any, ...]) -> None:
        wanted = [self._words(field, value) for value in values] or ["Geen van deze"]
        for words in wanted:
            ticks = [b for b in editor.findChildren(QCheckBox) if b.text() == words]
            boxes = [box for box in ticks if box.isVisible()]
            if boxes:
                if not boxes[0].isChecked():
                    self._press(boxes[0])
            elif isinstance(editor, LongChoicesEditor):
                self._tick_in_list(editor, words)
            else:
                line = _one(_one(editor, Finder), QLineEdit)
                self._type(line, words)
                self._key(line, Qt.Key.Key_Return)

    def _tick_in_list(self, editor: LongChoicesEditor, words: str) -> None:
        search, entries = _one(editor, QLineEdit), _one(editor, QListWidget)
        search.selectAll()
        self._type(search, words)
        (item,) = entries.findItems(words, Qt.MatchFlag.MatchExactly)
        entries.setCurrentItem(item)
        entries.setFocus()
        self._key(entries, Qt.Key.Key_Space)
        search.clear()

    def _give_period(self, editor: Editor, period: Period) -> None:
        number = _one(editor, QSpinBox)
        number.selectAll()
        self._type(number, str(period.amount))
        self._key(number, Qt.Key.Key_Return)
        self._choose(editor, self._desk.vocabulary.choice(period.unit))

    def _write(self, editor: WordsEditor, value: Any) -> None:
        """Write own words in each language; several texts stand on a line each."""
        codes = self._desk.codes
        fields = editor.findChildren(QPlainTextEdit)
        for code, field in zip(codes, fields, strict=False):
            # Without a window manager a list that closes leaves no window active.
            field.window().activateWindow()
            field.setFocus()
            QApplication.processEvents()
            assert field.hasFocus()
            for number, text in enumerate(value if isinstance(value, tuple) else (value,)):
                if number:
                    self._key(field, Qt.Key.Key_Return)
                self._type(field, text.get(code) if isinstance(text, LocalisedText) else text)
            field.clearFocus()
        QApplication.processEvents()

    def _press(self, widget: QWidget) -> None:
        self.clicks += 1
        QApplication.processEvents()
        at = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else QPoint()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def _type(self, widget: QWidget, text: str | None) -> None:
        self.keys += len(text or "")
        for plain, letters in groupby(text or "", str.isascii):
            words = "".join(letters)
            if plain:
                QTest.keyClicks(widget, words)
            else:
                # Letters with an accent come from an input method, not from one key.
                composed = QInputMethodEvent()
                composed.setCommitString(words)
                QApplication.sendEvent(widget, composed)

    def _key(self, widget: QWidget, key: Qt.Key) -> None:
        self.keys += 1
        # A list that hangs below a line takes the keys first.
        QTest.keyClick(QApplication.activePopupWidget() or widget, key)


def in_order_of_screen(record: Any, vocabulary: Vocabulary, register: Register) -> Any:
    """The same records, with what can be ticked in the order in which the screen shows it."""
    changes: dict[str, Any] = {}
    for field, value in answered(record):
        if field.kind is Kind.RECORD:
            inner = value if field.many else (value,)
            made = tuple(in_order_of_screen(one, vocabulary, register) for one in inner)
            changes[field.name] = made if field.many else made[0]
        elif field.many and field.kind in (Kind.CHOICE, Kind.CODE, Kind.REFERENCE):
            if field.kind is Kind.REFERENCE:
                options = vocabulary.references(register, field)
            else:
                choice = field.kind is Kind.CHOICE
                options = vocabulary.choices(field) if choice else vocabulary.codes(field)
            order = [option for option, _ in options]
            changes[field.name] = tuple(sorted(value, key=order.index))
    return replace(record, **changes)


def _one(parent: QWidget, kind: Any) -> Any:
    found = parent.findChild(kind)
    assert found is not None, kind
    return found


def _button(parent: QWidget, words: str) -> QPushButton:
    """The button with these words that belongs to a part itself, not to something inside it."""
    found = [button for button in parent.findChildren(QPushButton) if button.text() == words]
    primary = [button for button in found if button.property("role") == "primary"]
    return next(b for b in found if b.parent() is parent or b in primary[-1:])
