"""Fields keep their answer when they are left; so they are left before anything else is done."""

from contextlib import suppress

from PySide6.QtWidgets import QApplication


def leave_field() -> None:
    """Let the field that has the focus keep its answer."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()


def keep_field() -> None:
    """Let the field that has the focus keep its answer, and go on in it."""
    focus = QApplication.focusWidget()
    leave_field()
    # The answer can make a form anew, and then the field is gone.
    with suppress(RuntimeError):
        if focus is not None and focus.isVisible() and focus.isEnabled():
            focus.setFocus()
