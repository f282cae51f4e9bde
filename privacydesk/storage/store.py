"""An open register file: the value it holds, and the one way to change it."""

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from privacydesk import __version__
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.register import Register
from privacydesk.storage.backup import copy_to
from privacydesk.storage.changes import Change, after, changes, write
from privacydesk.storage.connection import transaction, wrapped
from privacydesk.storage.errors import MOST_BYTES, fault, told
from privacydesk.storage.info import Info
from privacydesk.storage.inspection import Inspected, sound_rows
from privacydesk.storage.rows import Content, rows
from privacydesk.storage.stored import Stored, write_seal
from privacydesk.storage.watch import check_unchanged, look


class Store:
    """One register file, open. `create` and `open_file` make it; `close` it, or use `with`.

    What it shows is always what was last read or saved: a save that fails changes nothing.
    """

    def __init__(
        self,
        file: Inspected,
        register: Register,
        read_only_because: ErrorCode | None = None,
    ) -> None:
        """Take over an open file that was checked, and the register that was read from it."""
        self._file = file
        self._register = register
        self._read_only_because = read_only_because
        # A file that is only read may be older or newer and have other tables.
        self._content = {} if read_only_because else file.stored.content()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def register(self) -> Register:
        """The register as it was last read or saved."""
        return self._register

    @property
    def info(self) -> Info:
        """What is known of the file itself."""
        return self._file.info

    @property
    def read_only_because(self) -> ErrorCode | None:
        """Why nothing can be saved, or None when it can.

        NEWER_FILE: a later PrivacyDesk made it, and the register shown here can lack answers.
        FILE_READ_ONLY: it was asked for, or the file or its folder cannot be written.
        """
        return self._read_only_because

    def save(self, register: Register) -> None:
        """Write a register as one change: when this returns, it is on the disk.

        Raises PrivacyDeskError; then both the file and the register shown here are as they were.
        """
        if self._read_only_because is not None:
            raise fault(self._read_only_because, self.path)
        with told(self.path, writing=True):
            new = sound_rows(register, beside=self._register)
            made = changes(rows(self._register, beside=register), new)
            if made:
                self._write(made)
        self._register = register

    def backup_to(self, target: Path) -> None:
        """Write a checked copy of the file to a path where nothing is yet.

        Raises PrivacyDeskError; then there is no copy.
        """
        with told(self.path, writing=False):
            check_unchanged(self._file.connection, self.path, self._file.seen)
        copy_to(self._file, target.absolute())

    def close(self) -> None:
        """Let go of the file; there is never anything left to save."""
        self._file.connection.close()

    def __enter__(self) -> Self:
        """Give the store itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def _write(self, made: tuple[Change, ...]) -> None:
        connection, seen = self._file.connection, self._file.seen
        content = after(self._content, made)
        unchanged = False
        try:
            with transaction(connection):
                # Within the transaction, for nobody else can write any more.
                check_unchanged(connection, self.path, seen)
                unchanged = True
                stored = self._change(made, content)
                # Nothing that can fail may come after the change is on the disk.
                file = replace(self._file, stored=stored, info=Info.of(stored))
        except BaseException:
            if unchanged:
                self._see(undone=True)
            raise
        self._file, self._content = file, content
        self._see()

    def _change(self, made: tuple[Change, ...], content: Content) -> Stored:
        """Write the changed rows and the seal, and make sure that they are what was meant."""
        connection = self._file.connection
        write(wrapped(connection), made)
        connection.execute("UPDATE document SET saved_by = ?, edits = edits + 1", (__version__,))
        names = [change.table.name for change in made]
        stored = write_seal(connection, self._file.stored, names)
        for change in made:
            table = change.table
            if stored.tables[table.name].keyed(table) != content[table.name]:
                raise RuntimeError(f"the rows in {table.name} are not those of the register")
        self._check_size()
        return stored

    def _see(self, *, undone: bool = False) -> None:
        """Remember how the file looks after our own writing.

        If it is gone by now, the change was saved all the same, and the next one finds out. A
        change that was undone can leave the same file with a new time of writing.
        """
        with suppress(PrivacyDeskError, OSError, sqlite3.Error, MemoryError):
            before, now = self._file.seen, look(self._file.connection, self.path)
            if not undone or now == replace(before, modified=now.modified):
                self._file = replace(self._file, seen=now)

    def _check_size(self) -> None:
        """Refuse to grow a file so much that it could not be opened again."""
        (pages,) = self._file.connection.execute("PRAGMA page_count").fetchone()
        (size,) = self._file.connection.execute("PRAGMA page_size").fetchone()
        if pages * size > MOST_BYTES:
            raise fault(ErrorCode.FILE_TOO_BIG, self.path)
