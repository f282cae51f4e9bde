"""How the screens look: one palette, one style sheet, and the user's size of text.

The style of Qt below it is Fusion, for which the program asks when it starts.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from privacydesk.ui.preferences import Preferences, Theme
from privacydesk.ui.stylesheet import BASE, stylesheet
from privacydesk.ui.tokens import DARK, LIGHT, Tokens

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "ground",
    _Role.WindowText: "ink",
    _Role.Base: "paper",
    _Role.AlternateBase: "ground",
    _Role.Text: "ink",
    _Role.PlaceholderText: "muted",
    _Role.Button: "paper",
    _Role.ButtonText: "ink",
    _Role.BrightText: "bad",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "paper",
    _Role.ToolTipText: "ink",
    _Role.Light: "paper",
    _Role.Midlight: "line",
    _Role.Mid: "line",
    _Role.Dark: "edge",
    _Role.Shadow: "edge",
}
_WHEN_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText)


class Look(QObject):
    """Dresses the program as the user prefers, and again when that changes."""

    changed = Signal(object)
    """Other colours or another size of text hold now; carries the Tokens."""

    def __init__(self, program: QApplication, preferences: Preferences) -> None:
        """Dress the program."""
        super().__init__(program)
        self._program, self._preferences = program, preferences
        # As a number it cannot be read back from a font that was set before.
        self._font = QFont(program.font())
        self._tokens = LIGHT
        self._dress()
        program.styleHints().colorSchemeChanged.connect(self._dress)
        preferences.theme.changed.connect(self._dress)
        preferences.text_size.changed.connect(self._dress)

    @property
    def tokens(self) -> Tokens:
        """The colours that hold now."""
        return self._tokens

    def _dress(self) -> None:
        percentage = self._preferences.text_size.value
        self._tokens = DARK if self._is_dark() else LIGHT
        font = QFont(self._font)
        font.setPixelSize(round(BASE * percentage / 100))
        self._program.setFont(font)
        self._program.setPalette(palette(self._tokens))
        self._program.setStyleSheet(stylesheet(self._tokens, percentage))
        self.changed.emit(self._tokens)

    def _is_dark(self) -> bool:
        theme = self._preferences.theme.value
        if theme is not Theme.SYSTEM:
            return theme is Theme.DARK
        return self._program.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette(tokens: Tokens) -> QPalette:
    """Make the palette of these colours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(tokens, name)))
    for role in _WHEN_DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(tokens.line))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.HighlightedText, QColor(tokens.ink))
    return made
