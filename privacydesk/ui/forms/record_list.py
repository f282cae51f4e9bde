"""A list of records: a card for each, with its form inside, and a way to add one."""

from collections.abc import Collection
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.removal import without
from privacydesk.models.shape import Kind, shape
from privacydesk.models.steps import place_of, value_at
from privacydesk.ui.editors.names import NoneBox
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.new_record import NewRecord
from privacydesk.ui.forms.note import NoteList, Notes, notes_of_list
from privacydesk.ui.forms.part import Part
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.forms.record_card import RecordCard, fold_others
from privacydesk.ui.forms.remarks import remark
from privacydesk.ui.forms.ticked_kinds import TICKED, TickedKinds
from privacydesk.ui.forms.word_line import WordLine, can_be_worded


class RecordList(QWidget):
    """The records of one list, in order."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        """Take the field that holds the list, and the way to it."""
        super().__init__(parent)
        self.field = part.shape.name
        """The name of the field."""
        self._part, self._desk, self._steps = part, part.desk, part.steps
        self._cards: list[RecordCard] = []
        self._shown: tuple[Any, ...] | None = None
        desk, question = part.desk, part.question
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 10)
        for words, role in ((question.text, "question"), (question.why, "help")):
            if words:
                layout.addWidget(label(desk.language.text(words), role, self))
        self._pill = Pill(self)
        layout.addWidget(self._pill)
        self._notes = NoteList(self)
        layout.addWidget(self._notes)
        self._told: Notes = {}
        asked = desk.language.text(question.text)
        self._ticks = self._made_ticks(asked)
        if self._ticks is not None:
            layout.addWidget(self._ticks)
        self._holder = QVBoxLayout()
        self._holder.setSpacing(8)
        layout.addLayout(self._holder)
        self._none = NoneBox(desk.language, self)
        self._none.clicked.connect(self._answer_none)
        layout.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self._new = NewRecord(desk, part.record, self)
        self._new.made.connect(self._add)
        layout.addWidget(self._new)
        self._line = self._made_line(asked)
        self._add_button = QPushButton(desk.language.text("Add"), self)
        self._add_button.setAccessibleName(
            desk.language.text("Add: {question}").format(question=asked)
        )
        self._add_button.clicked.connect(self._start)
        layout.addWidget(self._add_button, 0, Qt.AlignmentFlag.AlignLeft)
        if self._line is not None:
            layout.addWidget(self._line)
        self.setFocusProxy(self._line or self._ticks or self._add_button)
        self._new.hide()
        self._let_add()
        self.refresh()

    def refresh(self) -> None:
        """Show the records that the register holds now; a card that stays keeps its form."""
        records = value_at(self._desk.session.register, self._steps)
        names = self._names(records or ())
        if self._shown is None or names != self._names(self._shown):
            self._rebuild(records or ())
        self._shown = records or ()
        for card, record in zip(self._cards, records or (), strict=True):
            card.show_title(self._desk.vocabulary.title(self._desk.session.register, record))
            card.refresh()
        self._none.setVisible(not records)
        self._none.setChecked(records == ())
        for entry in (self._ticks, self._line):
            if entry is not None:
                entry.refresh()

    def _made_ticks(self, question: str) -> TickedKinds | None:
        record = self._part.record
        if record not in TICKED:
            return None
        ticks = TickedKinds(self._desk, record, self._steps, question, self)
        ticks.list_wanted.connect(lambda wanted: self._desk.session.answer(self._steps, wanted))
        ticks.ticked.connect(self._open_ticked)
        return ticks

    def _made_line(self, question: str) -> WordLine | None:
        if not can_be_worded(self._part.record):
            return None
        line = WordLine(self._desk, self._part.record, self._steps, question, self)
        line.register_made.connect(self._take)
        line.form_wanted.connect(self._start)
        return line

    def _let_add(self) -> None:
        """Offer the one way to add that fits: a line, boxes, or a button."""
        if self._line is not None:
            self._line.show()
        self._add_button.setVisible(self._line is None and self._ticks is None)

    @property
    def count(self) -> int:
        """How many records there are."""
        return len(self._cards)

    @property
    def new(self) -> NewRecord:
        """The part that asks what a new record needs."""
        return self._new

    def card(self, position: int) -> RecordCard:
        """The card of the record at a position."""
        return self._cards[position]

    def mark(self, words: str, identifiers: Collection[str] | None = None) -> None:
        """Mark the records with these identifiers, or the list as a whole, with a few words."""
        self._pill.show_words(words if identifiers is None else "")
        for card in self._cards:
            card.mark(words if identifiers and card.identifier in identifiers else "")

    def show_notes(self, notes: Notes, place: Place) -> None:
        """Show what the check says of the list, and of each of its records."""
        self._told = notes
        self._notes.show_notes(notes_of_list(notes, place))
        self._tell_cards()

    def _tell_cards(self) -> None:
        register = self._desk.session.register
        for position, card in enumerate(self._cards):
            card.show_notes(self._told, place_of(register, (*self._steps, position)))

    def _names(self, records: tuple[Any, ...]) -> list[object]:
        """What tells records of a list apart: identifiers, else their number."""
        return [getattr(one, "id", None) for one in records]

    def _rebuild(self, records: tuple[Any, ...]) -> None:
        opened = {card.identifier for card in self._cards if card.is_open and card.identifier}
        for card in self._cards:
            self._holder.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for position, record in enumerate(records):
            identifier = getattr(record, "id", None)
            steps = (*self._steps, position)
            card = RecordCard(self._part, steps, identifier, self)
            card.removed.connect(lambda position=position: self._remove(position))
            card.moved.connect(lambda by, position=position: self._move(position, by))
            card.opened.connect(lambda card=card: fold_others(card, self._cards))
            self._cards.append(card)
            self._holder.addWidget(card)
            if identifier in opened:
                card.open()
        self._tell_cards()

    def _start(self) -> None:
        if self._new.needs_answers:
            self._add_button.hide()
            if self._line is not None:
                self._line.hide()
            self._new.start()
        else:
            self._add(self._new.record({}))

    def _add(self, record: object) -> None:
        self._new.hide()
        self._let_add()
        if record is None:
            return
        records = value_at(self._desk.session.register, self._steps) or ()
        if self._desk.session.answer(self._steps, (*records, record)):
            self.refresh()
            self._open_last()

    def _take(self, register: Register) -> None:
        """Take a register in which the list has one more; the line is ready for the next."""
        if not self._desk.session.change(register, self._steps):
            return
        self.refresh()
        last = (value_at(self._desk.session.register, self._steps) or (None,))[-1]
        if last is not None and any(remark(last, field.name) for field in shape(type(last))):
            self._open_last()

    def _open_ticked(self, position: int) -> None:
        """Open what was ticked, where it is nothing without details."""
        self.refresh()
        self._cards[position].open()

    def _open_last(self) -> None:
        """Open the newest card, and go to its first question."""
        self._cards[-1].open().start()

    def _remove(self, position: int) -> None:
        session = self._desk.session
        records = value_at(session.register, self._steps)
        record = records[position]
        if any(f.kind is Kind.IDENTIFIER for f in shape(self._part.record)):
            session.change(without(session.register, cast(Record, record)), self._steps)
        else:
            left = (*records[:position], *records[position + 1 :])
            session.answer(self._steps, left or None)
        self.refresh()

    def _move(self, position: int, by: int) -> None:
        records = list(value_at(self._desk.session.register, self._steps))
        target = position + by
        if 0 <= target < len(records):
            records.insert(target, records.pop(position))
            self._desk.session.answer(self._steps, tuple(records))
            self._shown = None
            self.refresh()

    def _answer_none(self) -> None:
        self._desk.session.answer(self._steps, () if self._none.isChecked() else None)
