"""Periods that are ready to be accepted: one for each situation that has none."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.label import label
from privacydesk.ui.wizard.page_part import PagePart
from privacydesk.ui.wizard.term_rows import TermRow, rows, with_rule
from privacydesk.ui.wizard.term_words import term_words


class TermsPart(PagePart):
    """A row for each proposal with a button to accept it, and one button for all."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[TermRow, ...] | None = None
        _ = desk.language.text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        self._title = label(_("Situations without a period"), "question", self)
        self._hint = label(
            _("Accept what fits; you can change it below. A law is named where one fixes it."),
            "help",
            self,
        )
        self._holder = QVBoxLayout()
        self._holder.setSpacing(8)
        self._all = QPushButton(_("Accept all proposals"), self)
        self._all.clicked.connect(self._accept_all)
        line = QHBoxLayout()
        line.addWidget(self._all)
        line.addStretch(1)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(self._holder)
        layout.addLayout(line)
        self.refresh()

    def refresh(self) -> None:
        """Show what has no period now."""
        found = rows(self._desk.session.register, self._desk.session.knowledge.retention_terms)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        empty(self._holder)
        for row in sorted(found, key=lambda one: one.term is None):
            self._holder.addWidget(self._card(row))
        self._all.setVisible(sum(row.term is not None for row in found) > 1)

    def _card(self, row: TermRow) -> QFrame:
        _, vocabulary = self._desk.language.text, self._desk.vocabulary
        register = self._desk.session.register
        names = self._desk.language.listing(
            [vocabulary.title(register, one) for one in row.situations]
        )
        card = QFrame(self)
        card.setProperty("role", "card")
        words = QVBoxLayout()
        words.addWidget(label(names, "question", card))
        told = term_words(row, vocabulary, self._desk.session.knowledge)
        words.addWidget(label(told or _("No usual period is known."), "help", card))
        press = _("Accept") if row.term is not None else _("Fill in")
        button = QPushButton(press, card)
        button.setAccessibleName(f"{press}: {names}")
        button.clicked.connect(lambda: self._accept(row))
        layout = QHBoxLayout(card)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        return card

    def _accept(self, row: TermRow) -> None:
        session = self._desk.session
        session.change(with_rule(session.register, row), ("retention", "rules"))

    def _accept_all(self) -> None:
        session = self._desk.session
        register = session.register
        for row in self._shown or ():
            if row.term is not None:
                register = with_rule(register, row)
        session.change(register, ("retention", "rules"))
