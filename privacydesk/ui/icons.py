"""Icons: drawings of one set, painted in the colours that hold at that moment.

Beside every sign of a state stands its name: a state is never told by its colour alone.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from privacydesk import paths
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
_SIZES = (16, 24, 48)


def icon(name: str, tokens: Tokens | None = None) -> QIcon:
    """Paint an icon, such as "open" or "state-done"; without tokens in the colours of now."""
    tokens = tokens or tokens_of(QGuiApplication.palette())
    painted = QIcon()
    _add(painted, QIcon.Mode.Normal, name, getattr(tokens, _COLOURS.get(name, "ink")), tokens.paper)
    _add(painted, QIcon.Mode.Disabled, name, tokens.edge, tokens.paper)
    if name in STATES:
        _add(painted, QIcon.Mode.Selected, name, tokens.on_accent, tokens.accent)
    return painted


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
    painted = QIcon()
    _add(painted, QIcon.Mode.Normal, name, tokens.on_accent, tokens.accent)
    return painted


def _add(painted: QIcon, mode: QIcon.Mode, name: str, line: str, inside: str) -> None:
    """Add a drawing in all sizes; `inside` is what is left open in a filled shape."""
    drawing = _drawing(name).replace("currentColor", line).replace("insideColor", inside)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for size in _SIZES:
        made = QPixmap(size, size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        renderer.render(painter)
        painter.end()
        painted.addPixmap(made, mode)


@cache
def _drawing(name: str) -> str:
    return paths.icon(f"{name}.svg").read_text(encoding="utf-8")
