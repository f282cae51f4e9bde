"""Files in the repository that follow from the source: written, or only checked."""

from collections.abc import Mapping
from pathlib import Path


def write_or_check(texts: Mapping[Path, str], arguments: list[str], command: str) -> int:
    """Write each file that is not up to date; give the exit code.

    With --check among the arguments nothing is written: the first file that would change is
    named, with the command that writes it, and the code is 1.
    """
    for path, text in texts.items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in arguments:
            print(f"{path.name} is not up to date: run {command}")
            return 1
        path.write_text(text, encoding="utf-8")
    return 0
