"""Work beside the window: it gives its outcome, its errors, and lets itself be called off."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.models.ids import CountryCode
from privacydesk.models.register import Register
from privacydesk.ui.composer import PROCESSORS
from privacydesk.ui.dialogs.export_dialog import ExportDialog, with_ending
from privacydesk.ui.session import Session
from privacydesk.ui.working import CalledOff, worked
from tests.bench.registers import grown
from tests.examples import knowledge

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def may_end() -> Iterator[Event]:
    """Give what a task waits for; at the end every task may end."""
    made = Event()
    yield made
    made.set()


def test_work_that_is_done_at_once_shows_nothing(english: Language) -> None:
    assert worked(lambda: 6 * 7, "Computing", english, None) == 42
    assert bar() is None


def test_work_that_takes_a_while_says_so(english: Language, may_end: Event) -> None:
    seen: list[str] = []

    def look(shown: QProgressDialog) -> None:
        seen.append(shown.labelText())
        may_end.set()

    when_shown(look)
    assert worked(may_end.wait, "Making the paper…", english, None) is True
    assert seen == ["Making the paper…"]
    assert bar() is None


@pytest.mark.parametrize("slow", [True, False])
def test_an_error_comes_out_where_the_work_was_asked_for(
    english: Language, may_end: Event, *, slow: bool
) -> None:
    def fail() -> None:
        if slow:
            may_end.wait()
        raise PrivacyDeskError(ErrorCode.DISK_FULL)

    when_shown(lambda _shown: may_end.set())
    with pytest.raises(PrivacyDeskError):
        worked(fail, "Failing", english, None)


def test_a_late_error_of_time_is_no_waiting(english: Language) -> None:
    def fail() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        worked(fail, "Failing", english, None)


@pytest.mark.parametrize("how", ["button", "key"])
def test_it_is_called_off(english: Language, may_end: Event, how: str) -> None:
    when_shown(call_off if how == "button" else escape)
    with pytest.raises(CalledOff):
        worked(may_end.wait, "Waiting", english, None)
    may_end.set()
    assert worked(lambda: "next", "Next", english, None) == "next"


def test_a_paper_of_a_thousand_processors_is_called_off(
    qtbot: QtBot, english: Language, tmp_path: Path
) -> None:
    """Nothing is written, and no place was asked for."""
    asked: list[Path] = []
    dialog = ExportDialog(
        Session(large(), knowledge(), None),
        english,
        choose_place=lambda _parent, _title, proposal: asked.append(proposal),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    when_shown(call_off)
    export(dialog)
    assert "Nothing was made." in [one.text() for one in dialog.findChildren(QLabel)]
    assert asked == []
    assert list(tmp_path.iterdir()) == []


def test_the_list_of_a_thousand_processors_becomes_a_file(
    qtbot: QtBot, english: Language, tmp_path: Path
) -> None:
    dialog = ExportDialog(
        Session(large(), knowledge(), None),
        english,
        paper=PROCESSORS,
        choose_place=lambda _parent, _title, proposal: tmp_path / proposal.name,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    kinds = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "As")
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    export(dialog)
    (file,) = tmp_path.iterdir()
    assert file.suffix == ".html"
    assert file.read_text("utf-8").count("<dl") >= 1000


def test_a_chosen_name_gets_the_ending_of_its_kind(tmp_path: Path) -> None:
    assert with_ending(tmp_path / "a.PDF", ".pdf") == tmp_path / "a.PDF"
    assert with_ending(tmp_path / "version 1.2", ".pdf") == tmp_path / "version 1.2.pdf"
    (tmp_path / "version 1.2.pdf").touch()
    assert with_ending(tmp_path / "version 1.2", ".pdf") == tmp_path / "version 1.2 2.pdf"


def large() -> Register:
    """A thousand processors of which the country is known."""
    register = grown(1000)
    recipients = register.recipients or ()
    known = tuple(replace(one, country=CountryCode("NL")) for one in recipients)
    return replace(register, recipients=known)


def export(dialog: ExportDialog) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Export…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def bar() -> QProgressDialog | None:
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog))
    return next((one for one in shown if one.isVisible()), None)


def call_off(shown: QProgressDialog) -> None:
    button = shown.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def escape(shown: QProgressDialog) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Escape)


def when_shown(do: Callable[[QProgressDialog], object]) -> None:
    """Do something with the bar as soon as it is there."""
    timer = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        shown = bar()
        if shown is not None:
            timer.stop()
            do(shown)

    timer.timeout.connect(look)
    timer.start()
