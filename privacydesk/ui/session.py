"""The open register: its value, its file, undo and redo, and who is told of a change.

The one thing windows and forms talk to. Every change is one transaction in the file; a register
that is not in a file, such as an example that is only looked at, is changed in memory. When the
file cannot be written, the register goes on in memory too: every next change tries the file again,
with all that it lacks.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.knowledge import Knowledge
from privacydesk.models.proposing import following
from privacydesk.models.register import Register
from privacydesk.models.steps import Steps, value_at, with_value

if TYPE_CHECKING:
    from privacydesk.compliance.finding import Report
    from privacydesk.storage import Store

_REFUSED = (ErrorCode.REGISTER_FLAW, ErrorCode.NEWER_FILE)
"""What no other place of the file would mend: such a change is not made."""


class Session(QObject):
    """One open register."""

    register_changed = Signal(object)
    """The register is another one now; carries the steps that changed, or None for all of it."""
    register_saved = Signal(object)
    """The file holds the register as it is now; carries the moment."""
    save_failed = Signal(object)
    """The file could not be written; carries the PrivacyDeskError. Nothing was lost."""
    report_changed = Signal(object)
    """The check gave another report; carries it."""
    place_changed = Signal(object)
    """The register is kept in another file from now on; carries its Path."""

    def __init__(self, register: Register, knowledge: Knowledge, store: "Store | None") -> None:
        """Take the register, and the file it stands in."""
        super().__init__()
        self._register = register
        self._store = store
        self._failure = _why_read_only(store)
        self._undone: list[tuple[Register, Steps | None]] = []
        self._done: list[tuple[Register, Steps | None]] = []
        self._report: Report | None = None
        self.knowledge = knowledge
        """What the program knows by itself."""

    @property
    def register(self) -> Register:
        """The register as it is now."""
        return self._register

    @property
    def report(self) -> "Report | None":
        """What the last check gave; a moment older than the register, None before the first."""
        return self._report

    def take_report(self, report: "Report") -> None:
        """Take what a check of the register gave."""
        if report != self._report:
            self._report = report
            self.report_changed.emit(report)

    @property
    def path(self) -> Path | None:
        """The place of the file; None for a register without one."""
        return self._store.path if self._store is not None else None

    @property
    def read_only(self) -> bool:
        """Whether the file cannot be changed."""
        return self._store is not None and self._store.read_only_because is not None

    @property
    def failure(self) -> PrivacyDeskError | None:
        """Why the file cannot take answers; None when it can, or when there is no file."""
        return self._failure

    @property
    def unsaved(self) -> bool:
        """Whether there are answers that the file lacks."""
        return self._store is not None and self._store.register != self._register

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to do again."""
        return bool(self._undone)

    def answer(self, steps: Steps, value: object) -> bool:
        """Give the answer at the end of the steps; say whether it was taken.

        An answer that is the same as before changes nothing.
        """
        if value_at(self._register, steps) == value:
            return True
        return self.change(with_value(self._register, steps, value), steps)

    def change(self, register: Register, steps: Steps | None = None) -> bool:
        """Put another register in the place of this one; say whether it was taken.

        A proposal whose answer is another one now is over.
        """
        register = following(self._register, register)
        if register == self._register:
            return True
        if not self._may_be(register):
            return False
        self._done.append((self._register, steps))
        self._undone.clear()
        self._take(register, steps)
        return True

    def undo(self) -> None:
        """Take the last change back."""
        self._go(self._done, self._undone)

    def redo(self) -> None:
        """Do the change that was taken back last again."""
        self._go(self._undone, self._done)

    def save_again(self) -> None:
        """Try once more to write what the file lacks."""
        if self._may_be(self._register):
            self._tell_saved()

    def keep_in(self, path: Path) -> None:
        """Make a file of the register as it is now, and go on in it.

        Raises PrivacyDeskError; then nothing was made, and the register is where it was.
        """
        from privacydesk.storage import create

        store, old = create(path, self._register), self._store
        self._store, self._failure = store, None
        if old is not None:
            old.close()
        self.place_changed.emit(path)
        self._tell_saved()

    def close(self) -> None:
        """Close the file."""
        if self._store is not None:
            self._store.close()

    def _go(
        self,
        here: list[tuple[Register, Steps | None]],
        there: list[tuple[Register, Steps | None]],
    ) -> None:
        if not here:
            return
        register, steps = here[-1]
        if self._may_be(register):
            here.pop()
            there.append((self._register, steps))
            self._take(register, steps)

    def _may_be(self, register: Register) -> bool:
        """Write a register to the file; say whether it can be the register from now on."""
        if self._store is None:
            return True
        if self._failure is not None and register == self._store.register:
            return True  # Nothing is written, so nothing tells that the file is well again.
        try:
            self._store.save(register)
        except PrivacyDeskError as error:
            if error.code not in _REFUSED:
                self._failure = error
            self.save_failed.emit(error)
            return error.code not in _REFUSED
        self._failure = None
        return True

    def _take(self, register: Register, steps: Steps | None) -> None:
        """Go on with another register, and tell everybody."""
        self._register = register
        self.register_changed.emit(steps)
        self._tell_saved()

    def _tell_saved(self) -> None:
        if self._store is not None and self._failure is None:
            self.register_saved.emit(datetime.now())  # noqa: DTZ005 - shown as the clock tells it


def _why_read_only(store: "Store | None") -> PrivacyDeskError | None:
    if store is None or store.read_only_because is None:
        return None
    return PrivacyDeskError(store.read_only_because, path=store.path, folder=store.path.parent)
