"""A title that folds what stands below it in and out."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_ARROW, _LINE = 12, 18
"""The side of the arrow, and the height of a line it goes with."""
_RIGHT = ((3.5, 1.5), (9.0, 6.0), (3.5, 10.5))
_GAP = 4
_EDGE, _TEXT = 5, 13
"""What the style sheet leaves free around the title, beside a line, at the usual size of text."""
_LETTERS = 14
"""A word that is longer can be broken."""
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
_DOWN = ((1.5, 3.5), (10.5, 3.5), (6.0, 9.0))


class FoldButton(QPushButton):
    """Pressing it opens or closes; an arrow shows which.

    To Qt it has no words and no icon, so Qt paints its ground only; the rest is painted here. To
    ask the style of Qt where they would stand would have PySide make all its lists of measures: a
    twentieth of the start.
    """

    opened = Signal(bool)
    """It was opened (true) or closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it closed."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        """The height at each width that was asked for; one layout asks for it many times."""
        self._arrow, self._side = QPixmap(), _ARROW
        self.setCheckable(True)
        self.setProperty("role", "fold")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._show)
        self._show(opened=False)

    def name(self, title: str) -> None:
        """Show a title; it is plain text, so an ampersand is an ampersand."""
        if title == self.accessibleName():
            return
        self.setAccessibleName(title)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _show(self, opened: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self._point()
        self.opened.emit(opened)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Give the size of the title on one line."""
        self.ensurePolished()
        width = self._around() + self.fontMetrics().horizontalAdvance(self.accessibleName())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The title takes more lines where there is little room."""
        self.ensurePolished()
        words = self.accessibleName().split()
        advance = self.fontMetrics().horizontalAdvance
        longest = max((advance(word) for word in words), default=0)
        width = self._around() + min(longest, self.fontMetrics().averageCharWidth() * _LETTERS)
        return QSize(width, super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height of the lines of the title."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._around()), 10_000)
        lines = self.fontMetrics().boundingRect(room, self._wrapped(room), self.accessibleName())
        spare = super().sizeHint().height() - self.fontMetrics().height()
        return lines.height() + max(spare, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the arrow, and the title on as many lines as it needs."""
        super().paintEvent(event)
        painter, edge = QPainter(self), self._edge()
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        top = room.top() + (room.height() - self._side) // 2
        painter.drawPixmap(QRect(room.left(), top, self._side, self._side), self._arrow)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room.setLeft(room.left() + self._side + _GAP)
        painter.drawText(room, self._wrapped(room), self.accessibleName())

    def _wrapped(self, room: QRect) -> Qt.TextFlag | Qt.AlignmentFlag:
        """Break lines between words; within a word only when it does not fit."""
        advance = self.fontMetrics().horizontalAdvance
        fits = all(advance(word) <= room.width() for word in self.accessibleName().split())
        how = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | how

    def _around(self) -> int:
        """What stands beside the title: the arrow, and the edges."""
        return 2 * self._edge() + self._side + _GAP + 1

    def _edge(self) -> int:
        return round(_EDGE * QFontInfo(self.font()).pixelSize() / _TEXT) + 1

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the arrow again in the colours that hold now."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._heights.clear()
            self._point()

    def _point(self) -> None:
        """Draw the arrow, down when it is open."""
        ratio = self.devicePixelRatioF()
        side = max(_ARROW, round(self.fontMetrics().height() * _ARROW / _LINE))
        drawn = QPixmap(round(side * ratio), round(side * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        painter.scale(side / _ARROW, side / _ARROW)
        corners = _DOWN if self.isChecked() else _RIGHT
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.end()
        self._arrow, self._side = drawn, side
        self.update()
