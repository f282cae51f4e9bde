"""A table of records on the screen: sorted with its head, opened with Enter, copied with Ctrl+C."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from privacydesk.ui.tables.copying import copied
from privacydesk.ui.tables.record_table import PLACE_ROLE
from privacydesk.ui.tables.sorting import SortedTable

_WIDEST_LETTERS, _NARROWEST_LETTERS = 30, 9
_ROWS_LOOKED_AT = 50
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordView(QTableView):
    """Shows the rows; it changes nothing."""

    place_chosen = Signal(object)
    """A cell was opened; carries its Place."""

    def __init__(self, rows: SortedTable, name: str, parent: QWidget | None = None) -> None:
        """Take the rows, and the name for those who cannot see them."""
        super().__init__(parent)
        self._rows = rows
        self._fitted = False
        self.setProperty("role", "records")
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Tab leaves the table; arrows move in it.
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._open)

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column; -1 is the order of the register."""
        self.horizontalHeader().setSortIndicator(column, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, and the keys to copy copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard with the head above them, in the order shown."""
        chosen = sorted(one.row() for one in self.selectionModel().selectedRows())
        if not chosen:
            return
        columns = range(self._rows.columnCount())
        head = [str(self._rows.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
        rows = [[str(self._rows.index(row, one).data()) for one in columns] for row in chosen]
        QGuiApplication.clipboard().setMimeData(copied([head, *rows]))

    def fit(self) -> None:
        """Give the columns the width of their words, within bounds: once, then they are the user's.

        A row is as high as a line of text.
        """
        letter, head = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        if self._fitted or not self._rows.rowCount():
            return
        self._fitted = True
        head.setResizeContentsPrecision(_ROWS_LOOKED_AT)
        for column in range(self._rows.columnCount()):
            wanted = max(self.sizeHintForColumn(column), head.sectionSizeHint(column))
            bounded = min(max(wanted, letter * _NARROWEST_LETTERS), letter * _WIDEST_LETTERS)
            head.resizeSection(column, max(bounded, head.sectionSizeHint(column)))

    def _open(self, index: QModelIndex) -> None:
        self.place_chosen.emit(index.data(PLACE_ROLE))
