"""The start of the window as a process; it imports nothing of Qt, so that no floor is raised."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.processes import EXAMPLE, pairs, surroundings
from tests.bench.report import Row, judged, mebibytes, milliseconds, table
from tests.bench.timing import Compared, compared, process

TIME_AIM, MEMORY_AIM = 1.8, 2.0
PROGRAM = (sys.executable, "-m", "privacydesk")
OFFSCREEN_AND_DUTCH = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "default.warning=false",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "nl",
}


def show(runs: int) -> str:
    """Measure the start of the window against an empty window of PySide6.

    Both end when they were shown; the paper is painted by then. The language is Dutch.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = surroundings(folder) | OFFSCREEN_AND_DUTCH
        around |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder / "home"))
        file = folder / "klantenscoren.privacydesk"
        process([*PROGRAM, "import", EXAMPLE, str(file)], around)
        ours = [*PROGRAM, str(file), "--exit-after-first-paint"]
        floor = [sys.executable, "-m", "tests.bench.empty_window"]
        found = pairs(ours, floor, around, runs)
    clock = compared([(one.seconds, other.seconds) for one, other in found])
    busy = compared([(one.processor, other.processor) for one, other in found])
    peak = compared([(one.peak, other.peak) for one, other in found])
    rows = [
        _row("start to first paint with KlantenScoren", milliseconds, clock, TIME_AIM),
        _row("the same: time of the processor", milliseconds, busy, TIME_AIM),
        _row("the same: peak of memory", mebibytes, peak, MEMORY_AIM),
    ]
    heads = ("", "PrivacyDesk", "floor", "ratio", "aim", "")
    return table("The window, against an empty window of PySide6", heads, rows)


def _row(what: str, shown: Callable[[float], str], found: Compared, aim: float) -> Row:
    return (what, shown(found.ours), shown(found.floor), *judged(found.ratio, aim))
