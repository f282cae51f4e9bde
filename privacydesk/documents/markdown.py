"""A paper as Markdown (CommonMark with GitHub's tables)."""

import re
from collections.abc import Iterable, Iterator

from privacydesk.documents.blocks import (
    Block,
    Box,
    Bullets,
    Cell,
    Document,
    Fact,
    Facts,
    Heading,
    Hole,
    Hyperlink,
    Inline,
    Paragraph,
    See,
    Table,
    Words,
)
from privacydesk.documents.plain_text import printable

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)


def markdown(document: Document) -> str:
    """Write the paper as Markdown that ends in a newline."""
    mark = f" ({_text(document.concept)})" if document.concept else ""
    pieces = [f"# {_text(document.title)}{mark}"]
    pieces += [piece for block in document.blocks for piece in _block(block)]
    pieces.append(f"---\n\n{_text(document.footer)}")
    return "\n\n".join(pieces) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text, level=level, number=number):
            lead = f"{number}\\. " if number else ""
            yield f"{'#' * (level + 1)} {lead}{_text(text)}"
        case Paragraph(line=line):
            yield _line(line)
        case Bullets(items=items):
            yield "\n".join(f"- {_line(item.line, indent='  ')}" for item in items)
        case Facts(rows=rows):
            yield "\n".join(_fact(row) for row in rows)
        case Table():
            yield _table(block)
        case Box(title=title, blocks=blocks):
            yield f"**{_text(title)}**"
            for inner in blocks:
                yield from _block(inner)


def _fact(row: Fact) -> str:
    lead = f"- **{_text(row.label)}**"
    if len(row.lines) == 1 and not row.listed:
        return f"{lead}: {_line(row.lines[0], indent='  ')}"
    return "\n".join([f"{lead}:", *(f"  - {_line(line, indent='    ')}" for line in row.lines)])


def _table(block: Table) -> str:
    heads = " | ".join(_text(column.head) for column in block.columns)
    rules = " | ".join(":---:" if column.centred else "---" for column in block.columns)
    rows = [" | ".join(_cell(cell) for cell in row.cells) for row in block.rows]
    return "\n".join(f"| {row} |" for row in (heads, rules, *rows))


def _cell(cell: Cell) -> str:
    return "<br>".join(_line(line).replace("  \n", "<br>") for line in cell.lines) or " "


def _line(line: Iterable[Inline], *, indent: str = "") -> str:
    return "".join(_piece(piece) for piece in line).replace("\n", f"  \n{indent}")


def _piece(piece: Inline) -> str:
    match piece:
        case Words(text=text, strong=True):
            return f"**{_text(text)}**"
        case Words(text=text):
            return _text(text)
        case Hyperlink(text=text, url=url):
            return _text(text) if url.startswith("#") else f"[{_text(text)}](<{_address(url)}>)"
        case Hole(text=text):
            return f"**\\[{_text(text)}\\]**"
        case See():
            return ""


def _address(url: str) -> str:
    return re.sub(r"[<>\\\s]", lambda found: f"%{ord(found.group()):02X}", url)


def _text(text: str) -> str:
    """The one place where text becomes Markdown."""
    escaped = _SPECIAL.sub(r"\\\1", printable(text))
    return _LINE_START.sub(r"\1\\\2", escaped)
