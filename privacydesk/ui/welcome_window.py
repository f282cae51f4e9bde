"""The window while no register is open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from privacydesk.i18n import Language
from privacydesk.ui import icons
from privacydesk.ui.drops import dropped_register
from privacydesk.ui.look_menu import LookMenu
from privacydesk.ui.manual.opening import open_manual
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.recent_menu import RecentMenu
from privacydesk.ui.welcome import Welcome

_SIZE = (1040, 760)
_Keys = QKeySequence.StandardKey


class WelcomeWindow(QMainWindow):
    """The welcome with a menu; a register file can be dropped on it."""

    new_requested = Signal()
    open_requested = Signal(object)
    """A file is wanted: its Path, or None to ask which."""
    example_requested = Signal(str)
    preferences_requested = Signal()

    def __init__(self, language: Language, preferences: Preferences) -> None:
        """Take the language of the screens and the preferences."""
        super().__init__()
        self._language, self._preferences = language, preferences
        self.setWindowTitle("PrivacyDesk")
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self.welcome = Welcome(language, preferences, self)
        """What to do first."""
        self.setCentralWidget(self.welcome)
        self.welcome.new_requested.connect(self.new_requested)
        self.welcome.open_requested.connect(self.open_requested)
        self.welcome.example_requested.connect(self.example_requested)
        self._fill_menu()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a register file."""
        if dropped_register(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to open the register file that was dropped."""
        path = dropped_register(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_requested.emit(path)

    def _fill_menu(self) -> None:
        _ = self._language.text
        menu = self.menuBar().addMenu(_("File"))
        new = self._add(menu, _("New register"), "new", _Keys.New)
        new.triggered.connect(self.new_requested)
        opened = self._add(menu, _("Open"), "open", _Keys.Open)
        opened.triggered.connect(lambda: self.open_requested.emit(None))
        recent = RecentMenu(self._language, self._preferences, self)
        menu.addMenu(recent)
        menu.addSeparator()
        preferences = self._add(menu, _("Preferences"), "settings", "Ctrl+,")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        preferences.triggered.connect(self.preferences_requested)
        menu.addSeparator()
        leave = self._add(menu, _("Close"), "", _Keys.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.close)
        recent.path_chosen.connect(self.open_requested)
        self._look = LookMenu(self.menuBar().addMenu(_("View")), self._language, self._preferences)
        helping = self.menuBar().addMenu(_("Help"))
        manual = self._add(helping, _("Help"), "help", _Keys.HelpContents)
        manual.triggered.connect(lambda: open_manual(self, self._language, "window:welcome"))
        helping.addSeparator()
        about = helping.addAction(_("About PrivacyDesk"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._show_about)

    def _show_about(self) -> None:
        from privacydesk.knowledge import load
        from privacydesk.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._language, load(), None, self).open()

    def _add(
        self, menu: QMenu, words: str, icon: str, keys: QKeySequence.StandardKey | str
    ) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        if icon:
            icons.put(action, icon)
        menu.addAction(action)
        return action
