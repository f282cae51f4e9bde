"""What stands on the pages of the manual as they were written."""

from collections.abc import Iterator
from functools import cache

from babel.messages.pofile import read_po
from markdown_it import MarkdownIt
from markdown_it.token import Token

from privacydesk.i18n import screen_language
from privacydesk.ui.manual.book import SUFFIX, Book, source
from tests.examples import ROOT

CODES = ("nl", "en")
ARROW = "\u203a"


@cache
def book(code: str) -> Book:
    """The manual in a language."""
    return Book(screen_language(code))


def written(code: str) -> list[str]:
    """The codes of the pages that somebody wrote; the others are made from tables."""
    return [page.code for page in book(code).pages if source(code, page.code).exists()]


def tokens(code: str, page: str, *, made: bool = False) -> list[Token]:
    """A page as the pieces of its Markdown; `made` with what was added to what was written."""
    text = book(code).page(page).text if made else source(code, page).read_text(encoding="utf-8")
    return MarkdownIt("commonmark").enable("table").parse(text)


def pieces(parsed: list[Token]) -> Iterator[Token]:
    """The pieces within lines: words, code, links, pictures."""
    for token in parsed:
        yield from token.children or ()


def strong(parsed: list[Token]) -> Iterator[str]:
    """The words in bold."""
    for token in parsed:
        parts: list[str] = []
        inside = False
        for piece in token.children or ():
            if piece.type == "strong_close":
                yield "".join(parts)
                parts, inside = [], False
            elif inside:
                parts.append(" " if piece.type == "softbreak" else piece.content)
            inside = inside or piece.type == "strong_open"


def codes(parsed: list[Token]) -> Iterator[str]:
    """The words in the type of a computer."""
    return (piece.content for piece in pieces(parsed) if piece.type == "code_inline")


def links(parsed: list[Token]) -> Iterator[str]:
    """The addresses of the links."""
    return (str(one.attrs["href"]) for one in pieces(parsed) if one.type == "link_open")


def pages_linked(parsed: list[Token]) -> list[str]:
    """The pages that a page leads to."""
    return [link.removesuffix(SUFFIX) for link in links(parsed) if link.endswith(SUFFIX)]


def cells(parsed: list[Token]) -> list[list[Token]]:
    """The rows of all tables, without their heads."""
    rows: list[list[Token]] = []
    in_body = False
    for token in parsed:
        if token.type in ("tbody_open", "tbody_close"):
            in_body = token.type == "tbody_open"
        elif token.type == "tr_open" and in_body:
            rows.append([])
        elif token.type == "inline" and in_body and rows:
            rows[-1].append(token)
    return rows


@cache
def screen_words(code: str) -> frozenset[str]:
    """Everything that can stand on a screen in a language, without the marks of its keys."""
    path = ROOT / "translations" / "nl" / "LC_MESSAGES" / "app.po"
    with path.open("rb") as file:
        catalogue = read_po(file)
    found = {str(one.string if code == "nl" else one.id) for one in catalogue if one.id}
    return frozenset(text.replace("&", "") for text in found)
