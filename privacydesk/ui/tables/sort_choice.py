"""By which column a table is sorted: the same as its head, for who has no mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from privacydesk.i18n import Language

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortChoice(QWidget):
    """A list of columns and a button that turns the order."""

    chosen = Signal(int, Qt.SortOrder)
    """Another order is wanted: the column, or -1 for that of the register, and the direction."""

    def __init__(
        self, language: Language, titles: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Take the titles of the columns."""
        super().__init__(parent)
        self._language, self._order = language, _UP
        _ = language.text
        self._columns = QComboBox(self)
        self._columns.addItem(_("As in the list"), -1)
        for position, title in enumerate(titles):
            self._columns.addItem(title, position)
        self._columns.setAccessibleName(_("Sort by"))
        name = QLabel(_("Sort by"), self)
        name.setProperty("role", "help")
        name.setBuddy(self._columns)
        self._turn = QToolButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (name, self._columns, self._turn):
            layout.addWidget(part, 1 if part is self._columns else 0)
        self._columns.activated.connect(lambda _row: self._choose(_UP))
        self._turn.clicked.connect(lambda: self._choose(_DOWN if self._order is _UP else _UP))
        self.show_order(-1, _UP)

    def show_order(self, column: int, order: Qt.SortOrder) -> None:
        """Show how the table is sorted."""
        self._order = order
        self._columns.setCurrentIndex(self._columns.findData(column))
        _ = self._language.text
        words = _("Ascending") if order is _UP else _("Descending")
        self._turn.setText("\u2191" if order is _UP else "\u2193")
        self._turn.setAccessibleName(_("Order: {order}").format(order=words))
        self._turn.setToolTip(words)
        self._turn.setEnabled(column >= 0)

    def _choose(self, order: Qt.SortOrder) -> None:
        self.chosen.emit(self._columns.currentData(), order)
