"""One sentence about what went wrong, and ways on."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

Ways = Mapping[str, Callable[[], object]]


class ProblemDialog(QMessageBox):
    """A sentence with a button for each way on, and one to close it."""

    def __init__(
        self,
        sentence: str,
        ways: Ways,
        parent: QWidget | None = None,
        stay: QMessageBox.StandardButton = QMessageBox.StandardButton.Close,
    ) -> None:
        """Take the sentence, for the words of each button what it does, and the one that stays."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("PrivacyDesk")
        self.setIcon(QMessageBox.Icon.Warning)
        # A sentence may hold the name of a file, and a name may look like markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        for words, way in ways.items():
            button = self.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(way)
        self.setEscapeButton(self.addButton(stay))
