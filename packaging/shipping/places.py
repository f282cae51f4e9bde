"""Where packages are made, and what they are called."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT / "build" / "package"
"""What is made on the way to a package."""
DIST = ROOT / "dist"
"""The packages."""
SOURCE = MADE / "source"
"""The wheel, unpacked: every other package is made from it."""
FROZEN = MADE / "frozen" / "privacydesk"
"""The frozen program, one folder."""
PARTS = FROZEN / "parts"
"""What lies beside the frozen program itself."""
ICONS = MADE / "icons"

APPLICATION = "nl.privacydesk.PrivacyDesk"
"""The name by which a desktop knows the program."""
_BEFORE_ALL = "1580601600"
"""The moment that is used where there is no commit to tell it; hatchling has the same."""


def version() -> str:
    """Give the version of the program, as its source says."""
    text = (ROOT / "privacydesk" / "__init__.py").read_text(encoding="utf-8")
    (found,) = re.findall(r'^__version__ = "(.+)"$', text, flags=re.MULTILINE)
    return str(found)


def moment() -> int:
    """Give the one moment that all packages carry, in seconds since 1970.

    That of the variable SOURCE_DATE_EPOCH, else of the commit: packages of one commit are equal.
    """
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _of_the_commit() or _BEFORE_ALL)


def _of_the_commit() -> str:
    if not (ROOT / ".git").exists():
        return ""
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def run(*command: str | Path, quiet: bool = False) -> None:
    """Run a command of the build in the checkout; what fails ends the build."""
    around = os.environ | {"SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=around,
        capture_output=quiet,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stderr if quiet else ''}\n{command[0]} failed: {done.returncode}")


def empty(folder: Path) -> Path:
    """Give a folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
