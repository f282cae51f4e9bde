"""Wheel and source distribution: made by hatchling, the wheel out of the source distribution."""

import sys
import tarfile
import zipfile
from pathlib import Path

from shipping.places import DIST, MADE, SOURCE, empty, run, version


def make() -> list[Path]:
    """Make both in dist/; give their files."""
    DIST.mkdir(exist_ok=True)
    sdist = DIST / f"privacydesk-{version()}.tar.gz"
    wheel = DIST / f"privacydesk-{version()}-py3-none-any.whl"
    for old in (sdist, wheel):
        old.unlink(missing_ok=True)
    _build("sdist", ".", DIST)
    folder = empty(MADE / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    _build("wheel", str(folder / f"privacydesk-{version()}"), DIST)
    return [sdist, wheel]


def unpack(wheel: Path) -> Path:
    """Unpack the wheel, for what is made from it; give the folder."""
    empty(SOURCE)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(SOURCE)  # noqa: S202 - we made it ourselves
    return SOURCE


def _build(target: str, source: str, folder: Path) -> None:
    code = "import os, sys; os.chdir(sys.argv.pop(1)); from hatchling.cli import hatchling;"
    command = [sys.executable, "-c", f"{code} sys.exit(hatchling())", source]
    run(*command, "build", "-t", target, "-d", folder, quiet=True)
