"""Keep in sight what was just opened, when what stood above it became shorter."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def keep_in_view(widget: QWidget) -> None:
    """Scroll to a widget as soon as its place is known."""

    def scroll() -> None:
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()

    # Layouts are done when the events are.
    QTimer.singleShot(0, widget, scroll)
