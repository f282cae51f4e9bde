"""Boxes to tick, beside each other where there is room and below each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

_COLUMNS = 2
_BETWEEN = 18


class BoxGrid(QWidget):
    """Two columns of boxes, or one; the boxes follow each other downwards."""

    def __init__(self, boxes: Sequence[QAbstractButton], parent: QWidget | None = None) -> None:
        """Take the boxes in order."""
        super().__init__(parent)
        self._boxes = list(boxes)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._arrange(_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the boxes below each other where there is no room beside each other."""
        super().resizeEvent(event)
        needed = self._widest() * _COLUMNS + _BETWEEN
        self._arrange(_COLUMNS if event.size().width() >= needed else 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column is enough."""
        narrowest = max((box.minimumSizeHint().width() for box in self._boxes), default=0)
        return QSize(narrowest, super().minimumSizeHint().height())

    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self._boxes), default=0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._boxes) // columns)
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number % rows, number // rows)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.invalidate()
