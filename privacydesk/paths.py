"""Where things lie: the files that come with the program, and the folders of the user.

The only module that knows how PrivacyDesk was started: from a checkout, from an installed wheel
or as a frozen program. It only names places; it makes no folder and reads no file.
"""

import os
import sys
from pathlib import Path

_SETTINGS = "settings.json"


def resource(name: str) -> Path:
    """Give the place of a file of resources/, for example "purposes.json"."""
    return _part("resources", checkout="resources") / name


def font(name: str) -> Path:
    """Give the place of a font file, for example "NotoSans-Regular.ttf"."""
    return resource("fonts") / name


def icon(name: str) -> Path:
    """Give the place of an icon, for example "tick.svg"."""
    return resource("icons") / name


def picture(language: str, name: str) -> Path:
    """Give the place of a picture of the manual: those with English screens lie one deeper."""
    folder = _part("pictures", checkout="docs/img")
    return (folder if language == "nl" else folder / language) / name


def example(name: str) -> Path:
    """Give the place of an example register in JSON, for example "engage"."""
    return _part("examples", checkout="examples") / f"{name}.json"


def catalogue(language: str, domain: str) -> Path:
    """Give the place of a compiled message catalogue.

    `language` is the name of a folder of translations/, such as "nl" or "nl@informal"; `domain`
    is "app" or "documents".
    """
    locale = _part("locale", checkout="build/locale")
    return locale / language / "LC_MESSAGES" / f"{domain}.mo"


def third_party_licences() -> Path:
    """Give the place of the text with the licences of all that others made and we ship."""
    return _part("licences", checkout="build/licences") / "third-party.txt"


def data_folder() -> Path:
    """Give the folder for what PrivacyDesk keeps for the user beside the registers: back-ups.

    Raises RuntimeError when the user has no home folder.
    """
    if sys.platform == "win32":
        return _windows_folder()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "PrivacyDesk"
    return _xdg_folder("XDG_DATA_HOME", ".local/share")


def log_folder() -> Path:
    """Give the folder for the log.

    Raises RuntimeError when the user has no home folder.
    """
    if sys.platform == "win32":
        return _windows_folder() / "Logs"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "PrivacyDesk"
    return _xdg_folder("XDG_STATE_HOME", ".local/state") / "log"


def runtime_folder() -> Path:
    """Give the folder where a PrivacyDesk that runs can be found by another start.

    Raises RuntimeError when the user has no home folder.
    """
    if sys.platform == "win32":
        return _windows_folder()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "PrivacyDesk"
    return _xdg_folder("XDG_RUNTIME_DIR", ".cache")


def settings_file() -> Path:
    """Give the place of the one file with what the user prefers.

    Raises RuntimeError when the user has no home folder.
    """
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        folder = Path(roaming) if roaming else Path.home() / "AppData" / "Roaming"
        return folder / "PrivacyDesk" / _SETTINGS
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences" / "PrivacyDesk" / _SETTINGS
    return _xdg_folder("XDG_CONFIG_HOME", ".config") / _SETTINGS


def _part(name: str, *, checkout: str) -> Path:
    """Give a folder of the package; a checkout has it beside the package, at `checkout`."""
    if getattr(sys, "frozen", False):
        # The modules of a frozen program are no files; its data were unpacked in this folder.
        return Path(getattr(sys, "_MEIPASS", sys.prefix)) / "privacydesk" / name
    package = Path(__file__).resolve().parent
    if (package / "resources").is_dir():
        return package / name
    return package.parent / checkout


def _windows_folder() -> Path:
    local = os.environ.get("LOCALAPPDATA")
    return (Path(local) if local else Path.home() / "AppData" / "Local") / "PrivacyDesk"


def _xdg_folder(variable: str, fallback: str) -> Path:
    """Read the XDG Base Directory variable; one that is not absolute does not count."""
    chosen = Path(os.environ.get(variable, ""))
    return (chosen if chosen.is_absolute() else Path.home() / fallback) / "privacydesk"
