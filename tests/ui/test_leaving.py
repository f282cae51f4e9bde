"""A field that still has the focus gives its answer before anything else is done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.organisation import Organisation
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.ui.dialogs.export_dialog import ExportDialog
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.topics import TOPICS
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import knowledge
from tests.ui.hands import child, press, type_in
from tests.ui.test_app import Start, session_of, start

__all__ = ["start"]

WAS, TYPED = "Bakkerij Smit", "Bakkerij De Korenschoof"
Keys = QKeySequence.StandardKey


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a register file with a name in it."""
    path = tmp_path / "smit.privacydesk"
    register = Register(organisation=Organisation(name=WAS, known_as="Smit"))
    create(path, register).close()
    return path


@pytest.fixture
def window(qtbot: QtBot, file: Path, english: Language) -> MainWindow:
    """Give the window of that file, with somebody typing in its first field."""
    store = open_file(file)
    made = MainWindow(Session(store.register, knowledge(), store), english)
    qtbot.addWidget(made)
    made.show()
    type_without_leaving(made, qtbot)
    return made


def type_without_leaving(window: MainWindow | SetupWizard, qtbot: QtBot) -> QLineEdit:
    """Type another name over the old one, and stay in the field."""
    with qtbot.waitActive(window):
        window.activateWindow()
    line = next(
        one for one in window.findChildren(QLineEdit) if one.text() == WAS and one.isVisible()
    )
    line.setFocus()
    line.selectAll()
    type_in(line, TYPED)
    return line


def name_in(file: Path) -> str | None:
    """The name that the file holds."""
    with open_file(file, read_only=True) as store:
        return store.register.organisation.name


def drop(window: MainWindow, file: Path) -> None:
    """Drop a file on a window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    window.dropEvent(event)


ACTS: dict[str, Callable[[MainWindow], object]] = {
    "close": lambda window: window.close(),
    "another topic": lambda window: child(window, Sidebar).setCurrentRow(3),
    "step by step": lambda window: window.commands.wizard.trigger(),
    "save": lambda window: QTest.keySequence(window, QKeySequence(Keys.Save)),
    "find": lambda window: window.commands.find.trigger(),
    "new": lambda window: window.commands.new.trigger(),
    "open": lambda window: window.commands.open.trigger(),
    "preferences": lambda window: window.commands.preferences.trigger(),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_what_is_being_typed_is_kept(
    window: MainWindow, file: Path, act: Callable[[MainWindow], object]
) -> None:
    assert name_in(file) == WAS
    act(window)
    assert name_in(file) == TYPED


@pytest.mark.parametrize(
    ("command", "paper"),
    [("print", QPrintDialog), ("print_preview", QPrintPreviewDialog), ("export", ExportDialog)],
)
def test_what_is_being_typed_is_on_the_paper(
    window: MainWindow, file: Path, command: str, paper: type[QDialog]
) -> None:
    seen: list[str | None] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, paper):
            seen.append(name_in(file))
            dialog.reject()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)
    getattr(window.commands, command).trigger()
    assert seen == [TYPED]


def test_saving_by_hand_stays_in_the_field(window: MainWindow) -> None:
    QTest.keySequence(window, QKeySequence(Keys.Save))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    type_in(focus, "!")
    assert focus.text() == f"{TYPED}!"


def test_undo_from_the_menu_takes_back_what_is_being_typed(window: MainWindow, file: Path) -> None:
    window.commands.save.trigger()
    window.commands.undo.trigger()
    assert name_in(file) == WAS
    window.commands.redo.trigger()
    assert name_in(file) == TYPED


def test_undo_by_keys_is_for_the_field_first_and_for_the_answers_then(
    window: MainWindow, file: Path
) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == WAS
    line.selectAll()
    type_in(line, TYPED)
    following = next(one for one in window.findChildren(QLineEdit) if one.text() == "Smit")
    following.setFocus()
    assert name_in(file) == TYPED
    QTest.keyClick(following, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name_in(file) == WAS
    QTest.keySequence(following, QKeySequence(Keys.Redo))
    assert name_in(file) == TYPED


@pytest.mark.parametrize("keys", [Keys.Save, Keys.Undo, Keys.Cancel])
def test_the_wizard_keeps_what_is_being_typed(
    qtbot: QtBot, file: Path, english: Language, keys: QKeySequence.StandardKey
) -> None:
    store = open_file(file)
    session = Session(store.register, knowledge(), store)
    wizard = SetupWizard(session, english, "business")
    qtbot.addWidget(wizard)
    wizard.show()
    line = type_without_leaving(wizard, qtbot)
    QTest.keySequence(wizard if keys is not Keys.Undo else line, QKeySequence(keys))
    if keys is Keys.Undo:
        # Nothing was lost: the field has its own undo, and redo.
        QTest.keySequence(line, QKeySequence(Keys.Redo))
        wizard.close()
    assert name_in(file) == TYPED


def test_longer_texts_are_kept_when_the_window_closes(
    qtbot: QtBot, file: Path, english: Language
) -> None:
    store = open_file(file)
    window = MainWindow(Session(store.register, knowledge(), store), english)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    fields = (
        field
        for topic in TOPICS
        for field in window.show_topic(topic.code).findChildren(QPlainTextEdit)
        if field.isVisible()
    )
    next(fields).setFocus()
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    type_in(field, "In eigen woorden")
    window.close()
    with open_file(file, read_only=True) as store:
        assert "In eigen woorden" in repr(store.register)


@pytest.mark.parametrize("way", ["menu", "drop", "example"])
def test_another_register_is_opened_after_the_answer_is_kept(
    start: Start, qtbot: QtBot, file: Path, register_file: Path, way: str
) -> None:
    application = start(file)
    window = application.window
    assert isinstance(window, MainWindow)
    type_without_leaving(window, qtbot)
    if way == "menu":
        application.open(register_file)
    elif way == "drop":
        drop(window, register_file)
    else:
        window.example_requested.emit("engage")
    assert session_of(application).path == (None if way == "example" else register_file)
    assert name_in(file) == TYPED


def test_turning_the_page_with_a_button_keeps_the_answer(
    qtbot: QtBot, file: Path, english: Language
) -> None:
    store = open_file(file)
    wizard = SetupWizard(Session(store.register, knowledge(), store), english, "business")
    qtbot.addWidget(wizard)
    wizard.show()
    type_without_leaving(wizard, qtbot)
    wizard.next()
    assert name_in(file) == TYPED
    press(wizard.button(SetupWizard.WizardButton.CancelButton))
