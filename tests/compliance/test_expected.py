"""What two organisations' statements lack, as it was worked out by hand."""

import csv
from collections.abc import Iterator

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.knowledge.requirement import Severity
from tests.compliance.cases import report
from tests.examples import ROOT, example

EXPECTED = ROOT.parent / "shared" / "law" / "expected"
NAMES = ("engage", "klantenscoren")
SEVERITIES = {"E": Severity.ERROR, "W": Severity.WARNING, "A": Severity.ADVICE}

pytestmark = pytest.mark.skipif(
    not EXPECTED.is_dir(), reason="the expected findings do not lie beside this checkout"
)


def _expected(name: str, *kinds: str) -> Iterator[tuple[str, Severity]]:
    with (EXPECTED / f"{name}.csv").open(encoding="utf-8") as file:
        for code, severity, kind in csv.reader(file, delimiter=";"):
            if kind in kinds:
                yield code, SEVERITIES[severity]


@pytest.mark.parametrize("name", NAMES)
def test_every_certain_finding_is_given(name: str) -> None:
    certain = {
        (one.code, one.severity)
        for one in report(example(name)).findings
        if one.kind is FindingKind.FINDING
    }
    wanted = set(_expected(name, "certain"))
    assert len(wanted) > 15
    assert sorted(wanted - certain) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_met_is_not_given_as_a_finding(name: str) -> None:
    met = dict(_expected(name, "met"))
    other = {code for code, _ in _expected(name, "certain", "arguable")}
    given = {one.code for one in report(example(name)).findings if one.kind is FindingKind.FINDING}
    assert sorted((met.keys() - other) & given) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_arguable_is_no_error(name: str) -> None:
    arguable = dict(_expected(name, "arguable"))
    errors = {
        one.code
        for one in report(example(name)).findings
        if one.kind is FindingKind.FINDING and one.severity is Severity.ERROR
    }
    certain = {code for code, _ in _expected(name, "certain")}
    assert sorted((arguable.keys() - certain) & errors) == []
