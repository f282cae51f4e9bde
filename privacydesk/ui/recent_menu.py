"""The registers of late in a menu."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.preferences import Preferences

_MOST_LETTERS = 60


class RecentMenu(QMenu):
    """Filled when it is opened, the newest first."""

    path_chosen = Signal(object)
    """A register is to be opened; carries its Path."""

    def __init__(
        self, language: Language, preferences: Preferences | None, parent: QWidget | None = None
    ) -> None:
        """Take the preferences that keep the registers; without any there are none."""
        super().__init__(language.text("Open recent"), parent)
        self._language, self._preferences = language, preferences
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        paths = self._preferences.recent_files.value if self._preferences is not None else ()
        for path in paths:
            self._add(path)
        if not paths:
            self.addAction(self._language.text("No registers yet")).setEnabled(False)

    def _add(self, path: Path) -> None:
        words = f"{path.stem} \u2013 {path.parent.name}"
        if len(words) > _MOST_LETTERS:
            words = words[: _MOST_LETTERS - 1] + "\u2026"
        # An ampersand in a name is no shortcut.
        action = self.addAction(words.replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(lambda: self.path_chosen.emit(path))
