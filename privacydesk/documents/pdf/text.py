"""The one function that turns plain text into a paragraph of a PDF.

Text is escaped here and nowhere else; the only markup that reaches reportlab is written here.
"""

from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph

from privacydesk.documents.blocks import Hole, Hyperlink, Inline, Line, See, Words
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf.fonts import STRONG
from privacydesk.documents.plain_text import printable


def paragraph(line: Line, style: ParagraphStyle, bullet: str | None = None) -> Paragraph:
    """Make a paragraph of a line of plain pieces; `bullet` is a mark in front of it."""
    return Paragraph("".join(_piece(piece) for piece in line), style, bulletText=bullet)


def _piece(piece: Inline) -> str:
    match piece:
        case Words(text=text, strong=True):
            return f'<font name="{STRONG}">{_text(text)}</font>'
        case Words(text=text):
            return _text(text)
        case Hyperlink(text=text, url=url):
            return f'<a href={quoteattr(url)} color="{LOOK.accent}">{_text(text)}</a>'
        case Hole(text=text):
            return f'<font color="{LOOK.warn}" backColor="{LOOK.warn_soft}">[{_text(text)}]</font>'
        case See():
            return ""


def _text(text: str) -> str:
    spaced = printable(text).replace("\t", "    ")
    return escape(spaced).replace("\n", "<br/>")
