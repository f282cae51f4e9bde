"""A place leads to its answer, and an answer to its place."""

import pytest

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.steps import Steps, place_of, way_to
from tests.examples import example

_WAYS: tuple[tuple[Place, Steps], ...] = (
    (Place("organisation", "", "name"), ("organisation", "name")),
    (
        Place("website", "", "cookies.consent.withdraw"),
        ("website", "cookies", "consent", "withdraw"),
    ),
    (Place("data", "geslacht"), ("data", 1)),
    (Place("retention", "adres", "period"), ("retention", "rules", 1, "period")),
    (Place("recipients", "tawk", "agreement.state"), ("recipients", 1, "agreement", "state")),
    (
        Place("activities", "algemeen", "purposes/campagnes.grounds"),
        ("activities", 0, "purposes", 1, "grounds"),
    ),
    (Place("activities", "algemeen", "purposes/campagnes"), ("activities", 0, "purposes", 1)),
)


@pytest.mark.parametrize(("place", "steps"), _WAYS)
def test_there_and_back(place: Place, steps: Steps) -> None:
    register = example("klantenscoren")
    assert way_to(register, place) == steps
    assert place_of(register, steps) == place


@pytest.mark.parametrize(
    ("place", "steps"),
    [
        (Place("activities", "", "purposes"), ("activities",)),
        (Place("activities", "nowhere", "purposes"), ("activities",)),
        (
            Place("activities", "algemeen", "purposes/nowhere.grounds"),
            ("activities", 0, "purposes"),
        ),
        (Place("retention", "nowhere", "period"), ("retention",)),
        (Place("rights", "", "listed/restriction"), ("rights", "listed")),
    ],
)
def test_as_far_as_there_is_something(place: Place, steps: Steps) -> None:
    assert way_to(example("klantenscoren"), place) == steps


def test_an_entry_without_an_identifier_is_found_by_its_kind() -> None:
    place = Place("rights", "", "listed/erasure")
    assert way_to(example("klantenscoren"), place) == ("rights", "listed", 2)


def test_an_empty_register_leads_to_the_list() -> None:
    assert way_to(Register(), Place("recipients", "mail", "country")) == ("recipients",)
