"""What a frozen program needs of Debian: read from its files, never guessed."""

import re
from dataclasses import dataclass
from pathlib import Path

from shipping import elf
from shipping.places import ROOT

_TABLE = ROOT / "packaging" / "system-packages.sh"
_MORE = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libffi.so.8": "libffi8",
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Python and Qt need and every Debian has, so that the set-up need not look for it."""
_OF_C = re.compile(r"lib(c|m|dl|pthread|resolv|rt|util)\.so\.\d+|ld-linux.*")
_RENAMED = ("libcups2", "libglib2.0-0", "libgtk-3-0")
"""Those that newer releases know with the ending t64."""
_DESKTOP = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
"""What makes menu, icons and kinds of files known after the package came or went."""
_OPTIONAL = {
    "libqgtk3.so": "libgtk-3-0",
    "wayland": "libwayland-client0, libwayland-cursor0, libwayland-egl1",
}
"""Parts of Qt that are left alone where their libraries are not there, and who brings those."""
_USUAL = ("xdg-utils", "xdg-desktop-portal")


@dataclass(frozen=True)
class Needs:
    """Packages of Debian, as its control files name them."""

    always: tuple[str, ...]
    usually: tuple[str, ...]


def needs(frozen: Path) -> Needs:
    """Read which libraries the files of a frozen program ask for, and name their packages.

    Raises KeyError for a library whose package is not known.
    """
    files = list(elf.programs(frozen))
    inside = {path.name for path in files}
    asked: set[str] = set()
    newest = (0, 0)
    for path in files:
        told = elf.told(path)
        newest = max([newest, *(_numbers(v) for v in re.findall(r"GLIBC_(\d+\.\d+)", told))])
        if not _is_optional(path):
            asked |= set(re.findall(r"NEEDED +(\S+)", told))
    known = packages()
    named = {known[name] for name in asked - inside if not _OF_C.fullmatch(name)}
    always = [f"libc6 (>= {newest[0]}.{newest[1]})", *map(_either, sorted(named)), *_DESKTOP]
    optional = ", ".join(_OPTIONAL.values()).split(", ")
    return Needs(tuple(always), tuple(map(_either, (*optional, *_USUAL))))


def packages() -> dict[str, str]:
    """Name the package of Debian for each library that is known: {"libEGL.so.1": "libegl1"}."""
    text = _TABLE.read_text(encoding="utf-8")
    found = dict(re.findall(r"^(lib\S+\.so\S*) (\S+)$", text, flags=re.MULTILINE))
    return found | _MORE


def _is_optional(path: Path) -> bool:
    return any(name in path.as_posix().lower() for name in (*_OPTIONAL, "wlshell", "libadwaita"))


def _numbers(version: str) -> tuple[int, int]:
    major, minor = version.split(".")
    return int(major), int(minor)


def _either(package: str) -> str:
    return f"{package}t64 | {package}" if package in _RENAMED else package
