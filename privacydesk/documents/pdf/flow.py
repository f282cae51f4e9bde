"""Blocks as the flow of a PDF: paragraphs, headings with bookmarks, tables, boxes."""

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import CondPageBreak, Flowable
from reportlab.platypus.tables import Table as Grid

from privacydesk.documents.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Heading,
    Paragraph,
    Table,
    Tone,
    Words,
    plain,
)
from privacydesk.documents.pdf import styles
from privacydesk.documents.pdf.boxes import box
from privacydesk.documents.pdf.grids import facts, height_of_start, table
from privacydesk.documents.pdf.pages import TEXT_HEIGHT, TEXT_WIDTH
from privacydesk.documents.pdf.text import paragraph
from privacydesk.documents.plain_text import printable

_LINES_WITH_HEADING = 3
_ENDLESS = 100_000


class Bookmark(Flowable):
    """A spot without size that links and the outline lead to."""

    def __init__(self, anchor: str, title: str, level: int) -> None:
        """Keep the anchor, and the title and level (0 is the highest) in the outline."""
        super().__init__()
        self.anchor, self.title, self.level = anchor, title, level

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Set the bookmark and the line in the outline."""
        canvas = self.canv
        canvas.bookmarkHorizontal(self.anchor, 0, 24)
        canvas.addOutlineEntry(self.title, self.anchor, self.level)


def flow(document: Document) -> list[Flowable]:
    """Give the flowables of a whole paper, its title first."""
    made: list[Flowable] = [paragraph((Words(document.title),), styles.title())]
    parts = [list(_block(block)) for block in document.blocks]
    rooms = _rooms(document.blocks, parts)
    for number, (block, part) in enumerate(zip(document.blocks, parts, strict=True)):
        if _binds(block):
            # It must not stand alone at the foot of a page.
            made.append(CondPageBreak(_height(part[0]) + _space(block) + rooms[number + 1]))
        made += part
        if isinstance(block, Heading):
            made.append(_bookmark(block, number))
    return made


def _binds(block: Block) -> bool:
    """Whether a block belongs to what follows it: a heading, or a paragraph that announces."""
    if isinstance(block, Paragraph):
        return plain(block.line).endswith(":")
    return isinstance(block, Heading)


def _rooms(blocks: Sequence[Block], parts: Sequence[Sequence[Flowable]]) -> list[float]:
    """How much of each block must stand on the page of what belongs to it, in points.

    One more stands at the end, for nothing. Only the blocks after one that binds are measured.
    What takes more than a page cannot be kept together, so a new start is made there.
    """
    rooms = [0.0] * (len(blocks) + 1)
    for number in range(len(blocks) - 1, 0, -1):
        if _binds(blocks[number - 1]):
            room = _room(blocks[number], parts[number], rooms[number + 1])
            rooms[number] = room if room <= TEXT_HEIGHT else 0.0
    return rooms


def _room(block: Block, part: Sequence[Flowable], following: float) -> float:
    """What a block must show at least: some lines, or the first rows of a table."""
    if isinstance(block, Heading):
        return _space(block) + styles.heading(block.level).leading + following
    if not part:
        return 0.0
    first = part[0]
    if isinstance(first, Grid):
        return height_of_start(first, TEXT_WIDTH)
    if _binds(block):
        return _height(first) + following
    return min(_height(first), styles.body(Tone.NORMAL).leading * _LINES_WITH_HEADING)


def _height(flowable: Flowable) -> float:
    return float(flowable.wrap(TEXT_WIDTH, _ENDLESS)[1])


def _space(block: Block) -> float:
    """The space above and below a block that has to be reckoned with."""
    if isinstance(block, Heading):
        style = styles.heading(block.level)
        return float(style.spaceBefore + style.spaceAfter)
    return float(styles.body(Tone.NORMAL).spaceAfter)


def _words(heading: Heading) -> str:
    return f"{heading.number}. {heading.text}" if heading.number else heading.text


def _bookmark(heading: Heading, number: int) -> Bookmark:
    anchor = heading.anchor or f"heading-{number}"
    return Bookmark(anchor, printable(_words(heading)), heading.level - 1)


def _inside(block: Block) -> Iterator[Flowable]:
    """A block within a box, whose edge is line enough."""
    if isinstance(block, Facts):
        yield facts(block, TEXT_WIDTH, ruled=False)
    else:
        yield from _block(block)


def _block(block: Block) -> Iterator[Flowable]:
    match block:
        case Paragraph(line=line, tone=tone):
            yield paragraph(line, styles.body(tone))
        case Bullets(items=items):
            for number, item in enumerate(items, start=1):
                yield paragraph(item.line, styles.bullet(last=number == len(items)), "•")
        case Facts():
            yield facts(block, TEXT_WIDTH)
        case Table():
            yield table(block, TEXT_WIDTH)
        case Box(blocks=inner):
            flowables = [flowable for one in inner for flowable in _inside(one)]
            yield from box(block, flowables, TEXT_WIDTH)
        case Heading():
            yield paragraph((Words(_words(block)),), styles.heading(block.level))
