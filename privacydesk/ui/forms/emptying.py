"""Taking what stands in a layout off the screen."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout; they are gone from the screen at once."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # A widget that waits to be deleted would still be seen until then.
            widget.hide()
            widget.deleteLater()
