"""A list of records as a table: it shows them and nothing more."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from privacydesk.models.place import Place
from privacydesk.models.steps import value_at
from privacydesk.ui.tables.columns import Cell, Column, Table, sort_key
from privacydesk.ui.tables.register_words import RegisterWords

Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = Qt.ItemDataRole.UserRole
"""The record of a row."""
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Place that a cell shows."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a cell is sorted by: a text, a number, or None when it is not answered."""
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 3
"""All words of a row, without capitals and accents."""

_NO_PARENT = QModelIndex()


class RecordTable(QAbstractTableModel):
    """The records of one list; it tells only of rows that came, went or changed."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        """Take the columns; `show_register` fills the rows."""
        super().__init__(parent)
        self._table = table
        self._language: Any = None
        self._records: list[Any] = []
        self._cells: list[tuple[Cell, ...]] = []

    @property
    def columns(self) -> tuple[Column, ...]:
        """What the columns show."""
        return self._table.columns

    def show_register(self, words: RegisterWords) -> None:
        """Show the list as a register holds it."""
        if self._language != words.language:
            self._language = words.language
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        records = list(value_at(words.register, self._table.steps) or ())
        cells = [tuple(one.tell(words, record) for one in self.columns) for record in records]
        first, last = _same(self._records, records)
        self._replace(first, last, records, cells)
        self._update(records, cells)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """One row for each record."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """One column for each of the table."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = self.columns
        named = self._language is not None and section < len(titles)
        return self._language.text(titles[section].title) if named else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, sorts by and leads to."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        cell, record = self._cells[row][column], self._records[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == SORT_ROLE:
            return cell.raw
        if role == SEARCH_ROLE:
            return sort_key(" ".join(one.text for one in self._cells[row]))
        if role == RECORD_ROLE:
            return record
        if role == PLACE_ROLE:
            return Place(str(self._table.steps[0]), record.id, self.columns[column].field)
        return self._told(cell, column, role)

    def _told(self, cell: Cell, column: int, role: int) -> str | None:
        """Give the words beside a cell: all of a long one, and those for who cannot see it."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {cell.text or '–'}"
        return None

    def _replace(
        self, first: int, last: int, records: Sequence[Any], cells: Sequence[tuple[Cell, ...]]
    ) -> None:
        """Take out and put in what is not the same from `first` up to `last` from the end."""
        gone, come = len(self._records) - last, len(records) - last
        if gone > first:
            self.beginRemoveRows(QModelIndex(), first, gone - 1)
            del self._records[first:gone], self._cells[first:gone]
            self.endRemoveRows()
        if come > first:
            self.beginInsertRows(QModelIndex(), first, come - 1)
            self._records[first:first] = records[first:come]
            self._cells[first:first] = cells[first:come]
            self.endInsertRows()

    def _update(self, records: Sequence[Any], cells: Sequence[tuple[Cell, ...]]) -> None:
        """Tell which cells say something else, row by row."""
        for row, (record, now) in enumerate(zip(records, cells, strict=True)):
            before, self._cells[row], self._records[row] = self._cells[row], now, record
            other = [n for n, (a, b) in enumerate(zip(before, now, strict=True)) if a != b]
            if other:
                self.dataChanged.emit(self.index(row, other[0]), self.index(row, other[-1]))


def _same(old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
    """How many records at the start, and how many at the end, are still the same ones."""
    most, first = min(len(old), len(new)), 0
    while first < most and old[first].id == new[first].id:
        first += 1
    last = 0
    while last < most - first and old[-1 - last].id == new[-1 - last].id:
        last += 1
    return first, last
