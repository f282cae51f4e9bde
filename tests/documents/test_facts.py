"""Every fact of the five source statements stands in our papers, in our own words."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from privacydesk.documents.export import Format, rendered
from privacydesk.interchange import register_json
from privacydesk.models.shape import Kind
from privacydesk.models.walk import answers
from tests.examples import (
    NAMES,
    SEEDS,
    example,
    example_path,
    needs_pdftotext,
    needs_seeds,
    seed_command,
    statement,
    text_of_pdf,
)

_FACTS = {"engage": 133, "hosting": 87, "connectis": 98, "klantenscoren": 126, "eci": 176}
_WITH_MATRIX = "engage"
_LONGEST_TEXT = 300
_MOST_PROSE = 40


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Give each example in turn."""
    found: str = request.param
    return found


@pytest.fixture
def page(name: str, tmp_path: Path) -> Path:
    """Give the statement as HTML."""
    return _made(name, Format.HTML, tmp_path)


@needs_seeds
def test_every_fact_stands_on_the_page(name: str, page: Path) -> None:
    matrix: list[str | Path] = ["--matrix", page] if name == _WITH_MATRIX else []
    assert _facts_shown(name, page, *matrix) == (_FACTS[name], _FACTS[name])


@needs_seeds
def test_every_fact_stands_in_the_text(name: str, page: Path, tmp_path: Path) -> None:
    matrix: list[str | Path] = ["--matrix", page] if name == _WITH_MATRIX else []
    shown = _facts_shown(name, _made(name, Format.TEXT, tmp_path), *matrix)
    assert shown == (_FACTS[name], _FACTS[name])


@needs_seeds
@needs_pdftotext
def test_every_fact_stands_in_the_text_of_the_pdf(name: str, tmp_path: Path) -> None:
    text = tmp_path / "pdf.txt"
    text.write_text(text_of_pdf(_made(name, Format.PDF, tmp_path)), "utf-8")
    shown, facts = _facts_shown(name, text, "--text-only")
    assert shown == facts


@needs_seeds
def test_the_words_are_our_own(name: str, page: Path) -> None:
    done = subprocess.run(
        seed_command("check_wording.py", page, SEEDS / f"{name}.txt"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs_seeds
def test_the_share_of_prose(name: str, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        seed_command("prose_share.py", example_path(name), page),
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"([\d.]+)\s*%", done.stdout)
    assert found, done.stdout + done.stderr
    share = float(found.group(1))
    with capsys.disabled():
        print(f"\n{name}: {share:.0f} % of the statement stands verbatim in text fields")
    assert share <= _MOST_PROSE


def test_no_text_of_an_example_is_long(name: str) -> None:
    long = {
        answer.path: text
        for answer in answers(example(name))
        for text in _texts(answer.value, answer.field.kind)
        if len(text) > _LONGEST_TEXT
    }
    assert long == {}


def test_no_example_leans_on_paragraphs_of_its_own(name: str) -> None:
    assert not example(name).extras.own_paragraphs


def test_examples_are_stored_as_they_are_exported(name: str) -> None:
    assert example_path(name).read_text("utf-8") == register_json.write(example(name))


def _made(name: str, form: Format, folder: Path) -> Path:
    path = folder / f"{name}.{form.value}"
    path.write_bytes(rendered(statement(example(name)), form))
    return path


def _facts_shown(name: str, paper: Path, *options: str | Path) -> tuple[int, int]:
    """How many facts are shown, and how many there are."""
    facts = SEEDS / "facts" / f"{name}.json"
    done = subprocess.run(
        seed_command("check_facts.py", facts, paper, *options),
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"(\d+) of (\d+) facts shown", done.stdout)
    assert found, done.stdout + done.stderr
    print(done.stdout)
    return int(found.group(1)), int(found.group(2))


def _texts(value: Any, kind: Kind) -> list[str]:
    values = value if isinstance(value, tuple) else (value,)
    if kind is Kind.TEXT:
        return list(values)
    if kind is Kind.LOCALISED:
        return [text for one in values for _, text in one.entries]
    return []
