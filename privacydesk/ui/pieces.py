"""Small parts that several windows are made of. Text is plain: no part of it is markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from privacydesk.ui.forms.label import label


def link(text: str) -> QPushButton:
    """Make a button that looks like a link; the text may be anything."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("role", "link")
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def card(title: str, *parts: QWidget) -> QFrame:
    """Make a card with a title and parts below each other."""
    made = QFrame()
    made.setProperty("role", "card")
    made.setAccessibleName(title)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(16, 14, 16, 16)
    layout.setSpacing(8)
    layout.addWidget(label(title, "question"))
    for part in parts:
        layout.addWidget(part)
    return made


def stack(*parts: QWidget | None) -> QVBoxLayout:
    """Put parts below each other, with what room is left at the end."""
    layout = QVBoxLayout()
    layout.setSpacing(12)
    for part in parts:
        if part is not None:
            layout.addWidget(part)
    layout.addStretch(1)
    return layout
