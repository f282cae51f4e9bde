"""Printing a paper: the very pages of its PDF, on the printer of the system."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from privacydesk.documents.blocks import Document
from privacydesk.documents.export import Format, rendered
from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.ui.composer import STATEMENT, Composer
from privacydesk.ui.dialogs.problem_dialog import ProblemDialog
from privacydesk.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS_PER_INCH = 300
_PREVIEW_SIZE = (900, 760)


class PaperPages:
    """The pages of a paper, ready to be painted."""

    def __init__(self, paper: Document) -> None:
        """Make the PDF of a paper; raises PrivacyDeskError when it cannot be made."""
        from PySide6.QtPdf import QPdfDocument

        self.title = paper.subject
        self._content = QBuffer()
        self._content.setData(QByteArray(rendered(paper, Format.PDF)))
        self._content.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument()
        self._pdf.load(self._content)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pdf.pageCount()

    def print_on(self, printer: "QPrinter") -> None:
        """Paint the pages that the printer is set to, as often as it is set to."""
        numbers = list(_in_order(printer, self.count))
        painter = QPainter()
        if not numbers or not painter.begin(printer):
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for position, number in enumerate(numbers):
            if position:
                printer.newPage()
            self._paint(painter, printer, number)
        painter.end()

    def _paint(self, painter: QPainter, printer: "QPrinter", number: int) -> None:
        """Paint one page where it stands on the sheet, whatever the printer's own margins are."""
        from PySide6.QtPrintSupport import QPrinter

        dots = min(printer.resolution(), _MOST_DOTS_PER_INCH)
        size = self._pdf.pagePointSize(number) * (dots / 72)
        image = _on_white(self._pdf.render(number, size.toSize()))
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        corner = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
        shown = image.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = paper.left() + (paper.width() - shown.width()) / 2 - corner.x()
        top = paper.top() + (paper.height() - shown.height()) / 2 - corner.y()
        painter.drawImage(QRect(round(left), round(top), shown.width(), shown.height()), image)


def print_preview(
    session: Session, language: Language, parent: QWidget | None = None, *, paper: str = STATEMENT
) -> None:
    """Show how a paper comes out of the printer, and let it be printed from there."""
    pages = _pages(session, language, parent, paper)
    if pages is None:
        return
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    printer = printer_for(pages)  # the dialog does not keep it
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.resize(*_PREVIEW_SIZE)
    dialog.paintRequested.connect(pages.print_on)
    dialog.exec()


def print_paper(
    session: Session, language: Language, parent: QWidget | None = None, *, paper: str = STATEMENT
) -> bool:
    """Ask for printer, pages and copies, and print; say whether that was done."""
    pages = _pages(session, language, parent, paper)
    if pages is None:
        return False
    from PySide6.QtPrintSupport import QPrintDialog

    printer = printer_for(pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages.count)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    pages.print_on(printer)
    return True


def _pages(
    session: Session, language: Language, parent: QWidget | None, paper: str
) -> PaperPages | None:
    """Give the pages of a paper; where there are none, say why."""
    try:
        return PaperPages(Composer(session, paper).document())
    except PrivacyDeskError as error:
        ProblemDialog(sentence(error, language), {}, parent).exec()
        return None


def printer_for(pages: PaperPages) -> "QPrinter":
    """Give a printer set to A4, to its edges: the margins stand in the pages themselves."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setFullPage(True)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    return printer


def _on_white(page: QImage) -> QImage:
    """Give the picture of a page its paper; as QtPdf paints it, there is nothing behind it."""
    made = QImage(page.size(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.drawImage(0, 0, page)
    painter.end()
    return made


def _in_order(printer: "QPrinter", count: int) -> Iterator[int]:
    """The numbers of the pages to paint, from 0, in the order in which they leave the printer."""
    from PySide6.QtPrintSupport import QPrinter

    first, last = printer.fromPage() or 1, printer.toPage() or count
    numbers = list(range(max(first, 1) - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        yield from numbers * copies
    else:
        yield from (number for number in numbers for _ in range(copies))
