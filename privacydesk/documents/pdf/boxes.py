"""Parts that are set apart: the summary, what is missing, the right to object."""

from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.platypus.doctemplate import Indenter
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table as Grid
from reportlab.platypus.tables import TableStyle

from privacydesk.documents.blocks import Box, BoxKind, Words
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf import styles
from privacydesk.documents.pdf.fonts import REGULAR
from privacydesk.documents.pdf.pages import TEXT_HEIGHT
from privacydesk.documents.pdf.text import paragraph
from privacydesk.models.value import Value, value_class


@value_class
class _Colours(Value):
    ground: str
    title: str
    rule: str | None = None


_COLOURS = {
    BoxKind.SUMMARY: _Colours(LOOK.ground, LOOK.ink),
    BoxKind.CONCEPT: _Colours(LOOK.warn_soft, LOOK.warn),
    BoxKind.IMPORTANT: _Colours(LOOK.soft, LOOK.ink, LOOK.accent),
}


def box(block: Box, inner: list[Flowable], width: float) -> list[Flowable]:
    """Set flowables apart on a ground that reaches out of the text, so that all text lines up."""
    colours = _COLOURS[block.kind]
    title = paragraph((Words(block.title),), styles.box_title(colours.title))
    rows: list[list[Flowable]] = [[title], *([flowable] for flowable in inner)]
    commands: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("BACKGROUND", (0, 0), (-1, -1), HexColor(colours.ground)),
        ("LEFTPADDING", (0, 0), (-1, -1), LOOK.outset),
        ("RIGHTPADDING", (0, 0), (-1, -1), LOOK.outset),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, 0), 9),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
        ("ROUNDEDCORNERS", [5, 5, 5, 5]),
    ]
    if inner and inner[0].wrap(width, TEXT_HEIGHT)[1] < TEXT_HEIGHT / 2:
        # The title must not stand alone at the foot of a page.
        commands.insert(0, ("NOSPLIT", (0, 0), (0, 1)))
    if colours.rule:
        commands.append(("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(colours.rule)))
        commands[-2] = ("ROUNDEDCORNERS", [0, 0, 0, 0])
    grid = Grid(
        rows,
        colWidths=(width + 2 * LOOK.outset,),
        style=TableStyle(cast(Any, commands)),
        spaceBefore=8,
        spaceAfter=10,
        hAlign="LEFT",
    )
    return [Indenter(-LOOK.outset, -LOOK.outset), grid, Indenter(LOOK.outset, LOOK.outset)]
