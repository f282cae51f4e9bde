"""Every flaw that the types of a register allow is found, and a sound register has none."""

from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked
from privacydesk.models.data import DataItem, DataReference, DataUse, MatrixCell
from privacydesk.models.extras import Extras, Minors
from privacydesk.models.ids import ActivityId, CountryCode, DataCode, DataId, PeopleId, ServiceId
from privacydesk.models.integrity import (
    LARGEST_NUMBER,
    MOST_CHARACTERS,
    MOST_RECORDS,
    Flaw,
    Problem,
    problems,
)
from privacydesk.models.organisation import Organisation, TradeName
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.publication import Publication
from privacydesk.models.register import Register
from privacydesk.models.service import Service
from privacydesk.models.text import LocalisedText
from tests.examples import NAMES, example
from tests.storage.registers import Dice, build, registers


def people(*names: str) -> tuple[PeopleGroup, ...]:
    """Give groups of people with these identifiers."""
    return tuple(PeopleGroup(id=PeopleId(name), kind=PeopleKind.OTHER) for name in names)


def data(**arrows: str) -> tuple[DataItem, ...]:
    """Give kinds of data, each with the others that it consists of, set apart by spaces."""
    return tuple(
        DataItem(id=DataId(name), consists_of=tuple(map(DataId, others.split())) or None)
        for name, others in arrows.items()
    )


def activity(name: str, *uses: str, **answers: Any) -> Activity:
    """Give an activity that takes the data of others."""
    references = tuple(DataReference(activity=ActivityId(other)) for other in uses)
    return Activity(
        id=ActivityId(name), kind=ActivityKind.OTHER, data_of=references or None, **answers
    )


def named(name: str) -> Register:
    """Give a register in which the organisation has a name."""
    return Register(organisation=Organisation(name=name))


def summary(**texts: str) -> Register:
    """Give a register with a text per language."""
    return Register(publication=Publication(change_summary=LocalisedText.of(texts)))


def minors(age: int) -> Register:
    """Give a register with a number in it."""
    return Register(extras=Extras(minors=Minors(age=age)))


CELL = MatrixCell(data=DataId("name"), service=ServiceId("free"), asked=Asked.REQUIRED)
MATRIX = Register(data=data(name=""), services=(Service(id=ServiceId("free")),), matrix=(CELL,))

FLAWED = [
    *(
        (Register(people=people(name)), "people[0].id", Flaw.BAD_IDENTIFIER, name)
        for name in ("", "Klant", "a b", "-a", "é", "a\n", "a" * 65, "\ud83e")
    ),
    (Register(people=people("a", "b", "a")), "people[2].id", Flaw.SAME_IDENTIFIER, "a"),
    (Register(people=people("a", "a", "a")), "people[1].id", Flaw.SAME_IDENTIFIER, "a"),
    (
        Register(activities=(activity("x", people=(PeopleId("a"),)),)),
        "activities[0].people",
        Flaw.UNKNOWN_REFERENCE,
        "a",
    ),
    (
        # There is an "a", but of another kind.
        Register(
            people=people("a"), activities=(activity("x", data=(DataUse(data=DataId("a")),)),)
        ),
        "activities[0].data[0].data",
        Flaw.UNKNOWN_REFERENCE,
        "a",
    ),
    (
        replace(cast(Any, MATRIX), matrix=(CELL, replace(cast(Any, CELL), asked=Asked.OPTIONAL))),
        "matrix[1]",
        Flaw.SAME_CELL,
        "name × free",
    ),
    (minors(-1), "extras.minors.age", Flaw.BAD_NUMBER, "-1"),
    (minors(LARGEST_NUMBER + 1), "extras.minors.age", Flaw.BAD_NUMBER, "100000001"),
    (named("x" * (MOST_CHARACTERS + 1)), "organisation.name", Flaw.TEXT_TOO_LONG, "10001"),
    (
        summary(nl="brood", en="x" * (MOST_CHARACTERS + 1)),
        "publication.change_summary",
        Flaw.TEXT_TOO_LONG,
        "10001",
    ),
    (named(""), "organisation.name", Flaw.EMPTY_TEXT, ""),
    (named(" \n\u00a0"), "organisation.name", Flaw.EMPTY_TEXT, ""),
    (summary(nl="brood", en=" "), "publication.change_summary", Flaw.EMPTY_TEXT, ""),
    *(
        (named(f"brood{character}"), "organisation.name", Flaw.BAD_CHARACTER, shown)
        for character, shown in (
            ("\0", "U+0000"),
            ("\b", "U+0008"),
            ("\v", "U+000B"),
            ("\r\n", "U+000D"),
            ("\x1b[2J", "U+001B"),
            ("\x7f", "U+007F"),
            ("\x9b", "U+009B"),
            ("\ud83e", "U+D83E"),
            ("\udfff\udc00", "U+DFFF"),
        )
    ),
    (summary(en="a", nl="b\f"), "publication.change_summary", Flaw.BAD_CHARACTER, "U+000C"),
    (
        Register(organisation=Organisation(country=CountryCode("N\0"))),
        "organisation.country",
        Flaw.BAD_CHARACTER,
        "U+0000",
    ),
    (
        Register(data=(DataItem(id=DataId("a"), details=(LocalisedText.of({"nl": "\x1f."}),)),)),
        "data[0].details",
        Flaw.BAD_CHARACTER,
        "U+001F",
    ),
    (
        Register(organisation=Organisation(trade_names=(TradeName(name="\x01"),))),
        "organisation.trade_names[0].name",
        Flaw.BAD_CHARACTER,
        "U+0001",
    ),
    (
        Register(people=people(*(str(number) for number in range(MOST_RECORDS + 1)))),
        "people",
        Flaw.TOO_MANY_RECORDS,
        "5001",
    ),
]


@pytest.mark.parametrize(("register", "path", "flaw", "value"), FLAWED)
def test_one_flaw_is_found_once(register: Register, path: str, flaw: Flaw, value: str) -> None:
    assert list(problems(register)) == [Problem(path, flaw, value)]


def test_what_holds_itself_is_found_by_every_detour() -> None:
    register = Register(
        data=data(a="b", b="c d", c="a", d="", e="a", f="f"),
        activities=(activity("x", "y"), activity("y", "x"), activity("z", "x")),
    )
    assert [(each.path, each.value) for each in problems(register)] == [
        ("data[0]", "a"),
        ("data[1]", "b"),
        ("data[2]", "c"),
        ("data[5]", "f"),
        ("activities[0]", "x"),
        ("activities[1]", "y"),
    ]
    assert {each.flaw for each in problems(register)} == {Flaw.HOLDS_ITSELF}


def test_every_flaw_was_tried() -> None:
    assert {flaw for _, _, flaw, _ in FLAWED} | {Flaw.HOLDS_ITSELF} == set(Flaw)


def test_several_flaws_are_all_found() -> None:
    found = list(problems(Register(people=people("A", "b", "b"), data=(DataItem(id=DataId("")),))))
    assert {(each.path, each.flaw) for each in found} == {
        ("people[0].id", Flaw.BAD_IDENTIFIER),
        ("people[2].id", Flaw.SAME_IDENTIFIER),
        ("data[0].id", Flaw.BAD_IDENTIFIER),
    }


@pytest.mark.parametrize(
    "register",
    [
        Register(),
        Register(people=()),
        Register(people=people("a", "a-1", "0", "a" * 64), data=data(a="")),
        Register(people=people(*(str(number) for number in range(MOST_RECORDS)))),
        Register(data=data(a="b c", b="c", c="")),
        Register(data=(DataItem(id=DataId("a"), catalogue=DataCode("name")),)),
        MATRIX,
        minors(0),
        minors(LARGEST_NUMBER),
        named("x" * MOST_CHARACTERS),
        named("=1+1\n\t<b>{x}%s\u2028\u200d\U0001f9c1\u00a0\ufeff\uffff"),
        summary(nl="a", en="a"),
    ],
)
def test_what_is_just_right_has_no_flaw(register: Register) -> None:
    assert list(problems(register)) == []


def test_a_register_with_every_answer_has_no_flaw(full: Register) -> None:
    assert list(problems(full)) == []


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_no_flaw(name: str) -> None:
    assert list(problems(example(name))) == []


@pytest.mark.parametrize("seed", range(5))
def test_a_random_register_has_no_flaw(seed: int) -> None:
    assert list(problems(build(Dice(seed)))) == []


@given(registers())
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_can_be_typed_has_no_flaw(register: Register) -> None:
    assert list(problems(register)) == []


BASE = example("klantenscoren")


def changed(**fields: Any) -> Register:
    """Give the example with other topics; what is not changed is shared with it."""
    made: Register = replace(cast(Any, BASE), **fields)
    return made


def altered(record: Any, **fields: Any) -> Any:
    """Give a record with other answers."""
    return replace(record, **fields)


def changes() -> list[Register]:
    """Give registers with one change each, sound ones and others."""
    activities, items = BASE.activities or (), BASE.data or ()
    recipients, matrix = BASE.recipients or (), BASE.matrix or ()
    unknown = altered(activities[0], people=(PeopleId("nobody"),))
    organisation = BASE.organisation
    return [
        BASE,
        changed(organisation=altered(organisation, name="Brood")),
        changed(organisation=altered(organisation, name=" ")),
        changed(organisation=altered(organisation, name="brood\0")),
        changed(activities=(*activities, activities[0])),
        changed(activities=(activities[0], *activities)),
        changed(activities=activities[1:]),
        changed(activities=activities[::-1]),
        changed(activities=None),
        changed(activities=(unknown, *activities[1:])),
        changed(activities=(*activities, activity("self", "self"))),
        changed(activities=(*activities, activity("new"))),
        changed(activities=(*activities, activity("Not a slug"))),
        changed(activities=(altered(activities[0], id=activities[1].id), *activities[1:])),
        changed(activities=(altered(activities[0], description=None), *activities[1:])),
        changed(data=items[1:]),
        changed(data=(*items, *data(fresh="fresh"))),
        changed(data=(*items, *data(fresh=str(items[0].id)))),
        changed(recipients=recipients[:1] * 2 + recipients[1:]),
        changed(recipients=recipients * (MOST_RECORDS // len(recipients) + 1)),
        changed(matrix=(*matrix, CELL)),
        Register(),
    ]


@pytest.mark.parametrize("register", changes(), ids=range(len(changes())))
def test_beside_a_sound_register_the_same_flaws_are_found(register: Register) -> None:
    assert list(problems(register, beside=BASE)) == list(problems(register))


def test_there_are_sound_changes_and_others() -> None:
    flaws = [{each.flaw for each in problems(register)} for register in changes()]
    assert flaws.count(set()) > 5
    assert set().union(*flaws) > {
        Flaw.SAME_IDENTIFIER,
        Flaw.UNKNOWN_REFERENCE,
        Flaw.HOLDS_ITSELF,
        Flaw.EMPTY_TEXT,
    }


def test_what_is_shared_is_not_looked_at_again() -> None:
    flawed = Register(organisation=Organisation(name=""), people=people("a"))
    register = altered(flawed, people=people("a"))
    assert list(problems(register, beside=flawed)) == []
