"""Registers that break one requirement, and the smallest change that mends it."""

from dataclasses import dataclass
from datetime import date

from privacydesk.compliance.check import check
from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.models.register import Register
from tests.examples import knowledge

TODAY = date(2026, 11, 29)


@dataclass(frozen=True)
class Case:
    """A register that breaks a requirement, and the same register with that mended."""

    broken: Register
    mended: Register
    kind: FindingKind = FindingKind.FINDING
    """A question where only the owner can tell."""
    today: date = TODAY


def report(register: Register, today: date = TODAY) -> Report:
    """Check a register by the law of a day."""
    return check(register, knowledge(), today)


def certain(found: Report) -> set[tuple[object, ...]]:
    """What is wrong or may be, so that two reports can be compared."""
    return {
        _shown(one)
        for one in (*found.findings, *found.covered)
        if one.kind is not FindingKind.INPUT_MISSING
    }


def _shown(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.kind, finding.subject, finding.place, finding.values
