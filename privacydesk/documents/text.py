"""A paper as plain text, 78 characters wide."""

import textwrap
from collections.abc import Iterable, Iterator

from privacydesk.documents.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Heading,
    Line,
    Paragraph,
    Table,
    plain,
)
from privacydesk.documents.plain_text import printable

_WIDTH = 78
_GAP = 2
_WIDEST_TABLE = 88


def text(document: Document) -> str:
    """Write the paper as plain text that ends in a newline."""
    mark = f" ({document.concept})" if document.concept else ""
    title = printable(document.title + mark).upper()
    pieces = [f"{title}\n{'=' * len(title)}"]
    pieces += [piece for block in document.blocks for piece in _block(block)]
    pieces.append(_wrapped(document.footer))
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield _heading(block)
        case Paragraph(line=line):
            yield _wrapped(plain(line))
        case Bullets(items=items):
            yield "\n".join(_hanging("- ", plain(item.line)) for item in items)
        case Facts():
            yield "\n".join(_fact(row.label, row.lines, listed=row.listed) for row in block.rows)
        case Table():
            yield _columns(block) or _records(block)
        case Box(title=title, blocks=blocks):
            yield f"{printable(title)}\n{'-' * len(printable(title))}"
            for inner in blocks:
                yield from _block(inner)


def _heading(block: Heading) -> str:
    words = printable(f"{block.number}. {block.text}" if block.number else block.text)
    return f"\n{words}\n{('=' if block.level == 1 else '-') * len(words)}"


def _fact(label: str, lines: Iterable[Line], *, listed: bool = False) -> str:
    first, *rest = [plain(line) for line in lines] or [""]
    lead = printable(label) if label.endswith("?") else f"{printable(label)}:"
    if not rest:
        return _hanging(f"{lead} ", first, indent="  ")
    mark = "  - " if listed else "  "
    return "\n".join([lead, *(_hanging(mark, line) for line in (first, *rest))])


def _columns(block: Table) -> str:
    """The table in aligned columns; empty when it has long or many-lined cells."""
    grid = [[column.head for column in block.columns]]
    for row in block.rows:
        if any(len(cell.lines) != 1 for cell in row.cells):
            return ""
        grid.append([printable(plain(cell.lines[0])) for cell in row.cells])
    widths = [max(len(line[number]) for line in grid) for number in range(len(block.columns))]
    if sum(widths) + _GAP * (len(widths) - 1) > _WIDEST_TABLE or any(
        "\n" in c for line in grid for c in line
    ):
        return ""
    lines = [
        (" " * _GAP).join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in grid
    ]
    rule = (" " * _GAP).join("-" * width for width in widths)
    return "\n".join(line.rstrip() for line in (lines[0], rule, *lines[1:]))


def _records(block: Table) -> str:
    """The table row by row: the label first, then each cell under the head of its column."""
    made = []
    for row in block.rows:
        label, *cells = row.cells
        lines = [_hanging("- ", plain(line)) for line in label.lines[:1]]
        lines += [_hanging("  ", plain(line)) for line in label.lines[1:]]
        for column, cell in zip(block.columns[1:], cells, strict=True):
            if any(cell.lines):
                lines.append(textwrap.indent(_fact(column.head, cell.lines), "  "))
        made.append("\n".join(lines))
    return "\n".join(made)


def _wrapped(words: str) -> str:
    return "\n".join(_filled(line, "", "") for line in printable(words).split("\n"))


def _hanging(first: str, words: str, *, indent: str | None = None) -> str:
    """Wrap words behind a first mark, the next lines indented."""
    rest = " " * len(first) if indent is None else indent
    start, *others = printable(words).split("\n")
    filled = [_filled(start, first, rest), *(_filled(line, rest, rest) for line in others)]
    return "\n".join(filled)


def _filled(words: str, first: str, rest: str) -> str:
    return textwrap.fill(
        words,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
