"""Printing a paper: the very pages of its PDF, on the printer of the system."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from privacydesk.documents.export import Format, rendered
from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.ui.composer import STATEMENT, Composer
from privacydesk.ui.dialogs.problem_dialog import ProblemDialog
from privacydesk.ui.paper_pages import PaperPages, pages_to_print
from privacydesk.ui.session import Session
from privacydesk.ui.working import CalledOff, progress, worked

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PREVIEW_SIZE = (900, 760)


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
    dialog.setWindowTitle(language.text("Print preview"))
    dialog.resize(*_PREVIEW_SIZE)
    dialog.paintRequested.connect(lambda on: painted(pages, on, language, dialog))
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
    return painted(pages, printer, language, parent)


def painted(
    pages: PaperPages, printer: "QPrinter", language: Language, parent: QWidget | None
) -> bool:
    """Paint the pages, telling how far it is; say whether all of them came out."""
    steps = len(list(pages_to_print(printer, pages.count)))
    bar = progress(language.text("Printing…"), steps, language, parent)

    def go_on(count: int) -> bool:
        bar.setValue(count)
        return not bar.wasCanceled()

    try:
        return pages.print_on(printer, go_on)
    except PrivacyDeskError as error:
        _tell(error, language, parent)
        return False
    finally:
        bar.close()
        bar.deleteLater()


def _pages(
    session: Session, language: Language, parent: QWidget | None, paper: str
) -> PaperPages | None:
    """Give the pages of a paper; where there are none, say why."""
    composer = Composer(session, paper)

    def made() -> tuple[str, bytes]:
        document = composer.document()
        return document.subject, rendered(document, Format.PDF)

    try:
        return PaperPages(*worked(made, language.text("Making the paper…"), language, parent))
    except CalledOff:
        return None
    except PrivacyDeskError as error:
        _tell(error, language, parent)
        return None


def _tell(error: PrivacyDeskError, language: Language, parent: QWidget | None) -> None:
    ProblemDialog(sentence(error, language), {}, parent).exec()


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
