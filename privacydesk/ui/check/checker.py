"""Checks the open register beside the typing: a moment after each change, in another thread."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from privacydesk.compliance.check import UnwantedError, check
from privacydesk.ui.session import Session

if TYPE_CHECKING:
    from privacydesk.compliance.finding import Report

_PAUSE = 300
"""How long nothing must have changed before a check begins, in milliseconds."""
_TURN = 0.0005
"""How long the check works while the window wants to go on, in seconds."""
_LOOK = 20
"""How often the window looks whether the check is done, in milliseconds."""


class Checker(QObject):
    """Keeps the report of the session up to date; typing never waits for it.

    Registers and tables never change, so a check in another thread needs no lock. Its outcome is
    fetched here, and not sent: the window may be gone by then.
    """

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Take the open register, and what tells the day."""
        super().__init__(parent)
        self._session, self._today = session, today
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")
        self._running: Future[Report | None] | None = None
        self._checked = session.register
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._fetch)
        session.register_changed.connect(self._wait)
        self._pause.start(0)

    def check_now(self) -> None:
        """Check the register as it is now, at once."""
        self._pause.stop()
        session = self._session
        session.take_report(check(session.register, session.knowledge, self._today()))

    def _wait(self) -> None:
        self._pause.start(_PAUSE)

    def _start(self) -> None:
        self._checked = self._session.register
        self._running = self._threads.submit(_checked, self._session, self._today())
        self._look.start()

    def _fetch(self) -> None:
        """Take a finished report, unless the register went on in the meantime."""
        done = self._running
        if done is None or not done.done():
            return
        self._running = None
        self._look.stop()
        report = done.result()
        if report is not None and self._checked is self._session.register:
            self._session.take_report(report)


def _checked(session: Session, today: date) -> "Report | None":
    """Check a register in another thread; None once the register went on.

    Two threads take turns. The check gives its turn back soon while it runs: the window asks for
    one after each call of Qt, of which one painting makes hundreds.
    """
    register, before = session.register, sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        return check(register, session.knowledge, today, lambda: session.register is register)
    except UnwantedError:
        return None
    finally:
        sys.setswitchinterval(before)
