"""Chooses which findings are shown: by weight, topic and paper."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from privacydesk.compliance.finding import Finding
from privacydesk.i18n import Language
from privacydesk.ui.check.words import PAPERS, TOPICS, WEIGHTS, weight


class FilterBar(QWidget):
    """Three choices; each begins with "all"."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make the choices in a language."""
        super().__init__(parent)
        _ = language.text
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._weight = self._choice(language, _("All weights"), _("Weight"), WEIGHTS)
        self._topic = self._choice(language, _("All topics"), _("Topic"), TOPICS)
        self._paper = self._choice(language, _("All papers"), _("Paper"), PAPERS)
        layout.addWidget(self._weight, 0, 0)
        layout.addWidget(self._topic, 0, 1)
        layout.addWidget(self._paper, 1, 0, 1, 2)

    def shows(self, finding: Finding) -> bool:
        """Whether a finding fits all three choices."""
        requirement = finding.requirement
        chosen = [one.currentData() for one in (self._weight, self._topic, self._paper)]
        return (
            chosen[0] in (None, weight(finding))
            and chosen[1] in (None, requirement.topic.value)
            and (chosen[2] is None or chosen[2] in [paper.value for paper in requirement.papers])
        )

    def _choice(
        self, language: Language, everything: str, name: str, words: Mapping[Any, str]
    ) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.addItem(everything, None)
        for code, text in words.items():
            made.addItem(language.text(text), str(code))
        made.setMinimumContentsLength(5)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return made
