"""The matrix as a table: a row for each kind of data, a column for each service."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from privacydesk.models.choices import Asked
from privacydesk.models.data import MatrixCell
from privacydesk.models.ids import DataId, ServiceId
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.question import N_
from privacydesk.ui.session import Session

_Index = QModelIndex | QPersistentModelIndex
_ROUND = (None, Asked.REQUIRED, Asked.OPTIONAL, Asked.NOT_ASKED)
"""What a cell becomes, one after the other, when it is pressed."""
_WORDS = {
    Asked.REQUIRED: N_("required"),
    Asked.OPTIONAL: N_("optional"),
    Asked.ASKED: N_("asked"),
    Asked.NOT_ASKED: N_("not asked"),
}
_SIGNS = {Asked.REQUIRED: "\u25cf ", Asked.OPTIONAL: "\u25cb ", Asked.NOT_ASKED: "\u2013 "}


class MatrixModel(QAbstractTableModel):
    """Which service asks for which data; changes go to the session."""

    def __init__(self, session: Session, vocabulary: Vocabulary) -> None:
        """Take the open register and the words."""
        super().__init__()
        self._session, self._vocabulary = session, vocabulary
        self._services: list[tuple[ServiceId, str]] = []
        self._data: list[tuple[DataId, str]] = []
        self._cells: dict[tuple[DataId, ServiceId], MatrixCell] = {}
        self.load()

    def load(self) -> None:
        """Read the register anew."""
        register = self._session.register
        self.beginResetModel()
        titles = self._vocabulary.title
        self._services = [(s.id, titles(register, s)) for s in register.services or ()]
        self._cells = {(c.data, c.service): c for c in register.matrix or ()}
        used = dict.fromkeys(c.data for c in register.matrix or ())
        items = {item.id: item for item in register.data or ()}
        rows = [*used, *(one for one in items if one not in used)]
        self._data = [(one, titles(register, items[one])) for one in rows]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """One row for each kind of data."""
        return 0 if parent is not None and parent.isValid() else len(self._data)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """One column for each service."""
        return 0 if parent is not None and parent.isValid() else len(self._services)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of services above, those of data at the left."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self._services if orientation is Qt.Orientation.Horizontal else self._data
        return names[section][1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a service asks: a sign and a word, so that colour is never needed."""
        asked = self._asked(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return _SIGNS.get(asked, "") + self._words(asked) if asked is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            data, service = self._data[index.row()][1], self._services[index.column()][1]
            return f"{data}, {service}: {self._words(asked)}"
        return None

    def press(self, index: _Index) -> None:
        """Give a cell its next value."""
        asked = self._asked(index)
        position = _ROUND.index(asked) if asked in _ROUND else 0
        self.put([index], _ROUND[(position + 1) % len(_ROUND)])

    def put(self, indexes: list[_Index], asked: Asked | None) -> None:
        """Give cells a value; None takes the answer back."""
        cells = dict(self._cells)
        for index in indexes:
            key = (self._data[index.row()][0], self._services[index.column()][0])
            if asked is None:
                cells.pop(key, None)
            else:
                cells[key] = MatrixCell(data=key[0], service=key[1], asked=asked)
        made = tuple(cells[key] for key in self._in_order(cells))
        if self._session.answer(("matrix",), made or None):
            self._cells = cells
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._data) - 1, len(self._services) - 1)
            )

    def _words(self, asked: Asked | None) -> str:
        return self._vocabulary.language.text(_WORDS[asked]) if asked is not None else ""

    def _asked(self, index: _Index) -> Asked | None:
        key = (self._data[index.row()][0], self._services[index.column()][0])
        cell = self._cells.get(key)
        return cell.asked if cell is not None else None

    def _in_order(
        self, cells: dict[tuple[DataId, ServiceId], MatrixCell]
    ) -> list[tuple[DataId, ServiceId]]:
        rows = [data for data, _ in self._data]
        columns = [service for service, _ in self._services]
        return sorted(cells, key=lambda key: (rows.index(key[0]), columns.index(key[1])))
