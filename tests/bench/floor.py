"""The floor of a PDF: the same text in the same fonts and sizes, set by reportlab alone.

No links, bookmarks, boxes, colours or lines, and nothing is kept together: what is left is what
reportlab needs to break these lines, put them on pages and write the file.
"""

from collections.abc import Iterator
from html import escape
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle

from privacydesk.documents import blocks
from privacydesk.documents.look import LOOK, Size
from privacydesk.documents.pdf import fonts
from privacydesk.documents.plain_text import printable

Cells = list[list[list[str]]]
"""The rows of a table: each cell is a list of lines."""
Piece = tuple[str, str | Cells]
"""A paragraph as name of its style and text, or a table as "table" and its rows."""

_WIDTH = A4[0] - 2 * LOOK.side_margin
_TOP = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])


def pieces(document: blocks.Document) -> list[Piece]:
    """Take the text of a paper out of its blocks, ready to set."""
    return [("title", _text(document.title)), *_pieces(document.blocks)]


def _pieces(found: tuple[blocks.Block, ...]) -> Iterator[Piece]:
    for block in found:
        match block:
            case blocks.Heading(text=text, level=level, number=number):
                yield f"level {level}", _text(f"{number}. {text}" if number else text)
            case blocks.Paragraph(line=line):
                yield "body", _line(line)
            case blocks.Bullets(items=items):
                yield from (("bullet", _line(item.line)) for item in items)
            case blocks.Facts(rows=facts):
                yield "table", [[[_text(fact.label)], _lines(fact.lines)] for fact in facts]
            case blocks.Table(columns=columns, rows=rows):
                head = [[_text(column.head)] for column in columns]
                yield "table", [head, *([_lines(cell.lines) for cell in row.cells] for row in rows)]
            case blocks.Box(title=title, blocks=inner):
                yield "level 2", _text(title)
                yield from _pieces(inner)


def _text(text: str) -> str:
    return escape(printable(text), quote=False)


def _line(line: blocks.Line) -> str:
    return _text(blocks.plain(line))


def _lines(lines: tuple[blocks.Line, ...]) -> list[str]:
    return [_line(line) for line in lines]


def pdf(found: list[Piece]) -> bytes:
    """Set the text as reportlab does it with the least said."""
    fonts.register()
    styles = _styles()
    target = BytesIO()
    template = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=LOOK.side_margin,
        rightMargin=LOOK.side_margin,
        topMargin=LOOK.top_margin,
        bottomMargin=LOOK.bottom_margin,
    )
    flowables = [_flowable(kind, content, styles) for kind, content in found]
    template.build(flowables, onFirstPage=_number, onLaterPages=_number)
    return target.getvalue()


def _styles() -> dict[str, ParagraphStyle]:
    return {
        "title": _style("title", LOOK.title, fonts.STRONG),
        "level 1": _style("level 1", LOOK.section, fonts.STRONG),
        "level 2": _style("level 2", LOOK.part, fonts.STRONG),
        "body": _style("body", LOOK.body, fonts.REGULAR),
        "bullet": _style("bullet", LOOK.body, fonts.REGULAR),
        "cell": _style("cell", LOOK.small, fonts.REGULAR),
    }


def _style(name: str, size: Size, font: str) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size.type,
        leading=size.line,
        spaceAfter=4,
        bulletFontName=font,
        leftIndent=10 if name == "bullet" else 0,
    )


def _flowable(kind: str, content: str | Cells, styles: dict[str, ParagraphStyle]) -> Flowable:
    if isinstance(content, str):
        return Paragraph(content, styles[kind], bulletText="•" if kind == "bullet" else None)
    rows: Any = [
        [[Paragraph(line, styles["cell"]) for line in cell] for cell in row] for row in content
    ]
    width = _WIDTH / len(content[0])
    return Table(rows, colWidths=[width] * len(content[0]), style=_TOP, repeatRows=1)


def _number(canvas: Canvas, template: Any) -> None:
    canvas.setFont(fonts.REGULAR, LOOK.footer.type)
    canvas.drawString(LOOK.side_margin, LOOK.footer_height, str(template.page))
