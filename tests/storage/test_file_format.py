"""docs/file-format.md says what is so."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privacydesk.storage.errors import MOST_BYTES
from privacydesk.storage.header import APPLICATION_ID
from privacydesk.storage.history import HISTORY, expected_schema, newest
from tests.storage.describe_tables import DOCUMENT, with_tables
from tests.storage.register_files import plain


@pytest.fixture(scope="module")
def text() -> str:
    """Give the document."""
    return DOCUMENT.read_text(encoding="utf-8")


def test_the_table_part_is_up_to_date(text: str) -> None:
    assert with_tables(text) == text, "run python -m tests.storage.describe_tables"


def test_every_table_and_column_of_a_file_is_named(text: str, full_document: Path) -> None:
    described = _described(text)
    with plain(full_document) as connection:
        names = [
            name for kind, name, *_ in expected_schema(HISTORY, newest(HISTORY)) if kind == "table"
        ]
        assert len(names) > 90
        for name in names:
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info('{name}')")}
            assert columns == described[name], name


def test_the_figures_are_right(text: str) -> None:
    assert f"`application_id` is {APPLICATION_ID} " in text
    assert f"is\n{newest(HISTORY).packed()}." in text
    assert f"{MOST_BYTES // 1_000_000} million bytes" in text


def test_the_script_for_the_seal_works(text: str, full_document: Path) -> None:
    (script,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert _run([sys.executable, "-c", script, str(full_document)]) == "fits\n"
    with plain(full_document) as connection:
        connection.execute("UPDATE organisation SET name = 'De Gouden Krakeling'")
    assert _run([sys.executable, "-c", script, str(full_document)]) == "does not fit\n"


def test_the_commands_work(text: str, full_document: Path, tmp_path: Path) -> None:
    (block,) = re.findall(r"```\n(cp .*?)```", text, re.DOTALL)
    shutil.copy(full_document, tmp_path / "copy.db")
    commands = [line for line in re.split(r"\n(?! )", block) if line.startswith("sqlite-utils ")]
    assert len(commands) == 3
    for command in commands:
        script = (
            f"from sqlite_utils.cli import cli; import shlex; cli(shlex.split({command!r})[1:])"
        )
        assert len(_run([sys.executable, "-c", script], tmp_path).splitlines()) > 2


def _described(text: str) -> dict[str, set[str]]:
    """Read the document: the columns named under each table."""
    found: dict[str, set[str]] = {}
    name = ""
    for line in text.splitlines():
        if heading := re.match(r"### `(\w+)`|`(document|_sqlite_migrations)` ", line):
            name = heading[1] or heading[2]
        elif name and (column := re.match(r"- `(\w+)`[ :]", line)):
            found.setdefault(name, set()).add(column[1])
    return found


def _run(command: list[str], folder: Path | None = None) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout
