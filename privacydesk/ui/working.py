"""Work that can take a while: done beside the window, told of, and called off at will.

The work is pure: it takes values and gives one back. Called off, its outcome is thrown away; only
who waits for it writes a file, whole or not at all.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from privacydesk.i18n import Language

T = TypeVar("T")

AT_ONCE = 0.3
"""After how many seconds the user is told that it takes a while."""
_LOOK_EVERY = 20
"""In milliseconds: how often one looks whether it is done."""


class CalledOff(Exception):  # noqa: N818 - no error
    """The user does not want it any more."""


def worked(task: Callable[[], T], words: str, language: Language, parent: QWidget | None) -> T:
    """Do a task and give its outcome; when it takes a while say so, with a way to call it off.

    Raises what the task raises, and CalledOff.
    """
    future = _worker().submit(task)
    try:
        return future.result(AT_ONCE)
    except NotYet:
        if future.done():  # an error of the task itself
            raise
    return _waited(future, progress(words, 0, language, parent))


def progress(words: str, steps: int, language: Language, parent: QWidget | None) -> QProgressDialog:
    """Make the bar that tells how far it is; it shows itself when it takes a while.

    Without steps it only tells that something is done.
    """
    made = QProgressDialog(words, language.text("Cancel"), 0, steps, parent)
    made.setWindowTitle("PrivacyDesk")
    made.setWindowModality(Qt.WindowModality.WindowModal)
    made.setAutoReset(False)
    made.setMinimumDuration(round(AT_ONCE * 1000))
    made.setAccessibleName(words)
    # The Escape key closes it; that is no way to go on.
    made.rejected.connect(made.cancel)
    return made


def _waited(future: Future[T], bar: QProgressDialog) -> T:
    loop, timer = QEventLoop(), QTimer(interval=_LOOK_EVERY)
    timer.timeout.connect(lambda: loop.quit() if future.done() else None)
    bar.canceled.connect(loop.quit)
    bar.rejected.connect(loop.quit)
    timer.start()
    bar.show()
    try:
        loop.exec()
    finally:
        timer.stop()
        called_off = bar.wasCanceled()
        bar.close()
        bar.deleteLater()
    if called_off:
        future.cancel()
        raise CalledOff
    return future.result()


@cache
def _worker() -> ThreadPoolExecutor:
    """One after the other: what was called off comes to its end before the next begins."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")
