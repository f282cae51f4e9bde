"""The frozen program: a folder that runs on a machine without Python."""

import re
import sys
import tomllib
from pathlib import Path

from shipping import bill_of_materials, elf
from shipping.places import FROZEN, MADE, PARTS, ROOT, empty, run, version

MOST_MEBIBYTES = 220
"""An installed program is never larger."""
_SPEC = ROOT / "packaging" / "freeze" / "privacydesk.spec"


def make() -> Path:
    """Freeze what was unpacked from the wheel; give the folder."""
    work = empty(MADE / "work")
    (MADE / "version.txt").write_text(_version_resource(version()), encoding="utf-8")
    places = ("--distpath", FROZEN.parent, "--workpath", work)
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places, _SPEC)
    missing = _asked_for() - bill_of_materials.names(MADE / "bill.json")
    if missing:
        sys.exit(f"The bill of materials lacks {', '.join(sorted(missing))}")
    if sys.platform == "linux":
        elf.tidy(PARTS)
    size = mebibytes(FROZEN)
    if size > MOST_MEBIBYTES:
        sys.exit(f"{FROZEN} takes {size:.0f} MiB; {MOST_MEBIBYTES} is the most")
    return FROZEN


def _asked_for() -> set[str]:
    """Name the libraries that the program asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {re.split(r"[^\w-]", line)[0].lower() for line in project["dependencies"]}


def mebibytes(folder: Path) -> float:
    """How much a folder takes; a file with two names counts once."""
    found = {
        (about.st_dev, about.st_ino): about.st_size
        for path in folder.rglob("*")
        if not path.is_symlink() and path.is_file()
        for about in (path.stat(),)
    }
    return sum(found.values()) / 2**20


def _version_resource(version: str) -> str:
    """What Windows shows about the program, as PyInstaller reads it."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    words = {
        "CompanyName": "PrivacyDesk",
        "FileDescription": "PrivacyDesk",
        "FileVersion": version,
        "InternalName": "privacydesk",
        "LegalCopyright": "Copyright 2026 the PrivacyDesk authors. Apache-2.0",
        "OriginalFilename": "privacydesk.exe",
        "ProductName": "PrivacyDesk",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return (
        "VSVersionInfo(ffi=FixedFileInfo("
        f"filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),"
        f" kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
