"""Who receives data: a line to find suppliers, and a card for each."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.shape import shape
from privacydesk.ui.editors.choice import ChoiceEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.wizard.page_part import PagePart
from privacydesk.ui.wizard.record_cards import RecordCards
from privacydesk.ui.wizard.vendor_facts import Match, with_kind, with_unknown, with_vendor
from privacydesk.ui.wizard.vendor_picker import VendorPicker
from privacydesk.ui.wizard.vendor_words import vendor_words


class ProcessorsPart(PagePart):
    """The line and the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        _ = desk.language.text
        question = _("Which companies work with data for you?")
        hint = _(
            "Type a name; an old one is fine too. What is known of a supplier is filled in: check"
            " it."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 10)
        layout.addWidget(label(question, "question", self))
        layout.addWidget(label(hint, "help", self))
        self.picker = VendorPicker(desk, question, self)
        """The line."""
        self.picker.chosen.connect(self._add)
        self.picker.named.connect(self._add_name)
        layout.addWidget(self.picker)
        words = _("Others, of whom the statement tells the kind only, such as the tax office")
        title = label(words, "help", self)
        field = next(one for one in shape(Recipient) if one.name == "kind")
        kinds = sorted(desk.vocabulary.choices(field), key=lambda option: option[1].casefold())
        self._kind = ChoiceEditor(desk.language, kinds, self)
        self._kind.describe(words, "")
        self._kind.answered.connect(self._add_kind)
        title.setBuddy(self._kind)
        layout.addWidget(title)
        layout.addWidget(self._kind)
        layout.addSpacing(8)
        self._empty = label(
            _("Nobody yet. Most organisations name five to ten: e-mail, hosting, bookkeeping ..."),
            "help",
            self,
        )
        layout.addWidget(self._empty)
        self.cards = RecordCards(
            desk, "recipients", lambda _one: True, self, lambda one: vendor_words(one, desk)
        )
        """The cards."""
        layout.addWidget(self.cards)
        self.refresh()

    def refresh(self) -> None:
        """Show the recipients that the register holds now."""
        self._empty.setVisible(not self._desk.session.register.recipients)
        self.cards.refresh()

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says of each of them."""
        self.cards.show_notes(notes)

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark the recipients at these places with a few words."""
        self.cards.mark(places, words)

    def _add(self, match: Match) -> None:
        session = self._desk.session
        session.change(with_vendor(session.register, match, session.knowledge), ("recipients",))

    def _add_kind(self, kind: RecipientKind | None) -> None:
        if kind is None:
            return
        self._kind.show_value(None)
        session = self._desk.session
        session.change(with_kind(session.register, kind, session.knowledge), ("recipients",))
        self.cards.open_last()

    def _add_name(self, name: str) -> None:
        session = self._desk.session
        session.change(with_unknown(session.register, name), ("recipients",))
