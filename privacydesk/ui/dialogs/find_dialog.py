"""The dialog that finds words in all answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from privacydesk.ui.finding import MOST, find
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.topics import TOPICS

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
        self._line.returnPressed.connect(lambda: self._choose(self._list.currentItem()))
        self._told = label(_("Type a few letters of what you look for."), "help", self)
        close = QDialogButtonBox(self)
        button = close.addButton(_("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._line, self._list, self._told, close):
            layout.addWidget(widget)
        offer_manual(self, desk.language, lambda: "dialog:find")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrows go through what was found while one types."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self._list.currentRow() + step
            self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        else:
            super().keyPressEvent(event)

    def _find(self, words: str) -> None:
        self._list.clear()
        text = self._desk.language.text
        for found in find(self._desk.session.register, self._desk.vocabulary, words):
            topic = next((text(one.title) for one in TOPICS if one.holds(found.place)), "")
            where = f"{topic} \u2013 {found.question}" if topic else found.question
            item = QListWidgetItem(f"{found.answer}\n{where}", self._list)
            item.setData(Qt.ItemDataRole.UserRole, found.place)
        self._list.setCurrentRow(0)
        self._tell(words)

    def _tell(self, words: str) -> None:
        """Say how many answers were found, or what to do."""
        language, count = self._desk.language, self._list.count()
        found = language.plural("{count} answer found", "{count} answers found", count)
        if count >= MOST:
            found = language.text("The first {count} answers; more words find fewer")
        told = found if count else language.text("No answer holds these words.")
        if not words.strip():
            told = language.text("Type a few letters of what you look for.")
        self._told.setText(told.format(count=count))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.place_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()
