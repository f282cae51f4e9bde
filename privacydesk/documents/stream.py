"""Walks over blocks: all their lines, all their places, and the same blocks with other lines."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from privacydesk.documents.blocks import (
    Block,
    Box,
    Bullets,
    Cell,
    Document,
    Facts,
    Heading,
    Hole,
    Line,
    Paragraph,
    Places,
    Row,
    Table,
    plain,
)


def lines_of(blocks: Iterable[Block]) -> Iterator[Line]:
    """Every line of inline pieces in the blocks, in reading order."""
    for line, _ in told(blocks):
        yield line


def told(blocks: Iterable[Block]) -> Iterator[tuple[Line, Places]]:
    """Every line in the blocks with the places it comes from, in reading order."""
    for block in blocks:
        match block:
            case Paragraph(line=line, places=places):
                yield line, places
            case Bullets(items=items):
                yield from ((item.line, item.places) for item in items)
            case Facts(rows=facts):
                yield from ((line, fact.places) for fact in facts for line in fact.lines)
            case Table(rows=rows):
                for row in rows:
                    yield from ((line, row.places) for cell in row.cells for line in cell.lines)
            case Box(blocks=inner):
                yield from told(inner)
            case Heading():
                pass


def with_lines(block: Block, change: Callable[[Line], Line]) -> Block:
    """Give the same block with each of its lines changed."""
    match block:
        case Paragraph(line=line):
            return replace(block, line=change(line))
        case Bullets(items=items):
            return Bullets(tuple(replace(item, line=change(item.line)) for item in items))
        case Facts(rows=facts):
            return Facts(tuple(replace(f, lines=tuple(map(change, f.lines))) for f in facts))
        case Table(rows=rows):
            return replace(block, rows=tuple(_row(row, change) for row in rows))
        case Box(blocks=inner):
            return replace(block, blocks=tuple(with_lines(one, change) for one in inner))
        case Heading():
            return block


def _row(row: Row, change: Callable[[Line], Line]) -> Row:
    return replace(row, cells=tuple(Cell(tuple(map(change, cell.lines))) for cell in row.cells))


def holes(blocks: Iterable[Block]) -> dict[str, Places]:
    """What is still to be answered, each thing once, in reading order, and where it belongs."""
    found: dict[str, Places] = {}
    for line, places in told(blocks):
        for piece in line:
            if isinstance(piece, Hole):
                found[piece.text] = tuple(dict.fromkeys((*found.get(piece.text, ()), *places)))
    return found


def spots(blocks: Iterable[Block]) -> dict[str, list[Heading]]:
    """Under which headings each thing is still to be answered: the last that can be pointed to."""
    found: dict[str, list[Heading]] = {}
    here: Heading | None = None
    for block in blocks:
        if isinstance(block, Heading) and block.anchor and (block.number or not _numbered(here)):
            here = block
        for text in holes([block]):
            headings = found.setdefault(text, [])
            if here is not None and here not in headings:
                headings.append(here)
    return found


def _numbered(heading: Heading | None) -> bool:
    return heading is not None and bool(heading.number)


def anchors(blocks: Iterable[Block]) -> dict[str, str]:
    """The numbers of all headings that can be pointed to, by anchor."""
    return {b.anchor: b.number for b in blocks if isinstance(b, Heading) and b.anchor}


def texts(document: Document) -> Iterator[str]:
    """Every text that a paper prints."""
    yield from (document.title, document.author, document.subject, document.footer)
    yield document.concept.upper()
    yield from _texts(document.blocks)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(text=text, number=number):
                yield f"{number} {text}"
            case Facts(rows=facts):
                yield from (fact.label for fact in facts)
            case Table(columns=columns):
                yield from (column.head for column in columns)
            case Box(title=title, blocks=inner):
                yield title
                yield from _texts(inner)
            case Paragraph() | Bullets():
                pass
    for line in lines_of(block for block in blocks if not isinstance(block, Box)):
        yield plain(line)
