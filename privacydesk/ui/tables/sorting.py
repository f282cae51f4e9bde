"""Sorting and filtering the rows of a table."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from privacydesk.i18n import Language
from privacydesk.ui.tables.columns import sort_key
from privacydesk.ui.tables.record_table import SEARCH_ROLE, SORT_ROLE, RecordTable

_Index = QModelIndex | QPersistentModelIndex


class SortedTable(QSortFilterProxyModel):
    """The rows of a table in the order, and with the words, that were asked for."""

    def __init__(self, table: RecordTable, language: Language, parent: QObject) -> None:
        """Take the table; at first its own order holds."""
        super().__init__(parent)
        self._language = language
        self._words: tuple[str, ...] = ()
        self.setDynamicSortFilter(True)
        self.setSourceModel(table)

    def keep_words(self, text: str) -> None:
        """Keep the rows in which all these words stand, in any column."""
        self.beginFilterChange()
        self._words = tuple(sort_key(text).split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns; who cannot see the arrow hears how the table is sorted."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        told = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not told:
            return super().headerData(section, orientation, role)
        title = super().headerData(section, orientation, Qt.ItemDataRole.DisplayRole)
        if section != self.sortColumn():
            return title
        _ = self._language.text
        down = self.sortOrder() is Qt.SortOrder.DescendingOrder
        words = _("sorted, descending") if down else _("sorted, ascending")
        return f"{title}, {words}"

    def lessThan(self, left: _Index, right: _Index) -> bool:  # noqa: N802 - Qt's name
        """Compare raw values; what is not answered comes last, whichever way one sorts."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            down = self.sortOrder() is Qt.SortOrder.DescendingOrder
            return (one is None) is down and one is not other
        return bool(one < other)

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Whether all words stand in a row."""
        if not self._words:
            return True
        found = str(self.sourceModel().index(row, 0, parent).data(SEARCH_ROLE))
        return all(word in found for word in self._words)
