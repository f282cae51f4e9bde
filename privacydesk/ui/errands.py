"""What the menu of the main window opens: each dialog is read when it is first wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privacydesk.ui.composer import REPORT
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.leaving import keep_field


class Errands(QObject):
    """Opens dialogs before one window."""

    place_chosen = Signal(object)
    """The question behind an answer is wanted; carries its Place."""
    check_wanted = Signal()
    """A paper goes out: the register must have been checked as it is now."""

    def __init__(
        self, desk: Desk, window: QWidget, paper: Callable[[], str], topic: Callable[[], str]
    ) -> None:
        """Take what tells which paper and which topic the window shows."""
        super().__init__(window)
        self._desk, self._window = desk, window
        self._paper, self._topic = paper, topic

    def find(self) -> None:
        """Find words in all answers."""
        from privacydesk.ui.dialogs.find_dialog import FindDialog

        dialog = FindDialog(self._desk, self._window)
        dialog.place_chosen.connect(self.place_chosen)
        dialog.open()

    def export(self) -> None:
        """Get a paper out as a file, or on the clipboard."""
        self._export(self._paper())

    def export_report(self) -> None:
        """Get the report of the check out as a file."""
        self._export(REPORT)

    def _export(self, paper: str) -> None:
        self._keep_and_check()
        from privacydesk.ui.dialogs.export_dialog import ExportDialog

        desk = self._desk
        ExportDialog(desk.session, desk.language, self._window, paper=paper).exec()

    def _keep_and_check(self) -> None:
        keep_field()
        self.check_wanted.emit()

    def print(self) -> None:
        """Ask for printer, pages and copies, and print."""
        self._keep_and_check()
        from privacydesk.ui.printing import print_paper

        desk = self._desk
        print_paper(desk.session, desk.language, self._window, paper=self._paper())

    def preview_print(self) -> None:
        """Show how the paper comes out of the printer."""
        self._keep_and_check()
        from privacydesk.ui.printing import print_preview

        desk = self._desk
        print_preview(desk.session, desk.language, self._window, paper=self._paper())

    def help(self) -> None:
        """Show the page of the manual for the topic of the window, beside it."""
        from privacydesk.ui.manual.opening import open_manual

        open_manual(self._window, self._desk.language, f"topic:{self._topic()}")

    def about(self) -> None:
        """Tell about the program."""
        from privacydesk.ui.dialogs.about_dialog import AboutDialog

        session = self._desk.session
        AboutDialog(self._desk.language, session.knowledge, session.path, self._window).open()
