"""The dialog that finds words in all answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from privacydesk.ui.finding import find
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.manual.opening import offer_manual

_SIZE = (560, 420)


class FindDialog(QDialog):
    """A line to type in and the answers that fit; choosing one leads to its question."""

    place_chosen = Signal(object)
    """An answer was chosen; carries its Place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register and the words."""
        super().__init__(parent)
        self._desk = desk
        _ = desk.language.text
        self.setWindowTitle(_("Find in all answers"))
        self.resize(*_SIZE)
        self._line = QLineEdit(self)
        self._line.setAccessibleName(_("Words to find"))
        self._line.setPlaceholderText(_("Words to find"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._find)
        self._list = QListWidget(self)
        self._list.setAccessibleName(_("Answers found"))
        self._list.setWordWrap(True)
        self._list.setProperty("role", "choices")
        self._list.itemActivated.connect(self._choose)
        self._line.returnPressed.connect(lambda: self._choose(self._list.item(0)))
        self._empty = QLabel(_("No answer holds these words."), self)
        self._empty.setProperty("role", "help")
        self._empty.hide()
        close = QDialogButtonBox(self)
        button = close.addButton(_("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._line, self._list, self._empty, close):
            layout.addWidget(widget)
        offer_manual(self, desk.language, lambda: "dialog:find")

    def _find(self, words: str) -> None:
        self._list.clear()
        for found in find(self._desk.session.register, self._desk.vocabulary, words):
            item = QListWidgetItem(f"{found.answer}\n{found.question}", self._list)
            item.setData(Qt.ItemDataRole.UserRole, found.place)
        self._empty.setVisible(bool(words.strip()) and not self._list.count())
        self._list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.place_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()
