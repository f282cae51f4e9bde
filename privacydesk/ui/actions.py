"""The menu, the toolbar and the shortcuts of the main window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar

from privacydesk.i18n import Language
from privacydesk.ui import icons
from privacydesk.ui.leaving import keep_field
from privacydesk.ui.session import Session


class Actions:
    """Everything one can do from the menu; each action stands in one place only."""

    def __init__(self, window: QMainWindow, language: Language) -> None:
        """Make the actions and put them in the menu and the toolbar."""
        self._window = window
        _ = language.text
        standard = QKeySequence.StandardKey
        self.new = self._action(_("New register"), standard.New)
        self.open = self._action(_("Open"), standard.Open)
        self.save = self._action(_("Save"), standard.Save)
        self.export = self._action(_("Export papers"), "Ctrl+E")
        self.print = self._action(_("Print"), standard.Print)
        self.close = self._action(_("Close"), standard.Close)
        self.undo = self._action(_("Undo"), standard.Undo)
        self.redo = self._action(_("Redo"), standard.Redo)
        self.find = self._action(_("Find"), standard.Find)
        self.wizard = self._action(_("Step by step"), "Ctrl+T")
        self.preferences = self._action(_("Preferences"), "Ctrl+,")
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
        ):
            icons.put(action, drawing)

    def _fill_menu(self, language: Language) -> None:
        _ = language.text
        for name, group in (
            (
                _("File"),
                (self.new, self.open, self.save, None, self.export, self.print, None, self.close),
            ),
            (_("Edit"), (self.undo, self.redo, None, self.find, None, self.preferences)),
            (_("View"), (self.wizard,)),
        ):
            menu = self._window.menuBar().addMenu(name)
            for entry in group:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(entry)

    def _fill_toolbar(self, language: Language) -> None:
        toolbar = QToolBar(language.text("Toolbar"), self._window)
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.addActions([self.new, self.open])
        toolbar.addSeparator()
        toolbar.addActions([self.undo, self.redo])
        toolbar.addSeparator()
        toolbar.addActions([self.find, self.wizard, self.export, self.print])
        self._window.addToolBar(toolbar)
        # The size of icons in the style sheet is looked up only when the toolbar has its style.
        toolbar.ensurePolished()
        toolbar.setIconSize(QSize())

    def follow(self, session: Session) -> None:
        """Offer undo and redo only when there is something to undo or redo."""
        session.register_changed.connect(lambda _steps: self._show(session))
        self._show(session)

    def _show(self, session: Session) -> None:
        self.undo.setEnabled(session.can_undo)
        self.redo.setEnabled(session.can_redo)

    def _action(self, words: str, keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(words, self._window)
        shortcut = QKeySequence(keys)
        action.setShortcut(shortcut)
        # Whatever is done, what stands in a field is an answer before it.
        action.triggered.connect(keep_field)
        action.setToolTip(f"{words} ({shortcut.toString()})")
        return action
