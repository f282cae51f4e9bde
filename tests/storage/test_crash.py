"""Killing the program in the midst of its work: nothing acknowledged is lost, nothing is half."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.models.ids import RecipientId
from privacydesk.models.organisation import Organisation
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from tests.storage.register_files import outcome

ROOT = Path(__file__).resolve().parents[2]

SAVING = """
import sys
from pathlib import Path
from privacydesk.storage import open_file
from tests.storage.test_crash import edited
with open_file(Path(sys.argv[1])) as store:
    while True:
        store.save(edited(store.info.edits + 1))
        print(store.info.edits, flush=True)
"""
MAKING = """
import sys
from itertools import count
from pathlib import Path
from privacydesk.storage import create
from tests.storage.test_crash import edited
for number in count(1):
    create(Path(sys.argv[1]) / f"{number}.privacydesk", edited(number)).close()
    print(number, flush=True)
"""


def edited(number: int) -> Register:
    """Give the register after so many edits: each says its number in several tables."""
    return Register(
        organisation=Organisation(name=f"edit {number}"),
        recipients=tuple(
            Recipient(
                id=RecipientId(f"recipient-{place}"),
                kind=RecipientKind.OTHER,
                name=f"edit {number}",
            )
            for place in range(number % 7)
        ),
    )


def killed_after(lines: int, script: str, argument: Path, journal: Path | None = None) -> int:
    """Run a script, kill it after so many lines, and give the last number that it told.

    With a journal the kill waits until there is one: a change is under way then.
    """
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(argument)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child, child.stdout as output:
        told = [output.readline() for _ in range(lines)]
        while journal is not None and not journal.exists() and child.poll() is None:
            pass
        child.kill()
        # What it told in the meantime counts too.
        told += output.readlines()
    assert child.returncode != 0
    assert len(told) >= lines
    return int([line for line in told if line.endswith("\n")][-1])


def test_a_kill_loses_no_saved_change_and_leaves_none_half_done(tmp_path: Path) -> None:
    path = tmp_path / "bakery.privacydesk"
    journal = path.with_name(f"{path.name}-journal")
    create(path, edited(0)).close()
    dice = random.Random(2026)
    undone = 0
    for number in range(6):
        waits_for = journal if number % 3 else None
        acknowledged = killed_after(dice.randint(1, 40), SAVING, path, waits_for)
        undone += journal.exists()
        with open_file(path) as store:
            edits = store.info.edits
            assert edits in (acknowledged, acknowledged + 1)
            assert store.register == edited(edits)
    # Without a single change to undo, the kills would have proved little.
    assert undone > 0


def test_a_kill_while_files_are_made_spoils_none_that_was_acknowledged(tmp_path: Path) -> None:
    acknowledged = killed_after(5, MAKING, tmp_path)
    for number in range(1, acknowledged + 1):
        with open_file(tmp_path / f"{number}.privacydesk") as store:
            assert store.register == edited(number)
    last = tmp_path / f"{acknowledged + 1}.privacydesk"
    if last.exists():
        # It may be whole already; if not, it was never told to be there.
        code, _ = outcome(last)
        assert code in (None, ErrorCode.NOT_A_REGISTER, ErrorCode.DAMAGED_FILE)


LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.storage import open_file
from tests.storage.test_crash import edited, large
path = Path(sys.argv[1])
with open_file(path) as store:
    store.save(edited(1))
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    refusals = 0
    for room in range(0, 3_000_000, 150_000):
        limit = pages * resource.getpagesize() + room
        before, wanted = store.register, large(room)
        resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
        try:
            store.save(wanted)
        except PrivacyDeskError as error:
            assert error.code is ErrorCode.OUT_OF_MEMORY, error
            refusals += 1
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)
        assert store.register in (before, wanted)
        with open_file(path, read_only=True) as other:
            assert other.register == store.register
    print("refused" if refusals else "never refused")
"""


def large(number: int) -> Register:
    """Give a register that takes some megabytes to save."""
    return Register(
        recipients=tuple(
            Recipient(
                id=RecipientId(f"recipient-{place}"),
                kind=RecipientKind.OTHER,
                name=f"{number}" + "x" * 9_000,
            )
            for place in range(100)
        )
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a program")
def test_too_little_memory_loses_nothing(document: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LITTLE_MEMORY, str(document)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("refused\n", "")
