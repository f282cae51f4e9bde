"""The text of the paper on the screen: all that is printed, letter by letter, kept up to date."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QTextCursor, QTextTable

from privacydesk.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Hyperlink,
    Item,
    Paragraph,
    Row,
    Table,
    Words,
    plain,
)
from privacydesk.documents.look import LOOK
from privacydesk.documents.places import at
from privacydesk.documents.stream import lines_of
from privacydesk.models.publication import AddressForm
from privacydesk.models.register import Register
from privacydesk.models.security import Security
from privacydesk.models.website import Website
from privacydesk.ui.preview.lines import shown
from privacydesk.ui.preview.paper_text import PaperText
from tests.examples import NAMES, example, processors, statement

pytestmark = pytest.mark.usefixtures("qapp")

_HOSTILE = "<b>vet</b> <img src='file:///etc/passwd'> &amp; \ufdd0\ufdd1\ufffc {name}"


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_a_paper_is_shown(name: str) -> None:
    for paper in (statement(example(name)), processors(example(name))):
        text = _text(_written(paper))
        missing = [plain(line) for line in lines_of(paper.blocks) if shown(plain(line)) not in text]
        assert not missing
        assert text.startswith(paper.title)


@pytest.mark.parametrize("name", NAMES)
def test_an_update_gives_the_same_text_as_writing_all_anew(name: str) -> None:
    register = example(name)
    papers = [
        statement(register),
        statement(replace(register, website=Website(), security=Security())),
        processors(register),
        statement(Register()),
        statement(example("hosting"), AddressForm.INFORMAL),
        statement(register, AddressForm.FORMAL),
        statement(register, AddressForm.INFORMAL),
    ]
    text = _written(papers[0])
    for paper in papers[1:]:
        text.update(paper)
        assert text.document.toHtml() == _written(paper).document.toHtml()


def test_only_what_is_new_is_told() -> None:
    before, after = _words("one", "two", "three"), _words("one", "2", "three", "four")
    text = _written(_paper(*before))
    assert _shown(text.update(_paper(*after))) == {"2", "four"}
    assert not text.update(_paper(*after))


def test_of_a_table_only_the_row_that_changed_is_told() -> None:
    text = _written(_paper(_facts("a", "b", "c")))
    assert _shown(text.update(_paper(_facts("a", "x", "c")))) == {"x"}


def test_a_heading_that_only_gets_another_number_did_not_change() -> None:
    text = _written(_paper(Heading("Rights", 1, "rights", "4")))
    assert not text.update(_paper(Heading("Rights", 1, "rights", "5")))
    assert "5. Rights" in _text(text)


def test_a_paragraph_knows_the_places_it_comes_from() -> None:
    here, there = at("organisation", field="name"), at("recipients", "tawk")
    text = _written(_paper(_facts("a", places=here), *_words("b", places=there), *_words("c")))
    found = {places: _shown(text.paragraphs_with({places})) for places in (here, there)}
    assert found == {here: {"label", "a"}, there: {"b"}}
    assert text.combinations() == {here, there}


def test_what_looks_like_markup_is_shown_as_it_was_typed() -> None:
    line = (Words(_HOSTILE),)
    blocks: list[Block] = [
        Heading(_HOSTILE, 1),
        Paragraph(line),
        Bullets((Item(line),)),
        Facts((Fact(_HOSTILE, (line,)),)),
        Table("", (Column(_HOSTILE),), (Row((Cell((line,)),)),)),
    ]
    text = _written(_paper(*blocks))
    assert _text(text).count("<b>vet</b> <img src='file:///etc/passwd'> &amp;") == 7
    before = text.document.characterCount()
    text.update(_paper(*blocks, *_words("more")))
    assert text.document.characterCount() == before + len("more") + 1


def test_the_lines_of_one_answer_stay_one_paragraph() -> None:
    text = _written(_paper(*_words("first\nsecond\tthird")))
    assert "first\u2028second    third" in _paragraphs(text)


def test_a_document_fetches_nothing(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"not a picture")
    assert PaperText().document.resource(2, picture.as_uri()) is None


def test_links_lead_where_the_block_says() -> None:
    line = (Hyperlink("section 6", "#recipients"), Words(" and "), Hyperlink("us", "https://a.nl"))
    text = _written(_paper(Heading("Who", 1, "recipients", "6"), Paragraph(line)))
    cursor = text.document.find("section 6")
    assert cursor.charFormat().anchorHref() == "#recipients"
    assert text.document.find("us").charFormat().anchorHref() == "https://a.nl"
    assert text.document.find("6. Who").charFormat().anchorNames() == ["recipients"]


def test_a_table_has_an_accent_line_under_its_head_and_hairlines_between_its_rows() -> None:
    row = Row((Cell(((Words("a"),),)), Cell(((Words("b"),),))))
    text = _written(_paper(Table("", (Column("A"), Column("B", centred=True)), (row, row))))
    frames = text.document.rootFrame().childFrames()
    table = next(frame for frame in frames if isinstance(frame, QTextTable))
    lines = [
        cast(Any, table.cellAt(number, 1).format().toTableCellFormat()).bottomBorderBrush()
        for number in range(3)
    ]
    assert [line.color().name() for line in lines] == [LOOK.accent, LOOK.line, LOOK.line]


def _words(*texts: str, places: Any = ()) -> list[Block]:
    return [Paragraph((Words(text),), places) for text in texts]


def _facts(*texts: str, places: Any = ()) -> Facts:
    return Facts(tuple(Fact("label", ((Words(text),),), places) for text in texts))


def _paper(*blocks: Block) -> Document:
    return Document("Title", "Us", "Title of us", "nl", None, "", "", "", "", tuple(blocks))


def _written(paper: Document) -> PaperText:
    text = PaperText()
    text.rewrite(paper)
    return text


def _text(text: PaperText) -> str:
    return "\n".join(_paragraphs(text))


def _paragraphs(text: PaperText) -> list[str]:
    found = []
    block = text.document.begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


def _shown(cursors: list[QTextCursor]) -> set[str]:
    return {cursor.block().text() for cursor in cursors}
