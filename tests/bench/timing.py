"""How long something takes: the median of several runs, and of two things in turn."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

Work = Callable[[], object]
_BYTES_OF_A_PEAK = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Compared:
    """Two medians and the median of the ratios, each of one pair of runs.

    A run and its counterpart follow each other: what slows the machine down slows both.
    """

    ours: float
    floor: float
    ratio: float


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program as a process."""

    seconds: float
    """From start to end."""
    processor: float
    """Seconds of the processor."""
    peak: float
    """Most memory at any moment, in MiB."""


def seconds(work: Work) -> float:
    """How long something takes once, in time of the processor: others may keep it waiting."""
    gc.collect()
    gc.freeze()  # what is there already, the garbage collector need not look through
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        gc.unfreeze()


def in_turn(ours: Work, floor: Work, runs: int) -> Compared:
    """Time two things in turn, after one run of each that does not count."""
    ours()
    floor()
    return compared([(seconds(ours), seconds(floor)) for _ in range(runs)])


def compared(pairs: Sequence[tuple[float, float]]) -> Compared:
    """Give the medians of pairs of measures."""
    return Compared(
        median(first for first, _ in pairs),
        median(second for _, second in pairs),
        median(first / second for first, second in pairs),
    )


def process(command: Sequence[str], surroundings: Mapping[str, str]) -> Run:
    """Run a program. Raises CalledProcessError when it fails.

    The peak is never less than that of this process, from which the program is started.
    """
    start = perf_counter()
    child = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    taken = perf_counter() - start
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    peak = usage.ru_maxrss * _BYTES_OF_A_PEAK / 2**20
    return Run(taken, usage.ru_utime + usage.ru_stime, peak)
