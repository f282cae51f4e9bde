"""The command line as a program of its own: pipes that break, disks that are full, signals."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import OLD, contents

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "privacydesk"]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}

# Says so when the new paper is written but not yet in its place, and waits there.
HALFWAY = """
import os, signal, sys
from privacydesk.cli import main

def wait(_):
    print("halfway", flush=True)
    signal.pause()

os.fsync = wait
sys.argv[0] = "privacydesk"
main()
"""
SMALL_DISK = """
mount -t tmpfs -o size=100k tmpfs "$1" || exit 77
printf 'old\\n' > "$1/paper.html"
head -c 100k /dev/zero > "$1/filler" 2> /dev/null
"$2" -m privacydesk statement "$3" -o "$1/paper.html"; echo "exit $?"
"$2" -m privacydesk import "$3" "$1/new.privacydesk"; echo "exit $?"
cat "$1/paper.html"
ls -A "$1"
"""
FULL = "The disk is full; the old file is unchanged. Make room, or choose another disk.\n"


def program(*arguments: str | Path, stdout: int) -> "subprocess.CompletedProcess[bytes]":
    """Run the program to its end, with its output to a file descriptor."""
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=ENVIRONMENT, stdout=stdout, stderr=subprocess.PIPE, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "code"), [(("--version",), 0), (("info", "missing.json"), 1), (("publish",), 2)]
)
def test_the_module_is_the_program(arguments: tuple[str, ...], code: int) -> None:
    done = program(*arguments, stdout=subprocess.PIPE)
    assert (done.returncode, bool(done.stdout), bool(done.stderr)) == (code, code == 0, code != 0)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("export",), ("info",)])
def test_a_reader_who_has_gone_is_told_nothing(arguments: tuple[str, ...], source: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = program(*arguments, source, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("arguments", [("export",), ("info",)])
def test_standard_output_that_is_full(arguments: tuple[str, ...], source: Path) -> None:
    if not Path("/dev/full").is_char_device():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("wb") as full:
        done = program(*arguments, source, stdout=full.fileno())
    assert (done.returncode, done.stderr.decode()) == (1, FULL)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to wait for")
@pytest.mark.parametrize(
    ("sent", "code", "litter"),
    [(signal.SIGTERM, 143, 0), (signal.SIGINT, 1, 0), (signal.SIGKILL, -signal.SIGKILL, 1)],
)
def test_stopping_halfway_leaves_the_old_file(
    sent: signal.Signals, code: int, litter: int, source: Path, old: Path
) -> None:
    command = [sys.executable, "-c", HALFWAY, "statement", str(source), "-o", str(old)]
    with subprocess.Popen(
        command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"halfway\n"
        child.send_signal(sent)
        _, complaint = child.communicate()
    assert child.returncode == code
    assert b"Traceback" not in complaint
    left = contents(old.parent)
    assert left.pop(old.name) == OLD
    assert len(left) == litter
    assert all(name.startswith(".privacydesk-") for name in left)


def test_a_small_disk_that_is_full(source: Path, folder: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("making a small disk needs unshare, which Linux has")
    command = ["unshare", "-Urm", "sh", "-c", SMALL_DISK, "sh", str(folder), sys.executable]
    done = subprocess.run(
        [*command, str(source)],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system does not let us make a small disk")
    assert done.stderr == FULL * 2
    assert done.stdout == "exit 1\n" * 2 + "old\nfiller\npaper.html\n"
