"""The manual as web pages and as a PDF: whole, accessible, and leading where it says."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from tests.examples import ROOT
from tests.manual.reading import CODES, book

NAMES = {"nl": "privacydesk-handleiding", "en": "privacydesk-manual"}

in_both = pytest.mark.parametrize("code", CODES)


class Tags(HTMLParser):
    """All tags of a page with their attributes, in order."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every tag of a kind."""
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder with the manual in every language."""
    folder = tmp_path_factory.mktemp("manual")
    command = [sys.executable, "packaging/manual.py", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@in_both
def test_every_page_is_a_web_page_whose_links_and_pictures_are_there(made: Path, code: str) -> None:
    pages = {
        path.name: Tags(path.read_text(encoding="utf-8")) for path in (made / code).glob("*.html")
    }
    assert set(pages) == {f"{page.code}.html" for page in book(code).pages}
    for name, page in pages.items():
        assert page.all("html") == [{"lang": code}]
        assert len(page.all("title")) == len(page.all("h1")) == 1, name
        for link in page.all("a"):
            target = link["href"]
            assert target.startswith("https://") or target in pages, f"{name}: {target}"
        for image in page.all("img"):
            assert image["alt"]
            assert (made / code / image["src"]).is_file(), f"{name}: {image['src']}"


@in_both
def test_the_one_page_is_whole_by_itself(made: Path, code: str) -> None:
    text = (made / f"{NAMES[code]}.html").read_text(encoding="utf-8")
    page = Tags(text)
    assert page.all("html") == [{"lang": code}]
    anchors = {one["id"] for one in page.all("section")}
    assert anchors == {one.code for one in book(code).pages}
    for link in page.all("a"):
        target = link["href"]
        assert target.startswith("https://") or target.removeprefix("#") in anchors, target
    assert all(one["src"].startswith("data:image/png") for one in page.all("img"))
    levels = [int(tag[1]) for tag, _ in page.found if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@in_both
def test_the_pdf_has_a_language_a_title_and_a_bookmark_for_each_page(made: Path, code: str) -> None:
    with pikepdf.open(made / f"{NAMES[code]}.pdf") as pdf:
        assert str(pdf.Root.Lang) == code
        assert book(code).language.text("Manual") in str(pdf.docinfo["/Title"])
        with pdf.open_outline() as outline:
            titles = [one.title for part in outline.root for one in part.children]
            parts = [part.title for part in outline.root]
    assert titles == [page.title for page in book(code).pages]
    assert parts == list(dict.fromkeys(page.part for page in book(code).pages))
