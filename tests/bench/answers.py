"""The time from an answer to the paper in the window that shows it."""

import tempfile
from pathlib import Path
from statistics import median
from time import thread_time

from PySide6.QtWidgets import QApplication

from privacydesk.i18n import screen_language
from privacydesk.knowledge import load
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.ui.lasting_constants import keep_constants
from privacydesk.ui.look import Look
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.session import Session
from tests.bench.registers import example, grown
from tests.bench.report import Row, table

USUAL_AIM, LARGE_AIM = 33, 150
"""Milliseconds from an answer to the paper that shows it."""


def show(times: int, size: int) -> str:
    """Measure how long it takes until an answer stands on the paper.

    It is time of the processor for the window: the check runs beside it, in another thread.
    """
    keep_constants()
    program = QApplication.instance() or QApplication([])
    assert isinstance(program, QApplication)
    style, font, palette = program.styleSheet(), program.font(), program.palette()
    look = Look(program, Preferences())
    rows = [
        _answers("KlantenScoren", program, example(), USUAL_AIM, times),
        _answers(f"{size} activities and processors", program, grown(size), LARGE_AIM, times),
    ]
    look.deleteLater()
    program.setStyleSheet(style)
    program.setFont(font)
    program.setPalette(palette)
    return table("From an answer to the paper that shows it", ("", "ms", "aim", ""), rows)


def _answers(what: str, program: QApplication, register: Register, aim: int, times: int) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "register.privacydesk"
        create(file, register).close()
        store = open_file(file)
        session = Session(store.register, load(), store)
        window = MainWindow(session, screen_language("nl"))
        window.show()
        while session.report is None:  # the first check runs beside, in another thread
            _settle(program)
        found = median(_answer(program, session, number) for number in range(-1, times)) * 1000
        window.hide()
        window.deleteLater()
        session.close()
    return (what, f"{found:.0f}", f"≤ {aim}", "met" if found <= aim else "MISSED")


def _answer(program: QApplication, session: Session, number: int) -> float:
    """Give another name to the organisation, and wait until all is painted."""
    start = thread_time()
    session.answer(("organisation", "name"), f"Bedrijf {number}")
    _settle(program)
    return thread_time() - start


def _settle(program: QApplication) -> None:
    """Let the program do all that it has to do; painting asks for more once."""
    for _ in range(3):
        program.processEvents()
