"""The walk meets every answer once, and says where it stands."""

import re
from collections import Counter
from typing import Any

import pytest

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import ActivityId, PurposeId
from privacydesk.models.place import Place
from privacydesk.models.purpose import Purpose
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind, shape
from privacydesk.models.walk import answers
from privacydesk.models.website import Cookies, Website
from tests.examples import NAMES, example
from tests.models.record_classes import ALL


def at(register: Register, path: str) -> Any:
    """Give what stands at a path such as recipients[2].agreement.state."""
    here: Any = register
    for name, position in re.findall(r"(\w+)|\[(\d+)\]", path):
        here = getattr(here, name) if name else here[int(position)]
    return here


def test_it_meets_every_field_of_every_record(full: Register) -> None:
    met = {(type(answer.holder), answer.field.name) for answer in answers(full)}
    assert met == {(kind, field.name) for kind in ALL for field in shape(kind)}


@pytest.mark.parametrize("name", NAMES)
def test_it_meets_every_answer_once_where_it_says(name: str) -> None:
    register = example(name)
    met = list(answers(register))
    assert len(met) > 100
    assert max(Counter(answer.path for answer in met).values()) == 1
    for answer in met:
        assert at(register, answer.path) is answer.value
        assert getattr(answer.holder, answer.field.name) is answer.value


def test_it_meets_a_record_before_what_it_holds(full: Register) -> None:
    seen = {""}
    for answer in answers(full):
        holder = re.sub(r"(\[\d+\])?\.?\w+$", "", answer.path)
        assert holder in seen
        seen.add(answer.path)


def test_an_empty_register_has_no_answers() -> None:
    assert list(answers(Register())) == []


def test_a_place_names_the_nearest_record_that_has_a_name() -> None:
    purpose = Purpose(id=PurposeId("bake"))
    activity = Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER, purposes=(purpose,))
    website = Website(cookies=Cookies(used=False))
    register = Register(activities=(activity,), website=website)
    places = {answer.path: answer.place for answer in answers(register)}
    assert places == {
        "activities": Place("activities"),
        "activities[0].id": Place("activities", "orders", "id"),
        "activities[0].kind": Place("activities", "orders", "kind"),
        "activities[0].purposes": Place("activities", "orders", "purposes"),
        "activities[0].purposes[0].id": Place("activities", "bake", "id"),
        "website": Place("website"),
        "website.cookies": Place("website", "", "cookies"),
        "website.cookies.used": Place("website", "", "cookies.used"),
    }
    assert str(places["activities[0].kind"]) == "activities/orders/kind"
    assert str(places["website.cookies.used"]) == "website/cookies.used"


def test_a_record_that_is_no_register_can_be_walked() -> None:
    activity = Activity(id=ActivityId("orders"), kind=ActivityKind.OTHER)
    assert [(each.path, each.field.kind) for each in answers(activity)] == [
        ("id", Kind.IDENTIFIER),
        ("kind", Kind.CHOICE),
    ]
