"""A few words in a pill, such as that an answer is only a proposal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Pill(QLabel):
    """Hidden while it has no words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "guess")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show words; none hides it."""
        self.setText(words)
        self.setVisible(bool(words))
