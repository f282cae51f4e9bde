"""A compiled catalogue of messages, read as quickly as its format allows.

The format is that of GNU gettext (its manual, "The Format of GNU MO Files"): two tables that say
where each message and its translation stand. The library of Python reads all of them at once, and
asks what the plural of a language is; here a translation is read when it is asked for, and every
language of PrivacyDesk has one form for one and another for all other numbers.
"""

import struct
from pathlib import Path

_MAGIC = 0x950412DE
_HEAD = struct.Struct("<5I")
_CONTEXT, _NEXT_FORM = "\x04", "\0"


class Catalogue:
    """The translations in one file."""

    def __init__(self, path: Path) -> None:
        """Read a file. Raises OSError, and ValueError for one that is no catalogue."""
        content = path.read_bytes()
        if len(content) < _HEAD.size or _HEAD.unpack_from(content)[0] != _MAGIC:
            raise ValueError(f"{path.name} is no catalogue")
        _, _, count, messages, translations = _HEAD.unpack_from(content)
        table = struct.Struct(f"<{2 * count}I")
        keys, found = table.unpack_from(content, messages), table.unpack_from(content, translations)
        self._content = content
        self._places = {
            content[start : start + length]: place
            for length, start, *place in zip(keys[::2], keys[1::2], found[::2], found[1::2])  # noqa: B905 - of one length
        }
        self._read: dict[str, str | None] = {}

    def text(self, message: str, context: str = "") -> str | None:
        """Give the translation of a sentence; None when there is none."""
        return self._found(f"{context}{_CONTEXT}{message}" if context else message)

    def plural(self, one: str, many: str, count: int) -> str | None:
        """Give the translation of a sentence that depends on a number."""
        forms = self._found(f"{one}{_NEXT_FORM}{many}")
        return None if forms is None else forms.split(_NEXT_FORM)[count != 1]

    def _found(self, key: str) -> str | None:
        if key not in self._read:
            place = self._places.get(key.encode())
            self._read[key] = self._cut(*place) if place else None
        return self._read[key]

    def _cut(self, length: int, start: int) -> str:
        return self._content[start : start + length].decode()
