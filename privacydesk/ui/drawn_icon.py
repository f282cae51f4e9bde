"""A drawing that is painted as an icon when it is seen, and in the size in which it is seen."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

Colours = Mapping[QIcon.Mode, tuple[str, str]]
"""For each way of showing an icon the colour of its lines, and of what is open in a filled shape.

A way that is not named is shown as the normal one.
"""


class DrawnIcon(QIconEngine):
    """Most icons of a window are never seen disabled, or chosen, or large."""

    def __init__(self, drawing: str, colours: Colours) -> None:
        """Take a drawing as SVG that names its colours currentColor and insideColor."""
        super().__init__()
        self._drawing, self._colours = drawing, colours
        self._painted: dict[tuple[int, int, tuple[str, str]], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint it into a part of a window."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Give it as a picture."""
        del state
        colours = self._colours.get(mode, self._colours[QIcon.Mode.Normal])
        key = (size.width(), size.height(), colours)
        if key not in self._painted:
            self._painted[key] = self._made(size, *colours)
        return self._painted[key]

    def clone(self) -> QIconEngine:
        """Give another one that looks the same."""
        return DrawnIcon(self._drawing, self._colours)

    def _made(self, size: QSize, line: str, inside: str) -> QPixmap:
        drawing = self._drawing.replace("currentColor", line).replace("insideColor", inside)
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return made
