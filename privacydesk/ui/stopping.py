"""A request of the system to stop, as at the end of a session, in a program that waits for events.

Python hears of a signal only between two of its own steps, and a window at rest takes none.
"""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_REQUESTS = (signal.SIGTERM, signal.SIGINT)


class Stopping(QObject):
    """Wakes Python when a signal comes, and tells of one that asks to stop."""

    asked = Signal()
    """The program must end."""

    def __init__(self, parent: QObject) -> None:
        """Listen from now on until `close`."""
        super().__init__(parent)
        self._before = {each: signal.signal(each, self._stop) for each in _REQUESTS}
        if sys.platform == "win32":
            return  # there the system sends no signals
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._write)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Listen no more; a signal does what it did before."""
        for each, before in self._before.items():
            signal.signal(each, before)
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)

    def _wake(self) -> None:
        """Empty the pipe; Python sees to the signal itself on this occasion."""
        with suppress(BlockingIOError):
            os.read(self._read, 64)

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self.asked.emit()
