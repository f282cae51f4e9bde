"""The command that opens the window, and what it says where there is no screen."""

import builtins
import gc
import os
import sys
from pathlib import Path

import click

from privacydesk.console import told
from privacydesk.i18n import Language

NO_SCREEN = 3
"""The exit code where no window can be opened."""

_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


def command(language: Language) -> click.Command:
    """Build the command `gui`."""
    _ = language.text

    def run(file: Path | None, exit_after_first_paint: bool) -> None:  # noqa: FBT001 - click passes it by name
        if not _can_show_windows():
            words = _(
                "There is no screen here to open a window on. The other commands work without one:"
                " privacydesk --help."
            )
            click.echo(words, err=True)
            sys.exit(NO_SCREEN)
        _import_as_python_does()
        from privacydesk import app

        running = None if exit_after_first_paint else app.first_program()
        if running is not None and running.hand_over(file):
            return
        application = app.build(app.Arguments(file, exit_after_first_paint))
        app.hear_the_desktop(application, running)
        # A window stays open for hours, a command was over before garbage mattered. What the start
        # made stays as long as the window: nobody need look through it for garbage.
        gc.freeze()
        gc.enable()
        code = app.run(application)
        if code:
            sys.exit(code)

    return click.Command(
        "gui",
        callback=told(run, language),
        params=[
            click.Argument(["file"], type=click.Path(path_type=Path), required=False),
            click.Option(
                ["--exit-after-first-paint"],
                is_flag=True,
                help=_("Leave as soon as the window is shown; for measuring."),
            ),
        ],
        help=_("Open the window, with the register FILE or the one of last time."),
    )


def _import_as_python_does() -> None:
    """Take back the import that PySide6 put in the place of Python's.

    It reads the source of each module that is imported, and keeps it, to find those that ask for
    its other names of methods. None of ours does, and it took a tenth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _can_show_windows() -> bool:
    """Whether there is a screen, and what Qt needs to use it."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        return False
    try:
        import PySide6.QtWidgets  # noqa: F401 - libraries of the system are missing, or not
    except ImportError:
        return False
    return bool(os.environ.get("QT_QPA_PLATFORM")) or sys.platform != "linux" or _has_platform()


def _has_platform() -> bool:
    """Whether Qt can use a screen of Linux; where it tries and cannot, it ends the program."""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    return bool(wayland and _loads("libqwayland*.so")) or bool(
        x11 and _loads("libqxcb.so") and _answers()
    )


def _loads(pattern: str) -> bool:
    """Whether a part of Qt finds all that it needs on this system."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    return any(QPluginLoader(str(path)).load() for path in folder.glob(pattern))


def _answers() -> bool:
    """Whether the screen that DISPLAY names is there and lets us in."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
