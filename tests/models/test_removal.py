"""A record that is taken out is gone everywhere, and what stays is sound and the same."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked
from privacydesk.models.consideration import Consideration
from privacydesk.models.data import DataItem, DataReference, DataUse, MatrixCell
from privacydesk.models.ids import (
    ActivityId,
    DataId,
    PeopleId,
    PurposeId,
    RequirementId,
    RuleId,
    ServiceId,
)
from privacydesk.models.integrity import problems
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.proposal import Proposal
from privacydesk.models.purpose import Purpose
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.removal import without
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.service import Service
from privacydesk.models.shape import Kind, shape
from privacydesk.models.source import Source, SourceKind, Sources
from privacydesk.models.walk import Answer, answers
from tests.examples import NAMES, example
from tests.storage.registers import Dice, build, full_register

CUSTOMERS, SUPPLIERS = (
    PeopleGroup(id=PeopleId(name), kind=PeopleKind.OTHER) for name in ("customers", "suppliers")
)
NAME, PHONE = (DataItem(id=DataId(name)) for name in ("name", "phone"))
FREE = Service(id=ServiceId("free"))


def removable(register: Register) -> Iterator[Record]:
    """Yield every record that has an identifier."""
    for answer in answers(register):
        if answer.field.kind is Kind.IDENTIFIER:
            yield answer.holder


def identity(record: Record) -> tuple[str | None, str]:
    """Give the kind of the identifier of a record, and the identifier."""
    (field,) = (field for field in shape(type(record)) if field.kind is Kind.IDENTIFIER)
    return field.target, getattr(record, field.name)


def mentions(register: Register, target: str | None, identifier: str) -> list[str]:
    """Give the places where a record stands or is meant."""
    return [
        answer.path
        for answer in answers(register)
        if answer.field.target == target
        and identifier in (answer.value if answer.field.many else (answer.value,))
    ]


def facts(register: Register) -> Counter[tuple[str, str, object]]:
    """Count the single answers: which question, of which kind of record, and what was said."""
    return Counter(
        (type(answer.holder).__name__, answer.field.name, value)
        for answer in answers(register)
        if answer.field.kind is not Kind.RECORD
        for value in _values(answer)
    )


def _values(answer: Answer) -> tuple[Any, ...]:
    if not answer.field.many:
        return (answer.value,)
    return tuple(answer.value) or ((),)


def registers() -> Iterator[Any]:
    """Yield the examples, a register with every answer, and random ones."""
    yield from (pytest.param(example(name), id=name) for name in NAMES)
    yield pytest.param(full_register(), id="full")
    yield from (pytest.param(build(Dice(seed)), id=f"random-{seed}") for seed in (1, 4))


@pytest.mark.parametrize("register", list(registers()))
def test_every_record_can_be_taken_out(register: Register) -> None:
    tried = list(removable(register))
    assert len(tried) > 10
    before = facts(register)
    for record in tried:
        after = without(register, record)
        assert mentions(register, *identity(record))
        assert mentions(after, *identity(record)) == []
        assert list(problems(after)) == []
        assert facts(after) <= before, "something was said that nobody said"


@pytest.mark.parametrize("name", NAMES)
def test_others_of_its_kind_stay_in_their_order(name: str) -> None:
    register = example(name)
    for topic in ("people", "data", "services", "activities", "channels", "recipients"):
        records = getattr(register, topic) or ()
        for record in records:
            kept = getattr(without(register, record), topic) or ()
            expected = [each.id for each in records if each.id != record.id]
            assert [each.id for each in kept] == expected


@pytest.mark.parametrize("name", NAMES)
def test_all_can_be_taken_out_one_after_the_other(name: str) -> None:
    register = example(name)
    while record := next(removable(register), None):
        register = without(register, record)
        assert list(problems(register)) == []
    assert register.organisation.name == example(name).organisation.name


def test_what_is_not_there_takes_nothing_with_it(full: Register) -> None:
    assert without(full, PeopleGroup(id=PeopleId("nobody"), kind=PeopleKind.OTHER)) is full
    # An identifier means something among those of its kind only.
    assert without(full, DataItem(id=DataId("people-0"))) is full


def test_a_record_without_an_identifier_cannot_be_meant(full: Register) -> None:
    with pytest.raises(ValueError, match="Organisation has no identifier"):
        without(full, full.organisation)


def test_a_part_that_cannot_do_without_goes_too() -> None:
    use = DataUse(data=PHONE.id)
    cell = MatrixCell(data=PHONE.id, service=FREE.id, asked=Asked.OPTIONAL)
    activity = Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER, data=(use,))
    register = Register(
        data=(NAME, PHONE), services=(FREE,), matrix=(cell,), activities=(activity,)
    )
    after = without(register, PHONE)
    assert (after.data, after.matrix) == ((NAME,), None)
    assert after.activities == (Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER),)


def test_a_list_that_loses_its_last_is_not_answered_again() -> None:
    register = Register(people=(CUSTOMERS,), data=())
    after = without(register, CUSTOMERS)
    assert (after.people, after.data) == (None, ())


@pytest.mark.parametrize("none", [None, ()])
def test_what_spoke_of_nobody_stays_as_it_is(none: Any) -> None:
    activity = Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER, people=none)
    register = Register(people=(CUSTOMERS,), activities=(activity,))
    assert without(register, CUSTOMERS).activities == (activity,)


def test_what_spoke_of_it_alone_goes_and_what_spoke_of_more_stays() -> None:
    """With an empty list it would speak of everybody, which nobody said."""

    def situation(*people: PeopleId) -> Register:
        purpose = Purpose(id=PurposeId("bake"), people=people)
        rule = RetentionRule(id=RuleId("orders"), people=people)
        return Register(
            people=(CUSTOMERS, SUPPLIERS),
            data=(NAME,),
            activities=(
                Activity(
                    id=ActivityId("orders"),
                    kind=ActivityKind.OTHER,
                    data=(DataUse(data=NAME.id, people=people),),
                    purposes=(purpose,),
                ),
            ),
            sources=Sources(listed=(Source(kind=SourceKind.OTHER, people=people),)),
            retention=RetentionPolicy(rules=(rule,)),
        )

    alone = without(situation(SUPPLIERS.id), SUPPLIERS)
    assert alone.activities == (Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER),)
    assert (alone.sources, alone.retention) == (Sources(), RetentionPolicy())
    both = without(situation(CUSTOMERS.id, SUPPLIERS.id), SUPPLIERS)
    expected = situation(CUSTOMERS.id)
    assert (both.activities, both.sources) == (expected.activities, expected.sources)
    assert both.retention == expected.retention


def test_data_of_an_activity_that_is_gone_go_too() -> None:
    orders = Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER)
    reference = DataReference(activity=orders.id)
    other = Activity(id=ActivityId("bills"), kind=ActivityKind.OTHER, data_of=(reference,))
    after = without(Register(activities=(orders, other)), orders)
    assert after.activities == (Activity(id=ActivityId("bills"), kind=ActivityKind.OTHER),)


def test_decisions_and_proposals_about_it_go_too() -> None:
    """A record that later gets the same name must not inherit them."""

    def decided(about: str | None) -> Consideration:
        return Consideration(
            requirement=RequirementId("AVG-13-1-c"), about=about, reason="ja", on=date(2026, 11, 29)
        )

    gone = (
        *("people/customers", "people/customers/examples"),
        "people/customers activities/people",
    )
    kept = (None, "people", "people/customers-2", "data/customers")
    proposals = [Proposal(topic="people", record=one, mark="0") for one in ("customers", "others")]
    register = Register(
        people=(CUSTOMERS, SUPPLIERS),
        considered=tuple(decided(about) for about in (*gone, *kept)),
        proposals=(*proposals, Proposal(topic="people", mark="0")),
    )
    after = without(register, CUSTOMERS)
    assert after.considered == tuple(decided(about) for about in kept)
    assert after.proposals == (proposals[1], Proposal(topic="people", mark="0"))
    assert without(register, SUPPLIERS).considered == register.considered


def test_decisions_about_a_purpose_go_with_it() -> None:
    one, other = (Purpose(id=PurposeId(name)) for name in ("tax", "tax-2"))
    activity = Activity(
        id=ActivityId("books"), kind=ActivityKind.BOOKKEEPING, purposes=(one, other)
    )

    def decided(about: str) -> Consideration:
        return Consideration(
            requirement=RequirementId("AVG-13-1-c"), about=about, reason="ja", on=date(2026, 11, 29)
        )

    kept = decided("activities/books/purposes/tax-2.grounds")
    gone = decided("activities/books/purposes/tax.grounds")
    after = without(Register(activities=(activity,), considered=(gone, kept)), one)
    assert after.considered == (kept,)
