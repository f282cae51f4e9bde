"""A record is a frozen value: compared, hashed, copied and shown by what it holds."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any, cast

import pytest

from privacydesk.models.ids import PeopleId
from privacydesk.models.organisation import Organisation
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.record import Record, record
from privacydesk.models.register import Register
from privacydesk.models.shared import Address, Check, Link
from privacydesk.models.text import LocalisedText
from tests.storage.registers import Dice, build, full_register

GUEST = PeopleGroup(id=PeopleId("guests"), kind=PeopleKind.OTHER)


def test_equal_answers_make_equal_records() -> None:
    assert Link(url="a") == Link(url="a")
    assert hash(Link(url="a")) == hash(Link(url="a"))
    assert len({Link(url="a"), Link(url="a"), Link(url="b")}) == 2


@pytest.mark.parametrize(
    "other",
    [
        Link(),
        Link(url="b"),
        Link(url="a", name=LocalisedText.of({"nl": "x"})),
        Check(by="a"),
        "a",
        None,
        ("a",),
    ],
)
def test_other_answers_make_other_records(other: object) -> None:
    assert Link(url="a") != other
    assert other != Link(url="a")


def test_records_of_two_classes_are_never_equal() -> None:
    @record
    class Page(Record):
        """Holds what a link holds."""

        name: LocalisedText | None = None
        """A name."""
        url: str | None = None
        """An address."""

    assert Page(url="a") != Link(url="a")
    assert len({Page(), Link()}) == 2


def test_none_no_and_not_answered_are_three_answers() -> None:
    answers: list[Any] = [None, (), (GUEST,)]
    assert len({Register(people=people) for people in answers}) == 3
    assert len({Organisation(works_as_processor=each) for each in (None, False, True)}) == 3


def test_whole_registers_are_compared_by_what_they_hold() -> None:
    assert full_register() == full_register()
    assert hash(full_register()) == hash(full_register())
    assert len({build(Dice(seed)) for seed in (1, 2, 1)}) == 2


def test_a_record_cannot_be_changed() -> None:
    link: Any = Link(url="a")
    with pytest.raises(FrozenInstanceError):
        link.url = "b"
    with pytest.raises(FrozenInstanceError):
        link.colour = "b"
    with pytest.raises(FrozenInstanceError):
        del link.url
    assert link == Link(url="a")


def test_a_record_is_changed_by_making_another() -> None:
    changed = replace(cast(Any, GUEST), minors=True)
    assert changed.minors is True
    assert changed.id == GUEST.id
    assert GUEST.minors is None


def test_a_record_needs_what_has_no_default() -> None:
    made: Any = PeopleGroup
    with pytest.raises(TypeError, match="PeopleGroup needs 'kind'"):
        made(id="guests")
    with pytest.raises(TypeError, match="PeopleGroup has no 'colour'"):
        made(id="guests", kind=PeopleKind.OTHER, colour="red")
    with pytest.raises(TypeError):
        made("guests", PeopleKind.OTHER)


def test_a_record_has_slots_and_the_fields_of_a_dataclass() -> None:
    assert not hasattr(GUEST, "__dict__")
    assert [field.name for field in fields(cast(Any, Link))] == ["name", "url"]
    assert Organisation.default("works_as_processor") is None
    assert PeopleGroup.default("id") is not None


def test_a_record_shows_what_was_answered() -> None:
    assert repr(Address(town="Delft", country=None)) == "Address(town='Delft')"
    assert repr(Register()) == "Register()"


@pytest.mark.parametrize("made", [Link(url="a"), GUEST, build(Dice(7))])
def test_a_record_can_be_copied_and_pickled(made: Record) -> None:
    assert copy.copy(made) == made
    assert copy.deepcopy(made) == made
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - made in the line itself


def test_a_text_is_never_in_no_language() -> None:
    with pytest.raises(ValueError, match="at least one language"):
        LocalisedText.of({})
    text = LocalisedText.of({"nl": "brood", "en": "bread"})
    assert text == LocalisedText.of({"en": "bread", "nl": "brood"})
    assert (text.get("nl"), text.get("de"), text.languages()) == ("brood", None, ("en", "nl"))
