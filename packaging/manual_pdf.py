"""The manual as one PDF, in the look of the papers: bookmarks, links, pictures, page numbers."""

from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import CondPageBreak, Flowable, Image, PageBreak, Spacer
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.tables import Table

from privacydesk.documents.blocks import Document, Tone
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf import fonts, styles
from privacydesk.documents.pdf.flow import Bookmark
from privacydesk.documents.pdf.pages import TEXT_HEIGHT, TEXT_WIDTH, canvas_for, template
from privacydesk.documents.pdf.render import settle
from privacydesk.paths import picture
from privacydesk.ui.manual.book import SUFFIX, Book, Page

_POINTS_PER_PIXEL = 0.6
_HIGHEST = 0.55
"""A picture takes no more of a page than this."""
_FIRST_COLUMN = 0.34
_BETWEEN_PAGES, _LEAST_ROOM = 34, 260
"""The room above a page of the manual, and what must be left of a sheet to begin one, in points."""
_TOP, _PART = 0, 1
"""Levels of the outline: the parts of the book, and its pages."""


def manual_pdf(book: Book) -> bytes:
    """Write the whole book as a PDF."""
    settle()
    fonts.register()
    title, target = book.language.text("Manual"), BytesIO()
    about = Document(
        title=title,
        author="PrivacyDesk",
        subject=f"PrivacyDesk: {title}",
        language=book.language.code,
        dated=None,
        contents="",
        footer=f"PrivacyDesk: {title}",
        page_of="{page}/{pages}",
        concept="",
        blocks=(),
    )
    template(about, target).build([*_flow(book, title)], canvasmaker=canvas_for(about))
    return target.getvalue()


def _flow(book: Book, title: str) -> Iterator[Flowable]:
    yield Paragraph(f"PrivacyDesk: {escape(title)}", styles.title())
    part = ""
    for page in book.pages:
        if page.part != part:
            part = page.part
            yield Paragraph(escape(part), styles.heading(2))
        yield Paragraph(f'<a href="#{page.code}">{escape(page.title)}</a>', _body())
    part = ""
    for page in book.pages:
        if page.part != part:
            part = page.part
            yield PageBreak()
            yield Bookmark(f"part-{page.code}", part, _TOP)
        else:
            yield Spacer(1, _BETWEEN_PAGES)
            yield CondPageBreak(_LEAST_ROOM)
        yield Bookmark(page.code, page.title, _PART)
        yield from _page(book, page)


def _page(book: Book, page: Page) -> Iterator[Flowable]:
    tokens = MarkdownIt("commonmark").enable("table").parse(page.text)
    number = 0
    while number < len(tokens):
        end = _end(tokens, number)
        yield from _block(book, tokens[number : end + 1])
        number = end + 1


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where the block that begins here ends."""
    depth = 0
    for number in range(start, len(tokens)):
        depth += tokens[number].nesting
        if depth == 0:
            return number
    return len(tokens) - 1


def _block(book: Book, tokens: Sequence[Token]) -> Iterator[Flowable]:
    first, lines = tokens[0], [one for one in tokens if one.type == "inline"]
    match first.type:
        case "heading_open":
            style = styles.title() if first.tag == "h1" else styles.heading(int(first.tag[1]) - 1)
            yield Paragraph(_marked(lines[0]), style.clone("heading", keepWithNext=1))
        case "bullet_list_open" | "ordered_list_open":
            for number, line in enumerate(lines, start=1):
                mark = "\u2022" if first.type.startswith("bullet") else f"{number}."
                style = styles.bullet(last=number == len(lines)).clone("item", leftIndent=14)
                yield Paragraph(_marked(line), style, bulletText=mark)
        case "table_open":
            yield _table(tokens)
        case "fence":
            for command in first.content.splitlines():
                yield Paragraph(escape(command), _body().clone("command", leftIndent=10))
        case _:
            for line in lines:
                yield from _paragraph(book, line)


def _paragraph(book: Book, line: Token) -> Iterator[Flowable]:
    for piece in line.children or ():
        if piece.type == "image":
            yield _picture(str(picture(book.language.code, str(piece.attrs["src"]))))
            return
    yield Paragraph(_marked(line), _body())


def _picture(path: str) -> Image:
    image = Image(path)
    room = min(_POINTS_PER_PIXEL * image.imageWidth, TEXT_WIDTH)
    scale = min(room / image.imageWidth, _HIGHEST * TEXT_HEIGHT / image.imageHeight)
    image.drawWidth, image.drawHeight = image.imageWidth * scale, image.imageHeight * scale
    image.hAlign = "LEFT"
    image.spaceBefore = image.spaceAfter = 6
    return image


def _table(tokens: Sequence[Token]) -> Table:
    rows: list[list[Paragraph]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(Paragraph(_marked(token), styles.cell(strong=len(rows) == 1)))
    others = len(rows[0]) - 1
    widths = [_FIRST_COLUMN, *[(1 - _FIRST_COLUMN) / max(1, others)] * others]
    made = Table(rows, colWidths=[width * TEXT_WIDTH for width in widths], repeatRows=1)
    made.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(LOOK.line)), _TOP_OF_CELL])
    made.spaceAfter = 8
    return made


_TOP_OF_CELL = ("VALIGN", (0, 0), (-1, -1), "TOP")


def _marked(line: Token) -> str:
    """A line as the markup of reportlab; all words are escaped."""
    made = []
    for piece in line.children or ():
        match piece.type:
            case "strong_open":
                made.append("<b>")
            case "strong_close":
                made.append("</b>")
            case "link_open":
                made.append(
                    f'<a href="{_address(str(piece.attrs["href"]))}" color="{LOOK.accent}">'
                )
            case "link_close":
                made.append("</a>")
            case "softbreak" | "hardbreak":
                made.append(" " if piece.type == "softbreak" else "<br/>")
            case _:
                made.append(escape(piece.content))
    return "".join(made)


def _address(link: str) -> str:
    return f"#{link.removesuffix(SUFFIX)}" if link.endswith(SUFFIX) else escape(link)


def _body() -> ParagraphStyle:
    return styles.body(Tone.NORMAL)
