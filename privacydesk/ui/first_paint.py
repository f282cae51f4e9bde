"""The moment at which a window stands on the screen with all that it shows first."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Watches until a window and certain parts of it were painted; used for measuring only."""

    painted = Signal()
    """All of it was painted; comes once, when the painting is done."""

    def __init__(self, program: QApplication, window: QWidget, *parts: QWidget) -> None:
        """Take the window and the parts that must have been painted."""
        super().__init__(window)
        self._program = program
        self._awaited = {window, *parts}
        program.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See what is painted; nothing is held back."""
        if event.type() is QEvent.Type.Paint and self._awaited:
            self._awaited -= {each for each in self._awaited if _shows(each, watched)}
            if not self._awaited:
                self._program.removeEventFilter(self)
                # The filter comes before the painting; this comes after it.
                QTimer.singleShot(0, self.painted.emit)
        return False


def _shows(awaited: QWidget, watched: QObject) -> bool:
    return watched is awaited or (isinstance(watched, QWidget) and awaited.isAncestorOf(watched))
