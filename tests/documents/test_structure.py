"""The blocks of a paper are sound, whatever is and is not answered."""

import re
from collections.abc import Iterator

import pytest

from privacydesk.documents.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Heading,
    Hole,
    Hyperlink,
    Paragraph,
    Table,
    plain,
)
from privacydesk.documents.export import Format, rendered
from privacydesk.documents.stream import lines_of, texts
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.register import Register
from tests.examples import FORMS, NAMES, example, processors, statement
from tests.storage.registers import Dice, build, full_register

_REGISTERS = {
    "empty": Register(),
    "full": full_register(),
    **{f"dice-{seed}": build(Dice(seed)) for seed in range(6)},
    **{name: example(name) for name in NAMES},
}
_EMOJI = "\U0001f9c1"
"""Stands in texts of the full register, and in no font that we embed."""
_SLIPS = re.compile(r"  |\s[,.;:!?](\s|$)|[,;]\.|\.\.(?!\.)|\(\)|\(\s|\s\)|,,|: \.|\{|\}|\bNone\b")


@pytest.fixture(params=list(_REGISTERS.values()), ids=list(_REGISTERS), scope="module")
def register(request: pytest.FixtureRequest) -> Register:
    """Give registers of all sorts in turn."""
    found: Register = request.param
    return found


@pytest.fixture(params=[statement, processors], ids=["statement", "processors"], scope="module")
def paper(request: pytest.FixtureRequest, register: Register) -> Document:
    """Give each paper of each register."""
    made: Document = request.param(register)
    return made


def test_nothing_is_empty(paper: Document) -> None:
    assert list(_empty(paper.blocks)) == []
    assert [line for line in lines_of(paper.blocks) if line and not plain(line).strip()] == []


def test_every_heading_has_something_under_it(paper: Document) -> None:
    for block, following in zip(paper.blocks, (*paper.blocks[1:], None), strict=True):
        if isinstance(block, Heading):
            assert following is not None, block.text
            deeper = isinstance(following, Heading) and following.level > block.level
            assert deeper or not isinstance(following, Heading), block.text


def test_levels_of_headings_do_not_jump(paper: Document) -> None:
    levels = [block.level for block in paper.blocks if isinstance(block, Heading)]
    assert all(later <= earlier + 1 for earlier, later in zip([0, *levels], levels, strict=False))


def test_anchors_are_unique_and_references_lead_somewhere(paper: Document) -> None:
    anchors = [b.anchor for b in paper.blocks if isinstance(b, Heading) and b.anchor]
    assert len(anchors) == len(set(anchors))
    links = [p.url for line in lines_of(paper.blocks) for p in line if isinstance(p, Hyperlink)]
    assert {url[1:] for url in links if url.startswith("#")} <= set(anchors)


def test_tables_are_rectangular(paper: Document) -> None:
    for table in (block for block in _all(paper.blocks) if isinstance(block, Table)):
        assert {len(row.cells) for row in table.rows} <= {len(table.columns)}


def test_sentences_are_well_formed(paper: Document) -> None:
    lines = [plain(line) for line in lines_of(paper.blocks)]
    assert [line for line in lines if _SLIPS.search(line)] == []


def test_a_paper_is_a_draft_as_long_as_something_is_open(paper: Document) -> None:
    holes = [p for line in lines_of(paper.blocks) for p in line if isinstance(p, Hole)]
    assert bool(paper.concept) == bool(holes)
    boxes = [b for b in paper.blocks if isinstance(b, Box) and b.kind.value == "concept"]
    assert len(boxes) == bool(holes)


@pytest.mark.parametrize("form", Format)
def test_every_format_is_made_the_same_twice(paper: Document, form: Format) -> None:
    if form is Format.PDF and any(_EMOJI in text for text in texts(paper)):
        with pytest.raises(PrivacyDeskError) as refused:
            rendered(paper, form)
        assert refused.value.code is ErrorCode.UNPRINTABLE
        assert refused.value.values["characters"] == _EMOJI
    else:
        assert rendered(paper, form) == rendered(paper, form)


def test_an_answer_in_u_is_the_same_in_je(register: Register) -> None:
    """The forms of address differ in words, never in what is told."""
    formal, informal = (statement(register, form) for form in FORMS)
    assert list(_shapes(formal.blocks)) == list(_shapes(informal.blocks))


def _all(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from _all(block.blocks)


def _empty(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in _all(blocks):
        match block:
            case Facts(rows=rows) | Table(rows=rows) if not rows or not all(map(_says, rows)):
                yield block
            case Bullets(items=items) if not items or not all(item.line for item in items):
                yield block
            case Box(blocks=inner) if not inner:
                yield block
            case Paragraph(line=line) if not line:
                yield block
            case Heading(text=text) if not text.strip():
                yield block


def _says(row: object) -> bool:
    return bool(getattr(row, "lines", ()) or getattr(row, "cells", ()))


def _shapes(blocks: tuple[Block, ...]) -> Iterator[tuple[str, int]]:
    for block in _all(blocks):
        rows = getattr(block, "rows", getattr(block, "items", ()))
        yield type(block).__name__, len(rows)
