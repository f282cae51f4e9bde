"""The open register: its value, its file, undo and redo, and who is told of a change.

The one thing windows and forms talk to. Every change is one transaction in the file; a register
that is not in a file, such as an example that is only looked at, is changed in memory.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from privacydesk.errors import PrivacyDeskError
from privacydesk.knowledge import Knowledge
from privacydesk.models.register import Register
from privacydesk.models.steps import Steps, value_at, with_value

if TYPE_CHECKING:
    from privacydesk.storage import Store


class Session(QObject):
    """One open register."""

    register_changed = Signal(object)
    """The register is another one now; carries the steps that changed, or None for all of it."""
    register_saved = Signal(object)
    """The file holds the register as it is now; carries the moment."""
    save_failed = Signal(object)
    """The file could not be written; carries the PrivacyDeskError. Nothing was lost."""

    def __init__(self, register: Register, knowledge: Knowledge, store: "Store | None") -> None:
        """Take the register, and the file it stands in."""
        super().__init__()
        self._register = register
        self._store = store
        self._undone: list[tuple[Register, Steps | None]] = []
        self._done: list[tuple[Register, Steps | None]] = []
        self.knowledge = knowledge
        """What the program knows by itself."""

    @property
    def register(self) -> Register:
        """The register as it is now."""
        return self._register

    @property
    def path(self) -> Path | None:
        """The place of the file; None for a register without one."""
        return self._store.path if self._store is not None else None

    @property
    def read_only(self) -> bool:
        """Whether the file cannot be changed."""
        return self._store is not None and self._store.read_only_because is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to do again."""
        return bool(self._undone)

    def answer(self, steps: Steps, value: object) -> bool:
        """Give the answer at the end of the steps; say whether it is kept.

        An answer that is the same as before changes nothing.
        """
        if value_at(self._register, steps) == value:
            return True
        return self.change(with_value(self._register, steps, value), steps)

    def change(self, register: Register, steps: Steps | None = None) -> bool:
        """Put another register in the place of this one; say whether it is kept."""
        if register == self._register:
            return True
        if not self._is_written(register):
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
        if self._is_written(register):
            here.pop()
            there.append((self._register, steps))
            self._take(register, steps)

    def _is_written(self, register: Register) -> bool:
        """Write a register to the file; the old one stays when that fails."""
        if self._store is not None:
            try:
                self._store.save(register)
            except PrivacyDeskError as error:
                self.save_failed.emit(error)
                return False
        return True

    def _take(self, register: Register, steps: Steps | None) -> None:
        """Go on with a register that is kept, and tell everybody."""
        self._register = register
        self.register_changed.emit(steps)
        if self._store is not None:
            self.register_saved.emit(datetime.now())  # noqa: DTZ005 - shown as the clock tells it
