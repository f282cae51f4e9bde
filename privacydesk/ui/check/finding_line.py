"""One finding on the screen: what is wrong, the way to its question, and what was decided."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.i18n import Language
from privacydesk.knowledge.requirement import Severity
from privacydesk.models.consideration import Consideration
from privacydesk.models.ids import RequirementId
from privacydesk.ui.forms.label import label
from privacydesk.ui.pieces import link


class FindingLine(QWidget):
    """A message with its links; a decision is written in place."""

    place_requested = Signal(object)
    """The user wants to answer the question; carries the Place."""
    decided = Signal(object)
    """The user lets it be; carries the Consideration."""
    taken_back = Signal(object)
    """The user wants a decision away; carries the Consideration."""

    def __init__(
        self,
        finding: Finding,
        message: str,
        language: Language,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Take the finding with its message, and the day on which a decision is dated."""
        super().__init__(parent)
        self.finding = finding
        """What was found."""
        self._language, self._today = language, today
        _ = language.text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 6)
        layout.setSpacing(2)
        layout.addWidget(label(message, "question", self))
        links = QHBoxLayout()
        links.setSpacing(18)
        go = link(_("Go to the question"))
        go.setAccessibleName(f"{_('Go to the question')}: {message}")
        go.clicked.connect(lambda: self.place_requested.emit(finding.place))
        links.addWidget(go)
        layout.addLayout(links)
        self._reason = QLineEdit(self)
        self._keep = QPushButton(_("Keep"), self)
        self._decide = self._decision(message)
        if finding.considered is not None:
            layout.insertWidget(1, self._decided_words(finding.considered))
        links.addWidget(self._decide)
        links.addStretch(1)
        self._decide.setVisible(finding.kind is not FindingKind.INPUT_MISSING)
        layout.addWidget(self._reason_row(message))

    def _decision(self, message: str) -> QPushButton:
        """The link that begins or takes back a decision."""
        _, found = self._language.text, self.finding.considered
        if found is not None:
            words = _("Take it back")
        elif self.finding.severity is Severity.ERROR:
            words = _("Overrule")
        else:
            words = _("Let it be")
        made = link(words)
        made.setAccessibleName(f"{words}: {message}")
        if found is not None:
            made.clicked.connect(lambda: self.taken_back.emit(found))
        else:
            made.clicked.connect(self._ask)
        return made

    def _decided_words(self, found: Consideration) -> QWidget:
        pattern = self._language.text("Considered on {day}: {reason}")
        words = pattern.format(day=self._language.day(found.on), reason=found.reason)
        return label(words, "help", self)

    def _reason_row(self, message: str) -> QWidget:
        _ = self._language.text
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 0)
        self._reason.setPlaceholderText(_("Why may it stay like this?"))
        self._reason.setAccessibleName(f"{_('Why may it stay like this?')} {message}")
        self._reason.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._reason.returnPressed.connect(self._keep.click)
        self._keep.setEnabled(False)
        self._keep.setAccessibleName(f"{_('Keep')}: {message}")
        self._keep.clicked.connect(self._tell)
        layout.addWidget(self._reason, 1)
        layout.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignTop)
        row.hide()
        self._row = row
        return row

    def _ask(self) -> None:
        self._row.show()
        self._decide.hide()
        self._reason.setFocus()

    def _tell(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            finding = self.finding
            self.decided.emit(
                Consideration(
                    requirement=RequirementId(finding.code),
                    about=finding.about,
                    reason=reason,
                    on=self._today,
                )
            )
