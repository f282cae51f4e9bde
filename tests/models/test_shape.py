"""The shape of a record is what its annotations say."""

from dataclasses import MISSING, fields
from typing import Any, cast

import pytest

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import RouteKind
from privacydesk.models.data import DataUse
from privacydesk.models.organisation import Organisation, Registration
from privacydesk.models.people import PeopleGroup
from privacydesk.models.record import Record, record
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.shared import Address, ContactRoute, Period
from tests.models.record_classes import ALL


def field(kind: type[Record], name: str) -> FieldShape:
    """Give one field of a record class."""
    return next(each for each in shape(kind) if each.name == name)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_it_has_every_field_with_identifier_and_kind_first(kind: type[Record]) -> None:
    declared = [each.name for each in fields(cast(Any, kind))]
    names = [each.name for each in shape(kind)]
    assert sorted(names) == sorted(declared)
    first = [name for name in declared if name in ("id", "kind")]
    assert names == first + [name for name in declared if name not in first]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_a_field_is_required_or_starts_unanswered(kind: type[Record]) -> None:
    for each in shape(kind):
        default = kind.default(each.name)
        if each.required:
            assert default is MISSING
        elif each.kind is Kind.CHOICE and default is not None:
            assert each.name == "kind", "only what it is may be taken for granted"
        else:
            assert default is None or default == (each.record and each.record())


def test_every_kind_of_answer_occurs() -> None:
    assert {each.kind for kind in ALL for each in shape(kind)} == set(Kind)
    assert len(ALL) > 80


def test_what_each_field_can_hold() -> None:
    assert field(Organisation, "name") == FieldShape("name", Kind.TEXT, many=False, required=False)
    assert field(Register, "organisation").record is Organisation
    assert field(Register, "people") == FieldShape(
        "people", Kind.RECORD, many=True, required=False, record=PeopleGroup
    )
    assert field(Activity, "kind") == FieldShape(
        "kind", Kind.CHOICE, many=False, required=True, choices=ActivityKind
    )
    assert field(Activity, "id").kind is Kind.IDENTIFIER
    assert field(Activity, "people") == FieldShape(
        "people", Kind.REFERENCE, many=True, required=False, target="PeopleId"
    )
    assert field(DataUse, "data") == FieldShape(
        "data", Kind.REFERENCE, many=False, required=True, target="DataId"
    )
    assert field(Address, "country").target == "CountryCode"
    assert field(Period, "amount").kind is Kind.NUMBER
    assert field(RetentionRule, "until_date").kind is Kind.DAY
    assert field(Registration, "number").kind is Kind.TEXT


def test_a_record_without_answers_is_no_answer() -> None:
    assert list(answered(Register())) == []
    register = Register(people=(), retention=RetentionPolicy(rules=None))
    assert [(each.name, value) for each, value in answered(register)] == [("people", ())]
    contact = ContactRoute(kind=RouteKind.EMAIL)
    assert [each.name for each, _ in answered(contact)] == ["kind"]


def test_what_no_answer_can_be_is_refused() -> None:
    @record
    class Odd(Record):
        """Holds what no question asks."""

        share: float | None = None
        """A fraction."""

    with pytest.raises(TypeError, match="no answer can be"):
        shape(Odd)
