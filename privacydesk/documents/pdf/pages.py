"""The page: margins, accent rule, footer with page numbers, marks of a concept, metadata."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from html import escape
from io import BytesIO
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import XMP
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from privacydesk.documents.blocks import Document
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf.fonts import REGULAR, STRONG
from privacydesk.documents.plain_text import printable

TEXT_WIDTH = A4[0] - 2 * LOOK.side_margin
TEXT_HEIGHT = A4[1] - LOOK.top_margin - LOOK.bottom_margin
_NO_DATE = date(2000, 1, 1)
_PRODUCER = "PrivacyDesk"


def template(document: Document, target: BytesIO) -> BaseDocTemplate:
    """Make the page template of a paper that is written to `target`."""
    frame = Frame(
        LOOK.side_margin,
        LOOK.bottom_margin,
        TEXT_WIDTH,
        TEXT_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    made = BaseDocTemplate(
        target,
        pagesize=A4,
        title=printable(document.subject),
        author=printable(document.author),
        subject=printable(document.title),
        creator=_PRODUCER,
        producer=_PRODUCER,
        lang=document.language,
        displayDocTitle=True,
        invariant=1,
    )
    made.addPageTemplates([PageTemplate(frames=[frame])])
    return made


def canvas_for(document: Document) -> Callable[..., Canvas]:
    """Give the kind of canvas that draws what stands on every page of this paper."""

    class NumberedCanvas(Canvas):
        """Draws the foot of every page when the number of pages is known."""

        def __init__(self, *arguments: object, **options: object) -> None:
            """Start with the date and the description of the document."""
            options["initialFontName"] = REGULAR
            super().__init__(*arguments, **options)  # type: ignore[arg-type]
            self._pages: list[dict[str, object]] = []
            _date(self, document.dated or _NO_DATE)
            _describe(self, document)

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            """Keep the page until all are there."""
            self._pages.append(dict(self.__dict__))
            cast(Any, self)._startPage()  # noqa: SLF001 - as showPage does, but without drawing

        def save(self) -> None:
            """Draw the foot of each page and write the document."""
            for number, page in enumerate(self._pages, start=1):
                self.__dict__.update(page)
                _furniture(self, document, number, len(self._pages))
                super().showPage()
            super().save()

    return NumberedCanvas


def _furniture(canvas: Canvas, document: Document, number: int, pages: int) -> None:
    """The accent rule of the first page, the mark of a concept, the footer."""
    left, right = LOOK.side_margin, A4[0] - LOOK.side_margin
    if number == 1:
        canvas.setFillColor(HexColor(LOOK.accent))
        top = A4[1] - LOOK.top_margin + 14
        canvas.rect(left, top, LOOK.rule_length, LOOK.rule_thickness, stroke=0, fill=1)
    if document.concept:
        canvas.setFont(STRONG, LOOK.small.type)
        canvas.setFillColor(HexColor(LOOK.warn))
        canvas.drawRightString(
            right, A4[1] - LOOK.top_margin + 14, printable(document.concept).upper()
        )
    canvas.setFont(REGULAR, LOOK.footer.type)
    canvas.setFillColor(HexColor(LOOK.muted))
    shown = document.page_of.format(page=number, pages=pages)
    canvas.drawRightString(right, LOOK.footer_height, shown)
    room = right - left - canvas.stringWidth(shown, REGULAR, LOOK.footer.type) - LOOK.gutter
    canvas.drawString(left, LOOK.footer_height, _shortened(canvas, document.footer, room))


def _shortened(canvas: Canvas, text: str, room: float) -> str:
    """Cut a footer that is too long for its line, with an ellipsis."""
    text = printable(text).replace("\n", " ")
    while text and canvas.stringWidth(text, REGULAR, LOOK.footer.type) > room:
        text = text[:-2].rstrip() + "…"
    return text


def _date(canvas: Canvas, day: date) -> None:
    """Date the document by its own date: the same register gives the same bytes on any day."""
    stamp = cast(Any, canvas)._doc._timeStamp  # noqa: SLF001 - reportlab offers no other way
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    stamp.t = moment.timestamp()
    stamp.lt = moment.timetuple()
    stamp.YMDhms = tuple(moment.timetuple())[:6]
    stamp.dhh = stamp.dmm = 0


def _describe(canvas: Canvas, document: Document) -> None:
    """Put the XMP description in the document."""
    made = cast(Any, canvas)._doc  # noqa: SLF001 - reportlab offers no other way
    made.Catalog.Metadata = made.Reference(XMP(creator=lambda _: _description(document).encode()))


def _description(document: Document) -> str:
    """The XMP description: what the document is, in which language, whose it is."""
    title, author = (
        escape(printable(text), quote=False) for text in (document.subject, document.author)
    )
    language = escape(document.language)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        "<dc:format>application/pdf</dc:format>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
        f'<rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer><xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>\n'
    )
