"""Programs and libraries of Linux: what they ask for, and what they need not carry along."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_BESIDE = b"$ORIGIN/../.."


def programs(folder: Path) -> Iterator[Path]:
    """Find all programs and libraries below a folder."""
    for path in sorted(folder.rglob("*")):
        if not path.is_symlink() and path.is_file():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def told(path: Path) -> str:
    """Give what a program or library tells about itself, as objdump shows it."""
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def tidy(folder: Path) -> None:
    """Take out of the files of Python what is for debugging, and where this machine has Python."""
    for path in programs(folder):
        if not path.name.startswith("libpython3.") and "lib-dynload" not in path.parts:
            continue
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        for place in re.findall(r"^ *R(?:UN)?PATH +(/.*)$", told(path), flags=re.MULTILINE):
            _look_beside(path, place.encode())


def _look_beside(path: Path, place: bytes) -> None:
    """Let a file look for libraries beside it in the place of somewhere on this machine."""
    # What is empty counts as nothing.
    beside = (_BESIDE if len(_BESIDE) <= len(place) else b"").ljust(len(place), b"\0")
    found = path.read_bytes().replace(b"\0%b\0" % place, b"\0%b\0" % beside)
    path.write_bytes(found)
