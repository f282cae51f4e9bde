"""The matrix on the screen: cells that change with a click, space, or a letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from privacydesk.models.choices import Asked
from privacydesk.ui.tables.matrix_model import MatrixModel

_KEYS = {
    Qt.Key.Key_V: Asked.REQUIRED,
    Qt.Key.Key_R: Asked.REQUIRED,
    Qt.Key.Key_O: Asked.OPTIONAL,
    Qt.Key.Key_Minus: Asked.NOT_ASKED,
    Qt.Key.Key_Delete: None,
}
_TALLEST = 420
_NARROWEST = 150
"""Wide enough for a word such as "studentenabonnement"."""


class MatrixView(QTableView):
    """The names of the data stay in sight while one moves to other services."""

    def __init__(self, model: MatrixModel, name: str, parent: QWidget | None = None) -> None:
        """Take the model, and the name for those who cannot see it."""
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Tab leaves the table; arrows move in it.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(model.press)
        model.modelReset.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space gives the next value; a letter gives the cells that are selected its value."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return) and self.currentIndex().isValid():
            self._model.press(self.currentIndex())
        elif key in _KEYS and self.selectedIndexes():
            self._model.put(list(self.selectedIndexes()), _KEYS[key])
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        # The bar with which one moves to other services needs room as well.
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + bar + 4
        height += sum(self.rowHeight(row) for row in range(self._model.rowCount()))
        self.setFixedHeight(min(_TALLEST, height))
