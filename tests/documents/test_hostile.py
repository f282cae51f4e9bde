"""What the user typed is data in every format: printed as it is, never obeyed."""

import re
import unicodedata
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from privacydesk.documents.blocks import Document, Hyperlink, See
from privacydesk.documents.export import Format, rendered
from privacydesk.documents.look import LOOK
from privacydesk.documents.stream import lines_of
from tests.documents.hostile import hostile_register
from tests.examples import needs_pdftotext, processors, statement, text_of_pdf

_TAGS = set(
    re.findall(
        r"\w+",
        "html head meta title style body main h1 h2 h3 h4 h5 span section nav details summary ol ul"
        " li a p dl div dt dd table caption thead tbody tr th td br strong mark aside footer",
    )
)
_ATTRIBUTES = set(
    re.findall(
        r"[\w-]+",
        "lang charset http-equiv content name id class href role aria-label tabindex scope",
    )
)
_ABOVE_THE_FOOTER = ("-x", "0", "-y", "0", "-W", "596", "-H", str(int(842 - LOOK.bottom_margin)))
_OURS = r"\[(?:\\.|[^\]\\])*\]\(<[^<>\s]*>\)|\*\*|<br>|^#+ |^---$"
"""The markup that we write in Markdown ourselves."""
_NUMBERED = re.compile(r"\bnr\d+\b")
_ADDRESSES = re.compile(r"(https?://|mailto:|tel:|#)")


class _Page(HTMLParser):
    """Gathers tags, attributes and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name == "href"]
        if tag == "br":
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(params=[statement, processors], ids=["statement", "processors"], scope="module")
def paper(request: pytest.FixtureRequest) -> Document:
    """Give each paper of a hostile register."""
    made: Document = request.param(hostile_register())
    return made


@pytest.mark.parametrize("fragment", [False, True])
def test_html_holds_our_tags_only(paper: Document, *, fragment: bool) -> None:
    page = _Page(rendered(paper, Format.HTML, fragment=fragment).decode())
    assert page.tags - _TAGS == set()
    assert page.attributes - _ATTRIBUTES == set()
    assert [url for url in page.addresses if not _ADDRESSES.match(url)] == []


def test_html_shows_every_text_as_typed(paper: Document) -> None:
    shown = _Page(rendered(paper, Format.HTML).decode()).text
    assert [text for text in _typed(paper) if _flat(text) not in _flat(shown)] == []


def test_plain_text_shows_every_text_as_typed(paper: Document) -> None:
    shown = rendered(paper, Format.TEXT).decode()
    assert [text for text in _typed(paper) if _flat(text) not in _flat(shown)] == []


def test_markdown_leaves_no_character_of_markup_unescaped(paper: Document) -> None:
    text = rendered(paper, Format.MARKDOWN).decode()
    ours = re.sub(_OURS, "", text, flags=re.MULTILINE)
    table_rules = [line for line in ours.splitlines() if not line.startswith("| ")]
    assert re.findall(r"(?<!\\)(?:\\\\)*[<`_\[\]#]", "\n".join(table_rules)) == []


@needs_pdftotext
def test_pdf_shows_every_word_as_typed(paper: Document, tmp_path: Path) -> None:
    # Word by word: the text of a cell that runs on to the next page is not in one piece.
    path = tmp_path / "paper.pdf"
    path.write_bytes(rendered(paper, Format.PDF))
    shown = _letters(text_of_pdf(path, *_ABOVE_THE_FOOTER))
    words = {word for text in _typed(paper) for word in text.split()}
    assert [word for word in words if _letters(word) not in shown] == []


def test_pdf_leads_nowhere_else_and_runs_nothing(paper: Document) -> None:
    with pikepdf.open(BytesIO(rendered(paper, Format.PDF))) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/AA" not in pdf.Root
        assert "/Names" not in pdf.Root
        urls = [
            str(note.A.URI)
            for page in pdf.pages
            for note in page.get("/Annots", [])
            if "/A" in note and "/URI" in note.A
        ]
        kinds = {str(note.Subtype) for page in pdf.pages for note in page.get("/Annots", [])}
    assert kinds <= {"/Link"}
    assert [url for url in urls if not _ADDRESSES.match(url)] == []


def test_links_are_of_a_safe_kind(paper: Document) -> None:
    urls = [p.url for line in lines_of(paper.blocks) for p in line if isinstance(p, Hyperlink)]
    assert [url for url in urls if not _ADDRESSES.match(url)] == []


def _typed(paper: Document) -> list[str]:
    """The pieces of a paper that hold something the user typed, each as it stands in its line."""
    pieces = {
        piece.text
        for line in lines_of(paper.blocks)
        for piece in line
        if not isinstance(piece, See) and _NUMBERED.search(piece.text)
    }
    assert pieces, "nothing typed is printed"
    return sorted(pieces)


def _flat(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text)).strip()


def _letters(text: str) -> str:
    """A text without white space: a PDF breaks long words over its lines."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
