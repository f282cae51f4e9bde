"""A card for one requirement: its weight and article, everything found about it, and why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from privacydesk.compliance.finding import Finding
from privacydesk.i18n import Language
from privacydesk.ui.check.finding_line import FindingLine
from privacydesk.ui.check.words import ICONS, WEIGHTS, Wording, weight
from privacydesk.ui.forms.label import label
from privacydesk.ui.icons import icon

_ICON = 16


class FindingCard(QFrame):
    """The findings about one requirement that weigh the same."""

    place_requested = Signal(object)
    decided = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self,
        findings: Sequence[Finding],
        wording: Wording,
        language: Language,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Take the findings and the words for them."""
        super().__init__(parent)
        first = findings[0]
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        kind = weight(first)
        words = language.text(WEIGHTS[kind])
        article = wording.article(first)
        self.setAccessibleName(f"{words}: {article}")
        layout.addLayout(self._head(kind, words))
        layout.addWidget(label(f"{article} · {first.code}", "help", self))
        for finding in findings:
            line = FindingLine(finding, wording.message(finding), language, today, self)
            line.place_requested.connect(self.place_requested)
            line.decided.connect(self.decided)
            line.taken_back.connect(self.taken_back)
            layout.addWidget(line)
        layout.addWidget(label(wording.why(first), "help", self))

    def _head(self, kind: str, words: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        sign = QLabel(self)
        sign.setPixmap(icon(ICONS[kind]).pixmap(_ICON, _ICON))
        sign.setAccessibleName(words)
        head.addWidget(sign)
        head.addWidget(label(words, f"weight-{kind}", self), 1)
        return head
