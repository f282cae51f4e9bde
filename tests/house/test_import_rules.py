"""Imports point one way: down, as the table says."""

from pathlib import Path

import pytest

from tests.house import import_rules


@pytest.fixture(scope="module")
def found(root: Path) -> list[import_rules.Import]:
    """Give every import of the package."""
    return import_rules.imports(import_rules.modules(root))


def test_every_import_is_one_that_the_table_allows(found: list[import_rules.Import]) -> None:
    broken = import_rules.broken_rules(found)
    assert not broken, "\n".join(["not allowed:", *broken])


def test_no_module_imports_itself_by_a_detour(found: list[import_rules.Import]) -> None:
    assert import_rules.circle(found) == []


def test_the_scan_saw_the_package(root: Path, found: list[import_rules.Import]) -> None:
    """A scan of the wrong folder would find nothing wrong."""
    seen = import_rules.modules(root)
    assert {"privacydesk", "privacydesk.paths", "privacydesk.models.register"} <= set(seen)
    assert len(seen) > 60
    assert len(found) > 300


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("models/data.py", "import babel"),
        ("models/data.py", "from privacydesk.errors import ErrorCode"),
        ("models/data.py", "from . import text"),
        ("knowledge/law.py", "from privacydesk import storage"),
        ("storage/store.py", "from PySide6.QtSql import QSqlDatabase"),
        ("compliance/checks.py", "import privacydesk.documents"),
        ("documents/export.py", "def f() -> None:\n    import reportlab"),
        ("documents/pdf_table.py", "from PySide6 import QtPdf"),
        ("ui/wizard/flow.py", "from PySide6.QtCore import QObject"),
        ("ui/forms/people.py", "from privacydesk.storage import store"),
        ("ui/session.py", "from privacydesk import app"),
        ("cli.py", "import PySide6"),
        ("registers.py", "import privacydesk.documents"),
        ("commands.py", "import click"),
        ("interchange/tables.py", "import babel"),
        ("csv_text.py", "from privacydesk.models import text"),
        ("attic.py", "import json"),
    ],
)
def test_an_import_against_the_table_is_found(tmp_path: Path, module: str, line: str) -> None:
    path = tmp_path / "privacydesk" / module
    for name in (module, "models/text.py", "storage/__init__.py", "app.py"):
        made = tmp_path / "privacydesk" / name
        made.parent.mkdir(parents=True, exist_ok=True)
        made.touch()
    path.write_text(f"{line}\n", encoding="utf-8")
    found = import_rules.imports(import_rules.modules(tmp_path))
    assert len(import_rules.broken_rules(found)) == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("documents/pdf_table.py", "from reportlab.lib.units import mm"),
        ("documents/export.py", "from privacydesk.documents import pdf_table"),
        ("gui.py", "def show() -> None:\n    import PySide6"),
        ("ui/session.py", "from privacydesk.storage import store"),
    ],
)
def test_an_import_that_the_table_allows_passes(tmp_path: Path, module: str, line: str) -> None:
    path = tmp_path / "privacydesk" / module
    path.parent.mkdir(parents=True)
    path.write_text(f"{line}\n", encoding="utf-8")
    found = import_rules.imports(import_rules.modules(tmp_path))
    assert len(found) == 1
    assert import_rules.broken_rules(found) == []


def test_a_circle_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "privacydesk" / "models"
    folder.mkdir(parents=True)
    (folder / "one.py").write_text("import privacydesk.models.two\n", encoding="utf-8")
    (folder / "two.py").write_text("from privacydesk.models import one\n", encoding="utf-8")
    found = import_rules.imports(import_rules.modules(tmp_path))
    assert set(import_rules.circle(found)) == {"privacydesk.models.one", "privacydesk.models.two"}


def test_the_table_itself_has_no_arrow_that_runs_up() -> None:
    """Rooms that may import each other would make a circle that no rule forbids."""
    table = [
        import_rules.Import(f"privacydesk.{room.name}", 0, f"privacydesk.{other}", late=False)
        for room in import_rules.ROOMS
        for other in room.ours
    ]
    assert import_rules.circle(table) == []
