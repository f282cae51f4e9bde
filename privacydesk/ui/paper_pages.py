"""The pages of a paper as the PDF has them, painted on a printer or on a preview of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from privacydesk.output import replace_file

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

GoOn = Callable[[int], bool]
"""Is told how many pages are painted, and says whether to go on."""

_DOTS_PER_INCH, _DOTS_OF_PREVIEW = 300, 110


def _always(_painted: int) -> bool:
    return True


class PaperPages:
    """The pages of a paper, ready to be painted."""

    def __init__(self, title: str, content: bytes) -> None:
        """Take what the paper is called, and its PDF."""
        from PySide6.QtPdf import QPdfDocument

        self.title = title
        self._content = QBuffer()
        self._content.setData(QByteArray(content))
        self._content.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument()
        self._pdf.load(self._content)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pdf.pageCount()

    def print_on(self, printer: "QPrinter", go_on: GoOn = _always) -> bool:
        """Paint the pages that the printer is set to, as often as it is set to.

        Says whether all were painted. A printer that writes a file puts it in its place when it is
        whole; called off, what was there stays. Raises PrivacyDeskError when it cannot be written.
        """
        target = printer.outputFileName()
        if not target:
            return self._paint_all(printer, go_on)
        with TemporaryDirectory() as folder:
            beside = Path(folder) / "printed.pdf"
            printer.setOutputFileName(str(beside))
            try:
                done = self._paint_all(printer, go_on)
            finally:
                printer.setOutputFileName(target)
            if done:
                replace_file(Path(target), beside.read_bytes())
        return done

    def _paint_all(self, printer: "QPrinter", go_on: GoOn) -> bool:
        numbers = list(pages_to_print(printer, self.count))
        painter = QPainter()
        if not numbers or not painter.begin(printer):
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # As a photograph letters would get shadows.
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for painted, number in enumerate(numbers):
            if not go_on(painted):
                painter.end()
                printer.abort()
                return False
            if painted:
                printer.newPage()
            self._paint(painter, printer, number)
        painter.end()
        return True

    def _paint(self, painter: QPainter, printer: "QPrinter", number: int) -> None:
        """Paint one page where it stands on the sheet, whatever the printer's own margins are."""
        from PySide6.QtPrintSupport import QPrinter

        # A preview keeps every page, and shows it no larger than a screen.
        preview = printer.paintEngine().type() is QPaintEngine.Type.Picture
        dots = min(printer.resolution(), _DOTS_OF_PREVIEW if preview else _DOTS_PER_INCH)
        size = self._pdf.pagePointSize(number) * (dots / 72)
        image = _on_white(self._pdf.render(number, size.toSize()))
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        corner = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
        shown = image.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = paper.left() + (paper.width() - shown.width()) / 2 - corner.x()
        top = paper.top() + (paper.height() - shown.height()) / 2 - corner.y()
        painter.drawImage(QRect(round(left), round(top), shown.width(), shown.height()), image)


def pages_to_print(printer: "QPrinter", count: int) -> Iterator[int]:
    """The numbers of the pages to paint, from 0, in the order in which they leave the printer."""
    from PySide6.QtPrintSupport import QPrinter

    chosen = printer.pageRanges()
    numbers = [one for one in range(count) if chosen.isEmpty() or chosen.contains(one + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        yield from numbers * copies
    else:
        yield from (number for number in numbers for _ in range(copies))


def _on_white(page: QImage) -> QImage:
    """Give the picture of a page its paper; as QtPdf paints it, there is nothing behind it."""
    made = QImage(page.size(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.drawImage(0, 0, page)
    painter.end()
    return made
