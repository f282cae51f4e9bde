"""How long the check against the law takes for a register of a usual size."""

from datetime import date
from statistics import median

from privacydesk.compliance.check import check
from privacydesk.knowledge import load
from tests.bench.registers import example
from tests.bench.report import milliseconds, table
from tests.bench.timing import seconds

AIM = 0.010
"""Seconds: a check beside the typing must not be felt."""
_DAY = date(2026, 11, 29)


def show(runs: int) -> str:
    """Measure the whole check of KlantenScoren, once all it reads was read."""
    register, knowledge = example(), load()
    check(register, knowledge, _DAY)
    found = median(seconds(lambda: check(register, knowledge, _DAY)) for _ in range(runs))
    verdict = "met" if found <= AIM else "MISSED"
    row = ("KlantenScoren: all requirements", milliseconds(found), "≤ 10 ms", verdict)
    return table("The check against the law", ("", "", "aim", ""), [row])
