"""The PDF: what a reader, a screen reader and an archive look for in it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest

from privacydesk.documents.blocks import Document, Heading
from privacydesk.documents.export import Format, rendered
from privacydesk.models.publication import AddressForm
from tests.examples import NAMES, ROOT, example, example_path, processors, statement

_A4 = (595, 842)


@pytest.fixture(params=NAMES, scope="module")
def paper(request: pytest.FixtureRequest) -> Document:
    """Give the statement of each example."""
    return statement(example(request.param))


@pytest.fixture(scope="module")
def pdf(paper: Document) -> Iterator[pikepdf.Pdf]:
    """Give it as an opened PDF."""
    with pikepdf.open(BytesIO(rendered(paper, Format.PDF))) as opened:
        yield opened


def test_it_is_described(pdf: pikepdf.Pdf, paper: Document) -> None:
    assert str(pdf.Root.Lang) == "nl"
    assert str(pdf.docinfo["/Title"]) == paper.subject
    assert str(pdf.docinfo["/Author"]) == paper.author
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    with pdf.open_metadata() as described:
        assert described["dc:title"] == paper.subject
        assert described["dc:creator"] == [paper.author]
        assert described["dc:language"] == {"nl"}
        assert described["dc:format"] == "application/pdf"


def test_pages_are_a4(pdf: pikepdf.Pdf) -> None:
    sizes = {tuple(round(float(edge)) for edge in page.mediabox[2:]) for page in pdf.pages}
    assert sizes == {_A4}


def test_every_font_is_embedded(pdf: pikepdf.Pdf) -> None:
    fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
    assert fonts
    assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert {str(font.BaseFont).split("+")[-1].split("-")[0] for font in fonts} == {"NotoSans"}


def test_the_outline_holds_every_heading(pdf: pikepdf.Pdf, paper: Document) -> None:
    headings = [block for block in paper.blocks if isinstance(block, Heading)]
    expected = [f"{b.number}. {b.text}" if b.number else b.text for b in headings]
    with pdf.open_outline() as outline:
        assert [item.title for item in _items(outline.root)] == expected


def test_references_lead_to_a_heading(pdf: pikepdf.Pdf) -> None:
    notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
    inner = [note.Dest for note in notes if "/Dest" in note]
    pages = {page.objgen for page in pdf.pages}
    assert {dest[0].objgen for dest in inner} <= pages
    assert len(inner) + sum("/A" in note for note in notes) == len(notes)


def test_the_same_register_gives_the_same_bytes_in_another_process() -> None:
    command = [sys.executable, "-m", "privacydesk", "statement", str(example_path("eci"))]
    made = [
        subprocess.run(
            [*command, "-o", "-", "--format", "pdf"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    assert made[0] == made[1]
    assert made[0].startswith(b"%PDF-")


def test_the_paper_of_processors_is_a_pdf_too() -> None:
    made = rendered(processors(example("engage"), AddressForm.INFORMAL), Format.PDF)
    with pikepdf.open(BytesIO(made)) as opened:
        assert len(opened.pages) >= 1


def test_text_becomes_markup_in_one_place_only() -> None:
    """One module hands text to reportlab's parser of markup; nobody else may."""
    parsers = re.compile(
        r"reportlab\.platypus\S* import .*\bParagraph\b|paraparser|xpreformatted|tableofcont"
    )
    folder = ROOT / "privacydesk"
    sources = {path: path.read_text("utf-8") for path in folder.rglob("*.py")}
    found = [str(path.relative_to(folder)) for path in sources if parsers.search(sources[path])]
    assert found == ["documents/pdf/text.py"]
    calls = re.findall(r"MeasuredParagraph\(.*\)", "".join(sources.values()))
    assert calls == [
        "MeasuredParagraph(Paragraph)",
        'MeasuredParagraph("", style, bulletText=bullet, frags=frags)',
    ]


def _items(items: list[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from _items(item.children)
