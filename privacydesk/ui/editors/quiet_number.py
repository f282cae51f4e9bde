"""A number that leaves the wheel of the mouse to the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class QuietNumber(QSpinBox):
    """Scrolling a page must not change the answers that pass below the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it with the number 0."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the wheel on, unless the number has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
