"""Two starts, one window: the second hands its file over and leaves."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLockFile, QProcess, QProcessEnvironment
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privacydesk import app, paths
from privacydesk.storage import create
from privacydesk.ui.application import Application
from privacydesk.ui.file_events import FileEvents
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.running import Running
from privacydesk.ui.welcome_window import WelcomeWindow
from tests.examples import example

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="sockets are files on Unix only"),
    pytest.mark.usefixtures("qapp"),
]

LEFT_BEHIND = """
import os, sys
from pathlib import Path
from privacydesk.ui.running import Running
running = Running(Path(sys.argv[1]))
assert not running.hand_over(None)
assert running.listen()
os._exit(9)
"""


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the user a folder for what runs; the name of a socket must be short."""
    with tempfile.TemporaryDirectory(prefix="privacydesk-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield paths.runtime_folder()


@pytest.fixture
def running(folder: Path) -> Iterator[Running]:
    """Give the first program, which hears others."""
    first = Running(folder)
    assert not first.hand_over(None)
    assert first.listen()
    yield first
    first.close()


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    """Give a program that shows the welcome."""
    font, palette = qapp.font(), qapp.palette()
    made = app.build(app.Arguments(None))
    yield made
    made.close()
    with qtbot.waitSignal(made.destroyed):
        made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


def start_again(qtbot: QtBot, *arguments: str, folder: Path) -> tuple[int, str]:
    """Start PrivacyDesk as a program once more, and wait for its end: exit code, and complaints."""
    process = QProcess()
    around = QProcessEnvironment.systemEnvironment()
    around.insert("PYTHONPATH", str(ROOT))
    process.setProcessEnvironment(around)
    process.setWorkingDirectory(str(folder))
    with qtbot.waitSignal(process.finished, timeout=60_000):
        process.start(sys.executable, ["-m", "privacydesk", *arguments])
    return process.exitCode(), bytes(process.readAllStandardError().data()).decode()


def tell(qtbot: QtBot, name: str, line: bytes) -> bytes:
    """Say something to the program that listens, and wait until it hangs up or answers."""
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.connected):
        socket.connectToServer(name)
    heard = bytearray()
    socket.readyRead.connect(lambda: heard.extend(bytes(socket.readAll().data())))
    socket.write(line)
    qtbot.waitUntil(
        lambda: bool(heard) or socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
    )
    socket.abort()
    return bytes(heard)


def test_a_second_start_shows_its_file_in_the_window_that_is_there(
    application: Application, running: Running, qtbot: QtBot, register_file: Path
) -> None:
    app.hear_the_desktop(application, running)
    assert isinstance(application.window, WelcomeWindow)
    code, complaints = start_again(qtbot, register_file.name, folder=register_file.parent)
    assert (code, complaints) == (0, "")
    assert isinstance(application.window, MainWindow)
    assert application.session is not None
    assert application.session.path == register_file
    window = application.window
    window.showMinimized()
    assert start_again(qtbot, "gui", folder=register_file.parent) == (0, "")
    assert application.window is window
    assert not window.isMinimized()


def test_another_file_takes_the_place_of_an_open_wizard(
    application: Application, running: Running, qtbot: QtBot, tmp_path: Path, register_file: Path
) -> None:
    app.hear_the_desktop(application, running)
    application.come_forward(register_file)
    assert isinstance(application.window, MainWindow)
    application.window.show_wizard()
    other = tmp_path / "other.privacydesk"
    create(other, example("engage")).close()
    assert start_again(qtbot, str(other), folder=tmp_path) == (0, "")
    assert application.session is not None
    assert application.session.path == other


def test_a_program_hears_soon_after_its_start(
    application: Application, folder: Path, qtbot: QtBot
) -> None:
    first = app.first_program()
    assert first is not None
    assert not first.hand_over(None)
    app.hear_the_desktop(application, first)
    qtbot.waitUntil(lambda: not application.program.windowIcon().isNull())
    with qtbot.waitSignal(first.asked) as asked:
        assert start_again(qtbot, "gui", folder=folder) == (0, "")
    assert asked.args == [None]


@pytest.mark.parametrize("request_to_stop", [signal.SIGTERM, signal.SIGINT])
def test_a_window_at_rest_closes_when_the_system_asks(
    folder: Path, qtbot: QtBot, register_file: Path, request_to_stop: signal.Signals
) -> None:
    process = QProcess()
    around = QProcessEnvironment.systemEnvironment()
    around.insert("PYTHONPATH", str(ROOT))
    process.setProcessEnvironment(around)
    process.start(sys.executable, ["-m", "privacydesk", str(register_file)])
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.socket"))), timeout=60_000)
    with qtbot.waitSignal(process.finished, timeout=60_000):
        os.kill(process.processId(), request_to_stop)
    assert (process.exitStatus(), process.exitCode()) == (QProcess.ExitStatus.NormalExit, 0)
    assert list(folder.iterdir()) == []


def test_what_a_dead_program_left_behind_is_no_hindrance(folder: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", LEFT_BEHIND, str(folder)]
    around = os.environ | {"PYTHONPATH": str(ROOT)}
    assert subprocess.run(command, env=around, check=False).returncode == 9
    assert {path.suffix for path in folder.iterdir()} == {".lock", ".socket"}
    first = Running(folder)
    assert not first.hand_over(None)
    assert first.listen()
    with qtbot.waitSignal(first.asked):
        assert start_again(qtbot, "gui", folder=folder) == (0, "")
    first.close()


def test_a_program_that_does_not_answer_is_left_alone(folder: Path, tmp_path: Path) -> None:
    silent = Running(folder)
    assert not silent.hand_over(None)
    second = Running(folder)
    assert not second.hand_over(tmp_path / "a.privacydesk", patience=0)
    assert not second.listen()
    silent.close()
    assert not second.hand_over(None)
    assert second.listen()
    second.close()


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"open the door\n",
        b"\xff\xfe\n",
        b"[]\n",
        b'{"file": 3, "token": ""}\n',
        b'{"file": null}\n',
        b'{"file": "relative.privacydesk", "token": ""}\n',
        b'{"file": "/a\\u0000b", "token": ""}\n',
        b"[" * 3000 + b"\n",
        b"x" * 200_000,
    ],
    ids=range(10),
)
def test_what_is_no_wish_opens_nothing(running: Running, qtbot: QtBot, line: bytes) -> None:
    asked: list[object] = []
    running.asked.connect(asked.append)
    assert tell(qtbot, running.name, line) == b""
    assert asked == []
    assert tell(qtbot, running.name, b'{"file": null, "token": ""}\n') == b"heard\n"
    assert asked == [None]


def test_a_name_that_is_no_unicode_arrives_whole(running: Running, qtbot: QtBot) -> None:
    path = os.fsdecode(b"/bakery/caf\xe9.privacydesk")
    asked: list[object] = []
    running.asked.connect(asked.append)
    line = json.dumps({"file": path, "token": ""}).encode() + b"\n"
    assert tell(qtbot, running.name, line) == b"heard\n"
    assert asked == [Path(path)]


def test_the_token_of_the_desktop_reaches_the_window(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    tell(qtbot, running.name, b'{"file": null, "token": "abc"}\n')
    assert ("XDG_ACTIVATION_TOKEN", "abc") in os.environ.items()


def test_the_socket_is_for_its_user_only(running: Running, folder: Path) -> None:
    assert folder.stat().st_mode & 0o077 == 0
    assert Path(running.name).stat().st_mode & 0o077 == 0


def test_without_a_place_for_a_lock_the_program_runs_alone(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"")
    alone = Running(taken / "below")
    assert not alone.hand_over(None)
    assert not alone.listen()


def test_a_place_too_long_for_a_socket_is_no_fault(tmp_path: Path) -> None:
    alone = Running(tmp_path / ("long" * 30))
    assert not alone.hand_over(None)
    assert not alone.listen()
    alone.close()


def test_two_screens_have_two_programs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    one = Running(folder)
    monkeypatch.setenv("DISPLAY", ":2")
    other = Running(folder)
    assert not one.hand_over(None)
    assert one.listen()
    assert not other.hand_over(None)
    assert other.listen()
    one.close()
    other.close()


def test_the_file_that_macos_asks_for_is_opened(
    application: Application, register_file: Path
) -> None:
    events = FileEvents(application)
    events.asked.connect(application.come_forward)
    application.program.installEventFilter(events)
    QCoreApplication.sendEvent(application.program, QFileOpenEvent(str(register_file)))
    application.program.removeEventFilter(events)
    assert application.session is not None
    assert application.session.path == register_file


def test_a_lock_is_not_taken_from_a_program_that_lives(folder: Path) -> None:
    first = Running(folder)
    assert not first.hand_over(None)
    (lock,) = folder.glob("*.lock")
    os.utime(lock, (0, 0))
    other = QLockFile(str(lock))
    other.setStaleLockTime(0)
    assert not other.tryLock(0)
    first.close()
