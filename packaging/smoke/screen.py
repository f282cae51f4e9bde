"""A screen in memory, a home without anything in it, and hands."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smoke.telling import WrongError, output, wait_for

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
program = QGuiApplication([])
picture = program.primaryScreen().grabWindow(0)
image = picture.toImage().scaled(200, 150)
colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(150)}
print(len(colours) if picture.save(sys.argv[1]) else 0)
"""


class Screen:
    """A desktop that a user has just logged in to."""

    def __init__(self, around: dict[str, str]) -> None:
        """Take the variables of the user's programs."""
        self.around = around

    @property
    def home(self) -> Path:
        """The home folder of the user."""
        return Path(self.around["HOME"])

    def launch(self, *command: str | Path) -> None:
        """Start a program, and do not wait for it."""
        subprocess.Popen(
            [str(part) for part in command],
            env=self.around,
            cwd=self.home,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def windows(self, title: str) -> list[str]:
        """The windows that can be seen, with a title that fits a pattern."""
        try:
            found = output(
                "xdotool", "search", "--onlyvisible", "--name", title, around=self.around
            )
        except WrongError:
            return []
        return found.split()

    def window(self, title: str) -> str:
        """Wait for the one window with a title."""
        found = wait_for(f"the window {title}", lambda: self.windows(title))
        if len(found) != 1:
            raise WrongError(f"{len(found)} windows {title}")
        return found[0]

    def active(self) -> str:
        """The title of the window that has the keyboard."""
        try:
            return output("xdotool", "getactivewindow", "getwindowname", around=self.around).strip()
        except WrongError:
            return ""

    def press(self, *keys: str) -> None:
        """Press keys, as the keyboard does it."""
        output("xdotool", "key", "--delay", "60", *keys, around=self.around)

    def type(self, text: str) -> None:
        """Type a text."""
        output("xdotool", "type", "--delay", "60", text, around=self.around)

    def runs(self, process: int) -> bool:
        """Whether a process of the user still runs; one that only waits to be counted does not."""
        try:
            around = Path(f"/proc/{process}/environ").read_bytes()
        except OSError:
            return False
        return f"HOME={self.home}\0".encode() in around

    def leave(self) -> None:
        """End all programs of the user that still run."""
        every = (int(path.name) for path in Path("/proc").glob("[0-9]*"))
        running = [process for process in every if self.runs(process)]
        for process in running:
            os.kill(process, signal.SIGTERM)
        wait_for("their end", lambda: not any(self.runs(process) for process in running))

    def program_of(self, window: str) -> tuple[int, Path]:
        """The process of a window, and the file it was started from."""
        process = output("xdotool", "getwindowpid", window, around=self.around).strip()
        return int(process), Path(f"/proc/{process}/exe").resolve()

    def photograph(self, target: Path) -> int:
        """Keep a picture of the screen; give how many colours there are on it."""
        target.parent.mkdir(parents=True, exist_ok=True)
        around = self.around | {"QT_QPA_PLATFORM": "xcb"}
        return int(output(sys.executable, "-c", _GRAB, target, around=around))


@contextmanager
def desktop() -> Iterator[Screen]:
    """Give a desktop for a user who has nothing yet; all of it is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="smoke-"))
    home, session = folder / "home", folder / "run"
    for made in (home, session):
        made.mkdir(mode=0o700)
    around = {
        "HOME": str(home),
        "LANG": "nl_NL.UTF-8",
        "PATH": "/usr/bin:/bin",
        "XDG_CURRENT_DESKTOP": "GNOME",
        "XDG_RUNTIME_DIR": str(session),
    }
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        around["DISPLAY"] = f":{told.readline().strip()}"
    # What it keeps for itself is no part of the user's home.
    apart = around | {"HOME": str(folder), "LANG": "C.UTF-8"}
    manager = subprocess.Popen(
        ["openbox"], env=apart, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    screen = Screen(around)
    try:
        yield screen
    finally:
        screen.leave()
        for process in (manager, server):
            process.terminate()
            process.wait()
        shutil.rmtree(folder)
