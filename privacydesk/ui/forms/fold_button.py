"""A title that folds what stands below it in and out."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_ARROW, _LINE = 12, 18
"""The side of the arrow, and the height of a line it goes with."""
_RIGHT = ((3.5, 1.5), (9.0, 6.0), (3.5, 10.5))
_GAP = 4
_LETTERS = 14
"""A word that is longer can be broken."""
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
_DOWN = ((1.5, 3.5), (10.5, 3.5), (6.0, 9.0))


class FoldButton(QPushButton):
    """Pressing it opens or closes; an arrow shows which."""

    opened = Signal(bool)
    """It was opened (true) or closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it closed."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}
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
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._heights.clear()
        self.updateGeometry()

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
        """Give the height of the lines of the title; layouts ask it very often."""
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
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        element = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(element, option, self)
        side = self.iconSize().width()
        arrow = QRect(room.left(), room.top(), side, room.height())
        self.icon().paint(painter, arrow)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room.setLeft(room.left() + side + _GAP)
        painter.drawText(room, self._wrapped(room), self.accessibleName())

    def _wrapped(self, room: QRect) -> Qt.TextFlag | Qt.AlignmentFlag:
        """Break lines between words; within a word only when it does not fit."""
        advance = self.fontMetrics().horizontalAdvance
        fits = all(advance(word) <= room.width() for word in self.accessibleName().split())
        how = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | how

    def _around(self) -> int:
        """What stands beside the title: the arrow, and the edges."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1000, 100)
        element = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(element, option, self)
        return 1000 - room.width() + self.iconSize().width() + _GAP + 1

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
        self.setIconSize(QSize(side, side))
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
        self.setIcon(QIcon(drawn))
