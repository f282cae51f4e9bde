"""The one running program of a user: another start hands its file over and leaves.

The first program holds a lock for as long as it runs, which the system lets go when it dies, and
listens at a socket that only its user can reach. Where any of this cannot be had, PrivacyDesk runs
as if it were alone; the register file itself minds two writers.
"""

import json
import logging
import os
import sys
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 5.0
"""Seconds that another start waits for the program that runs."""
_PAUSE = 0.05
_MOST_BYTES = 64 * 1024
_HEARD = b"heard\n"
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_log = logging.getLogger(__name__)


class Running(QObject):
    """The place where programs of one user on one screen find each other."""

    asked = Signal(object)
    """Another start wants the window, with a file: its Path, or None."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Take the folder of the user for such things; it is made when it is not there."""
        super().__init__(parent)
        screen = next((os.environ[name] for name in _SCREENS if os.environ.get(name)), "")
        self._base = folder / f"screen-{zlib.crc32(screen.encode()):08x}"
        self._server: QLocalServer | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            _log.info("no place for a lock")
        self._lock = QLockFile(str(self._base.with_suffix(".lock")))
        # A lock is as old as the program: only the end of its program ends it.
        self._lock.setStaleLockTime(0)

    @property
    def name(self) -> str:
        """The name of the socket: a path, and for Windows a word."""
        path = str(self._base.with_suffix(".socket"))
        return f"privacydesk-{zlib.crc32(path.encode()):08x}" if sys.platform == "win32" else path

    def hand_over(self, file: Path | None, patience: float = PATIENCE) -> bool:
        """Give a file to the program that runs; False when there is none, or it does not answer.

        False makes this the first program, unless another one holds the lock and is silent.
        """
        until = time.monotonic() + patience
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                _log.info("no lock: %s", self._lock.error().name)
                return False
            if _told(self.name, file, until):
                return True
            if time.monotonic() >= until:
                _log.warning("the program that runs does not answer")
                return False
            # It is starting or ending: soon it listens, or the lock is free.
            time.sleep(_PAUSE)
        return False

    def listen(self) -> bool:
        """Hear other starts from now on; only the holder of the lock can."""
        if not self._lock.isLocked():
            return False
        from PySide6.QtNetwork import QLocalServer

        # What lies there was left behind: its program holds no lock any more.
        QLocalServer.removeServer(self.name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        if not server.listen(self.name):
            _log.info("no socket: %s", server.serverError().name)
            return False
        self._server = server
        return True

    def close(self) -> None:
        """Hear nothing more, and let another program be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _welcome(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))

    def _hear(self, socket: "QLocalSocket") -> None:
        """Read what another start says, as soon as all of it is there."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        try:
            file, token = _read(bytes(socket.readLine(_MOST_BYTES).data()))
        except (TypeError, ValueError, RecursionError):
            _log.warning("another program said something strange")
            socket.abort()
            return
        socket.write(_HEARD)
        socket.flush()
        if token:
            # By this the desktop lets the window come to the front.
            os.environ[_TOKENS[0]] = token
        self.asked.emit(file)


def _told(name: str, file: Path | None, until: float) -> bool:
    """Tell the program that listens at a socket which file is wanted; whether it heard."""
    from PySide6.QtNetwork import QLocalSocket

    def left() -> int:
        return max(1, round((until - time.monotonic()) * 1000))

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(left()):
        return False
    socket.write(_written(file))
    heard = b""
    while len(heard) < len(_HEARD) and socket.waitForReadyRead(left()):
        heard += bytes(socket.readAll().data())
    socket.abort()
    return heard == _HEARD


def _written(file: Path | None) -> bytes:
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    said = {"file": None if file is None else str(file.absolute()), "token": token}
    return json.dumps(said).encode() + b"\n"


def _read(line: bytes) -> tuple[Path | None, str]:
    """Read what another start said.

    Raises TypeError, ValueError or RecursionError for anything else.
    """
    said = json.loads(line)
    if not isinstance(said, dict):
        raise TypeError("not an object")
    file, token = said.get("file"), said.get("token")
    if not isinstance(file, str | None) or not isinstance(token, str):
        raise TypeError("not a file and a token")
    if "\0" in (file or "") + token or (file is not None and not Path(file).is_absolute()):
        raise ValueError("not a whole path")
    return (None if file is None else Path(file)), token
