"""The one function that turns plain text into a paragraph of a PDF.

Text is escaped here and nowhere else; the only markup that reaches reportlab is written here.
"""

from html import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph

from privacydesk.documents.blocks import Hole, Hyperlink, Inline, Line, See, Words
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf.fonts import STRONG
from privacydesk.documents.plain_text import printable


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
    text = "".join(_piece(piece) for piece in line)
    return MeasuredParagraph(text, style, bulletText=bullet)


def _piece(piece: Inline) -> str:
    match piece:
        case Words(text=text, strong=True):
            return f'<font name="{STRONG}">{_text(text)}</font>'
        case Words(text=text):
            return _text(text)
        case Hyperlink(text=text, url=url):
            return f'<a href="{escape(url)}" color="{LOOK.accent}">{_text(text)}</a>'
        case Hole(text=text):
            return f'<font color="{LOOK.warn}" backColor="{LOOK.warn_soft}">[{_text(text)}]</font>'
        case See():
            return ""


def _text(text: str) -> str:
    spaced = printable(text).replace("\t", "    ")
    return escape(spaced, quote=False).replace("\n", "<br/>")
