"""The bar below the menu, with icons as large as the text beside them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolBar, QWidget

_SIDE = 0.9
"""Of an icon, in heights of the text."""
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Toolbar(QToolBar):
    """Follows the size of the text, which the style sheet of a toolbar does not."""

    def __init__(self, title: str, parent: QWidget) -> None:
        """Take the name for those who cannot see it."""
        super().__init__(title, parent)
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._fit()

    def _fit(self) -> None:
        side = round(self.fontMetrics().height() * _SIDE)
        self.setIconSize(QSize(side, side))
