"""What the program tells about itself: version, dates, libraries, and where it keeps things."""

import platform
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from PySide6.QtCore import qVersion

from privacydesk import paths
from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.ui.questions.question import N_

TABLES = {
    "laws": N_("Laws"),
    "retention_terms": N_("Retention terms of the law"),
    "adequacy": N_("Countries that the EU trusts"),
    "authorities": N_("Supervisory authorities"),
    "vendors": N_("Catalogue of processors"),
}
"""The tables of which the date matters to a user."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Library:
    """A library that the program uses."""

    name: str
    version: str
    licence: str


def dates(knowledge: Knowledge, language: Language) -> dict[str, str]:
    """When each table was last compared with its sources."""
    return {
        language.text(name): language.day(knowledge.checked_on(table))
        for table, name in TABLES.items()
    }


def programs() -> dict[str, str]:
    """The versions of what the program runs on."""
    system = f"{platform.system()} {platform.release()}"
    return {
        "Python": f"{platform.python_version()} · PSF-2.0",
        "Qt": qVersion(),
        "": system,
    }


def libraries() -> list[Library]:
    """The libraries that are used, and those that they use in turn, by name."""
    found: dict[str, Library] = {}
    for name in _needed("privacydesk"):
        _collect(name, found)
    return sorted(found.values(), key=lambda one: one.name.casefold())


def places(language: Language, register: Path | None) -> dict[str, str]:
    """Where this register and what the program itself keeps lie."""
    _ = language.text
    kept = {_("This register"): str(register)} if register is not None else {}
    folders: dict[str, Callable[[], Path]] = {
        _("Back-ups"): paths.data_folder,
        _("Preferences"): paths.settings_file,
        _("Log, without your answers"): paths.log_folder,
    }
    for name, place in folders.items():
        try:
            kept[name] = str(place())
        except RuntimeError:  # a user without a home folder
            kept[name] = "\u2013"
    return kept


def _collect(name: str, found: dict[str, Library]) -> None:
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        one = distribution(name)
    except PackageNotFoundError:
        return
    found[key] = Library(one.metadata["Name"], one.version, _licence(name))
    for other in _needed(name):
        _collect(other, found)


def _needed(name: str) -> Iterator[str]:
    """The names of what a library always needs."""
    try:
        wanted = distribution(name).requires or ()
    except PackageNotFoundError:
        return
    for one in wanted:
        match = _NAME.match(one)
        if match is not None and ";" not in one:
            yield match[0]


def _licence(name: str) -> str:
    """The licence as a library tells it, on one line."""
    told = distribution(name).metadata
    classified = [
        one.rsplit("::", 1)[1].strip()
        for one in told.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    written = next((told[key] for key in ("License-Expression", "License") if key in told), "")
    first = written.strip().split("\n")[0]
    return first if first and len(first) < 60 else ", ".join(classified) or first[:60]
