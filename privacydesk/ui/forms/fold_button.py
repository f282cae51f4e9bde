"""A title that folds what stands below it in and out."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_ARROW, _LINE = 12, 18
"""The side of the arrow, and the height of a line it goes with."""
_RIGHT = ((3.5, 1.5), (9.0, 6.0), (3.5, 10.5))
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
_DOWN = ((1.5, 3.5), (10.5, 3.5), (6.0, 9.0))


class FoldButton(QPushButton):
    """Pressing it opens or closes; an arrow shows which."""

    opened = Signal(bool)
    """It was opened (true) or closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it closed."""
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("role", "fold")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show)
        self._show(opened=False)

    def name(self, title: str) -> None:
        """Show a title; it is plain text, so an ampersand is an ampersand."""
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)

    def _show(self, opened: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self._point()
        self.opened.emit(opened)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the arrow again in the colours that hold now."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
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
