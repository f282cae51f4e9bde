"""Names for files that every system takes, and the folder for them."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from privacydesk.ui.opening import SUFFIX

_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_MOST_LETTERS = 60


def default_place(name: str, folder: Path | None = None) -> Path:
    """Give a place for a new register that is not taken: in the folder of the documents."""
    folder = folder or documents_folder()
    words = _NOT_IN_A_NAME.sub(" ", name).split()
    stem = " ".join(words)[:_MOST_LETTERS].strip(" .") or "register"
    place, number = folder / f"{stem}{SUFFIX}", 2
    while place.exists():
        place = folder / f"{stem} {number}{SUFFIX}"
        number += 1
    return place


def documents_folder() -> Path:
    """Give the folder of the documents where there is one, else the home folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
