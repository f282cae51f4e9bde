"""The moment at which a window stands on the screen with all that it shows first."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Watches until a window and certain parts of it were painted; used for measuring only."""

    painted = Signal()
    """All of it was painted; comes once, when the painting is done."""

    def __init__(self, window: QWidget, *parts: QWidget) -> None:
        """Take the window and the parts that must have been painted."""
        super().__init__(window)
        self._awaited = {window, *parts}
        # Only what is awaited is watched: each event of the program would cost its time.
        for each in self._awaited:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See what is painted; nothing is held back."""
        if event.type() is QEvent.Type.Paint and watched in self._awaited:
            self._awaited -= {watched}
            watched.removeEventFilter(self)
            if not self._awaited:
                # The filter comes before the painting; this comes after it.
                QTimer.singleShot(0, self.painted.emit)
        return False
