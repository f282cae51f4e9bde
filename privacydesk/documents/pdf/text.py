"""The one function that turns plain text into a paragraph of a PDF.

Text goes to reportlab as text, beside the tags that are written here: nothing in it is markup.
"""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.paraparser import ParaParser

from privacydesk.documents.blocks import Hole, Hyperlink, Inline, Line, See, Words
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf.fonts import STRONG
from privacydesk.documents.plain_text import printable

Part = str | tuple[str, dict[str, str], list["Part"]]
"""Text, or a tag with its attributes and what stands in it."""


class MeasuredParagraph(Paragraph):
    """A paragraph that breaks its lines once per width.

    reportlab measures a paragraph before it draws it, more often in a table, and by itself breaks
    the lines anew each time: a third of the time that a paper took.
    """

    _width: float | None = None
    _size: tuple[float, float] = (0, 0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Give the size at this width; `split` can throw the lines away, then they are lacking."""
        if width != self._width or not hasattr(self, "blPara"):
            self._width, self._size = width, super().wrap(width, height)
        return self._size


def paragraph(line: Line, style: ParagraphStyle, bullet: str | None = None) -> MeasuredParagraph:
    """Make a paragraph of a line of plain pieces; `bullet` is a mark in front of it."""
    tree: Part = ("para", {}, _joined(part for piece in line for part in _parts(piece)))
    _, frags, _ = cast(Any, ParaParser(caseSensitive=1)).tt_parse(tree, style)
    return MeasuredParagraph("", style, bulletText=bullet, frags=frags)


def _joined(parts: Iterable[Part]) -> list[Part]:
    """Make one text of texts that follow each other."""
    made: list[Part] = []
    for part in parts:
        last = made[-1] if made else None
        if isinstance(part, str) and isinstance(last, str):
            made[-1] = last + part
        elif part:
            made.append(part)
    return made


def _parts(piece: Inline) -> Iterator[Part]:
    match piece:
        case Words(text=text, strong=True):
            yield ("font", {"name": STRONG}, [*_text(text)])
        case Words(text=text):
            yield from _text(text)
        case Hyperlink(text=text, url=url):
            yield ("a", {"href": url, "color": LOOK.accent}, [*_text(text)])
        case Hole(text=text):
            colours = {"color": LOOK.warn, "backColor": LOOK.warn_soft}
            yield ("font", colours, [*_text(f"[{text}]")])
        case See():
            pass


def _text(text: str) -> Iterator[Part]:
    first, *others = printable(text).replace("\t", "    ").split("\n")
    yield first
    for other in others:
        yield ("br", {}, [])
        yield other
