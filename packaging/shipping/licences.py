"""The licences of all that is shipped, in one text."""

import json
from collections.abc import Iterable, Iterator

from shipping.places import ROOT, SOURCE
from shipping.shipped import Library

_RULE = "=" * 78
_QT = ROOT / "packaging" / "licences" / "qt.json"
_SOURCE_OF_QT = """\
Qt and Qt for Python are used unchanged, as libraries of their own in the folder PySide6: they can
be replaced there by other builds of the same versions. Their source can be had from The Qt
Company, https://download.qt.io, under the names qtbase, qtsvg, qtwayland, qtwebengine (Qt PDF),
qttranslations and pyside-setup. They contain works of others:"""


def third_party(libraries: Iterable[Library]) -> str:
    """Write what stands in the wheel, and then each library with its licence."""
    inside = SOURCE / "privacydesk" / "licences" / "third-party.txt"
    parts = [inside.read_text(encoding="utf-8"), *_parts(list(libraries))]
    return f"\n{_RULE}\n".join(part.strip("\n") + "\n" for part in parts)


def _parts(libraries: list[Library]) -> Iterator[str]:
    told: dict[tuple[str, ...], str] = {}
    for library in libraries:
        head = f"{library.name} {library.version}\nLicence: {library.licence}\n"
        if library.texts in told:
            yield f"{head}The text is the same as that of {told[library.texts]}.\n"
        else:
            told[library.texts] = library.name
            yield "\n".join([head, *library.texts])
    yield _of_qt()


def _of_qt() -> str:
    parts = json.loads(_QT.read_text(encoding="utf-8"))["parts"]
    lines = [_SOURCE_OF_QT, ""]
    for part in parts:
        lines += [f"{part['name']} (in {part['library']})", f"    Licence: {part['licence']}"]
        lines += [f"    Copyright {holder}" for holder in part["copyright"]]
    for name in ("MIT", "BSD-3-Clause"):
        text = (_QT.parent / f"{name}.txt").read_text(encoding="utf-8")
        lines += ["", f"The licence {name}:", "", text]
    return "\n".join(lines)
