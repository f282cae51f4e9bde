"""Two buttons beside each other: the list with its forms, or the table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from privacydesk.i18n import Language


class ShapeSwitch(QWidget):
    """Tells which of both is wanted; it shows the one it stands above."""

    table_wanted = Signal(bool)
    """The table is wanted (true), or the list."""

    def __init__(self, language: Language, *, table: bool, parent: QWidget | None = None) -> None:
        """Take the language, and which of both it stands above."""
        super().__init__(parent)
        _ = language.text
        self._table = table
        self.list_button = QPushButton(_("List"), self)
        """Shows the list."""
        self.table_button = QPushButton(_("Table"), self)
        """Shows the table."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button, side in ((self.list_button, "left"), (self.table_button, "right")):
            button.setProperty("role", "segment")
            button.setProperty("side", side)
            button.setCheckable(True)
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.list_button.setAccessibleDescription(_("Shows the questions about each of them"))
        self.table_button.setAccessibleDescription(_("Shows all of them in a table"))
        self._show()
        self.list_button.clicked.connect(lambda: self._want(table=False))
        self.table_button.clicked.connect(lambda: self._want(table=True))

    def _want(self, *, table: bool) -> None:
        self._show()
        if table is not self._table:
            self.table_wanted.emit(table)

    def _show(self) -> None:
        self.table_button.setChecked(self._table)
        self.list_button.setChecked(not self._table)
