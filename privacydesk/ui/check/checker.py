"""Checks the open register beside the typing: a moment after each change, in another thread."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, SignalInstance

from privacydesk.compliance import Report, check
from privacydesk.knowledge import Knowledge
from privacydesk.models.register import Register
from privacydesk.ui.session import Session

_PAUSE = 300
"""How long nothing must have changed before a check begins, in milliseconds."""


class Checker(QObject):
    """Keeps the report of the open register up to date; typing never waits for it."""

    report_changed = Signal(object)
    """Another report is there; carries it."""
    _checked = Signal(object, object)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Take the open register, and what tells the day."""
        super().__init__(parent)
        self._session, self._today = session, today
        self._report: Report | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._checked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        session.register_changed.connect(lambda _steps: self._timer.start(_PAUSE))
        self._timer.start(0)

    @property
    def report(self) -> Report | None:
        """The newest report, a moment older than the register at most; None before the first."""
        return self._report

    def check_now(self) -> Report:
        """Check the register as it is now, at once."""
        self._timer.stop()
        report = check(self._session.register, self._session.knowledge, self._today())
        self._show(report)
        return report

    def stop(self) -> None:
        """Wait for a check that still runs."""
        self._timer.stop()
        self._pool.waitForDone()

    def _start(self) -> None:
        session = self._session
        self._pool.start(_Check(session.register, session.knowledge, self._today(), self._checked))

    def _take(self, register: Register, report: Report) -> None:
        """Show a report, unless the register went on in the meantime."""
        if register is self._session.register:
            self._show(report)

    def _show(self, report: Report) -> None:
        if report != self._report:
            self._report = report
            self.report_changed.emit(report)


class _Check(QRunnable):
    """One check; registers and tables never change, so it needs no lock."""

    def __init__(
        self, register: Register, knowledge: Knowledge, today: date, checked: SignalInstance
    ) -> None:
        super().__init__()
        self._register, self._knowledge, self._today = register, knowledge, today
        self._checked = checked

    def run(self) -> None:
        """Check, and hand the report to the thread of the windows."""
        report = check(self._register, self._knowledge, self._today)
        self._checked.emit(self._register, report)
