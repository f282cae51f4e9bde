"""What happens on the premises is told once: in its activity, else in a section of its own."""

from typing import Any

from privacydesk.documents.blocks import Heading, plain
from privacydesk.documents.stream import lines_of
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import RouteKind
from privacydesk.models.extras import Extras, Feedback
from privacydesk.models.ids import ActivityId
from privacydesk.models.organisation import AddressKind, Organisation, Place
from privacydesk.models.premises import Premises
from privacydesk.models.register import Register
from privacydesk.models.shared import Address, ContactRoute
from privacydesk.models.text import LocalisedText
from tests.examples import statement

_CAMERAS = Activity(id=ActivityId("a"), kind=ActivityKind.CAMERAS)
_PLATES = Activity(
    id=ActivityId("b"), kind=ActivityKind.CAMERAS, name=LocalisedText.of({"nl": "Slagboom"})
)


def _headings(register: Register) -> list[str]:
    return [b.text for b in statement(register).blocks if isinstance(b, Heading)]


def _told(register: Register) -> str:
    return " ".join(plain(line) for line in lines_of(statement(register).blocks))


def test_cameras_without_an_activity_stand_in_their_own_section() -> None:
    register = Register(premises=Premises(cameras=True))
    assert "Op onze locatie" in _headings(register)
    assert _told(register).count("hangen camera's") == 1


def test_cameras_are_told_in_the_activity_with_the_usual_heading() -> None:
    register = Register(activities=(_PLATES, _CAMERAS), premises=Premises(cameras=True))
    headings = _headings(register)
    assert "Op onze locatie" not in headings
    assert "Slagboom" not in headings
    assert "Camera's" in headings
    assert _told(register).count("hangen camera's") == 1


def test_yes_no_and_not_answered_are_three_things() -> None:
    told = {
        sound: _told(Register(premises=Premises(cameras=True, camera_sound=sound)))
        for sound in (True, False, None)
    }
    assert "nemen ook geluid op" in told[True]
    assert "nemen geen geluid op" in told[False]
    assert "geluid" not in told[None]


def test_details_of_cameras_that_are_not_there_are_not_told() -> None:
    assert "camera" not in _told(Register(premises=Premises(cameras=False, camera_sound=False)))


def _by_post(*places: Place, **answers: Any) -> str:
    route = ContactRoute(kind=RouteKind.POST, **answers)
    feedback = Extras(feedback=Feedback(welcome=True, routes=(route,)))
    return _told(Register(organisation=Organisation(places=places), extras=feedback))


def test_a_letter_goes_to_the_postal_address_unless_another_is_given() -> None:
    house = Place(kind=AddressKind.VISITING, address=Address(street="Dorpsstraat 1", town="Ede"))
    box = Place(kind=AddressKind.POSTAL, address=Address(street="Postbus 9", town="Ede"))
    assert "per post naar Postbus 9, Ede" in _by_post(house, box)
    assert "per post naar Dorpsstraat 1, Ede" in _by_post(house)
    assert "per post naar De Kade 2" in _by_post(house, box, value="De Kade 2")
    assert "welkom per post." in _by_post()
