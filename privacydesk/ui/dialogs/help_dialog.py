"""Help beside the window: for each topic what to have ready, and what is asked and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.help_page import HelpPart, help_page
from privacydesk.ui.pieces import card
from privacydesk.ui.topics import TOPICS

_SIZE = (560, 640)


class HelpDialog(QDialog):
    """Stays open while one types in the window."""

    topic_wanted = Signal(str)
    """The questions of a topic are wanted; carries its code."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        """Take the words of the screens; `show_topic` fills it."""
        super().__init__(parent)
        self._vocabulary = vocabulary
        _ = vocabulary.language.text
        self.setWindowTitle(_("Help"))
        self.resize(*_SIZE)
        self.topics = QComboBox(self)
        """The topics, of which one is shown."""
        for topic in TOPICS:
            self.topics.addItem(_(topic.title), topic.code)
        self.topics.setAccessibleName(_("Help about"))
        self.topics.activated.connect(lambda _row: self.show_topic(self.topics.currentData()))
        self._page = QScrollArea(self)
        self._page.setProperty("role", "page")
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setAccessibleName(_("Help"))
        name = QLabel(_("Help about"), self)
        name.setBuddy(self.topics)
        head = QHBoxLayout()
        head.addWidget(name)
        head.addWidget(self.topics, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        go = buttons.addButton(_("To the questions"), QDialogButtonBox.ButtonRole.ActionRole)
        go.setAutoDefault(False)
        go.clicked.connect(lambda: self.topic_wanted.emit(self.topics.currentData()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._page, 1)
        layout.addWidget(buttons)
        self.show_topic(TOPICS[0].code)

    def show_topic(self, code: str) -> None:
        """Show the help for a topic."""
        self.topics.setCurrentIndex(self.topics.findData(code))
        topic = next(one for one in TOPICS if one.code == code)
        page = help_page(topic, self._vocabulary)
        inner = QWidget()
        inner.setProperty("role", "page")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(12)
        points = [label(f"\u2022  {one}", "point") for one in page.ready]
        layout.addWidget(card(self._vocabulary.language.text("What to have ready"), *points))
        for part in page.parts:
            layout.addWidget(_shown(part))
        layout.addStretch(1)
        self._page.setWidget(inner)
        self._page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _shown(part: HelpPart) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(4, 0, 4, 0)
    layout.setSpacing(3)
    layout.addWidget(label(part.question, "question"))
    for line in part.lines:
        layout.addWidget(label(line, "help"))
    return made
