"""What goes into the repository speaks of PrivacyDesk alone."""

import re
import subprocess
from pathlib import Path

import pytest

# Written with a bracket so that no pattern finds itself.
PLACES = {
    "the host of a package registry": re.compile(
        r"py[p]i\.org|python[h]osted\.org|registry\.npm[j]s|crate[s]\.io|proxy\.gol[a]ng"
        r"|ana[c]onda\.org|deb\.deb[i]an\.org|archive\.ubu[n]tu\.com"
    ),
    "a path of one machine": re.compile(
        r"(?<![\w./>-])/(?:wor[k]|roo[t]|hom[e]|op[t]|tm[p]|User[s])/[\w.]|[A-Z]:\\User[s]\\\w"
    ),
}
WORK = {
    "a word about how the work is organised": re.compile(
        r"(?i)\b(?:help[e]rs?|(?<!user )(?<!user-)(?<!user_)age[n]ts?|sub[a]gents?|sub-age[n]ts?"
        r"|iss[u]e|iss[u]es|this ses[s]ion|ses[s]ion log|pull req[u]est|merge req[u]est"
        r"|LL[M]|langu[a]ge model|A[I]-generated|gener[a]ted by A[I])\b"
    ),
}
# Data about other companies may use any word.
PROSE = {"", ".in", ".md", ".pot", ".py", ".sh", ".toml", ".yml"}
LEGAL = {"LICENSE", "OFL.txt"}
GENERATED = {".git", ".hypothesis", ".venv", "build", "dist", "out", "__pycache__"}


def tracked(root: Path) -> list[Path]:
    """List the files that are, or would be, under version control."""
    if not (root / ".git").exists():
        return [path for path in root.rglob("*") if path.is_file() and _is_source(path, root)]
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    found = (root / name for name in listed.split("\0") if name)
    return [path for path in found if path.is_file()]


def faults(root: Path) -> list[str]:
    """List every line of every text file that says what it should not."""
    return [
        f"{path.relative_to(root).as_posix()}:{number}: {what}: {match.group()}"
        for path in tracked(root)
        for number, line in enumerate(_lines(path), start=1)
        for what, pattern in _patterns(path).items()
        if (match := pattern.search(line))
    ]


def _patterns(path: Path) -> dict[str, re.Pattern[str]]:
    ours = path.suffix in PROSE and path.name not in LEGAL
    return PLACES | WORK if ours else PLACES


def _is_source(path: Path, root: Path) -> bool:
    parts = path.relative_to(root).parts
    return not any(part in GENERATED or part.endswith("_cache") for part in parts)


def _lines(path: Path) -> list[str]:
    raw = path.read_bytes()
    return [] if b"\0" in raw else raw.decode("utf-8").splitlines()


def test_no_file_names_a_registry_a_machine_or_the_work(root: Path) -> None:
    found = faults(root)
    assert not found, "\n".join(["", *found])


def test_the_scan_saw_the_files(root: Path) -> None:
    names = {path.relative_to(root).as_posix() for path in tracked(root)}
    assert {"README.md", "Makefile", "privacydesk/__init__.py", "requirements/dev.txt"} <= names
    assert not any(name.startswith((".venv/", "build/")) for name in names)


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("notes.md", "see https://py{}pi.org/project/x", 1),
        ("notes.json", "see https://py{}pi.org/project/x", 1),
        ("notes.md", "open(/hom{}e/anna/x)", 1),
        ("notes.md", "'C:\\Us{}ers\\anna'", 1),
        ("notes.md", "Ask an age{}nt to do it", 1),
        ("notes.md", "The user age{}nt of the browser", 0),
        ("notes.json", "Real estate age{}nts", 0),
        ("notes.md", "docs/home/index and ./work/x", 0),
    ],
)
def test_what_should_not_stand_there_is_found(
    tmp_path: Path, name: str, text: str, count: int
) -> None:
    (tmp_path / name).write_text(text.replace("{}", ""), encoding="utf-8")
    assert len(faults(tmp_path)) == count
