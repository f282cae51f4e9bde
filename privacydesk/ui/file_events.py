"""Files that the desktop asks for by an event: macOS has no other way."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileEvents(QObject):
    """Watches a program for such events."""

    asked = Signal(object)
    """The desktop wants a file opened: its Path."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the event that asks for a file."""
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self.asked.emit(Path(event.file()))
        return True
