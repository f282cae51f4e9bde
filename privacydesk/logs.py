"""The log: one file for PrivacyDesk itself, never for the answers of its user.

A line holds a time, a level, a module and a text that the program wrote itself. An error is
logged by its kind and the lines of code it passed through, without its own text: that text often
quotes the value that was wrong, and the value may be a name.
"""

import copy
import logging
import os
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

FILE_NAME = "privacydesk.log"
MOST_BYTES = 500_000
OLD_FILES = 3

_ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None]
_NoErrorInfo = tuple[None, None, None]


def start(folder: Path) -> Path | None:
    """Write the log to a file in this folder, which is made when it is not there.

    Returns the file, or None when it cannot be written: then PrivacyDesk goes on without a log.
    Starting again moves the log to the new folder.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(folder / FILE_NAME)
    except OSError:
        return None
    handler.setFormatter(_WithoutAnswers("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    stop()
    logger = logging.getLogger("privacydesk")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return folder / FILE_NAME


def stop() -> None:
    """Close the log file; nothing happens when there is none."""
    logger = logging.getLogger("privacydesk")
    for handler in [known for known in logger.handlers if isinstance(known, _PrivateFile)]:
        logger.removeHandler(handler)
        handler.close()


class _PrivateFile(logging.StreamHandler[TextIO]):
    """A log file that only its owner can read.

    The library of Python has such a handler, among others that send logs over a network: to import
    all of them took longer than to read a register.
    """

    def __init__(self, path: Path) -> None:
        """Open the file. Raises OSError."""
        self._path = path
        super().__init__(self._opened())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, in a new file where the old one would grow too large."""
        try:
            line = f"{self.format(record)}{self.terminator}"
            if self.stream.tell() + len(line.encode()) > MOST_BYTES:
                self._turn_over()
            self.stream.write(line)
            self.flush()
        except Exception:  # noqa: BLE001 - as every handler of Python: a log stops nothing
            self.handleError(record)

    def close(self) -> None:
        """Close the file."""
        self.stream.close()
        super().close()

    def _turn_over(self) -> None:
        """Give each file the name of the next older one; the oldest goes."""
        self.stream.close()
        names = [
            self._path,
            *(Path(f"{self._path}.{number}") for number in range(1, OLD_FILES + 1)),
        ]
        for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
            if newer.exists():
                newer.replace(older)
        self.stream = self._opened()

    def _opened(self) -> TextIO:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, mode=0o600)

        return open(self._path, "a", encoding="utf-8", opener=private)


class _WithoutAnswers(logging.Formatter):
    """Writes an error as its kind and its lines of code."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left the full text of the error in the record.
        own = copy.copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: _ErrorInfo | _NoErrorInfo) -> str:  # noqa: N802 - inherited name
        kind, _, steps = ei
        lines = [
            f"  {Path(step.filename).name}:{step.lineno} {step.name}"
            for step in traceback.extract_tb(steps)
        ]
        return "\n".join([kind.__name__ if kind else "no error", *lines])
