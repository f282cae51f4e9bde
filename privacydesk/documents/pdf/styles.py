"""The paragraph styles of the PDF."""

from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle

from privacydesk.documents.blocks import Tone
from privacydesk.documents.look import LOOK, Size
from privacydesk.documents.pdf.fonts import REGULAR, STRONG

_BULLET_INDENT = 10
_CELL_BULLET_INDENT = 8


@cache
def title() -> ParagraphStyle:
    """The title of the paper."""
    return _style("title", LOOK.title, fontName=STRONG, spaceAfter=4)


@cache
def heading(level: int) -> ParagraphStyle:
    """A heading: level 1 for sections, level 2 within them."""
    if level == 1:
        return _style("section", LOOK.section, fontName=STRONG, spaceBefore=20, spaceAfter=5)
    return _style("part", LOOK.part, fontName=STRONG, spaceBefore=11, spaceAfter=3)


@cache
def body(tone: Tone) -> ParagraphStyle:
    """Running text."""
    if tone is Tone.LEAD:
        return _style("lead", LOOK.lead, colour=LOOK.muted, spaceBefore=6, spaceAfter=6)
    if tone is Tone.MUTED:
        return _style("muted", LOOK.body, colour=LOOK.muted, spaceAfter=2)
    return _style("body", LOOK.body, spaceAfter=5)


@cache
def bullet(*, last: bool) -> ParagraphStyle:
    """An item of a list in running text; the last one keeps its distance."""
    return _style("bullet", LOOK.body, spaceAfter=7 if last else 2, leftIndent=_BULLET_INDENT)


@cache
def cell(*, strong: bool = False, centred: bool = False, listed: bool = False) -> ParagraphStyle:
    """Text in a table or in a list of facts."""
    return _style(
        "cell",
        LOOK.small,
        fontName=STRONG if strong else REGULAR,
        alignment=TA_CENTER if centred else TA_LEFT,
        leftIndent=_CELL_BULLET_INDENT if listed else 0,
    )


@cache
def head(*, centred: bool = False) -> ParagraphStyle:
    """The head of a column."""
    alignment = TA_CENTER if centred else TA_LEFT
    return _style("head", LOOK.small, fontName=STRONG, colour=LOOK.muted, alignment=alignment)


@cache
def box_title(colour: str) -> ParagraphStyle:
    """The title of a part that is set apart."""
    return _style("box", LOOK.part, fontName=STRONG, colour=colour, spaceAfter=2)


def _style(name: str, size: Size, *, colour: str = LOOK.ink, **options: Any) -> ParagraphStyle:
    """A style of this size; options are reportlab's own."""
    usual: dict[str, Any] = {
        "fontName": REGULAR,
        "fontSize": size.type,
        "leading": size.line,
        "textColor": HexColor(colour),
        "bulletFontName": REGULAR,
        "bulletFontSize": size.type,
        "bulletColor": HexColor(LOOK.muted),
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
    }
    return ParagraphStyle(name, **(usual | options))
