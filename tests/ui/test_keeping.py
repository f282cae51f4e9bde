"""Where answers are kept: a file that cannot be written, a copy of an example, another place."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from privacydesk.errors import ErrorCode
from privacydesk.i18n import Language
from privacydesk.models.organisation import BusinessKind, Organisation
from privacydesk.models.register import Register
from privacydesk.models.steps import with_value
from privacydesk.storage import create, open_file
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.preferences import ScreenLanguage
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge
from tests.ui.hands import child, type_over
from tests.ui.test_app import Start, session_of, start

__all__ = ["start"]

WAS, TYPED = "Bakkerij Smit", "Bakkerij De Korenschoof"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a register file with a name in it."""
    path = tmp_path / "smit.privacydesk"
    create(path, Register(organisation=Organisation(name=WAS, known_as="Smit"))).close()
    return path


@pytest.fixture
def window(qtbot: QtBot, file: Path, english: Language) -> MainWindow:
    """Give the window of that file."""
    store = open_file(file)
    made = MainWindow(Session(store.register, knowledge(), store), english)
    qtbot.addWidget(made)
    made.show()
    return made


def line_with(window: MainWindow | SetupWizard, text: str) -> QLineEdit:
    """The line in which a text stands."""
    return next(
        one for one in window.findChildren(QLineEdit) if one.text() == text and one.isVisible()
    )


def change_outside(file: Path) -> None:
    """Change a file as another program would."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE document SET edits = edits + 1")


def move(file: Path) -> None:
    """Move a file away."""
    file.rename(file.with_name("moved.privacydesk"))


def said(window: MainWindow | SetupWizard) -> str:
    """The sentence at the top of a window; empty when there is none."""
    bar = window.keeping.bar
    assert bar.isVisible() == bool(bar.words)
    return bar.words


def way(window: MainWindow | SetupWizard, words: str) -> QPushButton:
    """The button of the bar with these words."""
    buttons = window.keeping.bar.findChildren(QPushButton)
    (found,) = [one for one in buttons if one.isVisible() and one.text() == words]
    return found


def choose_place(window: MainWindow | SetupWizard, place: Path) -> None:
    """Answer the dialog that asks for a place."""
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.setDirectory(str(place.parent))
    dialog.selectFile(place.name)
    dialog.accept()


def name_in(file: Path) -> str | None:
    """The name that a file holds."""
    with open_file(file, read_only=True) as store:
        return store.register.organisation.name


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(change_outside, "Another program changed the file"), (move, "The file was moved")],
)
def test_answers_stay_when_the_file_cannot_take_them(
    window: MainWindow, file: Path, spoil: Callable[[Path], None], words: str, qtbot: QtBot
) -> None:
    assert said(window) == ""
    spoil(file)
    type_over(line_with(window, WAS), TYPED)
    assert said(window).startswith(words)
    assert "Your answers stay here" in said(window)
    # What comes after it does not push it away, and takes nothing back.
    type_over(line_with(window, "Smit"), "De Korenschoof")
    assert said(window).startswith(words)
    window.show_topic("retention")
    window.show_topic("business")
    assert line_with(window, TYPED).isVisible()
    window.commands.undo.trigger()
    assert line_with(window, "Smit").isVisible()
    assert line_with(window, TYPED).isVisible()
    window.commands.redo.trigger()
    copy = file.with_name("copy.privacydesk")
    way(window, "Save a copy").click()
    choose_place(window, copy)
    qtbot.waitUntil(lambda: said(window) == "")
    assert name_in(copy) == TYPED
    type_over(line_with(window, TYPED), "Third name")
    assert name_in(copy) == "Third name"


def test_a_file_that_comes_back_takes_everything_it_missed(window: MainWindow, file: Path) -> None:
    away = file.with_name("away")
    file.rename(away)
    type_over(line_with(window, WAS), TYPED)
    type_over(line_with(window, "Smit"), "De Korenschoof")
    assert said(window)
    away.rename(file)
    way(window, "Try again").click()
    assert said(window) == ""
    with open_file(file, read_only=True) as store:
        assert store.register.organisation.name == TYPED
        assert store.register.organisation.known_as == "De Korenschoof"


def test_a_file_that_can_only_be_read_takes_answers_for_a_copy(
    qtbot: QtBot, file: Path, english: Language
) -> None:
    store = open_file(file, read_only=True)
    window = MainWindow(Session(store.register, knowledge(), store), english)
    qtbot.addWidget(window)
    window.show()
    assert said(window) == "The file can only be read. Save a copy elsewhere."
    type_over(line_with(window, WAS), TYPED)
    assert line_with(window, TYPED).isVisible()
    copy = file.with_name("copy.privacydesk")
    window.commands.save.trigger()
    choose_place(window, copy)
    qtbot.waitUntil(lambda: said(window) == "")
    assert (name_in(file), name_in(copy)) == (WAS, TYPED)


def test_a_place_that_is_taken_is_refused_and_nothing_is_lost(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    taken = file.with_name("taken.privacydesk")
    taken.write_bytes(b"something else")
    move(file)
    type_over(line_with(window, WAS), TYPED)
    window.keeping.ask_for_place()
    choose_place(window, taken)
    qtbot.waitUntil(lambda: "exists already" in said(window))
    assert taken.read_bytes() == b"something else"
    assert line_with(window, TYPED).isVisible()


def test_closing_asks_only_when_answers_would_be_gone(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    move(file)
    type_over(line_with(window, WAS), TYPED)
    window.close()
    assert window.isVisible()
    question = child(window, QMessageBox)
    assert question.text() == "Your last answers are not in the file."
    copy = file.with_name("copy.privacydesk")
    (save,) = [b for b in question.findChildren(QPushButton) if b.text() == "Save a copy"]
    save.click()
    choose_place(window, copy)
    qtbot.waitUntil(lambda: said(window) == "")
    window.close()
    assert not window.isVisible()
    assert name_in(copy) == TYPED


def test_closing_without_the_last_answers_is_possible(window: MainWindow, file: Path) -> None:
    move(file)
    type_over(line_with(window, WAS), TYPED)
    window.close()
    question = child(window, QMessageBox)
    (go_on,) = [b for b in question.findChildren(QPushButton) if b.text().startswith("Go on")]
    go_on.click()
    assert not window.isVisible()


def test_what_the_register_cannot_hold_stays_in_its_field(window: MainWindow, file: Path) -> None:
    line = line_with(window, WAS)
    line.setText("Bakkerij\x07Smit")
    line.editingFinished.emit()
    assert name_in(file) == WAS
    type_over(line_with(window, "Smit"), "De Korenschoof")
    assert line.text() == "Bakkerij\x07Smit"
    assert said(window) == ""
    type_over(line, TYPED)
    assert name_in(file) == TYPED


def test_the_wizard_says_it_too(qtbot: QtBot, file: Path, language: Language) -> None:
    store = open_file(file)
    wizard = SetupWizard(Session(store.register, knowledge(), store), language, "business")
    qtbot.addWidget(wizard)
    wizard.show()
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    assert said(wizard) == ""
    move(file)
    line_with(wizard, WAS).setFocus()
    type_over(line_with(wizard, WAS), TYPED)
    assert said(wizard)
    wizard.next()
    qtbot.waitUntil(lambda: bool(said(wizard)) and wizard.current.isAncestorOf(wizard.keeping))
    wizard.back()
    assert line_with(wizard, TYPED).isVisible()


def test_an_open_file_that_was_changed_is_read_again(start: Start, register_file: Path) -> None:
    application = start(register_file, ScreenLanguage.ENGLISH)
    window = application.window
    assert isinstance(window, MainWindow)
    was = example("klantenscoren").organisation.name or ""
    before = session_of(application)
    others = with_value(before.register, ("organisation", "name"), "Somebody else's")
    with open_file(register_file) as store:
        store.save(others)
    type_over(line_with(window, was), TYPED)
    failure = before.failure
    assert failure is not None
    assert failure.code is ErrorCode.CHANGED_OUTSIDE
    way(window, "Open it again").click()
    question = child(window, QMessageBox)
    (go_on,) = [b for b in question.findChildren(QPushButton) if b.text().startswith("Go on")]
    go_on.click()
    assert session_of(application) is not before
    assert session_of(application).failure is None
    assert session_of(application).register == others


def test_an_example_says_that_it_is_a_copy_and_can_become_a_register(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    application = start(None, ScreenLanguage.ENGLISH)
    application.window.example_requested.emit("klantenscoren")
    window = application.window
    assert isinstance(window, MainWindow)
    assert said(window) == "This is a copy of an example. It is not kept."
    was = example("klantenscoren").organisation.name or ""
    type_over(line_with(window, was), TYPED)
    place = tmp_path / "mine.privacydesk"
    way(window, "Keep it as my own register").click()
    choose_place(window, place)
    qtbot.waitUntil(lambda: said(window) == "")
    assert name_in(place) == TYPED
    assert application.preferences.last_register.value == place
    window.commands.undo.trigger()
    assert name_in(place) == was


def test_proposals_travel_with_the_file(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    file = tmp_path / "shop.privacydesk"
    create(file, Register(organisation=Organisation(business=BusinessKind.WEB_SHOP))).close()
    first = start(file, ScreenLanguage.ENGLISH)
    assert isinstance(first.window, MainWindow)
    first.window.show_wizard()
    wizard = child(first.window, SetupWizard)
    (fill,) = [b for b in wizard.findChildren(QPushButton) if b.text().startswith("Fill in what")]
    fill.click()
    proposals = wizard.proposals
    assert proposals
    first.close()
    with open_file(file, read_only=True) as store:
        assert store.register.proposals == proposals
    # Another computer knows nothing of the register but its file.
    elsewhere = tmp_path / "elsewhere" / "taken along.privacydesk"
    elsewhere.parent.mkdir()
    file.rename(elsewhere)
    again = start(elsewhere).window
    assert isinstance(again, MainWindow)
    words = f"Draft: {len(proposals)} proposals"
    qtbot.waitUntil(lambda: words in [one.text() for one in again.findChildren(QLabel)])
    again.show_wizard()
    wizard = child(again, SetupWizard)
    assert wizard.proposals == proposals
    wizard.show_step("contact")
    (right,) = [
        b for b in wizard.current.findChildren(QPushButton) if b.text() == "These answers are right"
    ]
    right.click()
    assert len(wizard.proposals) < len(proposals)
