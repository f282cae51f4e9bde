"""The bench compares like with like, and it runs; how fast anything is, no test says."""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pytest

from privacydesk.documents.blocks import Document
from privacydesk.documents.pdf.render import pdf
from privacydesk.documents.stream import texts
from tests.bench import __main__ as bench
from tests.bench import floor, frozen_start
from tests.bench.registers import grown
from tests.examples import NAMES, example, needs_pdftotext, statement, text_of_pdf

_FURNITURE = 5  # the first texts of a paper: title, author, subject, footer and mark of a draft
_BREAKS = 12  # a narrow column can break a word of so many letters


@pytest.fixture(params=NAMES)
def document(request: pytest.FixtureRequest) -> Document:
    """Give the statement of each example in turn."""
    return statement(example(request.param))


def words(found: Iterable[str]) -> Counter[str]:
    """Count words, without the stops behind the numbers of headings."""
    return Counter(word.rstrip(".") for text in found for word in text.split())


def texts_of(pieces: list[floor.Piece]) -> Iterable[str]:
    """Every text that the floor sets, behind its title."""
    for _, content in pieces[1:]:
        if isinstance(content, str):
            yield unescape(content)
        else:
            yield from (unescape(line) for row in content for cell in row for line in cell)


def text_of(content: bytes, folder: Path) -> str:
    """Read the text of a PDF."""
    path = folder / "paper.pdf"
    path.write_bytes(content)
    return text_of_pdf(path)


def test_the_floor_sets_every_text_of_the_paper(document: Document) -> None:
    ours = list(texts(document))[_FURNITURE:]
    assert len(ours) > 50
    assert words(texts_of(floor.pieces(document))) == words(ours)


@needs_pdftotext
def test_both_files_hold_the_same_words(document: Document, tmp_path: Path) -> None:
    ours = set(text_of(pdf(document), tmp_path).split())
    plain = set(text_of(floor.pdf(floor.pieces(document)), tmp_path).split())
    furniture = f"{document.footer} {document.page_of} {document.concept.upper()}"
    assert len(plain) > 100
    assert lacking(ours - set(furniture.split()), plain) == []
    assert lacking(plain, ours) == []


def lacking(found: set[str], others: set[str]) -> list[str]:
    """Give the words that are not among others: page numbers, and parts of long ones, left out."""
    long = [other for other in others if len(other) >= _BREAKS]
    return [
        word
        for word in found - others
        if not word.isdigit() and not any(word in other or other in word for other in long)
    ]


def test_a_register_grows_evenly() -> None:
    register = grown(3)
    activities, recipients = register.activities or (), register.recipients or ()
    rules = register.retention.rules or ()
    assert len(activities) == len(recipients) == len(rules) == 3
    for activity, recipient, rule in zip(activities, recipients, rules, strict=True):
        assert recipient.activities == rule.activities == (activity.id,)


def test_it_shows_every_aim_beside_its_figure(capsys: pytest.CaptureFixture[str]) -> None:
    bench.main(["--small"])
    shown = capsys.readouterr().out
    judged = re.findall(r"\d\.\d\d +≤ (\d\.\d) +(?:met|MISSED)$", shown, flags=re.MULTILINE)
    assert judged == ["1.6"] * 2 + ["1.8"] * 2 + ["1.3"] * 4 + ["1.2"] * 6


def test_a_program_that_was_not_frozen_is_not_measured(tmp_path: Path) -> None:
    assert "make package-frozen" in frozen_start.show(1, tmp_path / "privacydesk")


def test_what_was_frozen_stands_beside_what_is_installed(tmp_path: Path) -> None:
    frozen = tmp_path / "privacydesk"
    frozen.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m privacydesk "$@"\n', encoding="utf-8")
    frozen.chmod(0o755)
    shown = frozen_start.show(1, frozen)
    assert re.search(r"first paint.* ms .* ms .*\d\.\d\d +≤ 1 +(met|MISSED)$", shown, re.MULTILINE)
