"""The window as one knows windows: its menus and keys, registers of late, help and about."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from privacydesk import __version__
from privacydesk.compliance.check import check
from privacydesk.i18n import Language, screen_language
from privacydesk.ui import about_facts
from privacydesk.ui.dialogs.about_dialog import AboutDialog
from privacydesk.ui.dialogs.find_dialog import FindDialog
from privacydesk.ui.finding import find
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.preferences import Preferences, Theme
from privacydesk.ui.ready import READY
from privacydesk.ui.recent_menu import RecentMenu
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.toolbar import Toolbar
from privacydesk.ui.topics import TOPICS
from privacydesk.ui.topics_column import TopicsColumn
from privacydesk.ui.welcome_window import WelcomeWindow
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge
from tests.ui.hands import child, enter, press

ENGLISH = screen_language("en")
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Shown:
    """A window and what it goes by."""

    window: MainWindow
    preferences: Preferences


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    preferences = Preferences()
    window = MainWindow(Session(example("engage"), knowledge(), None), ENGLISH, preferences)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return Shown(window, preferences)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("new", "Ctrl+N"),
        ("open", "Ctrl+O"),
        ("save", "Ctrl+S"),
        ("print", "Ctrl+P"),
        ("print_preview", "Ctrl+Shift+P"),
        ("undo", "Ctrl+Z"),
        ("find", "Ctrl+F"),
        ("help", "F1"),
        ("close", "Ctrl+Q"),
    ],
)
def test_keys_are_those_of_every_program(shown: Shown, name: str, keys: str) -> None:
    action = getattr(shown.window.commands, name)
    assert QKeySequence(keys) in action.shortcuts()


def test_no_two_commands_have_the_same_keys(shown: Shown) -> None:
    found = [keys for action in actions(shown.window) for keys in action.shortcuts()]
    assert len(found) > 12
    assert len(found) == len(set(found))


def test_every_command_stands_in_a_menu(shown: Shown) -> None:
    in_menus = {
        action for menu in shown.window.menuBar().findChildren(QMenu) for action in menu.actions()
    }
    commands = [one for one in vars(shown.window.commands).values() if isinstance(one, QAction)]
    assert len(commands) > 12
    assert [one.text() for one in commands if one not in in_menus] == []


def test_redo_can_be_done_with_y_as_well(shown: Shown) -> None:
    window = shown.window
    window.session.answer(("organisation", "name"), "Another")
    window.commands.undo.trigger()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert window.session.register.organisation.name == "Another"


def test_registers_of_late_are_in_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences()
    for name in ("old", "R&D"):
        preferences.remember_register(tmp_path / f"{name}.privacydesk")
    menu = RecentMenu(ENGLISH, preferences)
    qtbot.addWidget(menu)
    assert [one.text().split(" \u2013 ")[0] for one in menu.actions()] == ["R&&D", "old"]
    with qtbot.waitSignal(menu.path_chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args == [tmp_path / "old.privacydesk"]
    preferences.remember_register(tmp_path / "new.privacydesk")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text().startswith("new")


def test_a_register_of_late_is_asked_of_the_program(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    assert [one.isEnabled() for one in shown.window.commands.recent.actions()] == [False]
    shown.preferences.remember_register(tmp_path / "a.privacydesk")
    shown.window.commands.recent.aboutToShow.emit()
    with qtbot.waitSignal(shown.window.open_requested) as wanted:
        shown.window.commands.recent.actions()[0].trigger()
    assert wanted.args == [tmp_path / "a.privacydesk"]


def test_text_and_colours_are_chosen_in_the_menu(shown: Shown) -> None:
    look = shown.window.commands.look
    assert look is not None
    assert not look.smaller.isEnabled()
    look.larger.trigger()
    look.larger.trigger()
    assert shown.preferences.text_size.value == 120
    look.usual.trigger()
    assert shown.preferences.text_size.value == 100
    dark = next(one for one in actions(shown.window) if one.text() == "Dark")
    dark.trigger()
    assert shown.preferences.theme.value is Theme.DARK
    shown.preferences.theme.choose(Theme.LIGHT)
    assert not dark.isChecked()


def test_the_paper_goes_and_comes_back(shown: Shown) -> None:
    shown.window.commands.paper.trigger()
    assert not shown.window.preview.isVisible()
    shown.window.commands.paper.trigger()
    assert shown.window.preview.isVisible()


def test_the_menu_tells_whether_a_page_is_a_table(shown: Shown) -> None:
    window, table = shown.window, shown.window.commands.table
    child(window, Sidebar).choose("business")
    assert not table.isEnabled()
    child(window, Sidebar).choose("data")
    assert table.isEnabled()
    table.trigger()
    assert window.pages.is_table
    assert table.isChecked()
    table.trigger()
    assert not window.pages.is_table


def test_the_column_tells_whose_register_it_is_and_how_far(qtbot: QtBot, shown: Shown) -> None:
    column = child(shown.window, TopicsColumn)
    words = [one.text() for one in column.findChildren(QLabel)]
    assert "Engage Process" in words
    qtbot.waitUntil(lambda: any("topics begun" in one.text() for one in labels(column)))
    shown.window.session.answer(("organisation", "known_as"), "Bakery")
    assert "Bakery" in [one.text() for one in labels(column)]


def test_help_is_about_the_topics_there_are() -> None:
    assert set(READY) == {topic.code for topic in TOPICS}


def test_about_tells_the_version_the_dates_and_the_libraries(
    qtbot: QtBot, language: Language
) -> None:
    dialog = AboutDialog(language, knowledge(), Path("/", "home", "anna", "a.privacydesk"))
    qtbot.addWidget(dialog)
    dialog.show()
    words = "\n".join(one.text() for one in labels(dialog))
    assert __version__ in words
    assert language.day(knowledge().checked_on("laws")) in words
    for library in ("reportlab", "sqlite-utils", "PySide6_Essentials", "sqlite-utils"):
        assert library.casefold() in words.casefold()
    copy = next(
        one for one in dialog.findChildren(QPushButton) if one.text() in ("Copy", "Kopiëren")
    )
    press(copy)
    assert "a.privacydesk" in QGuiApplication.clipboard().text()


def test_every_library_tells_its_version_and_licence() -> None:
    found = about_facts.libraries()
    assert {"click", "pillow"} <= {one.name.casefold() for one in found}
    assert "pytest" not in {one.name for one in found}
    assert all(one.version and one.licence for one in found)


def test_about_is_there_before_a_register_is(qtbot: QtBot) -> None:
    window = WelcomeWindow(ENGLISH, Preferences())
    qtbot.addWidget(window)
    window.show()
    next(one for one in actions(window) if one.text() == "About PrivacyDesk").trigger()
    assert child(window, AboutDialog).isVisible()


def test_find_tells_how_much_it_found_and_the_arrows_choose(qtbot: QtBot, shown: Shown) -> None:
    shown.window.commands.find.trigger()
    dialog = child(shown.window, FindDialog)
    line = child(dialog, QLineEdit)
    assert "Type a few letters of what you look for." in [one.text() for one in labels(dialog)]
    QTest.keyClicks(line, "factur")
    found = child(dialog, QListWidget)
    assert found.count() > 1
    assert f"{found.count()} answers found" in [one.text() for one in labels(dialog)]
    QTest.keyClick(line, Qt.Key.Key_Down)
    wanted = found.item(1).data(Qt.ItemDataRole.UserRole)
    with qtbot.waitSignal(dialog.place_chosen) as chosen:
        enter(line)
    assert chosen.args == [wanted]
    assert shown.window.pages.topic.holds(wanted)


def test_what_came_from_a_catalogue_is_found_by_its_name() -> None:
    register = example("klantenscoren")
    found = find(register, Vocabulary(ENGLISH, knowledge()), "tawk")
    assert [one.answer for one in found].count("tawk-to") == 0
    assert len(found) >= 2


@pytest.mark.parametrize("percentage", [100, 200])
def test_icons_grow_with_the_text(qtbot: QtBot, qapp: QApplication, percentage: int) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(13 * percentage // 100)
    window = QMainWindow()
    qtbot.addWidget(window)
    toolbar = Toolbar("Toolbar", window)
    toolbar.setFont(font)
    high = toolbar.fontMetrics().height()
    assert 0.8 * high < toolbar.iconSize().height() <= high


def test_a_topic_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    sidebar = Sidebar(screen_language("nl"), TOPICS)
    qtbot.addWidget(sidebar)
    sidebar.resize(400, 800)
    sidebar.show()
    row = [topic.code for topic in TOPICS].index("sources")
    wide = sidebar.visualItemRect(sidebar.item(row)).height()
    sidebar.resize(sidebar.minimumWidth(), 800)
    qtbot.waitUntil(lambda: sidebar.visualItemRect(sidebar.item(row)).height() > wide)
    last = sidebar.visualItemRect(sidebar.item(sidebar.count() - 1))
    bar = sidebar.verticalScrollBar()
    assert bar.maximum() == 0 or last.bottom() >= sidebar.viewport().height() - last.height()


def actions(window: MainWindow | WelcomeWindow) -> list[QAction]:
    return list(window.findChildren(QAction))


def labels(widget: QWidget) -> list[QLabel]:
    return list(widget.findChildren(QLabel))


def test_a_window_that_is_gone_hears_nothing_more(qtbot: QtBot, klantenscoren: Session) -> None:
    """Another language is another window; session and preferences outlast the old one."""
    preferences = Preferences()
    window = MainWindow(klantenscoren, screen_language("nl"), preferences)
    wizard = SetupWizard(klantenscoren, screen_language("nl"), "", window)
    window.show_topic("check")
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    assert not isValid(wizard)
    preferences.text_size.choose(120)
    preferences.theme.choose(Theme.DARK)
    assert klantenscoren.answer(("organisation", "name"), "Bakkerij Smit")
    klantenscoren.take_report(
        check(klantenscoren.register, klantenscoren.knowledge, date(2026, 11, 29))
    )
    klantenscoren.undo()
