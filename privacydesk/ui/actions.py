"""The menu, the toolbar and the shortcuts of the main window."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from privacydesk.i18n import Language
from privacydesk.ui import icons
from privacydesk.ui.leaving import keep_field
from privacydesk.ui.look_menu import LookMenu
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.recent_menu import RecentMenu
from privacydesk.ui.session import Session
from privacydesk.ui.toolbar import Toolbar


class Actions(QObject):
    """Everything one can do from the menu; each action stands in one place only."""

    def __init__(
        self, window: QMainWindow, language: Language, preferences: Preferences | None = None
    ) -> None:
        """Make the actions and put them in the menu and the toolbar."""
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._session: Session | None = None
        _ = language.text
        standard = QKeySequence.StandardKey
        self.new = self._action(_("New register"), standard.New)
        self.open = self._action(_("Open"), standard.Open)
        self.save = self._action(_("Save"), standard.Save)
        self.recent = RecentMenu(language, preferences, window)
        """The registers of late."""
        self.export = self._action(_("Export papers"), "Ctrl+E")
        self.print = self._action(_("Print"), standard.Print)
        self.print_preview = self._action(_("Print preview"), "Ctrl+Shift+P")
        self.close = self._action(_("Close"), "Ctrl+Q")
        self.close.setShortcuts([self.close.shortcut(), *QKeySequence.keyBindings(standard.Close)])
        self.undo = self._action(_("Undo"), standard.Undo)
        self.redo = self._action(_("Redo"), standard.Redo)
        # Linux knows the first only; who comes from Windows expects the second.
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.find = self._action(_("Find"), standard.Find)
        self.wizard = self._action(_("Step by step"), "Ctrl+T")
        self.preferences = self._action(_("Preferences"), "Ctrl+,")
        self.paper = self._action(_("Paper beside the questions"), "F9")
        self.paper.setCheckable(True)
        self.paper.setChecked(True)
        self.table = self._action(_("As a table"), "Ctrl+Shift+T")
        self.table.setCheckable(True)
        self.help = self._action(_("Help"), standard.HelpContents)
        self.about = self._action(_("About PrivacyDesk"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.look: LookMenu | None = None
        """Colours and size of the text; None where nothing keeps them."""
        self._draw()
        self._fill_menu(language)
        self._fill_toolbar(language)

    def _draw(self) -> None:
        for action, drawing in (
            (self.new, "new"),
            (self.open, "open"),
            (self.export, "export"),
            (self.print, "print"),
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.find, "find"),
            (self.wizard, "steps"),
            (self.preferences, "settings"),
            (self.help, "help"),
        ):
            icons.put(action, drawing)

    def _fill_menu(self, language: Language) -> None:
        _ = language.text
        self._menu(
            _("File"),
            (self.new, self.open, self.recent, None, self.save, None),
            (self.export, self.print_preview, self.print, None, self.close),
        )
        self._menu(_("Edit"), (self.undo, self.redo, None, self.find, None, self.preferences))
        view = self._menu(_("View"), (self.wizard, None, self.table, self.paper))
        if self._preferences is not None:
            view.addSeparator()
            self.look = LookMenu(view, language, self._preferences)
        self._menu(_("Help"), (self.help, None, self.about))

    def _menu(self, name: str, *groups: Iterable[QAction | QMenu | None]) -> QMenu:
        """Put a menu in the bar; nothing is a line."""
        menu = self._window.menuBar().addMenu(name)
        for entry in chain(*groups):
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
        return menu

    def _fill_toolbar(self, language: Language) -> None:
        toolbar = Toolbar(language.text("Toolbar"), self._window)
        toolbar.addActions([self.new, self.open])
        toolbar.addSeparator()
        toolbar.addActions([self.undo, self.redo])
        toolbar.addSeparator()
        toolbar.addActions([self.find, self.wizard, self.export, self.print])
        self._window.addToolBar(toolbar)

    def follow(self, session: Session) -> None:
        """Offer undo and redo only when there is something to undo or redo."""
        self._session = session
        session.register_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._session is not None:
            self.undo.setEnabled(self._session.can_undo)
            self.redo.setEnabled(self._session.can_redo)

    def _action(self, words: str, keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(words, self._window)
        shortcut = QKeySequence(keys)
        action.setShortcut(shortcut)
        # Whatever is done, what stands in a field is an answer before it.
        action.triggered.connect(keep_field)
        keys_told = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys_told})" if keys_told else words)
        return action
