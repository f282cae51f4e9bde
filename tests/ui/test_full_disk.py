"""Answers that are given while the disk is full: they stay, and are saved when there is room."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from privacydesk.errors import ErrorCode
from privacydesk.i18n import screen_language
from privacydesk.storage import create, open_file
from privacydesk.ui.lasting_constants import keep_constants
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from tests.examples import example, knowledge
from tests.ui.hands import type_over

small = Path(sys.argv[1])
path, filler = small / "bakery.privacydesk", small / "filler"


def fill():
    with filler.open("ab", buffering=0) as file:
        for size in (4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                pass


keep_constants()
program = QApplication(["privacydesk"])
register = example("klantenscoren")
session = Session(register, knowledge(), create(path, register))
window = MainWindow(session, screen_language("en"))
window.show()
fill()
was = register.organisation.name
line = next(one for one in window.findChildren(QLineEdit) if one.text() == was)
type_over(line, "Another name")
assert session.failure.code is ErrorCode.DISK_FULL, session.failure
assert window.keeping.bar.words.startswith("The disk is full"), window.keeping.bar.words
assert line.text() == "Another name"
window.commands.undo.trigger()
assert line.text() == was
window.commands.redo.trigger()
with open_file(path, read_only=True) as other:
    assert other.register == register
filler.unlink()
ways = window.keeping.bar.findChildren(QPushButton)
next(one for one in ways if one.text() == "Try again" and one.isVisible()).click()
assert window.keeping.bar.words == ""
with open_file(path, read_only=True) as other:
    assert other.register.organisation.name == "Another name"
print("kept")
"""


def test_answers_wait_for_room_on_a_full_disk(tmp_path: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("making a small disk needs unshare, which Linux has")
    mount = 'mount -t tmpfs -o size=900k tmpfs "$1" || exit 77; shift; exec "$@"'
    script = [sys.executable, "-c", SCRIPT, str(tmp_path)]
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", mount, "sh", str(tmp_path), *script],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system does not let us make a small disk")
    assert done.stdout == "kept\n", done.stderr
