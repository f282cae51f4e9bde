"""Cards for some of the records of a list, each with its form inside."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.removal import without
from privacydesk.models.shape import shape
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.part import Part
from privacydesk.ui.forms.record_card import RecordCard, fold_others
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.wizard.page_part import PagePart


def _nothing(_record: Record) -> str:
    return ""


class RecordCards(PagePart):
    """The records of one list of the register that are wanted here, in order."""

    def __init__(
        self,
        desk: Desk,
        topic: str,
        wanted: Callable[[Any], bool],
        parent: QWidget | None = None,
        note: Callable[[Any], str] = _nothing,
    ) -> None:
        """Take the field of the register, which records to show, and lines about each of them."""
        super().__init__(parent)
        self._desk, self._topic, self._wanted, self._note = desk, topic, wanted, note
        field = next(one for one in shape(Register) if one.name == topic)
        question = desk.vocabulary.questions(Register)[topic]
        self._part = Part(desk, field, question, (topic,), RecordForm)
        self._cards: dict[str, RecordCard] = {}
        self._told: Notes = {}
        self._shown: list[tuple[int, str]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def refresh(self) -> None:
        """Show the records that the register holds now; a card that stays keeps its form."""
        register = self._desk.session.register
        found = self._found()
        here = [(position, record.id) for position, record in found]
        if here != self._shown:
            self._rebuild(here)
        for _, record in found:
            card = self._cards[record.id]
            card.show_title(self._desk.vocabulary.title(register, record))
            card.show_note(self._note(record))
            card.refresh()

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark the records at these places with a few words."""
        for identifier, card in self._cards.items():
            card.mark(words if Place(self._topic, identifier) in places else "")

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says of each record: at its questions, or at its closed card."""
        self._told = notes
        for identifier, card in self._cards.items():
            card.show_notes(notes, Place(self._topic, identifier))

    def card(self, identifier: str) -> RecordCard | None:
        """The card of a record; None when it is not shown here."""
        return self._cards.get(identifier)

    def open_last(self) -> None:
        """Open the newest record, and bring its card into view."""
        found = self._found()
        if found:
            self._cards[found[-1][1].id].open().start()

    def _found(self) -> list[tuple[int, Any]]:
        records = getattr(self._desk.session.register, self._topic) or ()
        return [(at, record) for at, record in enumerate(records) if self._wanted(record)]

    def _rebuild(self, here: list[tuple[int, str]]) -> None:
        opened = {name for name, card in self._cards.items() if card.is_open}
        for card in self._cards.values():
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._shown = {}, here
        for number, (position, identifier) in enumerate(here):
            card = RecordCard(self._part, (self._topic, position), identifier, self)
            card.removed.connect(lambda identifier=identifier: self._remove(identifier))
            card.moved.connect(lambda by, number=number: self._move(number, by))
            card.opened.connect(lambda card=card: fold_others(card, self._cards.values()))
            self._cards[identifier] = card
            self._layout.addWidget(card)
            if identifier in opened:
                card.open()
        self.show_notes(self._told)

    def _remove(self, identifier: str) -> None:
        session = self._desk.session
        record = next(one for _, one in self._found() if one.id == identifier)
        session.change(without(session.register, record), (self._topic,))

    def _move(self, number: int, by: int) -> None:
        """Change places with the neighbour that is shown here, if there is one."""
        found = self._found()
        if 0 <= number + by < len(found):
            records = list(getattr(self._desk.session.register, self._topic))
            one, other = found[number][0], found[number + by][0]
            records[one], records[other] = records[other], records[one]
            self._desk.session.answer((self._topic,), tuple(records))
