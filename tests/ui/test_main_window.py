"""The main window: topics, questions and paper work together."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.ui.dialogs.find_dialog import FindDialog
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.states import State, places_of_steps, state_of
from privacydesk.ui.topics import TOPICS
from tests.examples import example, knowledge
from tests.ui.hands import child, enter, type_in, type_over

DUTCH = Language("nl", "app")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Give the window of an example in a file."""
    register = example("klantenscoren")
    store = create(tmp_path / "klantenscoren.privacydesk", register)
    made = MainWindow(Session(register, knowledge(), store), DUTCH)
    qtbot.addWidget(made)
    made.show()
    return made


def line_with(window: MainWindow, text: str) -> QLineEdit:
    """The line in which a text stands."""
    return next(line for line in window.findChildren(QLineEdit) if line.text() == text)


def test_an_answer_goes_to_the_file_and_to_the_paper(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    type_over(line_with(window, "KRIS consult"), "Bakkerij Smit")
    qtbot.waitUntil(lambda: "Bakkerij Smit" in window.preview.sheet.toPlainText())
    with open_file(tmp_path / "klantenscoren.privacydesk", read_only=True) as store:
        assert store.register.organisation.name == "Bakkerij Smit"


def test_undo_and_redo_from_the_keyboard(window: MainWindow) -> None:
    assert not window.commands.undo.isEnabled()
    type_over(line_with(window, "KRIS consult"), "Bakkerij Smit")
    window.commands.undo.trigger()
    assert line_with(window, "KRIS consult").isVisible()
    window.commands.redo.trigger()
    assert line_with(window, "Bakkerij Smit").isVisible()


def test_every_topic_can_be_shown(window: MainWindow) -> None:
    sidebar = child(window, Sidebar)
    for row in range(len(TOPICS)):
        sidebar.setCurrentRow(row)
        assert window.show_topic(TOPICS[row].code).isVisible()


@pytest.mark.parametrize(
    "place",
    [
        Place("organisation", "", "vat_number"),
        Place("recipients", "tawk", "agreement"),
        Place("retention", "", "rules"),
        Place("rights", "", "complaint"),
        Place("activities"),
        Place("extras", "", "minors"),
    ],
)
def test_a_sentence_leads_to_its_question(window: MainWindow, place: Place) -> None:
    window.show_place(place)
    assert window.pages.topic.holds(place)
    assert window.pages.show_place(place)


def test_words_are_found_in_all_answers(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.find.trigger()
    dialog = child(window, FindDialog)
    type_in(child(dialog, QLineEdit), "tawk")
    found = child(dialog, QListWidget)
    assert found.count() >= 1
    with qtbot.waitSignal(dialog.place_chosen) as chosen:
        enter(child(dialog, QLineEdit))
    assert chosen.args is not None
    assert chosen.args[0].topic == "recipients"


def test_what_cannot_be_found_is_said(window: MainWindow) -> None:
    window.commands.find.trigger()
    dialog = child(window, FindDialog)
    type_in(child(dialog, QLineEdit), "bestaat niet in dit register")
    assert child(dialog, QListWidget).count() == 0


def test_topics_tell_how_far_they_are() -> None:
    organisation = next(topic for topic in TOPICS if topic.code == "business")
    assert state_of(organisation, Register(), []) is State.OPEN
    register = example("engage")
    assert state_of(organisation, register, []) is State.BUSY
    missing = [Place("organisation", "", "name")]
    assert state_of(organisation, register, missing) is State.ATTENTION


def test_an_answer_has_the_place_that_papers_name() -> None:
    register = example("klantenscoren")
    assert places_of_steps(register, ("organisation", "name")) == (
        Place("organisation", "", "name"),
    )
    assert places_of_steps(register, ("recipients", 1, "agreement", "state")) == (
        Place("recipients", "tawk", "agreement"),
    )
    rule = (register.retention.rules or ())[2]
    assert places_of_steps(register, ("retention", "rules", 2, "period")) == (
        Place("retention", rule.id, "period"),
    )
