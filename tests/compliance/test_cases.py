"""Every requirement turns red, and green by the smallest mending that clears exactly it."""

import importlib
from collections.abc import Mapping

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.compliance.rules import NOT_CHECKED, RULES
from privacydesk.knowledge.requirement import RequirementTopic
from privacydesk.models.register import Register
from tests.compliance.cases import Case, certain, report
from tests.examples import knowledge


def _cases() -> Mapping[str, Case]:
    found: dict[str, Case] = {}
    for topic in RequirementTopic:
        module = importlib.import_module(f"tests.compliance.cases_{topic}")
        assert not found.keys() & module.CASES.keys()
        found.update(module.CASES)
    return found


CASES = _cases()


def test_every_requirement_has_a_rule_and_a_case() -> None:
    codes = list(knowledge().requirements)
    assert len(codes) == 180, "181 rows, of which the last one is what is not answered"
    assert sorted((*RULES, *NOT_CHECKED)) == sorted((*CASES, *NOT_CHECKED)) == sorted(codes)
    assert all(NOT_CHECKED.values())
    assert len(NOT_CHECKED) == 1


@pytest.mark.parametrize("code", CASES)
def test_it_turns_red_and_green(code: str) -> None:
    case = CASES[code]
    red, green = report(case.broken, case.today), report(case.mended, case.today)
    given = [one for one in (*red.findings, *red.covered) if one.code == code]
    assert case.kind in [one.kind for one in given]
    assert case.kind is not FindingKind.INPUT_MISSING
    assert code not in red.met or case.kind is FindingKind.QUESTION
    assert code in green.met
    assert {one for one in certain(green) if one[0] == code} == set()


@pytest.mark.parametrize("code", CASES)
def test_the_mending_clears_exactly_it(code: str) -> None:
    case = CASES[code]
    red, green = (certain(report(one, case.today)) for one in (case.broken, case.mended))
    cleared = {str(one[0]) for one in red - green}
    hidden = set(knowledge().requirements[code].yields_to) | {
        other.code for other in knowledge().requirements.values() if code in other.yields_to
    }
    assert code in cleared
    assert cleared <= {code} | hidden
    assert green - red == set()


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_finding_brings_all_that_its_message_needs(code: str) -> None:
    """Every message of a case can be written: nothing is lacking and nothing is too much."""
    case, requirement = CASES[code], knowledge().requirements[code]
    found = report(case.broken, case.today)
    for one in (*found.findings, *found.covered):
        if one.code == code and one.kind is not FindingKind.INPUT_MISSING:
            assert {name for name, _ in one.values} == requirement.placeholders()


def test_an_empty_register_accuses_of_nothing() -> None:
    found = report(Register())
    assert {
        one.code for one in found.findings if one.kind is not FindingKind.INPUT_MISSING
    } == set()
    assert len(found.findings) > 20
