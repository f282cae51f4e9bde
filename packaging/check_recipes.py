"""Holds the recipes of packages against the rules of their systems, as far as tools can here.

    python packaging/check_recipes.py

It needs what packaging/test-packages.sh and requirements/package.txt install.
"""

import plistlib
import subprocess
import sys
from pathlib import Path

from shipping.places import APPLICATION, ROOT

_PACKAGING = ROOT / "packaging"
_LINUX = _PACKAGING / "linux"
_WORKFLOWS = ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
_CHECKS: tuple[tuple[str | Path, ...], ...] = (
    ("desktop-file-validate", _LINUX / f"{APPLICATION}.desktop"),
    ("appstreamcli", "validate", "--no-net", _LINUX / f"{APPLICATION}.metainfo.xml"),
    (*_WORKFLOWS, *sorted((ROOT / ".github" / "workflows").glob("*.yml"))),
    *(("sh", "-n", script) for script in sorted(_PACKAGING.rglob("*.sh"))),
)


def main() -> None:
    """Run every check; the first that complains ends it."""
    for name, *arguments in _CHECKS:
        beside = Path(sys.executable).with_name(str(name))
        command = [str(beside if beside.exists() else name), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    plistlib.loads((_PACKAGING / "macos" / "Info.plist").read_bytes())
    print(f"{len(_CHECKS) + 1} checks of recipes: all in order")


if __name__ == "__main__":
    main()
