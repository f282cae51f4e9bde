"""Printing: the very pages of the PDF, as many and in the order that was asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPageRanges, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import (
    QPrintDialog,
    QPrinter,
    QPrintPreviewDialog,
    QPrintPreviewWidget,
)
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog

from privacydesk.documents.export import Format, rendered
from privacydesk.i18n import Language
from privacydesk.ui.paper_pages import PaperPages, pages_to_print
from privacydesk.ui.printing import painted, print_paper, print_preview, printer_for
from privacydesk.ui.session import Session
from tests.examples import example, statement

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pages() -> PaperPages:
    return _pages("klantenscoren")


def test_every_page_is_printed(pages: PaperPages, tmp_path: Path) -> None:
    printed = _printed(pages, tmp_path)
    assert pages.count > 1
    assert printed.pageCount() == pages.count
    assert printed.pagePointSize(0).toSize() == QSize(595, 842)


def test_a_range_of_pages_is_printed(pages: PaperPages, tmp_path: Path) -> None:
    assert _printed(pages, tmp_path, first=2, last=2).pageCount() == 1


def test_a_range_beyond_the_end_stops_there(pages: PaperPages, tmp_path: Path) -> None:
    assert _printed(pages, tmp_path, first=2, last=99).pageCount() == pages.count - 1


def test_pages_that_are_named_one_by_one_are_printed(tmp_path: Path) -> None:
    pages = _pages("engage")
    printer = _to_file(pages, tmp_path)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert list(pages_to_print(printer, pages.count)) == [0, 2, 3]
    pages.print_on(printer)
    assert _loaded(tmp_path / "printed.pdf").pageCount() == 3


@pytest.mark.parametrize(("collate", "order"), [(True, [0, 1, 0, 1]), (False, [0, 0, 1, 1])])
def test_copies_lie_as_they_were_asked_for(
    pages: PaperPages, tmp_path: Path, *, collate: bool, order: list[int]
) -> None:
    printer = _to_file(pages, tmp_path)
    printer.setFromTo(1, 2)
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    assert list(pages_to_print(printer, pages.count)) == order
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert next(pages_to_print(printer, pages.count)) == 1


def test_called_off_leaves_the_file_that_was_there(pages: PaperPages, tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    file.write_text("the old one")
    told: list[int] = []

    def go_on(count: int) -> bool:
        told.append(count)
        return count < 1

    assert not pages.print_on(_to_file(pages, tmp_path), go_on)
    assert told == [0, 1]
    assert file.read_text() == "the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["printed.pdf"]


def test_a_preview_shows_every_page(english: Language) -> None:
    pages = _pages("engage")
    printer = printer_for(pages)
    preview = QPrintPreviewWidget(printer)
    seen: list[bool] = []
    preview.paintRequested.connect(
        lambda printer: seen.append(painted(pages, printer, english, None))
    )
    preview.updatePreview()
    assert seen == [True]
    assert preview.pageCount() == pages.count
    shiboken6.delete(preview)  # before its printer


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(
    pages: PaperPages, tmp_path: Path, english: Language
) -> None:
    seen = _closing_what_opens()
    assert not painted(pages, _to_file(pages, tmp_path / "gone"), english, None)
    assert seen[0].startswith("There is no folder")


def test_copies_are_printed(pages: PaperPages, tmp_path: Path) -> None:
    assert _printed(pages, tmp_path, copies=2).pageCount() == 2 * pages.count


def test_what_is_printed_looks_like_the_pdf(pages: PaperPages, tmp_path: Path) -> None:
    """The first page has its marks where the PDF has them: compared in squares, not in pixels."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(rendered(statement(example("klantenscoren")), Format.PDF))
    wanted, printed = _squares(_loaded(file)), _squares(_printed(pages, tmp_path))
    assert min(wanted) < 220
    assert max(abs(a - b) for a, b in zip(wanted, printed, strict=True)) < 24


def test_a_printer_knows_what_it_prints(pages: PaperPages) -> None:
    assert printer_for(pages).docName() == "Privacyverklaring van KlantenScoren"
    assert printer_for(pages).fullPage()


def test_the_pages_come_from_the_paper(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(rendered(statement(example("engage")), Format.PDF))
    assert _pages("engage").count == _loaded(file).pageCount()


@pytest.mark.parametrize("show", [print_preview, print_paper])
def test_closing_the_dialog_prints_nothing(
    show: Callable[..., object], english: Language, klantenscoren: Session
) -> None:
    seen = _closing_what_opens()
    assert not show(klantenscoren, english, paper="processors")
    assert seen in ([QPrintPreviewDialog.__name__], [QPrintDialog.__name__])


def test_what_cannot_be_printed_is_told_in_one_sentence(
    english: Language, klantenscoren: Session
) -> None:
    klantenscoren.answer(("organisation", "known_as"), "社")
    seen = _closing_what_opens()
    print_preview(klantenscoren, english)
    assert len(seen) == 1
    assert seen[0].startswith("These characters cannot be printed in a PDF: 社")


def _pages(name: str) -> PaperPages:
    paper = statement(example(name))
    return PaperPages(paper.subject, rendered(paper, Format.PDF))


def _closing_what_opens() -> list[str]:
    """Close the next dialog as soon as it is there; the list then has its text or its kind."""
    seen: list[str] = []
    timer = QTimer(QApplication.instance(), interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        # On a slow computer a bar tells first that it takes a while.
        if dialog is not None and not isinstance(dialog, QProgressDialog):
            timer.stop()
            named = type(dialog).__name__
            seen.append(dialog.text() if isinstance(dialog, QMessageBox) else named)
            dialog.close()

    timer.timeout.connect(look)
    timer.start()
    return seen


def _printed(
    pages: PaperPages, folder: Path, *, first: int = 0, last: int = 0, copies: int = 1
) -> QPdfDocument:
    printer = _to_file(pages, folder)
    printer.setFromTo(first, last)
    printer.setCopyCount(copies)
    pages.print_on(printer)
    return _loaded(folder / "printed.pdf")


def _to_file(pages: PaperPages, folder: Path) -> QPrinter:
    printer = printer_for(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    printer.setResolution(100)
    return printer


def _loaded(file: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    return document


def _squares(document: QPdfDocument) -> list[int]:
    """How dark the first page is, in 20 by 28 squares."""
    page = document.render(0, QSize(400, 560))
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, page)
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(QSize(20, 28), mode=smooth)
    return [image.pixelColor(x, y).lightness() for x in range(20) for y in range(28)]
