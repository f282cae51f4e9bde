"""Opens the manual before a window: at the page for what that window shows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from privacydesk.i18n import Language

if TYPE_CHECKING:
    from privacydesk.ui.manual.manual_window import ManualWindow


def open_manual(window: QWidget, language: Language, screen: str) -> "ManualWindow":
    """Show the page for a part of the screen; each window has one manual of its own.

    So it can be used before a dialog too, which lets no other window be used.
    """
    from privacydesk.ui.manual.book import Book
    from privacydesk.ui.manual.manual_window import ManualWindow

    there = Qt.FindChildOption.FindDirectChildrenOnly
    found = window.findChild(ManualWindow, options=there)
    shown = found if isinstance(found, ManualWindow) else ManualWindow(Book(language), window)
    shown.show_for(screen)
    return shown


def offer_manual(window: QWidget, language: Language, screen: Callable[[], str]) -> None:
    """Let the key for help open the manual before a window; `screen` tells what it shows."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
    shortcut.activated.connect(lambda: open_manual(window, language, screen()))
