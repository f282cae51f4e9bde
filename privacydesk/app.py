"""The desktop program: its start-up, step by step, and its run.

`build` makes everything and shows the first window; `run` waits until the last one is closed.
"""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from privacydesk import __version__, logs, paths
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.value import Value, value_class
from privacydesk.ui.application import Application
from privacydesk.ui.lasting_constants import keep_constants
from privacydesk.ui.look import Look
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.running import Running
from privacydesk.ui.stopping import Stopping

_FUSION = ("-style", "fusion")
"""The look of Qt that is the same everywhere; choosing it later would cost milliseconds."""

_SOON = 150
"""Milliseconds after the start in which the first window is painted."""


@value_class
class Arguments(Value):
    """How the program was asked to start."""

    file: Path | None = None
    """The register to open; None for the last one, or the welcome."""
    exit_after_first_paint: bool = False
    """Whether to leave as soon as the first window stands there, for measuring."""


def build(arguments: Arguments) -> Application:
    """Make the program and show its first window."""
    keep_constants()
    _begin_the_log()
    program = _make_the_program_of_qt()
    preferences = _read_the_preferences()
    look = _dress_the_program(program, preferences)
    application = _choose_the_language(program, preferences, look)
    _show_the_first_window(application, arguments)
    return application


def first_program() -> Running | None:
    """Give the place where this start finds a program that runs; None for a user without one."""
    try:
        return Running(paths.runtime_folder())
    except RuntimeError:
        return None


def hear_the_desktop(application: Application, running: Running | None) -> None:
    """Open what other starts and the desktop ask for while the program runs."""
    # The first window need wait for none of this.
    QTimer.singleShot(_SOON, application, lambda: _give_the_windows_their_icon(application.program))
    if running is not None:
        running.setParent(application)
        running.asked.connect(application.come_forward)
        application.program.aboutToQuit.connect(running.close)
        QTimer.singleShot(_SOON, running, running.listen)
    if sys.platform == "darwin":
        from privacydesk.ui.file_events import FileEvents

        events = FileEvents(application)
        events.asked.connect(application.come_forward)
        application.program.installEventFilter(events)


def run(application: Application) -> int:
    """Wait until the last window is closed; give the exit code."""
    _tell_of_the_unexpected(application)
    stopping = _listen_for_a_request_to_stop(application)
    try:
        return application.program.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        stopping.close()
        application.close()


def _begin_the_log() -> Path | None:
    try:
        return logs.start(paths.log_folder())
    except RuntimeError:
        return None  # a user without a home folder has no log


def _make_the_program_of_qt() -> QApplication:
    """Make the one QApplication, or take the one that is there."""
    there = QApplication.instance()
    program = there if isinstance(there, QApplication) else QApplication(["privacydesk", *_FUSION])
    program.setApplicationName("PrivacyDesk")
    program.setApplicationVersion(__version__)
    program.setDesktopFileName("nl.privacydesk.PrivacyDesk")
    return program


def _read_the_preferences() -> Preferences:
    try:
        return Preferences(paths.settings_file())
    except RuntimeError:
        return Preferences()


def _dress_the_program(program: QApplication, preferences: Preferences) -> Look:
    return Look(program, preferences)


def _choose_the_language(
    program: QApplication, preferences: Preferences, look: Look
) -> Application:
    return Application(program, preferences, look)


def _show_the_first_window(application: Application, arguments: Arguments) -> None:
    if arguments.exit_after_first_paint:
        application.window_shown.connect(lambda _window: _leave_after_first_paint(application))
    application.start(arguments.file)


def _leave_after_first_paint(application: Application) -> None:
    from privacydesk.ui.first_paint import FirstPaint
    from privacydesk.ui.main_window import MainWindow

    window = application.window
    parts = (window.preview.sheet.viewport(),) if isinstance(window, MainWindow) else ()
    first_paint = FirstPaint(window, *parts)
    first_paint.painted.connect(application.program.quit)


def _listen_for_a_request_to_stop(application: Application) -> Stopping:
    """Close the program as its user does when the system asks, as at the end of a session."""
    stopping = Stopping(application)
    stopping.asked.connect(application.program.quit)
    return stopping


def _give_the_windows_their_icon(program: QApplication) -> None:
    """Show the icon where the desktop does not know it from the menu."""
    program.setWindowIcon(QIcon(str(paths.icon("program/privacydesk.svg"))))


def _tell_of_the_unexpected(application: Application) -> None:
    """Write what nobody foresaw to the log and say so, in place of ending the program."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            application.program.quit()
            return
        logging.getLogger(__name__).error("unexpected", exc_info=(kind, error, trace))
        log = paths.log_folder() / logs.FILE_NAME
        application.opener.tell(PrivacyDeskError(ErrorCode.INTERNAL, log=log))

    sys.excepthook = tell
