"""What a frozen program holds of others: which libraries, at which version, under which licence."""

import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from shipping.places import ROOT

_TEXTS = ROOT / "packaging" / "licences"
_SIGNS_OF_A_LICENCE = ("licen", "copying", "notice")
_OF_QT = ("pyside6", "shiboken6")
QT_LICENCE = "LGPL-3.0-only"
"""Under which of its licences Qt is shipped."""
_SAID = (("BSD", "BSD-3-Clause"), ("MIT license", "MIT"), ("Apache License", "Apache-2.0"))
"""How some libraries begin to tell their licence, and what it is."""
_TOLD_APART = ("privacydesk", "pyinstaller")


@dataclass(frozen=True)
class Library:
    """A library that is shipped."""

    name: str
    version: str
    licence: str
    """An expression of SPDX, as far as the library says so itself."""
    texts: tuple[str, ...]
    """Its licence, word for word."""
    registered: bool = True
    """Whether it is known to the index of Python packages under this name."""


def libraries(sources: Iterable[str], *, starter: bool = True) -> list[Library]:
    """Tell which libraries these files, the sources of what is frozen, belong to.

    `starter` tells whether a program of PyInstaller starts it. Raises ValueError for a library
    without a licence.
    """
    wanted = {Path(source) for source in sources}
    found = {
        each.metadata["Name"]: _library(each)
        for each in distributions()
        if each.metadata["Name"] not in _TOLD_APART and any(file in wanted for file in _files(each))
    }
    beside = [_python(), *([_start_of_pyinstaller()] if starter else [])]
    return [*beside, *(found[name] for name in sorted(found))]


def _files(found: Distribution) -> Iterator[Path]:
    for file in found.files or ():
        if ".dist-info" not in str(file):
            yield Path(str(found.locate_file(file)))


def _library(found: Distribution) -> Library:
    name = str(found.metadata["Name"])
    of_qt = name.lower().startswith(_OF_QT)
    licence = QT_LICENCE if of_qt else _licence(found)
    texts = _qt_texts() if of_qt else tuple(_texts(found))
    if not texts:
        raise ValueError(f"{name} brings no licence; put its text in packaging/licences")
    return Library(name, found.version, licence, texts)


def _licence(found: Distribution) -> str:
    metadata = found.metadata
    fields = ("License-Expression", "License")
    said = next((text for field in fields for text in metadata.get_all(field, []) if text), "")
    kinds = [kind for kind in metadata.get_all("Classifier", []) if kind.startswith("License ::")]
    said = (
        said if said and "\n" not in said else " / ".join(kind.split(" :: ")[-1] for kind in kinds)
    )
    return next((licence for begin, licence in _SAID if said.startswith(begin)), said)


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        inside = ".dist-info" in str(file)
        if inside and any(sign in file.name.lower() for sign in _SIGNS_OF_A_LICENCE):
            yield Path(str(found.locate_file(file))).read_text(encoding="utf-8")


def _qt_texts() -> tuple[str, ...]:
    return tuple(
        (_TEXTS / f"{name}.txt").read_text(encoding="utf-8")
        for name in ("LGPL-3.0-only", "GPL-3.0-only")
    )


def _python() -> Library:
    inside = Path(sys.base_prefix)
    places = (inside, *inside.glob("lib/python3.*"))
    (text, *_) = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").exists()]
    licence = text.read_text(encoding="utf-8")
    return Library("Python", platform.python_version(), "Python-2.0", (licence,), registered=False)


def _start_of_pyinstaller() -> Library:
    """The program that starts a frozen one, and a few modules."""
    found = distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Library("PyInstaller", found.version, licence, tuple(_texts(found)))
