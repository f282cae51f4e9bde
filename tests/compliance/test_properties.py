"""What holds for every register: no error, the same findings in any order, words for all."""

from dataclasses import replace
from random import Random
from typing import Any, TypeVar, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacydesk.compliance.finding import FindingKind, Report
from privacydesk.documents.findings.words import message
from privacydesk.documents.papers import context_of
from privacydesk.i18n import document_language
from privacydesk.models.publication import AddressForm
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind, shape
from privacydesk.models.steps import with_value
from tests.compliance.cases import report
from tests.compliance.test_cases import CASES
from tests.examples import NAMES, example, knowledge
from tests.interchange.typed_registers import typed_registers
from tests.storage.registers import Dice, build

_IN_ORDER = ("methods",)
"""Lists whose order is part of the answer: what is asked first of who makes a request."""
_RecordType = TypeVar("_RecordType", bound=Record)


def _mixed(record: _RecordType, chance: Random) -> _RecordType:
    """The same record with everything it lists in another order."""
    changes: dict[str, Any] = {}
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.RECORD and value is not None:
            inner = value if field.many else (value,)
            made = [_mixed(one, chance) for one in inner]
            if field.many:
                chance.shuffle(made)
            changes[field.name] = tuple(made) if field.many else made[0]
        elif field.name in _IN_ORDER:
            continue
        elif field.many and value and field.kind in (Kind.REFERENCE, Kind.CHOICE, Kind.CODE):
            items = list(value)
            chance.shuffle(items)
            changes[field.name] = tuple(items)
    return cast(_RecordType, replace(cast(Any, record), **changes))


def _found(found: Report) -> set[tuple[object, ...]]:
    """What is found, without the words in which lists stand in their own order."""
    shown = (*found.findings, *found.covered)
    return {(one.code, one.kind, one.severity, one.subject, one.place) for one in shown}


@settings(deadline=None, max_examples=60)
@given(typed_registers())
def test_every_register_can_be_checked_and_every_finding_told(register: Register) -> None:
    _assert_told(register, report(register))


@pytest.mark.parametrize("seed", range(40))
def test_a_full_register_is_told_in_words_and_in_any_order_the_same(seed: int) -> None:
    register = build(Dice(seed))
    found = report(register)
    _assert_told(register, found)
    assert _found(report(_mixed(register, Random(seed)))) == _found(found)


def _assert_told(register: Register, found: Report) -> None:
    for code in ("nl", "en"):
        context = context_of(register, knowledge(), document_language(code))
        for one in (*found.findings, *found.covered):
            assert message(context, one).strip()
            if one.kind is not FindingKind.INPUT_MISSING:
                assert {name for name, _ in one.values} == one.requirement.placeholders()


@settings(deadline=None, max_examples=40)
@given(typed_registers(), st.integers(0, 2**16))
def test_the_order_of_answers_changes_no_finding(register: Register, seed: int) -> None:
    assert _found(report(_mixed(register, Random(seed)))) == _found(report(register))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_an_example_changes_no_finding(name: str, seed: int) -> None:
    mixed = _mixed(example(name), Random(seed))
    assert mixed != example(name)
    assert _found(report(mixed)) == _found(report(example(name)))


@pytest.mark.parametrize("code", CASES)
def test_the_order_of_a_case_changes_no_finding(code: str) -> None:
    case = CASES[code]
    mixed = _mixed(case.broken, Random(1))
    assert _found(report(mixed, case.today)) == _found(report(case.broken, case.today))


@pytest.mark.parametrize("name", NAMES)
def test_how_the_paper_speaks_to_readers_changes_no_finding(name: str) -> None:
    told = {
        form: _found(report(with_value(example(name), ("publication", "address_form"), form)))
        for form in AddressForm
    }
    assert told[AddressForm.FORMAL] == told[AddressForm.INFORMAL]
