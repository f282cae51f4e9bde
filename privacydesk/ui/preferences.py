"""What the user prefers: every setting is declared here, once."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from privacydesk.ui import settings_file
from privacydesk.ui.setting import Setting

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

SMALLEST_TEXT, LARGEST_TEXT = 100, 200
MOST_RECENT_FILES = 10
_MOST_WIZARD_PAGES = 50


class ScreenLanguage(StrEnum):
    """The language of the screens."""

    SYSTEM = "system"
    DUTCH = "nl"
    ENGLISH = "en"


class Theme(StrEnum):
    """Light or dark screens."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences(QObject):
    """The settings of one user; each has a `value`, a signal `changed`, and is kept at once."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Read the settings from a file; without one they hold until the program ends."""
        super().__init__(parent)
        self._path = path
        # What another version of PrivacyDesk keeps in the same file stays in it.
        self._stored = settings_file.read(path) if path is not None else {}
        self.screen_language = self._choice("screen_language", ScreenLanguage.SYSTEM)
        self.theme = self._choice("theme", Theme.SYSTEM)
        self.text_size = self._declare("text_size", SMALLEST_TEXT, _percentage, int)
        """In per cent of the usual size."""
        self.last_register: Setting[Path | None] = self._declare(
            "last_register", None, _path_or_none, _written_path
        )
        self.recent_files: Setting[tuple[Path, ...]] = self._declare(
            "recent_files", (), _paths, _written_paths
        )
        """The newest first."""
        self.window_geometry = self._declare("window_geometry", b"", _bytes, _written_bytes)
        """As QWidget.saveGeometry gives it; empty when it is not known."""
        self.window_columns: Setting[tuple[int, ...]] = self._declare(
            "window_columns", (), _widths, list
        )
        """The widths of the columns of the window; empty when they are not known."""
        self.wizard_pages: Setting[Mapping[str, str]] = self._declare(
            "wizard_pages", {}, _pages, dict
        )
        """For the place of a register the page on which its wizard was left."""

    def remember_register(self, path: Path) -> None:
        """Keep a register as the last one, and on top of the recent ones."""
        path = path.absolute()
        others = (each for each in self.recent_files.value if each != path)
        self.recent_files.choose((path, *others))
        self.last_register.choose(path)

    def forget_register(self, path: Path) -> None:
        """Keep a register that is not there any more no longer."""
        path = path.absolute()
        left = tuple(each for each in self.recent_files.value if each != path)
        self.recent_files.choose(left)
        if self.last_register.value == path:
            self.last_register.choose(None)

    def wizard_page(self, register: Path) -> str:
        """The page on which the wizard of a register was left; empty when it was not."""
        return self.wizard_pages.value.get(str(register.absolute()), "")

    def remember_wizard_page(self, register: Path, page: str) -> None:
        """Keep the page on which the wizard of a register was left; empty when it is done."""
        key = str(register.absolute())
        pages = {name: each for name, each in self.wizard_pages.value.items() if name != key}
        self.wizard_pages.choose(pages | ({key: page} if page else {}))

    def _choice(self, key: str, default: E) -> Setting[E]:
        return self._declare(key, default, type(default), str)

    def _declare(
        self, key: str, default: T, read: Callable[[object], T], written: Callable[[T], object]
    ) -> Setting[T]:
        setting = Setting(key, default, read, written, self)
        if key in self._stored:
            setting.take(self._stored[key])
        setting.changed.connect(lambda _value: self._keep(setting))
        return setting

    def _keep(self, setting: Setting[T]) -> None:
        self._stored[setting.key] = setting.stored()
        if self._path is not None:
            settings_file.write(self._path, self._stored)


def _percentage(stored: object) -> int:
    if isinstance(stored, bool) or not isinstance(stored, int):
        raise TypeError("not a number")
    return min(max(stored, SMALLEST_TEXT), LARGEST_TEXT)


def _path_or_none(stored: object) -> Path | None:
    return None if stored is None else _path(stored)


def _path(stored: object) -> Path:
    if not isinstance(stored, str):
        raise TypeError("not a path")
    path = Path(stored)
    if not path.is_absolute() or "\0" in stored:
        raise ValueError("not a whole path")
    return path


def _written_path(path: Path | None) -> object:
    return None if path is None else str(path)


def _paths(stored: object) -> tuple[Path, ...]:
    if not isinstance(stored, list):
        raise TypeError("not a list")
    return tuple(dict.fromkeys(map(_path, stored)))[:MOST_RECENT_FILES]


def _written_paths(paths: tuple[Path, ...]) -> object:
    return [str(path) for path in paths]


def _bytes(stored: object) -> bytes:
    if not isinstance(stored, str):
        raise TypeError("not a text")
    return b64decode(stored, validate=True)


def _written_bytes(content: bytes) -> object:
    return b64encode(content).decode()


def _widths(stored: object) -> tuple[int, ...]:
    if not isinstance(stored, list) or any(type(each) is not int for each in stored):
        raise TypeError("no widths")
    return tuple(stored)


def _pages(stored: object) -> Mapping[str, str]:
    if not isinstance(stored, dict):
        raise TypeError("not an object")
    pages = {key: page for key, page in stored.items() if isinstance(page, str)}
    newest = list(pages.items())[-_MOST_WIZARD_PAGES:]
    return dict(newest)
