"""The welcome: every way in, for mouse and keyboard, and a file that is dropped on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.interchange import register_json
from privacydesk.models.organisation import Organisation
from privacydesk.storage import open_file
from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
from privacydesk.ui.file_names import default_place
from privacydesk.ui.opening import EXAMPLES, example_session, new_session
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.welcome import Welcome
from privacydesk.ui.welcome_window import WelcomeWindow
from tests.examples import NAMES, example, example_path, knowledge

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton


def shown(widget: QWidget, qtbot: QtBot) -> None:
    """Put a window on the screen."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def button(window: QWidget, words: str) -> QPushButton:
    """Find a button by its words."""
    (found,) = [one for one in window.findChildren(QPushButton) if one.text() == words]
    return found


def visible_texts(window: QWidget) -> str:
    """Give all that stands in a window."""
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_every_way_in_can_be_clicked(english: Language, qtbot: QtBot) -> None:
    window = WelcomeWindow(english, Preferences())
    shown(window, qtbot)
    with qtbot.waitSignal(window.new_requested):
        QTest.mouseClick(button(window, "New register"), LEFT)
    with qtbot.waitSignal(window.open_requested) as told:
        QTest.mouseClick(button(window, "Open a register"), LEFT)
    assert told.args == [None]
    for name in NAMES:
        with qtbot.waitSignal(window.example_requested) as told:
            (link,) = window.findChildren(QPushButton, name)
            QTest.mouseClick(link, LEFT)
        assert told.args == [name]


def test_the_keyboard_alone_reaches_everything(language: Language, qtbot: QtBot) -> None:
    preferences = Preferences()
    preferences.remember_register(Path("bakery.privacydesk"))
    window = WelcomeWindow(language, preferences)
    shown(window, qtbot)
    wanted = set(window.findChildren(QPushButton))
    reached: set[QWidget | None] = set()
    for _ in range(2 * len(wanted)):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    assert len(wanted) == 2 + 1 + len(EXAMPLES)
    assert wanted <= reached
    assert all(one.accessibleName() or one.text() for one in wanted)


def test_the_menu_has_the_usual_keys(english: Language, qtbot: QtBot) -> None:
    window = WelcomeWindow(english, Preferences())
    shown(window, qtbot)
    for key, signal in (
        (Qt.Key.Key_N, window.new_requested),
        (Qt.Key.Key_O, window.open_requested),
        (Qt.Key.Key_Comma, window.preferences_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert {action.text() for action in window.findChildren(QAction)} >= {"Preferences", "Close"}


def test_recent_registers_are_plain_text_whatever_they_are_called(
    english: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = Preferences()
    paths = [tmp_path / f"{name}.privacydesk" for name in ("<b>bold & co", "x" * 200)]
    for path in paths:
        preferences.remember_register(path)
    welcome = Welcome(english, preferences)
    shown(welcome, qtbot)
    with qtbot.waitSignal(welcome.open_requested) as told:
        QTest.mouseClick(button(welcome, "<b>bold && co"), LEFT)
    assert told.args == [paths[0]]
    labels = welcome.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert welcome.minimumSizeHint().width() < 800


def test_the_first_time_there_are_no_recent_registers(language: Language, qtbot: QtBot) -> None:
    welcome = Welcome(language, Preferences())
    shown(welcome, qtbot)
    assert language.text("Recent registers") not in visible_texts(welcome)
    assert language.text("What to have ready") in visible_texts(welcome)


def dragged(path: Path) -> QMimeData:
    """Give what a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


@pytest.mark.parametrize(("name", "count"), [("a & b.privacydesk", 1), ("photo.png", 0)])
def test_a_register_can_be_dropped_on_the_window(
    name: str, count: int, english: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    window = WelcomeWindow(english, Preferences())
    shown(window, qtbot)
    told: list[Path] = []
    window.open_requested.connect(told.append)
    data, none = dragged(tmp_path / name), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, none)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted() is bool(count)
    window.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, none))
    assert told == [tmp_path / name] * count


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_a_copy(name: str) -> None:
    assert set(EXAMPLES) == set(NAMES)
    session = example_session(name, knowledge())
    assert session.path is None
    assert session.answer(("organisation", "name"), "Changed")
    assert register_json.read(example_path(name).read_bytes()) == example(name)


def test_a_new_register_is_asked_for_and_made(
    english: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = NewRegisterDialog(english, tmp_path)
    shown(dialog, qtbot)
    QTest.keyClicks(dialog.name, "Smit / Zn.")
    assert dialog.place.text() == str(tmp_path / "Smit Zn.privacydesk")
    with qtbot.waitSignal(dialog.register_requested) as told:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    name, path = told.args
    new_session(path, name, knowledge()).close()
    with open_file(path, read_only=True) as store:
        assert store.register.organisation == Organisation(name="Smit / Zn.")


def test_a_place_of_ones_own_stays_and_gets_its_ending(
    english: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = NewRegisterDialog(english, tmp_path)
    shown(dialog, qtbot)
    dialog.place.selectAll()
    QTest.keyClicks(dialog.place, str(tmp_path / "mine"))
    QTest.keyClicks(dialog.name, "Bakery")
    with qtbot.waitSignal(dialog.register_requested) as told:
        QTest.mouseClick(dialog.create_button, LEFT)
    assert told.args == ["Bakery", tmp_path / "mine.privacydesk"]


def test_no_place_is_told_at_the_field(english: Language, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewRegisterDialog(english, tmp_path)
    shown(dialog, qtbot)
    dialog.place.selectAll()
    QTest.keyClick(dialog.place, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(dialog.register_requested):
        QTest.mouseClick(dialog.create_button, LEFT)
    assert "Choose where to keep the register." in visible_texts(dialog)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("De Ruijter B.V.", "De Ruijter B.V"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("..", "register"),
        ("  ", "register"),
        ("Çağlar 🥐", "Çağlar 🥐"),
        ("evil\u202egnp", "evil gnp"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_name_becomes_a_file_name_that_every_system_takes(
    name: str, stem: str, tmp_path: Path
) -> None:
    place = default_place(name, tmp_path)
    assert place == tmp_path / f"{stem}.privacydesk"
    place.touch()
    assert default_place(name, tmp_path) == tmp_path / f"{stem} 2.privacydesk"
