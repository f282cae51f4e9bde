"""The page "Check": what the law asks and the register lacks, each with a way to mend it."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from privacydesk.compliance.finding import Finding, Report
from privacydesk.i18n import Language
from privacydesk.models.consideration import Consideration
from privacydesk.ui.check.article_part import ArticlePart
from privacydesk.ui.check.filter_bar import FilterBar
from privacydesk.ui.check.finding_card import FindingCard
from privacydesk.ui.check.words import WEIGHTS, Wording, count_words, weight
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.label import label
from privacydesk.ui.pieces import link
from privacydesk.ui.session import Session

_WIDEST = 760
_AT_ONCE = 25
"""So many cards are made before the user asks for more."""
_STEPS = ("considered",)


class CheckPage(QScrollArea):
    """The findings as cards, the heaviest first, and what the articles ask below them."""

    place_requested = Signal(object)
    """The user wants to answer a question; carries its Place."""
    report_requested = Signal()
    """The user wants the report as a file."""

    def __init__(self, session: Session, language: Language, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._session, self._language = session, language
        self._wording = Wording(session, language)
        self._shown: tuple[Report | None, int] = (None, 0)
        self._most = _AT_ONCE
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(24, 20, 24, 40)
        layout.setSpacing(8)
        layout.addWidget(label(language.text("Check"), "title", inner))
        self._counts = label("", "question", inner)
        self._state = label("", "help", inner)
        self._notice = label("", "notice", inner)
        self._filters = FilterBar(language, inner)
        self._filters.changed.connect(self._show_from_start)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._more = link(language.text("Show more"))
        self._more.clicked.connect(self._show_more)
        self._articles = ArticlePart(session, language, inner)
        self._articles.place_requested.connect(self.place_requested)
        for part in (self._counts, self._state, self._notice, self._filters):
            layout.addWidget(part)
        layout.addLayout(self._cards)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(12)
        layout.addWidget(label(language.text("What the articles ask"), "question", inner))
        layout.addWidget(self._articles)
        layout.addSpacing(12)
        layout.addWidget(self._save_button(inner), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(inner)
        session.report_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the newest report, while the page is on the screen."""
        report = self._session.report
        if not self.isVisible() or report is None or self._shown == (report, self._most):
            return
        self._shown = (report, self._most)
        self._show_counts(report)
        self._show_cards(report)
        self._articles.show_report(report)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what changed while the page was away."""
        super().showEvent(event)
        self.refresh()

    def _save_button(self, parent: QWidget) -> QPushButton:
        made = QPushButton(self._language.text("Save the report…"), parent)
        made.clicked.connect(self.report_requested)
        return made

    def _show_from_start(self) -> None:
        self._most, self._shown = _AT_ONCE, (None, 0)
        self.refresh()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()

    def _show_counts(self, report: Report) -> None:
        language = self._language
        kinds = [weight(one) for one in report.findings]
        told = [count_words(language, kind, kinds.count(kind)) for kind in WEIGHTS if kind in kinds]
        self._counts.setText(" · ".join(told) or language.text("Nothing found"))
        if report.errors:
            words = language.text("As long as there are errors, the papers are drafts.")
        else:
            words = language.text("There are no errors left.")
        day = language.day(report.law_checked_on)
        law = language.text("The tables of the law were checked on {day}.").format(day=day)
        self._state.setText(f"{words} {law}")
        self._notice.setVisible(report.law_is_stale)
        if report.law_is_stale:
            self._notice.setText(
                language.text(
                    "These tables are older than a year. Look for a newer version of PrivacyDesk."
                )
            )

    def _show_cards(self, report: Report) -> None:
        empty(self._cards)
        groups = self._groups(one for one in report.findings if self._filters.shows(one))
        for group in groups[: self._most]:
            self._cards.addWidget(self._card(group, report.today))
        if not groups:
            self._cards.addWidget(
                label(self._language.text("Nothing to show here."), "help", self.widget())
            )
        self._more.setVisible(len(groups) > self._most)

    def _groups(self, findings: Iterable[Finding]) -> list[list[Finding]]:
        """Findings of one requirement and weight together, in the order of their weight."""
        order = list(WEIGHTS)
        kept = sorted(findings, key=lambda one: (order.index(weight(one)), one.code))
        return [
            list(found) for _key, found in groupby(kept, key=lambda one: (weight(one), one.code))
        ]

    def _card(self, findings: list[Finding], today: date) -> FindingCard:
        card = FindingCard(findings, self._wording, self._language, today, self.widget())
        card.place_requested.connect(self.place_requested)
        card.decided.connect(self._decide)
        card.taken_back.connect(self._take_back)
        return card

    def _decide(self, decision: Consideration) -> None:
        kept = self._session.register.considered or ()
        self._session.answer(_STEPS, (*kept, decision))

    def _take_back(self, decision: Consideration) -> None:
        kept = self._session.register.considered or ()
        self._session.answer(_STEPS, tuple(one for one in kept if one != decision) or None)
