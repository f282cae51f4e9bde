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
atexit.register(lambda: print(*sys.modules, *vars(sys.modules["PySide6.QtWidgets"]), sep="\\n"))
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
    "privacydesk.compliance.check",
    "privacydesk.documents.findings",
    "privacydesk.documents.html",
    "privacydesk.documents.pdf",
    "privacydesk.interchange",
    "privacydesk.registers",
    "privacydesk.storage.version_1_0.organisation",
    "privacydesk.ui.editors.tick_box",
    "privacydesk.ui.check",
    "privacydesk.ui.dialogs",
    "privacydesk.ui.exports",
    "privacydesk.ui.pages.matrix_page",
    "privacydesk.ui.printing",
    "privacydesk.ui.tables.matrix_view",
    "privacydesk.ui.tables.record_table",
    "privacydesk.ui.welcome_window",
    "privacydesk.ui.wizard.flow",
    "privacydesk.ui.wizard.wizard",
    "reportlab",
    "socket",
    "sqlite_utils",
)
"""Modules that no first window of a register needs, each with all that stands below it."""


NOT_MADE = ("QCalendarWidget", "QGraphicsView", "QMdiArea", "QTabWidget", "QWizard")
"""Classes that PySide makes when they are first asked for: only some of those there are."""


@pytest.fixture
def modules(register_file: Path, tmp_path: Path) -> set[str]:
    """Start the program with a register; give its modules at the end, and PySide's widgets."""
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


def test_pyside_makes_no_classes_that_the_first_window_does_not_need(modules: set[str]) -> None:
    # Asked for a widget that Qt made itself, it would make all of them.
    assert {"QMainWindow", "QSplitter", "QTextBrowser"} <= modules
    assert sorted(modules & set(NOT_MADE)) == []
