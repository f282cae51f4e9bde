"""Registers and languages for windows; what a program keeps for its user stays in the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from privacydesk import logs
from privacydesk.i18n import Language, screen_language
from privacydesk.storage import create, open_file
from privacydesk.ui.lasting_constants import keep_constants
from privacydesk.ui.session import Session
from tests.examples import example, knowledge


@pytest.fixture(scope="session", autouse=True)
def _none_lasts() -> None:
    keep_constants()


@pytest.fixture(autouse=True)
def _user_has_an_empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    home = tmp_path.with_name(f"{tmp_path.name}-home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    yield
    logs.stop()


@pytest.fixture(autouse=True)
def _no_window_stays() -> Iterator[None]:
    """Let go of what a test closed: a change of style would dress all that is left."""
    yield
    if not isinstance(QApplication.instance(), QApplication):
        return
    for window in QApplication.topLevelWidgets():
        if window.parentWidget() is None and not window.isVisible():
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    """Give each language of the screens in turn."""
    return screen_language(request.param)


@pytest.fixture
def english() -> Language:
    """Give English screens."""
    return screen_language("en")


@pytest.fixture
def register_file(tmp_path: Path) -> Path:
    """Give a register file that the test may do anything to."""
    path = tmp_path / "klantenscoren.privacydesk"
    create(path, example("klantenscoren")).close()
    return path


@pytest.fixture
def klantenscoren(register_file: Path) -> Iterator[Session]:
    """Give a filled-in register that is open."""
    store = open_file(register_file)
    session = Session(store.register, knowledge(), store)
    yield session
    session.close()
