"""The table of a topic in the window: to and fro, sorted, filtered, opened and copied by hand."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from privacydesk.i18n import screen_language
from privacydesk.models.register import Register
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.pages.page_head import PageHead
from privacydesk.ui.pages.shape_switch import ShapeSwitch
from privacydesk.ui.pages.table_page import TablePage
from privacydesk.ui.pages.topic_page import TopicPage
from privacydesk.ui.session import Session
from tests.examples import example, knowledge
from tests.ui.hands import child, enter, press, type_in


def shown(qtbot: QtBot, register: Register) -> MainWindow:
    made = MainWindow(Session(register, knowledge(), None), screen_language("en"))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Give the window of an example, with its processors in a table."""
    made = shown(qtbot, example("klantenscoren"))
    made.show_topic("recipients")
    press(switch(made).table_button)
    yield made
    made.close()


def page(window: MainWindow) -> TablePage:
    here = window.pages.currentWidget()
    assert isinstance(here, TablePage)
    return here


def switch(window: MainWindow) -> ShapeSwitch:
    found = child(window.pages.currentWidget(), PageHead).switch
    assert found is not None
    return found


def names(here: TablePage) -> list[str]:
    return [str(here.rows.index(row, 0).data()) for row in range(here.rows.rowCount())]


def test_list_and_table_change_places(window: MainWindow) -> None:
    assert page(window).view.hasFocus()
    assert names(page(window)) == ["Google", "Tawk", "ActiveCampaign"]
    press(switch(window).list_button)
    assert isinstance(window.pages.currentWidget(), TopicPage)
    assert QApplication.focusWidget() is switch(window).list_button


def test_a_topic_without_a_table_has_no_switch(window: MainWindow) -> None:
    window.show_topic("rights")
    assert child(window.pages.currentWidget(), PageHead).switch is None


def test_the_table_is_there_again_when_one_comes_back(window: MainWindow) -> None:
    type_in(page(window).filter, "tawk")
    window.show_topic("business")
    window.show_topic("recipients")
    assert names(page(window)) == ["Tawk"]
    assert page(window).filter.text() == "tawk"


def test_the_head_sorts_and_turns(window: MainWindow) -> None:
    head = page(window).view.horizontalHeader()
    where = QPoint(head.sectionViewportPosition(0) + 10, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(page(window)) == ["ActiveCampaign", "Google", "Tawk"]
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(page(window)) == ["Tawk", "Google", "ActiveCampaign"]
    box = child(page(window), QComboBox)
    assert box.currentText() == "Name"


def test_one_sorts_with_the_keyboard_as_well(window: MainWindow) -> None:
    box = child(page(window), QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert names(page(window)) == ["ActiveCampaign", "Google", "Tawk"]
    turn = next(one for one in page(window).findChildren(QToolButton) if one.text() == "\u2191")
    QTest.keyClick(turn, Qt.Key.Key_Space)
    assert names(page(window)) == ["Tawk", "Google", "ActiveCampaign"]
    assert turn.accessibleName() == "Order: Descending"


def test_typing_filters_and_enter_goes_to_the_rows(window: MainWindow) -> None:
    here = page(window)
    type_in(here.filter, "active")
    assert names(here) == ["ActiveCampaign"]
    enter(here.filter)
    assert here.view.hasFocus()
    assert here.view.currentIndex().isValid()


@pytest.mark.parametrize("column", [0, 4])
def test_enter_opens_the_form_of_a_row(window: MainWindow, column: int) -> None:
    here = page(window)
    here.view.setCurrentIndex(here.rows.index(1, column))
    enter(here.view)
    assert isinstance(window.pages.currentWidget(), TopicPage)
    opened = [one for one in window.findChildren(FoldButton) if one.isChecked()]
    assert "Tawk" in [one.accessibleName() for one in opened]


def test_a_double_click_opens_the_form_too(window: MainWindow) -> None:
    here = page(window)
    where = here.view.visualRect(here.rows.index(2, 0)).center()
    QTest.mouseClick(here.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(here.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    opened = [one.accessibleName() for one in window.findChildren(FoldButton) if one.isChecked()]
    assert "ActiveCampaign" in opened
    assert "Tawk" not in opened


def test_chosen_rows_are_copied_with_their_head(window: MainWindow) -> None:
    here = page(window)
    here.view.selectAll()
    QTest.keyClick(here.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Name", "Google", "Tawk", "ActiveCampaign"]


def test_an_answer_that_is_taken_back_is_gone_from_the_table(window: MainWindow) -> None:
    session = window.session
    session.answer(("recipients", 1, "name"), "Ander")
    assert names(page(window)) == ["Google", "Ander", "ActiveCampaign"]
    window.commands.undo.trigger()
    assert names(page(window)) == ["Google", "Tawk", "ActiveCampaign"]


def test_words_that_are_nowhere_leave_a_way_back(window: MainWindow) -> None:
    here = page(window)
    type_in(here.filter, "bestaat niet")
    assert any(one.text() == "No row holds these words." for one in visible_labels(here))
    press(next(one for one in here.findChildren(QPushButton) if one.text() == "Show all rows"))
    assert len(names(here)) == 3
    assert here.filter.hasFocus()


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    window = shown(qtbot, Register())
    for code in ("recipients", "retention", "data", "situations"):
        here = window.pages.show_table(code)
        assert any("Go to the list and press Add" in one.text() for one in visible_labels(here))
        press(next(one for one in here.findChildren(QPushButton) if one.text() == "Go to the list"))
        assert isinstance(window.pages.currentWidget(), TopicPage)


def visible_labels(here: TablePage) -> list[QLabel]:
    return [one for one in here.findChildren(QLabel) if one.isVisible()]


def test_the_first_window_reads_nothing_of_tables_help_and_printing() -> None:
    """What a first window does not show, it does not wait for."""
    late = (
        "privacydesk.ui.tables.columns",
        "privacydesk.ui.pages.table_page",
        "privacydesk.ui.dialogs.help_dialog",
        "privacydesk.ui.dialogs.about_dialog",
        "privacydesk.ui.printing",
        "privacydesk.ui.working",
        "concurrent.futures.thread",
    )
    told = f"import sys, privacydesk.ui.main_window; print([n for n in {late} if n in sys.modules])"
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
