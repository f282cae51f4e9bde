"""What articles 13, 14, 28 and 30 ask: where the papers tell it, or why it is not due."""

import re
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from privacydesk.compliance.finding import Report
from privacydesk.documents import papers
from privacydesk.documents.findings.articles import ARTICLES, Item, Shown, Told, shown
from privacydesk.documents.findings.report import STATES
from privacydesk.documents.findings.words import message
from privacydesk.i18n import Language, document_language
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.label import label
from privacydesk.ui.icons import icon
from privacydesk.ui.pieces import link
from privacydesk.ui.session import Session

_ICONS = {
    Told.TOLD: "state-done",
    Told.MISSING: "state-attention",
    Told.OPEN: "state-open",
    Told.NOT_DUE: "state-open",
}
_ICON = 16
_ADDRESS = re.compile(r"\S{31,}")
"""A word of this length is an address; a narrow line cannot be broken in it."""
_MOST_LETTERS = 160
"""As much of a sentence as one needs to know it again."""


class ArticlePart(QWidget):
    """A fold for each article; its rows are worked out when it is open."""

    place_requested = Signal(object)

    def __init__(self, session: Session, language: Language, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._session, self._language = session, language
        self._report: Report | None = None
        self._folds: list[tuple[FoldButton, QWidget, tuple[Item, ...]]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        words = document_language(language.code)
        for heading, items in ARTICLES:
            fold, inside = FoldButton(self), QWidget(self)
            fold.name(words.text(heading))
            fold.opened.connect(self._fill)
            inside.hide()
            QGridLayout(inside).setContentsMargins(18, 0, 0, 8)
            self._folds.append((fold, inside, items))
            layout.addWidget(fold)
            layout.addWidget(inside)

    def show_report(self, report: Report) -> None:
        """Work out what is open anew."""
        self._report = report
        self._fill()

    def _fill(self) -> None:
        for fold, inside, items in self._folds:
            inside.setVisible(fold.isChecked())
            if fold.isChecked() and self._report is not None:
                self._show(inside, items, self._report)

    def _show(self, inside: QWidget, items: tuple[Item, ...], report: Report) -> None:
        session = self._session
        language = papers.language_of(session.register)
        made = (
            papers.privacy_statement(session.register, session.knowledge, language),
            papers.list_of_processors(session.register, session.knowledge, language),
        )
        grid = inside.layout()
        assert isinstance(grid, QGridLayout)
        empty(grid)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(shown(items, report, made)):
            self._add(grid, number, row, inside)

    def _add(self, grid: QGridLayout, number: int, row: Shown, parent: QWidget) -> None:
        words = document_language(self._language.code).text
        top = Qt.AlignmentFlag.AlignTop
        sign = QLabel(parent)
        sign.setPixmap(icon(_ICONS[row.state]).pixmap(_ICON, _ICON))
        state = words(STATES[row.state])
        sign.setAccessibleName(state)
        sign.setToolTip(state)
        grid.addWidget(sign, number, 0, top)
        about = QWidget(parent)
        inner = QVBoxLayout(about)
        inner.setContentsMargins(0, 0, 0, 6)
        inner.setSpacing(1)
        what = words(row.item.label)
        inner.addWidget(label(f"{row.item.article} · {what}: {state}", "", about))
        inner.addWidget(label(self._told(row), "help", about))
        place = next(iter(row.places), None) or next((one.place for one in row.findings), None)
        if place is not None:
            go = link(self._language.text("Go to the question"))
            go.setAccessibleName(f"{go.text()}: {what}")
            go.clicked.connect(lambda: self.place_requested.emit(place))
            inner.addWidget(go)
        grid.addWidget(about, number, 1, top)

    def _told(self, row: Shown) -> str:
        words = document_language(self._language.code).text
        if row.state is Told.NOT_DUE:
            text = words(row.item.not_due)
            return f"{text[:1].upper()}{text[1:]}."
        if row.state is Told.TOLD:
            missing = words("It stands in the register; no paper prints it.")
            begin = shorten(_ADDRESS.sub("…", row.sentence), _MOST_LETTERS, placeholder=" …")
            return f"“{begin}” ({row.section})" if row.sentence else missing
        session = self._session
        context = papers.context_of(
            session.register, session.knowledge, document_language(self._language.code)
        )
        return "\n".join(dict.fromkeys(message(context, one) for one in row.findings))
