"""Makes packages in dist/: `python packaging/package.py TARGET ...`; without a target, all.

Run it with a Python in which requirements/package.txt and build.txt are installed; `make package`
sees to that. The targets build on each other, in this order.
"""

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from shipping.places import DIST, FROZEN, MADE, version


def wheel() -> list[Path]:
    """Wheel and source distribution."""
    from shipping import wheel

    made = wheel.make()
    wheel.unpack(made[-1])
    return made


def frozen() -> list[Path]:
    """The frozen program and its bill of materials, for the system this runs on."""
    from shipping import drawings, frozen

    drawings.make()
    frozen.make()
    bill = DIST / f"privacydesk-{version()}-{_system()}.cdx.json"
    shutil.copyfile(MADE / "bill.json", bill)
    return [FROZEN, bill]


def deb() -> list[Path]:
    """The package for Debian and Ubuntu."""
    from shipping import debian

    return [debian.make(version())]


def checksums() -> list[Path]:
    """SHA256SUMS of all that is in dist/."""
    target = DIST / "SHA256SUMS"
    target.unlink(missing_ok=True)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(DIST.iterdir())
        if path.is_file()
    ]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return [target]


TARGETS: dict[str, Callable[[], list[Path]]] = {
    made.__name__: made for made in (wheel, frozen, deb, checksums)
}


def _system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def main(wanted: list[str]) -> None:
    """Make what is wanted, and say what was made."""
    unknown = set(wanted) - set(TARGETS)
    if unknown:
        sys.exit(f"No such target: {', '.join(sorted(unknown))}. There are: {', '.join(TARGETS)}.")
    for name in wanted or TARGETS:
        for path in TARGETS[name]():
            print(path.relative_to(DIST.parent))


if __name__ == "__main__":
    main(sys.argv[1:])
