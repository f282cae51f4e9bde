"""The wizard: the steps of the flow as pages, in any order, stopped and resumed anywhere."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget, QWizard

from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.proposing import Proposals, confirming, open_proposals
from privacydesk.models.register import Register
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.keeping_bar import KeepingBar
from privacydesk.ui.leaving import keep_field, leave_field
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.session import Session
from privacydesk.ui.tab_order import go_on
from privacydesk.ui.wizard.check_part import CheckPart
from privacydesk.ui.wizard.findings import found_marks, notes_now
from privacydesk.ui.wizard.flow import Mark, State, state_of, step_of, steps_for
from privacydesk.ui.wizard.flow_parts import Step
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.marks import marks_of
from privacydesk.ui.wizard.paper_side import PaperSide
from privacydesk.ui.wizard.step_list import StepList
from privacydesk.ui.wizard.step_page import StepPage

_SIZE = (1320, 800)
_FRAME = QSize(16, 48)
"""What the frame of a window takes of the screen, about."""
_PAUSE = 100
"""Milliseconds without another answer before marks and states are looked at again."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CODES = [step.code for step in STEPS]


class SetupWizard(QWizard):
    """Asks step by step what the papers need; every answer is kept when its field is left."""

    page_changed = Signal(str)
    """Another page is shown; carries the code of its step."""
    print_requested = Signal()
    """The user wants to print the statement."""
    export_requested = Signal()
    """The user wants the papers as files."""

    def __init__(
        self,
        session: Session,
        language: Language,
        page: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the open register, the language of the screens, and where it was left."""
        super().__init__(parent)
        self._session, self._language = session, language
        self._desk = Desk(session, Vocabulary(language, session.knowledge))
        self._also: set[str] = set()
        self._marks: tuple[Mark, ...] = ()
        self._jumping = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look_again)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setOption(QWizard.WizardOption.NoDefaultButton)
        self.setWindowTitle(language.text("Step by step"))
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - _FRAME))
        self._steps = StepList(language, self)
        self._steps.step_chosen.connect(self.show_step)
        self.setSideWidget(self._steps)
        self.keeping = KeepingBar(session, language, self)
        """Says where the answers are kept, when that is not simply in the file."""
        for number, step in enumerate(STEPS):
            one = StepPage(self._desk, step, self)
            one.confirmed.connect(lambda step=step: self._confirm(step))
            self.setPage(number, one)
        self._paper = PaperSide(self, session, language)
        self._paper.place_clicked.connect(self._show_place)
        self._name_buttons()
        self._connect()
        self._read_marks()
        self.show_step(page or _CODES[0])
        offer_manual(self, language, lambda: f"step:{self.current.step.code}")

    @property
    def proposals(self) -> Proposals:
        """What was proposed and nobody changed or confirmed."""
        return open_proposals(self._session.register)

    @property
    def current(self) -> StepPage:
        """The page that is shown."""
        found = self.currentPage()
        assert isinstance(found, StepPage)
        return found

    def show_step(self, code: str, place: Place | None = None) -> None:
        """Go to the page of a step, and to the question of an answer there."""
        if code not in _CODES:
            code = _CODES[0]
        leave_field()
        if code not in [step.code for step in steps_for(self._session.register)]:
            self._also.add(code)
        self._jumping = True
        self.setUpdatesEnabled(False)
        try:
            # So the button Back leads through every page before this one.
            self.restart()
            while self.currentId() != _CODES.index(code):
                self.next()
        finally:
            self._jumping = False
            self.setUpdatesEnabled(True)
        self._enter()
        if place is not None:
            self.current.show_place(place)

    def nextId(self) -> int:  # noqa: N802 - Qt's name
        """The next page that applies; -1 after the last."""
        steps = steps_for(self._session.register, self._also)
        later = [_CODES.index(step.code) for step in steps]
        return next((number for number in later if number > self.currentId()), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a field keeps the answer; it does not turn the page."""
        on_button = isinstance(self.focusWidget(), QAbstractButton)
        if Qt.Key(event.key()) in _ENTER and not on_button:
            event.accept()
            return
        # A field that has nothing to undo hands on the key.
        if event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.redo()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's shape
        """Go through the controls in the order of reading."""
        return go_on(self, forward=forward)

    def _show_place(self, place: Place) -> None:
        self.show_step(step_of(place, self._session.register).code, place)

    def done(self, result: int) -> None:
        """Keep what stands in the field that has the focus, then close."""
        leave_field()
        super().done(result)

    def _name_buttons(self) -> None:
        _, button = self._language.text, QWizard.WizardButton
        self.setButtonText(button.BackButton, _("Back"))
        self.setButtonText(button.NextButton, _("Next"))
        self.setButtonText(button.FinishButton, _("Done"))
        self.setButtonText(button.CancelButton, _("Continue later"))
        layout = [button.CancelButton, button.Stretch, button.BackButton]
        self.setButtonLayout([*layout, button.NextButton, button.FinishButton])
        for main in (button.NextButton, button.FinishButton):
            shown = self.button(main)
            shown.setProperty("role", "primary")
            shown.style().unpolish(shown)
            shown.style().polish(shown)

    def _connect(self) -> None:
        session = self._session
        session.register_changed.connect(self._follow)
        session.report_changed.connect(self._show_findings)
        session.register_saved.connect(self._show_saved)
        session.save_failed.connect(self._steps.saved.clear)
        self.currentIdChanged.connect(lambda _number: self._enter())
        for keys, act in (
            (QKeySequence.StandardKey.Undo, session.undo),
            (QKeySequence.StandardKey.Redo, session.redo),
            (QKeySequence.StandardKey.Save, self.keeping.save),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(keep_field)
            shortcut.activated.connect(act)

    def _enter(self) -> None:
        if self._jumping or self.currentId() < 0:
            return
        self._connect_parts(self.current)
        self.current.take_bar(self.keeping)
        self._paper.stand_beside(self.current)
        self.current.show_notes(notes_now(self._session, self._language))
        self._show_all()
        QTimer.singleShot(0, self.current, self.current.start)
        self.page_changed.emit(self.current.step.code)

    def _connect_parts(self, page: StepPage) -> None:
        """Listen to the parts of a page that is shown for the first time."""
        if page.property("connected"):
            return
        page.setProperty("connected", True)  # noqa: FBT003 - Qt's own
        for part in page.parts:
            if isinstance(part, CheckPart):
                part.print_requested.connect(keep_field)
                part.print_requested.connect(self.print_requested)
                part.export_requested.connect(keep_field)
                part.export_requested.connect(self.export_requested)
                part.place_requested.connect(self.show_step)

    def _follow(self) -> None:
        """Show the register as it is now; marks and states a moment later."""
        if self.currentId() >= 0:
            self.current.refresh()
        self._later.start(_PAUSE)

    def _look_again(self) -> None:
        self._read_marks()
        self._show_all(refresh=False)

    def _show_findings(self) -> None:
        """Show what the check says: on the last page, and at the questions of the others."""
        if self.currentId() >= 0:
            self.current.show_notes(notes_now(self._session, self._language))
            self._show_all(refresh=False)

    def _show_all(self, *, refresh: bool = True) -> None:
        if self.currentId() < 0:
            return
        page, register = self.current, self._session.register
        if refresh:
            page.refresh()
        places = [one.place for one in self.proposals]
        page.show_proposals([p for p in places if step_of(p, register) is page.step])
        for part in page.parts:
            if isinstance(part, CheckPart):
                part.show_open(self._marks, places, *found_marks(self._session, self._language))
        steps = steps_for(register, self._also)
        states = {step.code: self._state(step, register, places) for step in steps}
        self._steps.show_steps(steps, states, page.step.code)
        self._steps.show_promise(len(places), kept=not self.keeping.bar.words)

    def _state(self, step: Step, register: Register, places: list[Place]) -> State:
        return state_of(step, register, self._marks, places)

    def _read_marks(self) -> None:
        """Read them in the language of the screens, or else in one in which papers are made."""
        own, codes = self._language.code, self._desk.codes
        code = own if own in codes else codes[0]
        try:
            self._marks = marks_of(self._session.register, self._session.knowledge, code)
        except PrivacyDeskError:
            self._marks = ()

    def _confirm(self, step: Step) -> None:
        register = self._session.register
        self._session.change(confirming(register, lambda place: step_of(place, register) is step))
        self._show_all(refresh=False)

    def _show_saved(self, moment: datetime) -> None:
        words = self._language.text("Saved {time}").format(time=moment.strftime("%H:%M"))
        self._steps.saved.setText(f"\u2713 {words}")
