"""The start of the window brings in what its first page needs, and shows all of that."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_TELL = """
import atexit, sys
from privacydesk.cli import main
atexit.register(lambda: print(*sys.modules, sep="\\n"))
main()
"""

NOT_NEEDED = (
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "babel",
    "csv",
    "decimal",
    "difflib",
    "logging.handlers",
    "privacydesk.commands",
    "privacydesk.documents.html",
    "privacydesk.documents.pdf",
    "privacydesk.interchange",
    "privacydesk.registers",
    "privacydesk.storage.version_1_0.organisation",
    "privacydesk.ui.dialogs",
    "privacydesk.ui.exports",
    "privacydesk.ui.pages.matrix_page",
    "privacydesk.ui.printing",
    "privacydesk.ui.tables",
    "privacydesk.ui.welcome_window",
    "privacydesk.ui.wizard.flow",
    "privacydesk.ui.wizard.wizard",
    "reportlab",
    "socket",
    "sqlite_utils",
)
"""Modules that no first window of a register needs, each with all that stands below it."""


@pytest.fixture
def modules(register_file: Path, tmp_path: Path) -> set[str]:
    """Start the program with a register, and give the modules that it had when it ended."""
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        **{f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE", "DATA")},
    }
    command = [sys.executable, "-c", _TELL, str(register_file), "--exit-after-first-paint"]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_what_the_first_window_does_not_need_is_not_imported(modules: set[str]) -> None:
    assert "privacydesk.ui.main_window" in modules
    assert "privacydesk.documents.statement.compose" in modules
    found = [
        name for name in sorted(modules) if any(f"{name}.".startswith(f"{n}.") for n in NOT_NEEDED)
    ]
    assert found == []
