"""Brings the check into the main window: reports, marks at questions, states, and its page."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.ui.check.check_page import CheckPage
from privacydesk.ui.check.checker import Checker
from privacydesk.ui.check.notes import notes_of
from privacydesk.ui.check.words import Wording
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.session import Session
from privacydesk.ui.states import State


class CheckRoom(QObject):
    """The check of one open register, as a window shows it."""

    place_requested = Signal(object)
    """The user wants to answer a question; carries its Place."""
    report_requested = Signal()
    """The user wants the report as a file."""

    def __init__(
        self, session: Session, language: Language, pages: QStackedWidget, parent: QObject
    ) -> None:
        """Take the open register and the pages among which its own page comes to stand."""
        super().__init__(parent)
        self._session, self._language, self._pages = session, language, pages
        self._wording = Wording(session, language)
        self._page: CheckPage | None = None
        self.checker = Checker(session, self)
        """Checks a moment after each change."""

    def show_page(self) -> CheckPage:
        """Show the page with the findings."""
        if self._page is None:
            self._page = CheckPage(self._session, self._language, self._pages)
            self._page.place_requested.connect(self.place_requested)
            self._page.report_requested.connect(self.report_requested)
            self._pages.addWidget(self._page)
        self._pages.setCurrentWidget(self._page)
        return self._page

    def notes(self) -> Notes:
        """What the check says at each question."""
        report = self._session.report
        return notes_of(report, self._wording) if report is not None else {}

    def state(self) -> State:
        """How the check stands as a whole."""
        report = self._session.report
        if report is None:
            return State.OPEN
        return State.ATTENTION if report.errors else State.BUSY

    def places(self) -> list[Place]:
        """The questions at which an error waits."""
        report = self._session.report
        return [one.place for one in report.errors] if report is not None else []
