"""What organisations really say can be entered with clicks and keys: nothing is out of reach.

Two of them through the wizard alone, the others through the pages of the window. Each is typed
once, from an empty register; the tests look at what came of it.
"""

import re
import subprocess
from difflib import unified_diff
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from privacydesk.documents.export import Format, rendered
from privacydesk.models.register import Register
from tests.examples import (
    SEEDS,
    example,
    knowledge,
    needs_seeds,
    processors,
    seed_command,
    statement,
)
from tests.ui.effort import MOST_CLICKS, MOST_TYPING, NAME, PAGE, own_characters, table
from tests.ui.typed_registers import BY_WINDOW, BY_WIZARD, Typed, typed

_WITH_MATRIX = "engage"


@pytest.fixture(params=[*BY_WIZARD, *BY_WINDOW])
def name(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """Give each organisation in turn."""
    assert qapp is not None
    found: str = request.param
    return found


@pytest.fixture
def klantenscoren(qapp: QApplication) -> Typed:
    """Give what came of typing the organisation of which the effort is counted."""
    assert qapp is not None
    return typed(NAME)


def lines(register: Register) -> list[str]:
    """Both papers of a register."""
    papers = (statement(register), processors(register))
    return b"\n".join(rendered(paper, Format.TEXT) for paper in papers).decode().splitlines()


def test_the_papers_are_those_of_the_example(name: str) -> None:
    done = typed(name)
    difference = unified_diff(lines(done.wanted), lines(done.register), "wanted", "typed", n=0)
    assert list(difference) == []


@needs_seeds
def test_every_fact_of_the_source_stands_in_the_statement(name: str, tmp_path: Path) -> None:
    page = tmp_path / "statement.html"
    page.write_bytes(rendered(statement(typed(name).register), Format.HTML))
    matrix = ("--matrix", page) if name == _WITH_MATRIX else ()
    command = seed_command("check_facts.py", SEEDS / "facts" / f"{name}.json", page, *matrix)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = re.findall(r": (\d+) of (\d+) facts shown", done.stdout)
    assert told, done.stdout + done.stderr
    assert done.returncode == 0, done.stdout
    assert told[-1][0] == told[-1][1]


def test_the_wizard_asks_few_clicks_and_little_typing(klantenscoren: Typed) -> None:
    own = own_characters(example(NAME), knowledge())
    assert sum(one.clicks for one in klantenscoren.pages.values()) <= MOST_CLICKS
    assert sum(one.keys for one in klantenscoren.pages.values()) <= MOST_TYPING * own


def test_the_page_about_effort_is_up_to_date(klantenscoren: Typed) -> None:
    own = own_characters(example(NAME), knowledge())
    assert PAGE.read_text("utf-8") == table(klantenscoren.pages, own)
