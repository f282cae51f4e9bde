"""The ends of every command: where its output goes, and how a fault is told.

A fault that the user can mend is one sentence on standard error and exit code 1, never a traceback.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import Any

import click

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language

STANDARD_OUTPUT = "-"
_STOPPED = 128 + signal.SIGTERM

Command = Callable[..., None]


def stop_tidily() -> None:
    """Let a request to stop remove what is half written, as an error does."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        sys.exit(_STOPPED)

    signal.signal(signal.SIGTERM, stop)


def tell(text: str) -> None:
    """Write lines for a reader to standard output; raises PrivacyDeskError as `deliver` does."""
    with _standard_output():
        click.echo(text, nl=False)


def deliver(out: str, content: bytes) -> None:
    """Write to standard output, or to a file: all or nothing.

    Raises PrivacyDeskError for a disk that is full and a place that cannot be written.
    """
    if out == STANDARD_OUTPUT:
        with _standard_output():
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
    else:
        from privacydesk.output import replace_file

        replace_file(Path(out), content)


def told(command: Command, language: Language) -> Command:
    """Make a command tell errors in one sentence instead of a traceback."""

    @wraps(command)
    def run(**options: Any) -> None:
        try:
            command(**options)
        except PrivacyDeskError as error:
            _fail(error, language)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:  # noqa: BLE001 - the last resort: a log, not a traceback
            _fail(_internal(error), language)

    return run


@contextmanager
def _standard_output() -> Iterator[None]:
    """Turn a fault in writing into an error; a reader who has gone needs to be told nothing."""
    try:
        yield
    except OSError as error:
        from privacydesk.output import write_error

        # What is left would be tried again, and fail again, at the end of the program.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            sys.exit(1)
        raise write_error(Path(STANDARD_OUTPUT), error) from None


def _internal(error: Exception) -> PrivacyDeskError:
    """Write what went wrong to the log, and give the error that points there."""
    import logging

    log = _log()
    logging.getLogger("privacydesk.cli").error("unexpected", exc_info=error)
    return PrivacyDeskError(ErrorCode.INTERNAL, log=log or type(error).__name__)


def _log() -> Path | None:
    """Begin the log; None where it has no place."""
    from privacydesk import logs
    from privacydesk.paths import log_folder

    try:
        return logs.start(log_folder())
    except RuntimeError:
        return None


def _fail(error: PrivacyDeskError, language: Language) -> None:
    from privacydesk.error_sentences import sentence

    click.echo(sentence(error, language), err=True)
    sys.exit(1)
