"""The manual as files in build/manual: web pages, one page with all, and a PDF, per language.

The pages are those of the window; the pictures come from `make screenshots`.
"""

import base64
import re
import shutil
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from manual_pdf import manual_pdf
from markdown_it import MarkdownIt

from privacydesk.documents.html_style import STYLE
from privacydesk.i18n import LANGUAGES, screen_language
from privacydesk.paths import picture
from privacydesk.ui.manual.book import SUFFIX, Book, Page

TARGET = Path(__file__).resolve().parents[1] / "build" / "manual"
_MORE_STYLE = """\
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
code { font-size: .92em; }
pre { background: var(--ground); padding: .7rem 1rem; border-radius: 6px; overflow-x: auto; }
section + section { border-top: 1px solid var(--line); margin-top: 3rem; }
nav ol { columns: 16rem 2; }
@media print { nav { display: block; } section { break-before: page; } }
"""
_LINK = re.compile(r'href="([\w-]+)\.md"')
_HEADING = re.compile(r"<(/?)h([1-5])>")
_IMAGE = re.compile(r'<img src="([\w-]+\.png)"')


def html_of(page: Page) -> str:
    """The body of one page; every link still names the page in Markdown."""
    return str(MarkdownIt("commonmark").enable("table").render(page.text))


def separate_pages(book: Book) -> Iterator[tuple[str, str]]:
    """Each page with the name of its file; the first one has the contents of the book."""
    for number, page in enumerate(book.pages):
        body = _LINK.sub(r'href="\1.html"', html_of(page))
        body = _IMAGE.sub(r'<img src="pictures/\1"', body)
        first = book.pages[0]
        home = f'<nav><a href="{first.code}.html">{escape(first.title)}</a></nav>\n'
        around = (body, _contents(book, "{}.html")) if number == 0 else (home, body)
        yield f"{page.code}.html", _whole(book, page.title, "\n".join(around))


def single_page(book: Book) -> str:
    """All pages in one file without companions."""
    title = book.language.text("Manual")
    parts = [f"<h1>{escape(title)}</h1>", _contents(book, "#{}")]
    for page in book.pages:
        body = _LINK.sub(r'href="#\1"', html_of(page))
        body = _HEADING.sub(lambda tag: f"<{tag[1]}h{int(tag[2]) + 1}>", body)
        body = _IMAGE.sub(lambda found: f'<img src="{_inline(book, found[1])}"', body)
        parts.append(f'<section id="{page.code}">\n{body}</section>')
    return _whole(book, title, "\n".join(parts))


def _inline(book: Book, name: str) -> str:
    content = picture(book.language.code, name).read_bytes()
    return f"data:image/png;base64,{base64.b64encode(content).decode()}"


def _contents(book: Book, link: str) -> str:
    lines, part = [f'<nav aria-label="{escape(book.language.text("Pages of the manual"))}">'], ""
    for page in book.pages:
        if page.part != part:
            lines += ["</ol>" if part else "", f"<h2>{escape(page.part)}</h2>", "<ol>"]
            part = page.part
        lines.append(f'<li><a href="{link.format(page.code)}">{escape(page.title)}</a></li>')
    return "\n".join([*lines, "</ol>", "</nav>"])


def _whole(book: Book, title: str, body: str) -> str:
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
    return (
        f'<!DOCTYPE html>\n<html lang="{book.language.code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)} - PrivacyDesk</title>\n"
        f"<style>\n{STYLE}{_MORE_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n"
        "</body>\n</html>\n"
    )


def make(code: str, target: Path) -> None:
    """Make everything for one language in a folder, which is emptied first."""
    book = Book(screen_language(code))
    shutil.rmtree(target, ignore_errors=True)
    (target / "pictures").mkdir(parents=True)
    for name in sorted(book.pictures()):
        shutil.copyfile(picture(code, name), target / "pictures" / name)
    for name, text in separate_pages(book):
        (target / name).write_text(text, encoding="utf-8")
    name = f"privacydesk-{book.language.text('Manual').lower()}"
    (target.parent / f"{name}.html").write_text(single_page(book), encoding="utf-8")
    (target.parent / f"{name}.pdf").write_bytes(manual_pdf(book))


def main(arguments: list[str]) -> None:
    """Make the manual in every language, in build/manual or the folder that is named."""
    target = Path(arguments[0]) if arguments else TARGET
    for code in LANGUAGES:
        make(code, target / code)


assert SUFFIX == ".md", "the links above name that ending"

if __name__ == "__main__":
    main(sys.argv[1:])
