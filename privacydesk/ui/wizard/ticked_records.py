"""A tick list that makes records, with a card for each of them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.editors.choice import ChoiceEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.ticks import Ticks
from privacydesk.ui.wizard.page_part import PagePart
from privacydesk.ui.wizard.record_cards import RecordCards


@dataclass(frozen=True, slots=True)
class TickList:
    """What can be ticked, and what a tick does."""

    topic: str
    """The field of the register with the records, each of which has a kind."""
    question: str
    hint: str
    offered: Sequence[Any]
    """The kinds with a box."""
    others: Sequence[Any]
    """The kinds that can be found below the boxes."""
    add: Callable[[Register, Any], Register]
    remove: Callable[[Register, Any], Register]


class TickedRecords(PagePart):
    """Boxes, a line for what has no box, and the cards."""

    def __init__(
        self, desk: Desk, ticks: TickList, parent: QWidget | None = None, *, cards: bool = True
    ) -> None:
        """Take the list; without cards only the boxes are shown."""
        super().__init__(parent)
        self._desk, self._list = desk, ticks
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        _, name = desk.language.text, desk.vocabulary.choice
        boxes = [(kind, name(kind)) for kind in ticks.offered]
        self._ticks = Ticks(_(ticks.question), _(ticks.hint), boxes, self)
        self._ticks.ticked.connect(self._add)
        self._ticks.unticked.connect(self._remove)
        layout.addWidget(self._ticks)
        kinds = {*ticks.offered, *ticks.others}
        self._cards = RecordCards(desk, ticks.topic, lambda one: one.kind in kinds, self)
        self._more = ChoiceEditor(
            desk.language,
            sorted([(kind, name(kind)) for kind in ticks.others], key=lambda pair: pair[1]),
            self,
        )
        if ticks.others and cards:
            text = _("Something that is not in the list above, or a second one")
            title = label(text, "help", self)
            title.setBuddy(self._more)
            self._more.describe(text, "")
            layout.addWidget(title)
            layout.addWidget(self._more)
        self._more.setVisible(bool(ticks.others) and cards)
        self._more.answered.connect(self._add_another)
        self._cards.setVisible(cards)
        if cards:
            layout.addSpacing(6)
            layout.addWidget(self._cards)
        self.refresh()

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says of what is ticked."""
        self._cards.show_notes(notes)

    @property
    def cards(self) -> RecordCards:
        """The cards of what is ticked."""
        return self._cards

    @property
    def ticks(self) -> Ticks:
        """The boxes."""
        return self._ticks

    def refresh(self) -> None:
        """Show the register as it is now."""
        records = getattr(self._desk.session.register, self._list.topic) or ()
        self._ticks.show_chosen({record.kind for record in records})
        if not self._cards.isHidden():
            self._cards.refresh()

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark the records at these places with a few words."""
        self._cards.mark(places, words)

    def _add(self, kind: object) -> None:
        session = self._desk.session
        if not session.change(self._list.add(session.register, kind), (self._list.topic,)):
            self.refresh()

    def _add_another(self, kind: object) -> None:
        self._more.show_value(None)
        if kind is not None:
            self._add(kind)
            self.refresh()
            self._cards.open_last()

    def _remove(self, kind: object) -> None:
        session = self._desk.session
        if not session.change(self._list.remove(session.register, kind), (self._list.topic,)):
            self.refresh()
