"""The main window: topics, questions and the paper beside each other."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.proposing import open_proposals
from privacydesk.models.steps import Steps
from privacydesk.ui.actions import Actions
from privacydesk.ui.drops import dropped_register
from privacydesk.ui.errands import Errands
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.keeping_bar import KeepingBar
from privacydesk.ui.leaving import leave_field
from privacydesk.ui.pages.pages import Pages
from privacydesk.ui.preview.preview import Preview
from privacydesk.ui.session import Session
from privacydesk.ui.states import State, places_of_steps
from privacydesk.ui.tab_order import go_on
from privacydesk.ui.topics import CHECK, TOPICS
from privacydesk.ui.topics_column import TopicsColumn
from privacydesk.ui.wizard.draft_words import draft_words
from privacydesk.ui.wizard.memory import WizardMemory

if TYPE_CHECKING:
    from privacydesk.ui.check.room import CheckRoom
    from privacydesk.ui.preferences import Preferences

_SIZE = (1280, 800)
_SHARES = [252, 588, 440]


class MainWindow(QMainWindow):
    """The window of one open register."""

    new_requested = Signal()
    open_requested = Signal(object)
    """Another file is wanted: its Path, or None to ask which."""
    example_requested = Signal(str)
    preferences_requested = Signal()

    def __init__(
        self, session: Session, language: Language, preferences: "Preferences | None" = None
    ) -> None:
        """Take the open register, the language of the screens and the preferences."""
        super().__init__()
        self._session, self._language = session, language
        self._desk = Desk(session, Vocabulary(language, session.knowledge))
        self._memory = WizardMemory(session, preferences, self)
        self._may_close = False
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self._check: CheckRoom | None = None
        # Each part is made where it stays: moving it would style it anew.
        whole = QWidget(self)
        self.columns = splitter = QSplitter(Qt.Orientation.Horizontal, whole)
        """Topics, questions and paper."""
        self._column = TopicsColumn(language, splitter)
        self._sidebar = self._column.sidebar
        self.pages = Pages(self._desk, splitter)
        """The questions, and the tables."""
        self.keeping = KeepingBar(session, language, whole)
        """Says where the answers are kept, when that is not simply in the file."""
        self.preview = Preview(session, splitter, language=language)
        """The paper at the right."""
        splitter.setSizes(_SHARES)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 1)
        splitter.setChildrenCollapsible(False)
        _put_below_each_other(whole, self.keeping, splitter)
        self.setCentralWidget(whole)
        self._draft = Pill(self)
        self.statusBar().addPermanentWidget(self._draft)
        self.statusBar().setSizeGripEnabled(False)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "saved")
        self.statusBar().addWidget(self._saved)
        self.commands = Actions(self, language, preferences)
        """What the menu and the toolbar do."""
        self._errands = Errands(
            self._desk, self, lambda: self.preview.paper, lambda: self._sidebar.chosen
        )
        self._errands.check_wanted.connect(self._check_now)
        self._connect()
        self._show_title()
        self._sidebar.choose(TOPICS[0].code)
        QTimer.singleShot(0, self._show_states)

    @property
    def session(self) -> Session:
        """The open register."""
        return self._session

    @property
    def check(self) -> "CheckRoom":
        """The check against the law; it is made when it is first wanted, after the first paint."""
        if self._check is None:
            from privacydesk.ui.check.room import CheckRoom

            self._check = CheckRoom(self._session, self._language, self.pages, self)
            self._check.place_requested.connect(self.show_place)
            self._check.report_requested.connect(self._errands.export_report)
        return self._check

    def show_topic(self, code: str) -> QWidget:
        """Show the page of a topic, or that of the check."""
        return self.check.show_page() if code == CHECK.code else self.pages.show_topic(code)

    def show_place(self, place: Place) -> None:
        """Show the question behind a sentence."""
        topic = next((one for one in TOPICS if one.holds(place)), None)
        if topic is not None:
            self._sidebar.choose(topic.code)
            self.pages.show_place(place)

    def show_wizard(self) -> None:
        """Go through the questions step by step, from the page where it was left."""
        from privacydesk.ui.wizard.wizard import SetupWizard

        leave_field()
        wizard = SetupWizard(self._session, self._language, self._memory.page, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory.follow(wizard)
        wizard.keeping.reopen_requested.connect(self.open_requested)
        wizard.print_requested.connect(self._errands.preview_print)
        wizard.export_requested.connect(self._errands.export)
        wizard.open()

    def _connect(self) -> None:
        session = self._session
        session.register_changed.connect(self._follow)
        session.register_saved.connect(self._show_saved)
        session.save_failed.connect(self._saved.clear)
        session.report_changed.connect(self._show_report)
        once = Qt.ConnectionType.SingleShotConnection
        self.preview.paper_shown.connect(lambda: QTimer.singleShot(0, self, self._begin), once)
        self.keeping.reopen_requested.connect(self.open_requested)
        self._sidebar.topic_chosen.connect(self.show_topic)
        self.preview.place_clicked.connect(self.show_place)
        actions, errands = self.commands, self._errands
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.new.triggered.connect(self.new_requested)
        actions.open.triggered.connect(lambda: self.open_requested.emit(None))
        actions.wizard.triggered.connect(self.show_wizard)
        actions.preferences.triggered.connect(self.preferences_requested)
        actions.save.triggered.connect(self.keeping.save)
        actions.recent.path_chosen.connect(self.open_requested)
        actions.paper.toggled.connect(self.preview.setVisible)
        actions.table.triggered.connect(self.pages.show_as_table)
        self.pages.shape_changed.connect(self._show_shape)
        for action, errand in (
            (actions.find, errands.find),
            (actions.export, errands.export),
            (actions.print, errands.print),
            (actions.print_preview, errands.preview_print),
            (actions.help, errands.help),
            (actions.about, errands.about),
        ):
            action.triggered.connect(errand)
        errands.place_chosen.connect(self.show_place)
        actions.close.triggered.connect(self.close)
        actions.follow(session)

    def _follow(self, steps: Steps | None) -> None:
        self.pages.refresh()
        if steps is not None:
            self.preview.light_up(places_of_steps(self._session.register, steps))
        self._show_title()
        QTimer.singleShot(0, self._show_states)

    def _begin(self) -> None:
        """Begin with what can wait until the window stands."""
        _ = self.check

    def _check_now(self) -> None:
        self.check.checker.check_now()

    def _show_report(self) -> None:
        self.pages.show_notes(self.check.notes())
        self._show_states()

    def _show_states(self) -> None:
        proposed = [one.place for one in open_proposals(self._session.register)]
        places, state = self.preview.open_places(), State.OPEN
        if self._check is not None:
            places, state = (*places, *self._check.places()), self._check.state()
        self._column.show_states(self._session.register, places, proposed, state)
        self._draft.show_words(draft_words(self._language, len(proposed)))

    def _show_title(self) -> None:
        organisation = self._session.register.organisation
        name = organisation.known_as or organisation.name or self._language.text("New register")
        self.setWindowTitle(f"{name} \u2013 PrivacyDesk")
        self._column.show_name(name)

    def _show_saved(self, moment: datetime) -> None:
        words = self._language.text("Saved {time}").format(time=moment.strftime("%H:%M"))
        self._saved.setText(f"\u2713 {words}")

    def _show_shape(self) -> None:
        """Tell in the menu whether the page is a table, and whether it can be one."""
        self.commands.table.setEnabled(self.pages.has_table)
        self.commands.table.setChecked(self.pages.is_table)

    def keep_answers(self) -> None:
        """Leave the field that is being typed in; also when the window is not the active one."""
        leave_field()
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Undo and redo for a field that has nothing to undo itself."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.commands.undo.trigger()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.commands.redo.trigger()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a register file that is dropped on the window."""
        if dropped_register(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file that was dropped."""
        path = dropped_register(event)
        if path is not None:
            self.open_requested.emit(path)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's shape
        """Go through the controls in the order of reading."""
        return go_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what stands in a field that still has the focus, then close."""
        self.keep_answers()
        if self._session.unsaved and not self._may_close:
            event.ignore()
            self.keeping.ask_before(self._close_anyhow)
            return
        super().closeEvent(event)

    def _close_anyhow(self) -> None:
        self._may_close = True
        self.close()


def _put_below_each_other(whole: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    layout.setStretch(len(parts) - 1, 1)
