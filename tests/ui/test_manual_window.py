"""The manual beside the work: opened where one is, searched, and read in every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language, screen_language
from privacydesk.ui.dialogs.about_dialog import AboutDialog
from privacydesk.ui.dialogs.export_dialog import ExportDialog
from privacydesk.ui.dialogs.find_dialog import FindDialog
from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
from privacydesk.ui.dialogs.preferences_dialog import PreferencesDialog
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.manual.book import Book
from privacydesk.ui.manual.manual_window import ManualWindow
from privacydesk.ui.manual.page_list import PageList
from privacydesk.ui.manual.page_view import PageView
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.topics import CHECK, TOPICS
from privacydesk.ui.welcome_window import WelcomeWindow
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge
from tests.manual.reading import ARROW, CODES, cells, codes, strong, tokens, written
from tests.ui.hands import child, press, type_in

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session() -> Session:
    """Give an example that is open, and in no file."""
    return Session(example("klantenscoren"), knowledge(), None)


@pytest.fixture
def manual(qtbot: QtBot, language: Language) -> ManualWindow:
    """Give the window with the manual."""
    window = ManualWindow(Book(language))
    qtbot.addWidget(window)
    window.show()
    return window


def ask_for_help(window: QWidget) -> ManualWindow:
    """Press the key for help, wherever the focus of that window is."""
    keys = QKeySequence(QKeySequence.StandardKey.HelpContents)
    parts = [one for one in window.findChildren(QShortcut) if one.key() == keys]
    actions = [one for one in window.findChildren(QAction) if one.shortcut() == keys]
    assert len(parts) + len(actions) == 1, "two of them would do nothing"
    for part in parts:
        part.activated.emit()
    for action in actions:
        action.trigger()
    shown = child(window, ManualWindow)
    assert shown.isVisible()
    return shown


def test_help_opens_the_page_of_the_topic(
    qtbot: QtBot, session: Session, language: Language
) -> None:
    window = MainWindow(session, language)
    qtbot.addWidget(window)
    window.show()
    for topic in (*TOPICS, CHECK):
        child(window, Sidebar).choose(topic.code)
        shown = ask_for_help(window)
        assert shown.view.code == Book(language).page_for(f"topic:{topic.code}").code
        assert language.text(topic.title) in shown.view.toPlainText()
    assert len(window.findChildren(ManualWindow)) == 1


def test_help_opens_the_page_of_the_step(
    qtbot: QtBot, session: Session, language: Language
) -> None:
    wizard = SetupWizard(session, language)
    qtbot.addWidget(wizard)
    wizard.show()
    for step in STEPS:
        wizard.show_step(step.code)
        assert ask_for_help(wizard).view.code == Book(language).page_for(f"step:{step.code}").code


def test_help_opens_the_page_of_the_dialog(
    qtbot: QtBot, session: Session, language: Language
) -> None:
    desk = Desk(session, Vocabulary(language, session.knowledge))
    dialogs: dict[str, QDialog] = {
        "find": FindDialog(desk),
        "export": ExportDialog(session, language),
        "newregister": NewRegisterDialog(language),
        "preferences": PreferencesDialog(language, Preferences()),
        "about": AboutDialog(language, session.knowledge, None),
    }
    for name, dialog in dialogs.items():
        qtbot.addWidget(dialog)
        dialog.open()
        shown = ask_for_help(dialog)
        assert shown.view.code == Book(language).page_for(f"dialog:{name}").code
        assert shown.isActiveWindow() or not shown.isModal()
        shown.close()
        dialog.close()


def test_help_before_any_register_begins_at_the_beginning(qtbot: QtBot, language: Language) -> None:
    window = WelcomeWindow(language, Preferences())
    qtbot.addWidget(window)
    window.show()
    assert ask_for_help(window).view.code == "welcome"


def test_a_page_that_is_chosen_is_shown_and_one_can_go_back(manual: ManualWindow) -> None:
    back, forward = manual.findChildren(QPushButton)[:2]
    assert not back.isEnabled()
    manual.pages.setCurrentRow(manual.pages.count() - 1)
    assert manual.view.code == manual.pages.codes[-1]
    press(back)
    assert manual.view.code == "welcome"
    press(forward)
    assert manual.view.code == manual.pages.codes[-1]


def test_a_link_leads_to_its_page_and_the_list_follows(manual: ManualWindow) -> None:
    manual.view.setSource(QUrl("need.md"))
    assert manual.view.code == "need"
    assert manual.pages.currentItem().text() == Book(manual._language).page("need").title


def test_search_leaves_the_pages_that_hold_the_words(manual: ManualWindow) -> None:
    every = manual.pages.codes
    type_in(manual.search, "TW-11.7a-CONSENT")
    assert manual.pages.codes == ["findings-cookies"]
    manual.pages.setCurrentRow(0)
    assert manual.view.textCursor().selectedText() == "TW-11.7a-CONSENT"
    manual.search.setText("zzzz")
    assert manual.pages.codes == []
    manual.search.clear()
    assert manual.pages.codes == every


def test_nothing_but_pages_and_pictures_is_looked_up(manual: ManualWindow) -> None:
    for kind in (1, 3):
        assert manual.view.loadResource(kind, QUrl("file:///etc/hostname")) is None
    image = manual.view.loadResource(2, QUrl("file:///etc/hostname"))
    assert isinstance(image, QImage)
    assert image.isNull()


def test_every_page_fits_its_width_also_with_large_text(
    manual: ManualWindow, qapp: QApplication
) -> None:
    for size in (1.0, 2.0):
        font = manual.view.font()
        font.setPointSizeF(qapp.font().pointSizeF() * size)
        manual.view.setFont(font)
        manual.resize(760, 560)
        for code in manual.pages.codes:
            manual.show_page(code)
            assert manual.view.document().pageCount() >= 1
            assert manual.view.horizontalScrollBar().maximum() == 0, (size, code)


def test_one_can_do_without_a_mouse(manual: ManualWindow) -> None:
    for part in (manual.search, child(manual, PageList), child(manual, PageView)):
        assert part.focusPolicy().value & 1, "Tab goes there"
        assert part.accessibleName()


@pytest.mark.parametrize("code", CODES)
def test_ways_through_the_menu_are_there_with_their_keys(
    qtbot: QtBot, session: Session, code: str
) -> None:
    window = MainWindow(session, screen_language(code), Preferences())
    qtbot.addWidget(window)
    known = dict(_ways(window))
    for page in written(code):
        for words in strong(tokens(code, page)):
            assert ARROW not in words or words in known, f"{page}: {words}"
    for row in cells(tokens(code, "keys")):
        (way,), (keys,) = strong([row[0]]), codes([row[1]])
        assert QKeySequence(keys) in known[way].shortcuts(), way


@pytest.mark.parametrize("code", CODES)
def test_other_keys_are_those_of_the_windows(qtbot: QtBot, session: Session, code: str) -> None:
    language = screen_language(code)
    window = MainWindow(session, language, Preferences())
    qtbot.addWidget(window)
    window.pages.show_table("recipients")
    windows = [window, ManualWindow(Book(language))]
    qtbot.addWidget(windows[1])
    shortcuts = [found for one in windows for found in one.findChildren(QShortcut)]
    known = {key for one in shortcuts for key in QShortcut.keys(one)}
    known |= {key for action in window.findChildren(QAction) for key in action.shortcuts()}
    copying = set(QKeySequence.keyBindings(QKeySequence.StandardKey.Copy))
    told = [
        keys
        for page in written(code)
        for keys in codes(tokens(code, page))
        if keys.startswith(("Ctrl", "Alt", "Shift", "F1"))
    ]
    assert told
    assert [keys for keys in told if QKeySequence(keys) not in known | copying] == []


def _ways(window: MainWindow) -> Iterator[tuple[str, QAction]]:
    for head in window.menuBar().actions():
        menu = head.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.text():
                yield f"{head.text()} {ARROW} {action.text()}".replace("&", ""), action
