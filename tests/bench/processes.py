"""Whole commands as processes, from start to end.

Each is run with modules that were compiled before, as those of an installed program are,
whatever this surrounding says of that.
"""

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.report import NOT_JUDGED, Row, judged, mebibytes, milliseconds, table
from tests.bench.timing import Run, compared, process

AIM = 1.6
_ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = str(_ROOT / "examples" / "klantenscoren.json")
_ONLY_IMPORTS = [sys.executable, "-c", "import reportlab.platypus"]

Pairs = Sequence[tuple[Run, Run]]


def show(runs: int, times: int) -> str:
    """Measure the command that makes a statement, and the memory that a long one takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = surroundings(folder)
        out = str(folder / "statement.pdf")
        command = [sys.executable, "-m", "privacydesk", "statement", EXAMPLE, "-o", out]
        once = pairs(command, _ONLY_IMPORTS, around, runs)
        many = pairs(_paper("ours", times), _paper("floor", times), around, 1)
    heads = ("", "PrivacyDesk", "floor", "ratio", "aim", "")
    clock = [(ours.seconds, floor.seconds) for ours, floor in once]
    processor = [(ours.processor, floor.processor) for ours, floor in once]
    rows = [
        _time("statement of KlantenScoren, against the import of reportlab.platypus", clock),
        _time("the same: time of the processor", processor),
        _peak("the same: peak of memory", once),
        _peak(f"PDF of KlantenScoren ×{times}, against reportlab alone: peak of memory", many),
    ]
    return table("Whole processes", heads, rows)


def surroundings(folder: Path) -> dict[str, str]:
    """The variables of this process, but compiled modules are kept, in a folder of our own."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": str(_ROOT)}


def _paper(whose: str, times: int) -> list[str]:
    return [sys.executable, "-m", "tests.bench.one_paper", whose, str(times)]


def pairs(ours: Sequence[str], floor: Sequence[str], around: Mapping[str, str], runs: int) -> Pairs:
    """Run two commands in turn, after one run of each that compiles and does not count."""
    process(ours, around)
    process(floor, around)
    return [(process(ours, around), process(floor, around)) for _ in range(runs)]


def _time(what: str, pairs: Sequence[tuple[float, float]]) -> Row:
    found = compared(pairs)
    return (what, milliseconds(found.ours), milliseconds(found.floor), *judged(found.ratio, AIM))


def _peak(what: str, pairs: Pairs) -> Row:
    ours = median(ours.peak for ours, _ in pairs)
    floor = median(floor.peak for _, floor in pairs)
    return (what, mebibytes(ours), mebibytes(floor), f"{ours / floor:.2f}", *NOT_JUDGED)
