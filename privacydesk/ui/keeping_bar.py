"""Where the answers are kept, when that is not simply in the file: said at the top of a window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.error_sentences import sentence
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.ui.leaving import keep_field
from privacydesk.ui.notice_bar import NoticeBar
from privacydesk.ui.session import Session

_OPEN_AGAIN = (ErrorCode.CHANGED_OUTSIDE, ErrorCode.DAMAGED_FILE)
_NO_COPY = (ErrorCode.NEWER_FILE,)
"""Of such a file a copy could lack answers."""


class KeepingBar(QWidget):
    """Follows a session; hidden as long as every answer is in the file."""

    reopen_requested = Signal(object)
    """The file is to be read again; carries its Path."""

    def __init__(self, session: Session, language: Language, parent: QWidget | None = None) -> None:
        """Take the open register and the language of the screens."""
        super().__init__(parent)
        self._session, self._language = session, language
        self._error: PrivacyDeskError | None = session.failure
        self.bar = NoticeBar(self)
        """What is said."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        session.save_failed.connect(self._tell)
        session.register_changed.connect(self._follow)
        session.register_saved.connect(self._follow)
        self._show()

    def save(self) -> None:
        """Save now: into the file, or else ask where."""
        keep_field()
        session = self._session
        if session.path is not None and not session.read_only:
            session.save_again()
        elif session.failure is None or session.failure.code not in _NO_COPY:
            self.ask_for_place()

    def ask_before(self, go_on: Callable[[], object]) -> None:
        """Do something after which answers that are in no file would be gone, if that is meant."""
        from privacydesk.ui.dialogs.problem_dialog import ProblemDialog

        _ = self._language.text
        ways = {
            _("Save a copy"): self.ask_for_place,
            _("Go on without these answers"): go_on,
        }
        words = _("Your last answers are not in the file.")
        ProblemDialog(words, ways, self.window(), stay=ProblemDialog.StandardButton.Cancel).open()

    def ask_for_place(self) -> None:
        """Ask where the register is to be kept, and go on there."""
        from privacydesk.ui.dialogs.files import ask_where_to_keep
        from privacydesk.ui.file_names import default_place

        keep_field()
        organisation, path = self._session.register.organisation, self._session.path
        name = path.stem if path else organisation.known_as or organisation.name or ""
        place = default_place(name or self._language.text("Register"))
        ask_where_to_keep(self.window(), self._language, place, self._keep)

    def _keep(self, place: Path) -> None:
        try:
            self._session.keep_in(place)
        except PrivacyDeskError as error:
            self._tell(error)

    def _tell(self, error: PrivacyDeskError) -> None:
        self._error = error
        self._show()

    def _follow(self) -> None:
        """Something was taken: what was refused before it is over."""
        self._error = self._session.failure
        self._show()

    def _show(self) -> None:
        _, error = self._language.text, self._error
        if error is not None:
            words = sentence(error, self._language)
            if self._session.unsaved:
                words += " " + _("Your answers stay here as long as this window is open.")
            self.bar.say(words, self._ways(error))
        elif self._session.path is None:
            words = _("This is a copy of an example. It is not kept.")
            self.bar.say(words, {_("Keep it as my own register"): self.ask_for_place}, "help")
        else:
            self.bar.hush()
        self.setVisible(bool(self.bar.words))

    def _ways(self, error: PrivacyDeskError) -> dict[str, Callable[[], object]]:
        _, session = self._language.text, self._session
        if error.code is ErrorCode.REGISTER_FLAW:
            return {}
        ways: dict[str, Callable[[], object]] = {}
        if error.code not in _NO_COPY:
            ways[_("Save a copy")] = self.ask_for_place
        if session.failure is not None and session.unsaved and not session.read_only:
            ways[_("Try again")] = session.save_again
        if error.code in _OPEN_AGAIN and session.path is not None:
            ways[_("Open it again")] = lambda: self.reopen_requested.emit(session.path)
        return ways
