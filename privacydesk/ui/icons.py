"""Icons: drawings of one set, painted in the colours that hold at that moment.

Beside every sign of a state stands its name: a state is never told by its colour alone.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QAbstractButton

from privacydesk import paths
from privacydesk.ui.drawn_icon import DrawnIcon
from privacydesk.ui.tokens import Tokens, tokens_of

STATES = ("state-open", "state-guess", "state-done", "state-attention")
ACTIONS = (
    "new",
    "open",
    "print",
    "export",
    "undo",
    "redo",
    "find",
    "add",
    "remove",
    "up",
    "down",
    "help",
    "steps",
    "settings",
)
_COLOURS = {
    "state-open": "muted",
    "state-guess": "warn",
    "state-done": "accent",
    "state-attention": "bad",
}
_PRIMARY = "primary"
_NAME = "icon_name"


def icon(name: str, tokens: Tokens | None = None) -> QIcon:
    """Give an icon, such as "open" or "state-done"; without tokens in the colours of now."""
    tokens = tokens or tokens_of(QGuiApplication.palette())
    colours = {
        QIcon.Mode.Normal: (getattr(tokens, _COLOURS.get(name, "ink")), tokens.paper),
        QIcon.Mode.Disabled: (tokens.edge, tokens.paper),
    }
    if name in STATES:
        colours[QIcon.Mode.Selected] = (tokens.on_accent, tokens.accent)
    return QIcon(DrawnIcon(_drawing(name), colours))


def put(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button its icon, by a name that `paint_again` finds."""
    target.setProperty(_NAME, name)
    target.setIcon(_icon_for(target, name))


def paint_again(window: QObject) -> None:
    """Paint all icons that were put below a window again, in the colours that hold now."""
    found: list[QAction | QAbstractButton] = [
        *window.findChildren(QAction),
        *window.findChildren(QAbstractButton),
    ]
    for target in found:
        if name := target.property(_NAME):
            target.setIcon(_icon_for(target, name))


def _icon_for(target: QAction | QAbstractButton, name: str) -> QIcon:
    if target.property("role") != _PRIMARY:
        return icon(name)
    # A button on the accent shows its icon in the colour of its words.
    tokens = tokens_of(QGuiApplication.palette())
    colours = {QIcon.Mode.Normal: (tokens.on_accent, tokens.accent)}
    return QIcon(DrawnIcon(_drawing(name), colours))


@cache
def _drawing(name: str) -> str:
    return paths.icon(f"{name}.svg").read_text(encoding="utf-8")
