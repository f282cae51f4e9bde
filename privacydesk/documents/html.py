"""A paper as HTML: one self-contained, semantic page, or a fragment to paste into a site.

No scripts, nothing from elsewhere; every value is escaped, every attribute quoted.
"""

from collections.abc import Iterable, Iterator
from html import escape

from privacydesk.documents.blocks import (
    Block,
    Box,
    BoxKind,
    Bullets,
    Cell,
    Document,
    Fact,
    Facts,
    Heading,
    Hole,
    Hyperlink,
    Inline,
    Line,
    Paragraph,
    Row,
    See,
    Table,
    Tone,
    Words,
)
from privacydesk.documents.html_style import STYLE
from privacydesk.documents.plain_text import printable

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_TONES = {Tone.NORMAL: "", Tone.LEAD: ' class="lead"', Tone.MUTED: ' class="muted"'}


def page(document: Document) -> str:
    """Write a whole HTML page."""
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f'<meta name="author" content="{_text(document.author)}">',
        f'<meta name="description" content="{_text(document.subject)}">',
        f"<title>{_text(document.subject)}</title>",
        f"<style>\n{STYLE}</style>",
    )
    body = "\n".join(_body(document, top=1, contents=True))
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(document.language)}">\n<head>\n'
        + "\n".join(head)
        + f"\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def fragment(document: Document) -> str:
    """Write only the content, its headings one level lower, to paste into a page."""
    body = "\n".join(_body(document, top=2, contents=False))
    return f'<div lang="{_text(document.language)}">\n{body}\n</div>\n'


def _body(document: Document, *, top: int, contents: bool) -> Iterator[str]:
    mark = f' <span class="concept">{_text(document.concept)}</span>' if document.concept else ""
    yield f"<h{top}>{_text(document.title)}{mark}</h{top}>"
    inside = False
    listed = not contents
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            if not listed:
                yield _contents(document)
                listed = True
            if inside:
                yield "</section>"
            yield f'<section id="{_text(block.anchor)}">' if block.anchor else "<section>"
            inside = True
        yield from _block(block, top)
    if inside:
        yield "</section>"
    yield f'<footer class="muted">{_text(document.footer)}</footer>'


def _contents(document: Document) -> str:
    items = "".join(
        f'<li><a href="#{_text(block.anchor)}">{_text(block.text)}</a></li>'
        for block in document.blocks
        if isinstance(block, Heading) and block.level == 1 and block.anchor
    )
    head = f"<summary>{_text(document.contents)}</summary>"
    return f"<nav><details>{head}<ol>{items}</ol></details></nav>"


def _block(block: Block, top: int) -> Iterator[str]:
    match block:
        case Heading():
            yield _heading(block, top)
        case Paragraph(line=line, tone=tone):
            yield f"<p{_TONES[tone]}>{_line(line)}</p>"
        case Bullets(items=items):
            yield "<ul>" + "".join(f"<li>{_line(item.line)}</li>" for item in items) + "</ul>"
        case Facts():
            yield _facts(block)
        case Table():
            yield from _table(block)
        case Box():
            yield from _box(block, top)


def _heading(block: Heading, top: int) -> str:
    level = top + block.level
    number = f"{block.number}. " if block.number else ""
    anchor = f' id="{_text(block.anchor)}"' if block.anchor and block.level > 1 else ""
    return f"<h{level}{anchor}>{_text(number + block.text)}</h{level}>"


def _facts(block: Facts) -> str:
    rows = "".join(
        f"<div><dt>{_text(row.label)}</dt><dd>{_fact(row)}</dd></div>" for row in block.rows
    )
    return f"<dl>{rows}</dl>"


def _fact(row: Fact) -> str:
    if not row.listed:
        return _lines(row.lines)
    return "<ul>" + "".join(f"<li>{_line(line)}</li>" for line in row.lines) + "</ul>"


def _table(block: Table) -> Iterator[str]:
    caption = _text(block.caption)
    yield f'<div class="scroll" role="region" aria-label="{caption}" tabindex="0"><table>'
    yield f'<caption class="hidden">{caption}</caption>'
    heads = "".join(
        f'<th scope="col"{_centred(middle=column.centred)}>{_text(column.head)}</th>'
        for column in block.columns
    )
    yield f"<thead><tr>{heads}</tr></thead><tbody>"
    for row in block.rows:
        yield _row(row, [column.centred for column in block.columns])
    yield "</tbody></table></div>"


def _row(row: Row, centred: list[bool]) -> str:
    label, *others = row.cells
    cells = [f'<th scope="row">{_lines(label.lines)}</th>']
    cells += [_cell(cell, middle=middle) for cell, middle in zip(others, centred[1:], strict=True)]
    return f"<tr>{''.join(cells)}</tr>"


def _cell(cell: Cell, *, middle: bool) -> str:
    return f"<td{_centred(middle=middle)}>{_lines(cell.lines)}</td>"


def _centred(*, middle: bool) -> str:
    return ' class="centred"' if middle else ""


def _box(block: Box, top: int) -> Iterator[str]:
    kind = {
        BoxKind.SUMMARY: "summary",
        BoxKind.CONCEPT: "unfinished",
        BoxKind.IMPORTANT: "important",
    }
    yield f'<aside class="{kind[block.kind]}" aria-label="{_text(block.title)}">'
    level = top + (1 if block.kind is BoxKind.SUMMARY else 2)
    yield f"<h{level}>{_text(block.title)}</h{level}>"
    for inner in block.blocks:
        yield from _block(inner, top)
    yield "</aside>"


def _lines(lines: Iterable[Line]) -> str:
    return "<br>".join(_line(line) for line in lines)


def _line(line: Line) -> str:
    return "".join(_piece(piece) for piece in line)


def _piece(piece: Inline) -> str:
    match piece:
        case Words(text=text, strong=True):
            return f"<strong>{_text(text)}</strong>"
        case Words(text=text):
            return _text(text)
        case Hyperlink(text=text, url=url):
            return f'<a href="{_text(url)}">{_text(text)}</a>'
        case Hole(text=text):
            return f"<mark>[{_text(text)}]</mark>"
        case See():
            return ""


def _text(text: str) -> str:
    """The one place where text becomes HTML."""
    return escape(printable(text), quote=True).replace("\n", "<br>")
