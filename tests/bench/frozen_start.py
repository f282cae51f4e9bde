"""The frozen program against the one in a virtual environment: its window comes no later."""

import tempfile
from pathlib import Path

from tests.bench.processes import EXAMPLE, pairs, surroundings
from tests.bench.report import judged, mebibytes, milliseconds, table
from tests.bench.timing import compared, process
from tests.bench.window_start import OFFSCREEN_AND_DUTCH, PROGRAM

AIM = 1.0
_ROOT = Path(__file__).resolve().parents[2]
FROZEN = _ROOT / "build" / "package" / "frozen" / "privacydesk" / "privacydesk"
_TITLE = "The frozen program, against one in a virtual environment"


def show(runs: int, frozen: Path = FROZEN) -> str:
    """Measure the start of both with KlantenScoren; a sentence where nothing was frozen."""
    if not frozen.exists():
        return f"{_TITLE}\n  Not measured: `make package-frozen` makes it first.\n"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = surroundings(folder) | OFFSCREEN_AND_DUTCH
        around |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder / "home"))
        file = folder / "klantenscoren.privacydesk"
        process([*PROGRAM, "import", EXAMPLE, str(file)], around)
        wanted = [str(file), "--exit-after-first-paint"]
        found = pairs([str(frozen), *wanted], [*PROGRAM, *wanted], around, runs)
    clock = compared([(one.seconds, other.seconds) for one, other in found])
    peak = compared([(one.peak, other.peak) for one, other in found])
    rows = [
        (
            "start to first paint with KlantenScoren",
            *(milliseconds(clock.ours), milliseconds(clock.floor)),
            *judged(clock.ratio, AIM),
        ),
        (
            "the same: peak of memory",
            *(mebibytes(peak.ours), mebibytes(peak.floor)),
            *(f"{peak.ratio:.2f}", "", ""),
        ),
    ]
    return table(_TITLE, ("", "frozen", "installed", "ratio", "aim", ""), rows)
