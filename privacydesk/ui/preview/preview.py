"""The live paper of a register beside its questions, and the way from a sentence to its answer."""

import logging
from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontInfo, QShowEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from privacydesk.documents.blocks import Document
from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import SOURCE_LANGUAGE, Language, screen_language
from privacydesk.models.place import Place
from privacydesk.models.value import Value, value_class
from privacydesk.ui.composer import NAMES, Composer
from privacydesk.ui.preview.header import Header
from privacydesk.ui.preview.paper_text import PaperText, top_of
from privacydesk.ui.preview.places import coming_from
from privacydesk.ui.preview.sheet import Sheet
from privacydesk.ui.preview.zoom import AS_PRINTED, stepped
from privacydesk.ui.session import Session

_USUAL_TEXT_PIXELS = 13
_CHANGED_MILLISECONDS = 1000
_ROOM_STEP = 15


@value_class
class _Shown(Value):
    """Which paper is shown, and how; `room` is the width of its text in points."""

    paper: str
    language: Language
    scale: float
    room: float


class Preview(QWidget):
    """The paper of a session, always up to date."""

    place_clicked = Signal(object)
    """A sentence was chosen; carries the Place it comes from."""
    paper_shown = Signal()
    """The paper was written anew or brought up to date."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, language: Language | None = None
    ) -> None:
        """Show the statement of a session; `language` is that of the screen."""
        super().__init__(parent)
        self._session = session
        self._language = language or screen_language(SOURCE_LANGUAGE)
        self._composer = Composer(session)
        self._zoom = AS_PRINTED
        self._shown: _Shown | None = None
        self._partly = False
        """Whether only the top of the paper is shown yet."""
        self._lit: tuple[Place, ...] = ()
        self._text = PaperText()
        self._stack = QStackedWidget(self)
        self._sheet = Sheet(self._text, self._stack)
        self._header = Header(self._language, self)
        self._hint = QLabel(self)
        self._problem = QLabel(self._stack)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._fading = QTimer(self, singleShot=True, interval=_CHANGED_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.set_language(self._language)
        self._header.show_zoom(self._zoom)

    @property
    def sheet(self) -> Sheet:
        """The sheet on which the paper is shown."""
        return self._sheet

    @property
    def paper(self) -> str:
        """Which paper is shown: "statement" or "processors"."""
        return self._composer.paper

    def set_paper(self, paper: str) -> None:
        """Show another paper: "statement" or "processors"."""
        assert paper in NAMES
        self._composer.paper = paper
        self._soon.start()

    def set_paper_language(self, code: str, informal: bool) -> None:  # noqa: FBT001 - a form
        """Show the paper in a language, in Dutch with u or, informally, with je."""
        self._composer.choose_language(code, informal=informal)
        self._soon.start()

    def set_language(self, language: Language) -> None:
        """Write what stands around the paper in another language of the screen."""
        _ = language.text
        self._language = language
        self._header.set_language(language)
        self._sheet.setAccessibleName(_("The paper"))
        self._hint.setText(_("Click a sentence to go to the question behind it."))
        self._sheet.setAccessibleDescription(self._hint.text())

    def set_zoom(self, percentage: int) -> None:
        """Show the paper larger or smaller; 100 is the size of print."""
        self._zoom = percentage
        self._header.show_zoom(percentage)
        self._soon.start()

    def light_up(self, places: Iterable[Place], *, scroll: bool = False) -> None:
        """Mark the sentences that come from these places; `scroll` brings the first into view.

        A place without a field stands for all of its record.
        """
        self._lit = tuple(places)
        if self._soon.isActive() and not scroll:
            return  # the paper that is about to be shown will have them marked
        cursors = self._light()
        if scroll and cursors:
            self._sheet.scroll_to(cursors[0])

    def open_places(self) -> tuple[Place, ...]:
        """The places of what the statement still lacks; none where it cannot be composed."""
        try:
            return self._composer.open_places()
        except Exception as error:  # one paper less must not end the program
            logging.getLogger(__name__).exception("no paper", exc_info=error)
            return ()

    def refresh(self) -> None:
        """Compose the paper now and show it."""
        self._soon.stop()
        try:
            paper = self._composer.document()
        except PrivacyDeskError as error:
            self._tell(sentence(error, self._language))
        except Exception as error:  # one paper less must not end the program
            logging.getLogger(__name__).exception("no paper", exc_info=error)
            self._tell(self._language.text("The paper cannot be shown now. Your answers are kept."))
        else:
            self._show(paper)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the paper ready when it comes into view."""
        super().showEvent(event)
        if self._shown is None or self._soon.isActive():
            self.refresh()

    def _lay_out(self) -> None:
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problem.setMargin(16)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(0, 4, 0, 0)
        self._hint.setProperty("role", "help")
        self._stack.addWidget(self._sheet)
        self._stack.addWidget(self._problem)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        for widget in (self._header, self._stack, self._hint):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self.setFocusProxy(self._sheet)

    def _connect(self) -> None:
        self._session.register_changed.connect(self._change)
        self._session.report_changed.connect(self._change)
        self._soon.timeout.connect(self._refresh_in_view)
        self._fading.timeout.connect(lambda: self._sheet.show_changed(()))
        self._header.paper_chosen.connect(self.set_paper)
        self._header.language_chosen.connect(self.set_paper_language)
        self._header.zoom_requested.connect(self._step_zoom)
        self._sheet.zoom_requested.connect(self._step_zoom)
        self._sheet.room_changed.connect(self._soon.start)
        self._sheet.painted.connect(self._go_on)
        self._sheet.paragraph_clicked.connect(self._click)
        self._sheet.anchorClicked.connect(self._follow)

    def _change(self, _steps: object) -> None:
        self._soon.start()

    def _refresh_in_view(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._shown = None

    def _show(self, paper: Document) -> None:
        scale, language = self._scale(), self._composer.language()
        room = self._sheet.room(scale) // _ROOM_STEP * _ROOM_STEP
        now = _Shown(self._composer.paper, language, scale, room)
        if self._shown == now:
            self._update(paper)
        elif self._shown is None:
            top = top_of(paper, self._sheet.letters(scale))
            self._rewrite(top, now)
            self._partly = top != paper
        else:
            self._rewrite(paper, now)
        self._shown = now
        self._sheet.concept = paper.concept
        self._sheet.refresh()
        self._header.show_choices(self._composer.paper, language.code, informal=language.informal)
        self._stack.setCurrentWidget(self._sheet)
        self._light()
        if not self._partly:
            self.paper_shown.emit()

    def _go_on(self) -> None:
        """The top of the paper was painted: show all of it."""
        if self._partly:
            self._soon.start()

    def _update(self, paper: Document) -> None:
        place = self._sheet.place()
        changed = self._text.update(paper)
        self._sheet.go_back(place)
        self._mark_changed(() if self._partly else changed)
        self._partly = False

    def _rewrite(self, paper: Document, now: _Shown) -> None:
        """Write all of it; another form of the same paper starts where the reader was."""
        same_paper = self._shown is not None and self._shown.paper == now.paper
        place = self._sheet.part_in_view() if same_paper else None
        self._partly = False
        self._mark_changed(())
        self._sheet.light_up(())
        self._text.rewrite(paper, now.scale, now.room)
        self._sheet.fit()
        self._sheet.verticalScrollBar().setValue(0)
        self._sheet.go_to_part(place)

    def _scale(self) -> float:
        """The magnification: as chosen, larger when the user's text is."""
        usual = max(1.0, QFontInfo(self.font()).pixelSize() / _USUAL_TEXT_PIXELS)
        return usual * self._zoom / 100

    def _mark_changed(self, cursors: Iterable[QTextCursor]) -> None:
        found = list(cursors)
        self._sheet.show_changed(found)
        if found:
            self._fading.start()

    def _light(self) -> list[QTextCursor]:
        wanted = coming_from(self._text.combinations(), self._lit) if self._lit else set()
        cursors = self._text.paragraphs_with(wanted) if wanted else []
        self._sheet.light_up(cursors)
        return cursors

    def _step_zoom(self, step: int) -> None:
        self.set_zoom(stepped(self._zoom, step))

    def _click(self, cursor: QTextCursor) -> None:
        places = self._text.places_of(cursor.block())
        if places:
            self.place_clicked.emit(places[0])

    def _follow(self, url: QUrl) -> None:
        """Scroll to a section, or open an address in the program for it."""
        if not url.scheme() and url.hasFragment():
            self._sheet.scrollToAnchor(url.fragment())
        elif url.scheme() in ("https", "http", "mailto", "tel"):
            QDesktopServices.openUrl(url)

    def _tell(self, text: str) -> None:
        self._problem.setText(text)
        self._stack.setCurrentWidget(self._problem)
