"""One setting: its key, the values it can have, its default, and the signal that it changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Setting(QObject, Generic[T]):
    """One thing the user prefers."""

    changed = Signal(object)
    """The user prefers something else now; carries the new value."""

    def __init__(
        self,
        key: str,
        default: T,
        read: Callable[[object], T],
        written: Callable[[T], object],
        parent: QObject | None = None,
    ) -> None:
        """Take the key in the file, the default, and the ways from and to JSON.

        `read` raises ValueError or TypeError for what cannot be a value.
        """
        super().__init__(parent)
        self.key = key
        """The name in the file."""
        self.default = default
        """The value until the user chooses another."""
        self._read = read
        self._written = written
        self._value = default

    @property
    def value(self) -> T:
        """What the user prefers."""
        return self._value

    def choose(self, value: T) -> None:
        """Prefer something else; the same again changes nothing.

        Raises ValueError or TypeError for what cannot be a value.
        """
        value = self._read(self._written(value))
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def take(self, stored: object) -> bool:
        """Take the value of the file without telling anybody; False when it cannot be one."""
        try:
            self._value = self._read(stored)
        except (TypeError, ValueError):
            return False
        return True

    def stored(self) -> object:
        """Give the value as it stands in the file."""
        return self._written(self._value)
