"""Colours and size of the text in a menu."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from privacydesk.i18n import Language
from privacydesk.ui.preferences import LARGEST_TEXT, SMALLEST_TEXT, Preferences, Theme
from privacydesk.ui.questions.question import N_

_THEMES = {
    Theme.SYSTEM: N_("As the computer"),
    Theme.LIGHT: N_("Light"),
    Theme.DARK: N_("Dark"),
}
_STEP = 10
_Keys = QKeySequence.StandardKey


class LookMenu(QObject):
    """Puts the actions in a menu; each holds at once."""

    def __init__(self, menu: QMenu, language: Language, preferences: Preferences) -> None:
        """Take the menu, and the preferences that the actions change."""
        super().__init__(menu)
        self._menu, self._preferences = menu, preferences
        _ = language.text
        self.larger = self._size(_("Larger text"), _Keys.ZoomIn, _STEP)
        """Makes all text larger."""
        self.smaller = self._size(_("Smaller text"), _Keys.ZoomOut, -_STEP)
        """Makes all text smaller."""
        self.usual = menu.addAction(_("Usual size of text"))
        """Gives all text its usual size."""
        self.usual.setShortcut(QKeySequence("Ctrl+0"))
        self.usual.triggered.connect(lambda: preferences.text_size.choose(SMALLEST_TEXT))
        colours = menu.addMenu(_("Colours"))
        group = QActionGroup(menu)
        self._themes = {
            theme: self._theme(colours, group, theme, _(words)) for theme, words in _THEMES.items()
        }
        # Not with a lambda: the preferences outlast the window, and this goes with it.
        preferences.theme.changed.connect(self._show)
        preferences.text_size.changed.connect(self._show)
        self._show()

    def _size(self, words: str, keys: QKeySequence.StandardKey, step: int) -> QAction:
        action = self._menu.addAction(words)
        action.setShortcuts(QKeySequence.keyBindings(keys))
        size = self._preferences.text_size
        action.triggered.connect(lambda: size.choose(size.value + step))
        return action

    def _theme(self, menu: QMenu, group: QActionGroup, theme: Theme, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda: self._preferences.theme.choose(theme))
        return action

    def _show(self) -> None:
        size = self._preferences.text_size.value
        self.larger.setEnabled(size < LARGEST_TEXT)
        self.smaller.setEnabled(size > SMALLEST_TEXT)
        self.usual.setEnabled(size != SMALLEST_TEXT)
        for theme, action in self._themes.items():
            action.setChecked(theme is self._preferences.theme.value)
