"""The running program: which window is shown, which register is open, in which language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QSplitter

from privacydesk.i18n import Language, screen_language, screen_language_for
from privacydesk.models.organisation import Organisation
from privacydesk.models.register import Register
from privacydesk.ui import icons
from privacydesk.ui.leaving import leave_field
from privacydesk.ui.look import Look
from privacydesk.ui.opener import Opener
from privacydesk.ui.preferences import Preferences, ScreenLanguage
from privacydesk.ui.qt_texts import QtTexts
from privacydesk.ui.session import Session

if TYPE_CHECKING:
    from privacydesk.ui.main_window import MainWindow
    from privacydesk.ui.welcome_window import WelcomeWindow

    Window = MainWindow | WelcomeWindow


class Application(QObject):
    """One window: that of a register, or the welcome while none is open."""

    window_shown = Signal(object)
    """Another window is shown; carries it."""

    def __init__(self, program: QApplication, preferences: Preferences, look: Look) -> None:
        """Take the parts of the program; `start` shows the first window."""
        super().__init__(program)
        self.program = program
        """The program of Qt."""
        self.preferences = preferences
        """What the user prefers."""
        self.opener = Opener(
            preferences, self._window_to_stand_before, lambda: self._language, self
        )
        """Opens and makes registers."""
        self._texts = QtTexts(program)
        self._language = self._wanted_language()
        self._texts.speak(self._language)
        self._session: Session | None = None
        self._window: Window | None = None
        self._dialog: QDialog | None = None
        self.opener.opened.connect(self._go_to)
        preferences.screen_language.changed.connect(self._follow_language)
        look.changed.connect(self._follow_look)
        program.aboutToQuit.connect(self._remember_window)

    @property
    def window(self) -> "Window":
        """The window that is shown; there is one from `start` until `close`."""
        assert self._window is not None
        return self._window

    @property
    def session(self) -> Session | None:
        """The open register."""
        return self._session

    @property
    def language(self) -> Language:
        """The language of the screens."""
        return self._language

    def start(self, path: Path | None) -> None:
        """Show the first window: of a file, else of the last register, else the welcome."""
        last = self.preferences.last_register.value
        wanted = path or (last if last is not None and last.exists() else None)
        if wanted is not None:
            self.opener.open(wanted)
        if self._window is None:
            self._show(None)

    def open(self, path: Path | None) -> None:
        """Open a register file, or ask which; one that is open already comes to the front."""
        if path is None:
            self.opener.ask()
        elif self._shows(path):
            self._window_to_stand_before().raise_()
            self._window_to_stand_before().activateWindow()
        else:
            self.opener.open(path)

    def come_forward(self, path: Path | None) -> None:
        """Show the window before all others, and open a file that was asked for elsewhere."""
        if path is not None:
            self.open(path)
        window = self._window_to_stand_before()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _shows(self, path: Path) -> bool:
        """Whether a file is on the screen as it is on the disk, as far as one knows."""
        session = self._session
        return session is not None and session.path == path.absolute() and not session.failure

    def show_preferences(self) -> None:
        """Show the preferences."""
        from privacydesk.ui.dialogs.preferences_dialog import PreferencesDialog

        parent = self._window_to_stand_before()
        self._dialog = PreferencesDialog(self._language, self.preferences, parent)
        self._dialog.open()

    def close(self) -> None:
        """Close the window and the register."""
        self._remember_window()
        if self._window is not None:
            _commit(self._window)
        self._leave(self._window, self._session)
        self._window = self._session = None

    def _go_to(self, session: Session) -> None:
        """Show another register; first ask, when answers would be gone."""
        from privacydesk.ui.main_window import MainWindow

        window, old = self._window, self._session
        if window is not None:
            _commit(window)
        if isinstance(window, MainWindow) and old is not None and old.unsaved:
            window.keeping.ask_before(lambda: self._show(session))
        else:
            self._show(session)

    def _show(self, session: Session | None) -> None:
        """Show another register, or none; what was open before is closed."""
        old_window, old_session = self._window, self._session
        if old_window is not None:
            self._remember_window()
            _commit(old_window)
        window = self._made(session)
        self._session, self._window = session, window
        window.show()
        self._go_on_with_steps(window, session)
        self._leave(old_window, old_session if old_session is not session else None)
        # A dialog goes with the window that it stands before.
        self._dialog = None
        self.window_shown.emit(self._window)

    def _go_on_with_steps(self, window: "Window", session: Session | None) -> None:
        """A register that is new, or left half-way the steps, goes on with them."""
        if session is None or session.path is None or session.read_only:
            return
        left = self.preferences.wizard_page(session.path)
        if left or is_new(session.register):
            # The window is painted first.
            QTimer.singleShot(0, window, lambda: _show_wizard(window))

    def _made(self, session: Session | None) -> "Window":
        """Make the window of a register, or the welcome."""
        if session is None:
            from privacydesk.ui.welcome_window import WelcomeWindow

            window: Window = WelcomeWindow(self._language, self.preferences)
        else:
            from privacydesk.ui.main_window import MainWindow

            window = MainWindow(session, self._language, self.preferences)
            session.place_changed.connect(self.preferences.remember_register)
            self._put_back(window)
        window.new_requested.connect(self.opener.ask_for_new)
        window.open_requested.connect(self.open)
        window.example_requested.connect(self.opener.open_example)
        window.preferences_requested.connect(self.show_preferences)
        return window

    def _leave(self, window: "Window | None", session: Session | None) -> None:
        if window is not None:
            window.hide()
            window.deleteLater()
        if session is not None:
            session.close()

    def _window_to_stand_before(self) -> "Window":
        """The window for a dialog; before the first one, the welcome."""
        if self._window is None:
            self._show(None)
        assert self._window is not None
        return self._window

    def _put_back(self, window: "MainWindow") -> None:
        """Give a window the place and columns of the last time."""
        geometry = self.preferences.window_geometry.value
        if geometry:
            window.restoreGeometry(QByteArray(geometry))
        columns = self.preferences.window_columns.value
        if len(columns) == window.columns.count():
            window.columns.setSizes(columns)

    def _remember_window(self) -> None:
        if self._window is None or self._session is None:
            return
        self.preferences.window_geometry.choose(bytes(self._window.saveGeometry().data()))
        splitter = self._window.findChild(QSplitter)
        if isinstance(splitter, QSplitter):
            self.preferences.window_columns.choose(tuple(splitter.sizes()))

    def _wanted_language(self) -> Language:
        chosen = self.preferences.screen_language.value
        if chosen is ScreenLanguage.SYSTEM:
            return screen_language_for(next(iter(QLocale.system().uiLanguages()), None))
        return screen_language(chosen)

    def _follow_language(self) -> None:
        # The wish comes out of a window that is about to go.
        QTimer.singleShot(0, self, self._change_language)

    def _change_language(self) -> None:
        wanted = self._wanted_language()
        if wanted == self._language or self._window is None:
            return
        self._language = wanted
        self._texts.speak(wanted)
        again = self._dialog is not None and self._dialog.isVisible()
        self._show(self._session)
        if again:
            self.show_preferences()

    def _follow_look(self) -> None:
        if self._window is not None:
            icons.paint_again(self._window)


def is_new(register: Register) -> bool:
    """Whether nothing was answered but the name."""
    name = register.organisation.name
    return register == Register(organisation=Organisation(name=name))


def _show_wizard(window: "Window") -> None:
    from privacydesk.ui.main_window import MainWindow

    if isinstance(window, MainWindow):
        window.show_wizard()


def _commit(window: "Window") -> None:
    """Let a field that is being typed in give its answer, in a dialog of the window too."""
    leave_field()
    focus = window.focusWidget()
    if focus is not None:
        focus.clearFocus()
