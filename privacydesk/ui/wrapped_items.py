"""Entries of a list whose words take a second line where there is little room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget

_ENDLESS = 10_000


def wrap_items(entries: QListWidget) -> None:
    """Give each entry the height of its lines; the style alone would leave out words."""
    metrics, room = entries.fontMetrics(), entries.viewport().width()
    for row in range(entries.count()):
        item = entries.item(row)
        item.setSizeHint(QSize())
        hint = entries.sizeHintForIndex(entries.model().index(row, 0))
        around = hint.width() - metrics.horizontalAdvance(item.text())
        if hint.width() <= room or room <= around:
            continue
        space = QRect(0, 0, room - around, _ENDLESS)
        lines = metrics.boundingRect(space, Qt.TextFlag.TextWordWrap, item.text()).height()
        item.setSizeHint(QSize(room, hint.height() - metrics.height() + lines))
