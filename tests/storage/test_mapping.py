"""The register as rows, and back."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, RouteKind
from privacydesk.models.extras import Extras, Minors
from privacydesk.models.ids import ActivityId
from privacydesk.models.integrity import MOST_RECORDS, problems
from privacydesk.models.organisation import Organisation, Scope
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.rights import Answering, Rights
from privacydesk.models.shape import Kind, shape
from privacydesk.models.shared import ContactRoute, Period
from privacydesk.models.source import Source, SourceKind, Sources
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import answers
from privacydesk.storage.reading import register as read
from privacydesk.storage.rows import rows
from privacydesk.storage.tables import tables
from tests.storage.register_files import changed, renamed
from tests.storage.registers import Dice, build, registers


def test_the_full_register_answers_every_question_of_every_record(full: Register) -> None:
    found = {(type(answer.holder), answer.field.name) for answer in answers(full)}
    expected = {(kind, field.name) for kind in _kinds(Register) for field in shape(kind)}
    assert len(expected) > 400
    assert found == expected
    assert list(problems(full)) == []


def test_a_full_register_comes_back_from_its_rows(full: Register) -> None:
    content = rows(full)
    assert read(content) == full
    assert all(content[table.name] for table in tables())


@given(registers())
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_register_comes_back_from_its_rows(register: Register) -> None:
    assert read(rows(register)) == register


@pytest.mark.parametrize("seed", range(12))
def test_a_random_register_comes_back_from_its_rows(seed: int) -> None:
    register = build(Dice(seed))
    assert list(problems(register)) == []
    assert read(rows(register)) == register


@pytest.mark.parametrize(
    "answer",
    [None, (), (ContactRoute(kind=RouteKind.EMAIL),)],
)
def test_a_list_of_records_is_not_answered_or_empty_or_filled(answer: Any) -> None:
    register = Register(organisation=Organisation(contacts=answer))
    assert read(rows(register)).organisation.contacts == answer


@pytest.mark.parametrize("answer", [None, (), (LocalisedText.of({"nl": "brood"}),)])
def test_a_list_of_texts_is_not_answered_or_empty_or_filled(answer: Any) -> None:
    register = Register(organisation=Organisation(scope=Scope(subjects=answer)))
    assert read(rows(register)).organisation.scope.subjects == answer


@pytest.mark.parametrize("answer", [None, (), (ActivityId("use"),)])
def test_a_list_of_references_is_not_answered_or_empty_or_filled(answer: Any) -> None:
    source = Source(kind=SourceKind.PERSON, activities=answer)
    activity = Activity(id=ActivityId("use"), kind=ActivityKind.USE)
    register = Register(activities=(activity,), sources=Sources(listed=(source,)))
    assert read(rows(register)).sources.listed == (source,)


@pytest.mark.parametrize("answer", [None, False, True])
def test_yes_and_no_and_not_answered_are_three_answers(*, answer: bool | None) -> None:
    register = Register(extras=Extras(minors=Minors(told=answer)))
    assert read(rows(register)).extras.minors.told is answer


@pytest.mark.parametrize("answer", [None, Period(amount=0, unit=PeriodUnit.DAYS)])
def test_a_period_of_nothing_is_an_answer(answer: Period | None) -> None:
    register = Register(rights=Rights(answering=Answering(within=answer)))
    assert read(rows(register)).rights.answering.within == answer


def test_the_languages_of_a_text_have_no_order() -> None:
    text = LocalisedText((("nl", "brood"), ("en", "bread")))
    register = Register(organisation=Organisation(scope=Scope(subjects=(text,))))
    content = rows(register)
    assert rows(read(content)) == content


@pytest.mark.parametrize(
    "organisation",
    [
        Organisation(name=cast(Any, 5)),
        Organisation(name=cast(Any, LocalisedText.of({"nl": "brood"}))),
        Organisation(legal_form=cast(Any, "no such form")),
        Organisation(established_in_eu=cast(Any, 1)),
        Organisation(contacts=(ContactRoute(kind=cast(Any, None)),)),
        Organisation(duties=cast(Any, None)),
        Organisation(scope=Scope(subjects=cast(Any, ["a list"]))),
        Organisation(
            scope=Scope(subjects=(LocalisedText((("nl", "brood"), ("nl", "banket"))),)),
        ),
    ],
)
def test_what_could_not_be_read_is_not_written(organisation: Organisation) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        rows(Register(organisation=organisation))


def test_a_list_that_is_too_long_is_not_even_built() -> None:
    content = rows(Register())
    key, row = next(iter(content["register"].items()))
    content["register"][key] = (*row[:-1], MOST_RECORDS + 1)
    with pytest.raises(ValueError, match="more rows"):
        read(content)


def test_a_moment_is_no_day(full: Register) -> None:
    publication = replace(cast(Any, full.publication), dated=datetime(2026, 5, 12, tzinfo=UTC))
    with pytest.raises(TypeError):
        rows(changed(full, publication=publication))


def test_beside_an_equal_register_only_what_is_not_shared_is_written(full: Register) -> None:
    left = rows(renamed(full, "De Gouden Krakeling"), beside=full)
    assert {name for name, found in left.items() if found} >= {"register", "organisation"}
    assert left["recipient"] == {}
    assert left["extras_minors"] == {}


def _kinds(record: type[Record]) -> set[type[Record]]:
    inner = {field.record for field in shape(record) if field.kind is Kind.RECORD}
    return {record}.union(*(_kinds(kind) for kind in inner if kind is not None))
