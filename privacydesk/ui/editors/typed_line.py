"""A line to type in that leaves undo to the window when it has nothing to undo itself."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TypedLine(QLineEdit):
    """Keeps Ctrl+Z for what is being typed; after that it takes back the last answer."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand on the keys for undo and redo that mean nothing here."""
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        if undo or redo:
            event.ignore()
        else:
            super().keyPressEvent(event)
