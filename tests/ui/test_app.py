"""The program as a whole: how it starts, opens, refuses, changes its language, and ends."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from privacydesk import app, paths
from privacydesk.storage import open_file
from privacydesk.ui.application import Application
from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.preferences import Preferences, ScreenLanguage, Theme
from privacydesk.ui.session import Session
from privacydesk.ui.welcome_window import WelcomeWindow
from tests.examples import example

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., Application]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Give what starts the program; afterwards everything is closed."""
    style, font, palette = qapp.style().name(), qapp.font(), qapp.palette()
    started: list[Application] = []

    def begin(file: Path | None = None, language: ScreenLanguage | None = None) -> Application:
        if language is not None:
            Preferences(paths.settings_file()).screen_language.choose(language)
        application = app.build(app.Arguments(file))
        started.append(application)
        return application

    yield begin
    for application in started:
        application.close()
        with qtbot.waitSignal(application.destroyed):
            application.deleteLater()
    QLocale.setDefault(QLocale.c())
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def session_of(application: Application) -> Session:
    """Give the register that is open."""
    assert application.session is not None
    return application.session


def problem(application: Application, qtbot: QtBot) -> QMessageBox:
    """Give the sentence that is on the screen."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in _problems(application)))
    (found,) = [one for one in _problems(application) if one.isVisible()]
    return found


def _problems(application: Application) -> list[QMessageBox]:
    return application.window.findChildren(QMessageBox)


def press(box: QMessageBox, words: str) -> None:
    """Press the button with these words."""
    (found,) = [one for one in box.findChildren(QPushButton) if one.text() == words]
    found.click()


def test_the_first_start_shows_the_welcome(start: Start) -> None:
    application = start()
    assert isinstance(application.window, WelcomeWindow)
    assert application.window.isVisible()
    assert not paths.settings_file().exists()


def test_a_file_is_opened_and_is_there_the_next_time(start: Start, register_file: Path) -> None:
    first = start(register_file)
    assert isinstance(first.window, MainWindow)
    assert session_of(first).register == example("klantenscoren")
    first.close()
    again = start()
    assert isinstance(again.window, MainWindow)
    assert session_of(again).path == register_file


def test_a_last_register_that_is_gone_is_no_trouble(start: Start, register_file: Path) -> None:
    start(register_file).close()
    register_file.unlink()
    assert isinstance(start().window, WelcomeWindow)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"GIF89a", "This is not a PrivacyDesk file."),
        (b"", "This is not a PrivacyDesk file."),
        (b"SQLite format 3\0" + b"\xff" * 4000, "This "),
        (None, "There is no file "),
    ],
)
def test_a_file_that_cannot_be_opened_is_one_sentence_and_a_way_on(
    content: bytes | None, words: str, start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "<img src=x>.privacydesk"
    if content is not None:
        path.write_bytes(content)
    application = start(path, ScreenLanguage.ENGLISH)
    assert isinstance(application.window, WelcomeWindow)
    box = problem(application, qtbot)
    name, sentence = box.text().split("\n\n")
    assert name == path.name
    assert sentence.startswith(words)
    press(box, "Choose another file")
    qtbot.waitUntil(lambda: bool(application.window.findChildren(QFileDialog)))
    assert content is None or path.read_bytes() == content


def test_another_file_can_be_chosen_at_once(
    start: Start, qtbot: QtBot, register_file: Path
) -> None:
    application = start(None, ScreenLanguage.ENGLISH)
    application.open(None)
    (dialog,) = application.window.findChildren(QFileDialog)
    dialog.setDirectory(str(register_file.parent))
    dialog.selectFile(register_file.name)
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))


def test_a_file_that_can_only_be_read_can_be_copied(
    start: Start, qtbot: QtBot, register_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = register_file.with_name("copy.privacydesk")
    register_file.chmod(0o400)
    if os.access(register_file, os.W_OK):
        # The rights of files mean nothing to an administrator.
        real = os.access
        monkeypatch.setattr(
            os, "access", lambda path, mode: path != register_file and real(path, mode)
        )
    application = start(register_file, ScreenLanguage.ENGLISH)
    assert session_of(application).read_only
    box = problem(application, qtbot)
    assert "The file can only be read." in box.text()
    press(box, "Save a copy elsewhere")
    qtbot.waitUntil(lambda: bool(application.window.findChildren(QFileDialog)))
    (dialog,) = application.window.findChildren(QFileDialog)
    dialog.setDirectory(str(copy.parent))
    dialog.selectFile(copy.name)
    dialog.accept()
    qtbot.waitUntil(lambda: session_of(application).path == copy)
    assert not session_of(application).read_only
    assert session_of(application).register == example("klantenscoren")


def test_a_new_register_is_made_and_opened(start: Start, tmp_path: Path) -> None:
    application = start(None, ScreenLanguage.ENGLISH)
    taken, place = tmp_path / "taken.privacydesk", tmp_path / "bakery.privacydesk"
    taken.write_bytes(b"something else")
    application.window.new_requested.emit()
    (dialog,) = application.window.findChildren(NewRegisterDialog)
    QTest.keyClicks(dialog.name, "Bakery")
    for path in (taken, place):
        dialog.place.selectAll()
        QTest.keyClicks(dialog.place, str(path))
        dialog.create_button.click()
    assert taken.read_bytes() == b"something else"
    assert isinstance(application.window, MainWindow)
    with open_file(place, read_only=True) as store:
        assert store.register.organisation.name == "Bakery"
    assert application.preferences.recent_files.value == (place,)


def test_an_example_opens_as_a_copy_and_is_not_the_last_register(start: Start) -> None:
    application = start()
    application.window.example_requested.emit("engage")
    assert isinstance(application.window, MainWindow)
    assert session_of(application).register == example("engage")
    assert session_of(application).path is None
    assert application.preferences.recent_files.value == ()


def test_opening_what_is_open_shows_it(start: Start, register_file: Path) -> None:
    application = start(register_file)
    window, session = application.window, application.session
    application.open(register_file)
    assert (application.window, application.session) == (window, session)


def _speaks(application: Application, language: ScreenLanguage) -> bool:
    return application.language.code == language


def test_the_language_is_switched_while_a_register_is_open(
    start: Start, qtbot: QtBot, register_file: Path
) -> None:
    application = start(register_file, ScreenLanguage.ENGLISH)
    session = application.session
    application.show_preferences()
    for choice, cancel in ((ScreenLanguage.DUTCH, "Annuleren"), (ScreenLanguage.ENGLISH, "Cancel")):
        application.preferences.screen_language.choose(choice)
        qtbot.waitUntil(partial(_speaks, application, choice))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        words = box.button(QDialogButtonBox.StandardButton.Cancel).text()
        assert words.replace("&", "") == cancel
        assert application.session is session
        (dialog,) = application.window.findChildren(QDialog)
        assert dialog.isVisible()
        assert dialog.windowTitle() == application.language.text("Preferences")


def test_an_answer_that_is_being_typed_is_kept_when_the_program_closes(
    start: Start, qtbot: QtBot, register_file: Path
) -> None:
    application = start(register_file)
    with qtbot.waitActive(application.window):
        application.window.activateWindow()
    was = example("klantenscoren").organisation.name
    (field,) = [one for one in application.window.findChildren(QLineEdit) if one.text() == was]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Another name")
    assert session_of(application).register.organisation.name == was
    application.close()
    with open_file(register_file, read_only=True) as store:
        assert store.register.organisation.name == "Another name"


def test_the_place_of_the_window_is_remembered(start: Start, register_file: Path) -> None:
    first = start(register_file)
    first.window.resize(780, 602)
    first.close()
    again = start()
    assert (again.window.width(), again.window.height()) == (780, 602)


def test_the_theme_reaches_the_open_window(start: Start, register_file: Path) -> None:
    application = start(register_file)
    application.preferences.theme.choose(Theme.DARK)
    assert application.window.palette().window().color().lightness() < 60
    application.preferences.theme.choose(Theme.LIGHT)
    assert application.window.palette().window().color().lightness() > 200


def program(
    *arguments: str | Path, folder: Path, **more: str
) -> "subprocess.CompletedProcess[str]":
    """Run the program to its end as its user does, without anything of the desktop but `more`."""
    spare = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in spare}
    environment |= {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **more}
    command = [sys.executable, "-m", "privacydesk", *map(str, arguments)]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("file", [(), ("klantenscoren.privacydesk",)])
def test_the_program_leaves_after_its_first_paint(
    file: tuple[str, ...], register_file: Path
) -> None:
    done = program(
        "gui",
        *file,
        "--exit-after-first-paint",
        folder=register_file.parent,
        QT_QPA_PLATFORM="offscreen",
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
@pytest.mark.parametrize("arguments", [(), ("gui",), ("klantenscoren.privacydesk",)])
def test_without_a_screen_one_sentence_says_so(
    arguments: tuple[str, ...], register_file: Path
) -> None:
    done = program(*arguments, folder=register_file.parent)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("There is no screen here")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has an X server to miss")
def test_a_screen_that_does_not_answer_is_no_screen(register_file: Path) -> None:
    done = program("gui", folder=register_file.parent, DISPLAY=":987")
    assert (done.returncode, done.stdout) == (3, ""), done.stderr
    assert done.stderr.startswith("There is no screen here")


def test_what_the_first_window_does_not_need_is_not_imported(register_file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from privacydesk import app;"
        "app.run(app.build(app.Arguments(Path(sys.argv[1]), True)));"
        "late = ('reportlab', 'PySide6.QtPdf', 'PySide6.QtPrintSupport', 'click',"
        " 'privacydesk.interchange', 'privacydesk.documents.pdf',"
        " 'privacydesk.ui.dialogs.export_dialog', 'privacydesk.ui.welcome');"
        "print(*(name for name in late if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(register_file)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "\n"), done.stderr
