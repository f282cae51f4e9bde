"""Measures speed and memory: `python -m tests.bench`; with `--small` only that it works.

Each figure stands beside the floor that it is measured against and the aim. Nothing here passes
or fails: a machine that is busy is slow, but both sides of a ratio are slow together.
"""

import os
import platform
import sys

import reportlab

from tests.bench import frozen_start, processes, window_start


def main(arguments: list[str]) -> None:
    """Measure all, and print each table when it is there."""
    small = arguments == ["--small"]
    print(
        f"Python {platform.python_version()}, reportlab {reportlab.__version__},"
        f" {os.cpu_count()} processors, {platform.machine()}; medians of several runs\n"
    )
    print(processes.show(runs=1, times=2) if small else processes.show(runs=9, times=20))
    print(window_start.show(runs=1 if small else 9))
    print(frozen_start.show(runs=1 if small else 9))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    # Imported here: processes are started from a process that has not grown yet.
    from tests.bench import answers, checks, growth, papers

    print(answers.show(times=1, size=2) if small else answers.show(times=9, size=100))
    print(checks.show(runs=3 if small else 31))
    if small:
        print(papers.show(runs=1, times=2, runs_of_many=1))
        print(growth.show((2, 4), rounds=1))
    else:
        print(papers.show(runs=15, times=20, runs_of_many=3))
        print(growth.show((10, 100, 1000), rounds=5))


if __name__ == "__main__":
    main(sys.argv[1:])
