"""The check on the screen: found beside the typing, filtered, decided, and mended."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from privacydesk.compliance.check import UnwantedError, check
from privacydesk.compliance.finding import Finding
from privacydesk.i18n import screen_language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.check.check_page import CheckPage
from privacydesk.ui.check.checker import Checker
from privacydesk.ui.check.filter_bar import FilterBar
from privacydesk.ui.check.finding_card import FindingCard
from privacydesk.ui.check.finding_line import FindingLine
from privacydesk.ui.check.words import WEIGHTS, weight
from privacydesk.ui.forms.note import NoteList
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.topics import CHECK
from tests.examples import example, knowledge
from tests.ui.hands import child, press, type_in

TODAY = date(2026, 11, 29)


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session() -> Session:
    """Give an example that is open, and in no file."""
    return Session(example("klantenscoren"), knowledge(), None)


@pytest.fixture
def checker(session: Session) -> Iterator[Checker]:
    """Give what checks the example."""
    made = Checker(session, today=lambda: TODAY)
    yield made
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, session: Session, checker: Checker) -> CheckPage:
    """Give the page with what a check found."""
    made = CheckPage(session, screen_language("en"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    checker.check_now()
    return made


def lines(page: CheckPage, code: str = "") -> list[FindingLine]:
    """The lines that are shown, about one requirement or all, once the layout is done."""
    for _ in range(2):
        QApplication.processEvents()
    cards = [one for one in page.findChildren(FindingCard) if one.isVisibleTo(page)]
    found = [line for card in cards for line in card.findChildren(FindingLine)]
    return [line for line in found if code in ("", line.finding.code)]


def shown(page: CheckPage) -> list[Finding]:
    """The findings that are shown."""
    return [line.finding for line in lines(page)]


def link(line: FindingLine, words: str) -> QPushButton:
    """A link in a line."""
    return next(one for one in line.findChildren(QPushButton) if one.text() == words)


def choose(page: CheckPage, number: int, code: str) -> None:
    """Choose in one of the filters."""
    box = child(page, FilterBar).findChildren(QComboBox)[number]
    box.setCurrentIndex(box.findData(code))


def test_every_finding_is_shown_the_heaviest_first(page: CheckPage, session: Session) -> None:
    assert session.report is not None
    kinds = [weight(one) for one in shown(page)]
    assert kinds == sorted(kinds, key=list(WEIGHTS).index)
    assert kinds.count("error") == len(session.report.errors) > 5


@pytest.mark.usefixtures("checker")
def test_it_checks_a_moment_after_each_answer(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.report_changed):
        pass
    assert session.report == check(session.register, knowledge(), TODAY)
    with qtbot.waitSignal(session.report_changed):
        session.answer(("organisation", "places"), None)
    assert session.report is not None
    assert "AVG-13-1-a-ADDR" in [one.code for one in session.report.findings]


@pytest.mark.parametrize("chosen", ["error", "advice", "open"])
def test_a_filter_shows_only_what_weighs_so_much(page: CheckPage, chosen: str) -> None:
    choose(page, 0, chosen)
    assert {weight(one) for one in shown(page)} == {chosen}


def test_filters_of_topics_and_papers(page: CheckPage) -> None:
    choose(page, 1, "rights")
    assert {one.requirement.topic.value for one in shown(page)} == {"rights"}
    choose(page, 2, "processor_list")
    assert shown(page) == []
    child(page, FilterBar).findChildren(QComboBox)[1].setCurrentIndex(0)
    assert all("processor_list" in one.requirement.papers for one in shown(page))
    assert shown(page)


def test_it_leads_to_the_question(qtbot: QtBot, page: CheckPage) -> None:
    with qtbot.waitSignal(page.place_requested) as asked:
        press(link(lines(page, "AVG-18")[0], "Go to the question"))
    assert asked.args == [Place("rights", "", "listed")]


def test_an_error_is_overruled_with_a_reason_and_taken_back(
    page: CheckPage, session: Session, checker: Checker
) -> None:
    (line,) = lines(page, "AVG-18")
    press(link(line, "Overrule"))
    keep, reason = link(line, "Keep"), child(line, QLineEdit)
    type_in(reason, "  ")
    assert not keep.isEnabled()
    type_in(reason, "Our lawyer looks at it")
    press(keep)
    decided = session.register.considered
    assert decided is not None
    assert (decided[0].requirement, decided[0].on) == ("AVG-18", TODAY)
    assert decided[0].reason == "Our lawyer looks at it"
    checker.check_now()
    assert session.report is not None
    assert "AVG-18" not in [one.code for one in session.report.errors]
    press(link(lines(page, "AVG-18")[0], "Take it back"))
    assert not session.register.considered
    session.undo()
    assert session.register.considered == decided


def test_the_window_marks_topics_questions_and_papers(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session, screen_language("nl"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: session.report is not None)
    sidebar = child(window, Sidebar)
    last = sidebar.item(sidebar.count() - 1)
    assert (last.text(), last.toolTip()) == ("Controle", "er staat nog iets open")
    window.show_place(Place("rights", "", "listed"))
    said = [one for notes in window.findChildren(NoteList) for one in notes.findChildren(QLabel)]
    assert [one.text() for one in said if "beperken" in one.text()]
    qtbot.waitUntil(lambda: "De controle vindt" in window.preview.sheet.toPlainText())
    shown_page = window.show_topic(CHECK.code)
    assert isinstance(shown_page, CheckPage)
    shown_page.place_requested.emit(Place("security", "", "measures"))
    assert window.pages.topic.code == "security"


def test_nothing_filled_in_is_no_accusation(qtbot: QtBot) -> None:
    session = Session(Register(), knowledge(), None)
    Checker(session, today=lambda: TODAY).check_now()
    page = CheckPage(session, screen_language("nl"))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert {weight(one) for one in shown(page)} == {"open"}


def test_a_check_that_nobody_waits_for_any_more_stops(session: Session) -> None:
    asked: list[bool] = []

    def wanted() -> bool:
        asked.append(len(asked) < 3)
        return asked[-1]

    with pytest.raises(UnwantedError):
        check(session.register, knowledge(), TODAY, wanted)
    assert asked == [True, True, True, False]
