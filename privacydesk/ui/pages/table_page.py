"""The records of one topic as a table, with a line to filter it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.pages.page_head import PageHead, side_of
from privacydesk.ui.tables.columns import TABLES
from privacydesk.ui.tables.record_table import RecordTable
from privacydesk.ui.tables.record_view import RecordView
from privacydesk.ui.tables.register_words import RegisterWords
from privacydesk.ui.tables.sort_choice import SortChoice
from privacydesk.ui.tables.sorting import SortedTable
from privacydesk.ui.topics import Topic

_FILTER_LETTERS = 14
_NARROW_LETTERS = 56
"""The width below which what sorts stands below what filters."""


class TablePage(QWidget):
    """Title, filter and table; how it is sorted and filtered holds as long as the window."""

    list_wanted = Signal()
    """The list is wanted, with the questions."""
    place_chosen = Signal(object)
    """The question behind a cell is wanted; carries its Place."""

    def __init__(self, desk: Desk, topic: Topic, parent: QWidget | None = None) -> None:
        """Take the open register and the topic."""
        super().__init__(parent)
        self._desk, self._described = desk, TABLES[topic.code]
        _ = desk.language.text
        self.table = RecordTable(self._described, self)
        """All records."""
        self.rows = SortedTable(self.table, desk.language, self)
        """The records that are shown, in their order."""
        self.view = RecordView(self.rows, _(topic.title), self)
        """The table on the screen."""
        self.filter = QLineEdit(self)
        """The words that must stand in a row."""
        self._sort = SortChoice(desk.language, [_(one.title) for one in self.table.columns], self)
        self._count = label("", "help", self)
        self._none = label("", "help", self)
        self._way = QPushButton(self)
        self._below = QStackedWidget(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head = PageHead(desk.language, topic, table=True, parent=self)
        self.setProperty("role", "page")
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the register as it is now."""
        session = self._desk.session
        words = RegisterWords(self._desk.vocabulary, session.knowledge, session.register)
        self.table.show_register(words)
        self.view.fit()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what filters and what sorts beside or below each other."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._line.setDirection(
            directions.TopToBottom if self._is_narrow() else directions.LeftToRight
        )
        self._tell()

    def _is_narrow(self) -> bool:
        return self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS

    def _lay_out(self) -> None:
        _ = self._desk.language.text
        self.filter.setPlaceholderText(_("Filter"))
        self.filter.setAccessibleName(_("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        letter = self.fontMetrics().averageCharWidth()
        self.filter.setMinimumWidth(letter * _FILTER_LETTERS)
        self._line.setSpacing(10)
        self._line.addWidget(self.filter, 1)
        self._line.addWidget(self._sort)
        empty = QWidget(self)
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self._none)
        row = QHBoxLayout()
        row.addWidget(self._way)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(1)
        self._below.addWidget(self.view)
        self._below.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side_of(self), 20, side_of(self), 12)
        layout.setSpacing(10)
        layout.addWidget(self._head)
        layout.addLayout(self._line)
        layout.addWidget(self._below, 1)
        layout.addWidget(self._count)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._go_to_rows)
        self.view.place_chosen.connect(self.place_chosen)
        head = self.view.horizontalHeader()
        head.sortIndicatorChanged.connect(self._sort.show_order)
        self._sort.chosen.connect(self.view.sort_by)
        self._way.clicked.connect(self._go_on)
        if self._head.switch is not None:
            self._head.switch.table_wanted.connect(lambda _table: self.list_wanted.emit())
        focus = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        focus.activated.connect(self.filter.setFocus)

    def _filter(self, text: str) -> None:
        self.rows.keep_words(text)
        self._tell()

    def _go_to_rows(self) -> None:
        if self.rows.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.rows.index(0, 0))

    def _go_on(self) -> None:
        if self.table.rowCount():
            self.filter.clear()
            self.filter.setFocus()
        else:
            self.list_wanted.emit()

    def _tell(self) -> None:
        """Say how many rows there are; without any, say what to do."""
        _, language = self._desk.language.text, self._desk.language
        shown, count = self.rows.rowCount(), self.table.rowCount()
        self._below.setCurrentIndex(0 if shown else 1)
        self._none.setText(_("No row holds these words.") if count else _(self._described.empty))
        self._way.setText(_("Show all rows") if count else _("Go to the list"))
        counted = language.plural("{count} row", "{count} rows", count).format(count=count)
        if shown != count:
            counted = _("{shown} of {rows}").format(shown=shown, rows=counted)
        hint = _("Enter opens the questions of a row, Ctrl+C copies the chosen rows.")
        self._count.setText(counted if self._is_narrow() else f"{counted}. {hint}")
        self._count.setToolTip(hint)
        self._count.setVisible(bool(shown))
        self.filter.setEnabled(bool(count))
        self._sort.setEnabled(bool(count))
