"""The main window: topics, questions and the paper beside each other."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget

from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.steps import Steps
from privacydesk.ui.actions import Actions
from privacydesk.ui.drops import dropped_register
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.pages.topic_page import TopicPage
from privacydesk.ui.preview.preview import Preview
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.states import places_of_steps
from privacydesk.ui.topics import TOPICS

if TYPE_CHECKING:
    from privacydesk.ui.preferences import Preferences
    from privacydesk.ui.wizard.proposals import Proposals

_SIZE = (1280, 800)
_SHARES = [230, 600, 450]


class MainWindow(QMainWindow):
    """The window of one open register."""

    new_requested = Signal()
    open_requested = Signal(object)
    """Another file is wanted: its Path, or None to ask which."""
    example_requested = Signal(str)
    preferences_requested = Signal()
    language_changed = Signal()

    def __init__(
        self, session: Session, language: Language, preferences: "Preferences | None" = None
    ) -> None:
        """Take the open register, the language of the screens and the preferences."""
        super().__init__()
        self._session, self._language, self._preferences = session, language, preferences
        self._desk = Desk(session, Vocabulary(language, session.knowledge))
        self._pages: dict[str, TopicPage] = {}
        self._proposals: Proposals = ()
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self._sidebar = Sidebar(language, TOPICS, self)
        self._stack = QStackedWidget(self)
        self.preview = Preview(session, self, language=language)
        """The paper at the right."""
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self._sidebar, self._stack, self.preview):
            splitter.addWidget(part)
        splitter.setSizes(_SHARES)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 1)
        splitter.setChildrenCollapsible(False)
        self.setCentralWidget(splitter)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "saved")
        self.statusBar().addPermanentWidget(self._saved)
        self.commands = Actions(self, language)
        """What the menu and the toolbar do."""
        self._connect()
        self._show_title()
        self._sidebar.choose(TOPICS[0].code)
        QTimer.singleShot(0, self._show_states)

    def show_topic(self, code: str) -> TopicPage:
        """Show the page of a topic, which is made when it is first shown."""
        if code not in self._pages:
            topic = next(one for one in TOPICS if one.code == code)
            page = TopicPage(self._desk, topic, self._stack)
            self._pages[code] = page
            self._stack.addWidget(page)
        page = self._pages[code]
        page.refresh()
        self._stack.setCurrentWidget(page)
        return page

    def show_place(self, place: Place) -> None:
        """Show the question behind a sentence."""
        topic = next((one for one in TOPICS if one.holds(place)), None)
        if topic is not None:
            self._sidebar.choose(topic.code)
            self.show_topic(topic.code).show_place(place)

    def show_wizard(self) -> None:
        """Go through the questions step by step, from the page where it was left."""
        from privacydesk.ui.wizard.wizard import SetupWizard

        path, preferences = self._session.path, self._preferences
        page = preferences.wizard_page(path) if preferences and path else ""
        wizard = SetupWizard(self._session, self._language, page, self._proposals, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.proposals_changed.connect(self._keep_proposals)
        wizard.print_requested.connect(self._print)
        wizard.export_requested.connect(self._export)
        if preferences is not None and path is not None:
            wizard.page_changed.connect(lambda code: preferences.remember_wizard_page(path, code))
            wizard.accepted.connect(lambda: preferences.remember_wizard_page(path, ""))
        wizard.open()

    def _keep_proposals(self, proposals: "Proposals") -> None:
        self._proposals = proposals

    def _connect(self) -> None:
        session = self._session
        session.register_changed.connect(self._follow)
        session.register_saved.connect(self._show_saved)
        session.save_failed.connect(self._show_failure)
        self._sidebar.topic_chosen.connect(self.show_topic)
        self.preview.place_clicked.connect(self.show_place)
        actions = self.commands
        actions.undo.triggered.connect(session.undo)
        actions.redo.triggered.connect(session.redo)
        actions.new.triggered.connect(self.new_requested)
        actions.open.triggered.connect(lambda: self.open_requested.emit(None))
        actions.wizard.triggered.connect(self.show_wizard)
        actions.preferences.triggered.connect(self.preferences_requested)
        actions.find.triggered.connect(self._find)
        actions.export.triggered.connect(self._export)
        actions.print.triggered.connect(self._print)
        actions.close.triggered.connect(self.close)
        actions.follow(session)

    def _follow(self, steps: Steps | None) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, TopicPage):
            page.refresh()
        if steps is not None:
            self.preview.light_up(places_of_steps(self._session.register, steps))
        self._show_title()
        QTimer.singleShot(0, self._show_states)

    def _show_states(self) -> None:
        self._sidebar.show_states(self._session.register, self.preview.open_places())

    def _show_title(self) -> None:
        organisation = self._session.register.organisation
        name = organisation.known_as or organisation.name or self._language.text("New register")
        self.setWindowTitle(f"{name} \u2013 PrivacyDesk")

    def _show_saved(self, moment: datetime) -> None:
        words = self._language.text("Saved {time}").format(time=moment.strftime("%H:%M"))
        self._saved.setText(f"\u2713 {words}")

    def _show_failure(self, error: PrivacyDeskError) -> None:
        self._saved.setText("")
        self.statusBar().showMessage("! " + sentence(error, self._language))

    def _find(self) -> None:
        from privacydesk.ui.dialogs.find_dialog import FindDialog

        dialog = FindDialog(self._desk, self)
        dialog.place_chosen.connect(self.show_place)
        dialog.open()

    def _export(self) -> None:
        from privacydesk.ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._session, self._language, self, paper=self.preview.paper).exec()

    def _print(self) -> None:
        from privacydesk.ui.printing import print_preview

        print_preview(self._session, self._language, self, paper=self.preview.paper)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a register file that is dropped on the window."""
        if dropped_register(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file that was dropped."""
        path = dropped_register(event)
        if path is not None:
            self.open_requested.emit(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what stands in a field that still has the focus, then close."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        super().closeEvent(event)
