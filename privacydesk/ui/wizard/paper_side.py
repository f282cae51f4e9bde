"""The paper beside the questions of the wizard: it grows while one answers."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWizard

from privacydesk.i18n import Language
from privacydesk.models.steps import Steps
from privacydesk.ui.preview.preview import Preview
from privacydesk.ui.session import Session
from privacydesk.ui.states import places_of_steps
from privacydesk.ui.wizard.step_page import StepPage

_LEAST_LETTERS = 150
"""A narrower wizard has no room for the paper."""


class PaperSide(QObject):
    """Shows the paper on the page that is open, where the wizard is wide enough."""

    place_clicked = Signal(object)
    """A sentence was clicked; carries the Place it comes from."""

    def __init__(self, wizard: QWizard, session: Session, language: Language) -> None:
        """Take the wizard; the paper is made when there is room for it."""
        super().__init__(wizard)
        self._wizard, self._session, self._language = wizard, session, language
        self._paper: Preview | None = None
        self._page: StepPage | None = None
        wizard.installEventFilter(self)
        session.register_changed.connect(self._light_up)

    def stand_beside(self, page: StepPage) -> None:
        """Go along to another page."""
        self._page = page
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come and go with the room there is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        letter = self._wizard.fontMetrics().averageCharWidth()
        roomy = self._wizard.width() >= _LEAST_LETTERS * letter
        if roomy and self._page is not None:
            if self._paper is None:
                self._paper = Preview(self._session, self._wizard, language=self._language)
                self._paper.place_clicked.connect(self.place_clicked)
            self._page.take_paper(self._paper)
        if self._paper is not None:
            self._paper.setVisible(roomy)

    def _light_up(self, steps: Steps | None) -> None:
        if self._paper is not None and steps is not None:
            self._paper.light_up(places_of_steps(self._session.register, steps), scroll=True)
