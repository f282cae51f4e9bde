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
from privacydesk.documents.pdf.pages import TEXT_WIDTH
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
    for number, block in enumerate(document.blocks):
        following = document.blocks[number + 1 :]
        if isinstance(block, Heading):
            made += _heading(block, following, number)
        elif _leads(block):
            made += _lead(block, following)
        else:
            made += _block(block)
    return made


def _leads(block: Block) -> bool:
    """Whether a paragraph announces what follows it."""
    return isinstance(block, Paragraph) and plain(block.line).endswith(":")


def _lead(block: Block, following: Sequence[Block]) -> Iterator[Flowable]:
    """A paragraph that must not stand alone at the foot of a page."""
    for made in _block(block):
        yield CondPageBreak(made.wrap(TEXT_WIDTH, _ENDLESS)[1] + _room_for_start(following))
        yield made


def _heading(block: Heading, following: Sequence[Block], number: int) -> Iterator[Flowable]:
    words = f"{block.number}. {block.text}" if block.number else block.text
    style = styles.heading(block.level)
    made = paragraph((Words(words),), style)
    room = made.wrap(TEXT_WIDTH, _ENDLESS)[1] + style.spaceBefore + _room_for_start(following)
    yield CondPageBreak(room)
    yield made
    yield Bookmark(block.anchor or f"heading-{number}", printable(words), block.level - 1)


def _room_for_start(following: Sequence[Block]) -> float:
    """How much must follow a heading on its page: some lines, or the first rows of a table."""
    if not following:
        return 0
    block, rest = following[0], following[1:]
    if isinstance(block, Heading):
        style = styles.heading(block.level)
        return style.spaceBefore + style.leading + _room_for_start(rest)
    first = next(_block(block))
    height = float(first.wrap(TEXT_WIDTH, _ENDLESS)[1])
    if isinstance(first, Grid):
        return height_of_start(first, TEXT_WIDTH)
    if _leads(block):
        return height + _room_for_start(rest)
    return min(height, styles.body(Tone.NORMAL).leading * _LINES_WITH_HEADING)


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
            yield paragraph((Words(block.text),), styles.heading(block.level))
