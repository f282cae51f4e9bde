"""The set-up: pins that hold everywhere, targets that say what they do."""

import re
import tomllib
from pathlib import Path

import pytest

PINNED = ("run", "dev", "build", "package")


def pins(path: Path) -> dict[str, str]:
    """Read a file of pins: {name: all that stands in its entry}."""
    entries = re.split(r"^(?=[\w-]+==)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {entry.split("==")[0]: entry for entry in entries if "==" in entry}


def named(requirements: list[str]) -> set[str]:
    """Give the names in a list of requirements, as pins spell them."""
    names = (re.match(r"[\w-]+", line) for line in requirements)
    return {name.group().lower().replace("_", "-") for name in names if name}


@pytest.mark.parametrize("name", PINNED)
def test_every_pin_has_hashes_and_no_file_names_an_index(root: Path, name: str) -> None:
    path = root / "requirements" / f"{name}.txt"
    found = pins(path)
    assert len(found) > 5
    assert [pin for pin, entry in found.items() if "--hash=sha256:" not in entry] == []
    assert not re.search(r"^\s*-|://", path.read_text(encoding="utf-8").replace("    --hash", ""))


def test_the_pins_agree_with_each_other(root: Path) -> None:
    run, dev, *others = (pins(root / "requirements" / f"{name}.txt") for name in PINNED)
    version = re.compile(r"==(\S+)")
    for name in set(run) | set(dev).intersection(set().union(*others)):
        versions = {
            found.group(1)
            for each in (run, dev, *others)
            if name in each and (found := version.search(each[name]))
        }
        assert len(versions) == 1, name
    assert set(run) <= set(dev)


def test_the_pins_cover_what_the_package_asks_for(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = (root / "requirements" / "run.in").read_text(encoding="utf-8").splitlines()
    assert named(project["project"]["dependencies"]) == named(asked)
    assert named(asked) <= set(pins(root / "requirements" / "run.txt"))
    needed = named(project["build-system"]["requires"])
    assert needed <= set(pins(root / "requirements" / "build.txt"))


def test_every_target_of_the_makefile_says_what_it_does(root: Path) -> None:
    text = (root / "Makefile").read_text(encoding="utf-8")
    (phony,) = re.findall(r"^\.PHONY: ((?:.*\\\n)*.*)$", text, flags=re.MULTILINE)
    explained = re.findall(r"^([a-z-]+):.*## \w", text, flags=re.MULTILINE)
    assert set(phony.replace("\\", "").split()) == set(explained)
    assert {"run", "test", "lint", "bench", "catalogues", "messages", "package", "clean"} <= set(
        explained
    )
