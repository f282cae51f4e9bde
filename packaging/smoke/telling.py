"""What is tried is told; the first thing that is wrong ends it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")
PATIENCE = 60.0
"""Seconds until something that must come is missed."""


class WrongError(Exception):
    """Something is not as it must be."""


def tell(words: str) -> None:
    """Tell that something is as it must be."""
    print(f"  {words}", flush=True)


def see_to_it(holds: object, words: str) -> None:
    """Tell that something holds. Raises WrongError when it does not."""
    if not holds:
        raise WrongError(f"not so: {words}")
    tell(words)


def wait_for(what: str, look: Callable[[], Found | None]) -> Found:
    """Look until something is there. Raises WrongError when it does not come."""
    found = soon(look, PATIENCE)
    if not found:
        raise WrongError(f"did not come: {what}")
    return found


def soon(look: Callable[[], Found | None], seconds: float = 4.0) -> Found | None:
    """Look until something is there, or until that takes too long; what was seen last."""
    until = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < until:
        time.sleep(0.1)
    return found


def output(*command: str | Path, around: Mapping[str, str] | None = None) -> str:
    """Run a command and give what it writes. Raises WrongError when it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        env=around,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = f"{done.stdout}{done.stderr}"
        raise WrongError(f"{' '.join(map(str, command))}: {done.returncode}\n{said}")
    return done.stdout


def as_root(*command: str | Path) -> str:
    """Run a command that changes the system."""
    around = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return output(*(() if os.geteuid() == 0 else ("sudo", "-n", "-E")), *command, around=around)


def run_all(*parts: Callable[[], None]) -> None:
    """Try all parts in turn; the first thing that is wrong ends the program."""
    for part in parts:
        print((part.__doc__ or "").splitlines()[0], flush=True)
        try:
            part()
        except WrongError as fault:
            sys.exit(f"WRONG: {fault}")
