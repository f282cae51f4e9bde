"""A bar at the top of a window: a sentence that stays, and what can be done about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from privacydesk.ui.icons import icon

Ways = Mapping[str, Callable[[], object]]

_SIGN = 1.1
"""The side of the sign, in heights of the text."""


class NoticeBar(QFrame):
    """Hidden while there is nothing to say; it stands in nobody's way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._told: tuple[str, tuple[str, ...]] = ("", ())
        self._ways: Ways = {}
        self._buttons: list[QPushButton] = []
        self._sign = QLabel(self)
        self._words = QLabel(self)
        # A sentence may hold the name of a file, and a name may look like markup.
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 8, 14, 8)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._sign, 0)
        self._layout.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that stands there; empty when there is none."""
        return self._words.text()

    def say(self, words: str, ways: Ways, sign: str = "state-attention") -> None:
        """Say a sentence, with a button for each way on; no words hide the bar."""
        self._ways = ways
        if (words, tuple(ways)) != self._told:
            self._told = (words, tuple(ways))
            self._words.setText(words)
            self.setAccessibleName(words)
            side = round(self.fontMetrics().height() * _SIGN)
            self._sign.setPixmap(icon(sign).pixmap(QSize(side, side)))
            self._make_buttons()
        self.setVisible(bool(words))

    def hush(self) -> None:
        """Say nothing any more, and hide."""
        nothing = ""
        self.say(nothing, {})

    def _make_buttons(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for words in self._ways:
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, words=words: self._ways[words]())
            self._layout.addWidget(button)
            button.show()
            self._buttons.append(button)
