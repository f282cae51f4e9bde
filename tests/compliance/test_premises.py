"""Pictures of people: what counts as a way to say no."""

from dataclasses import replace
from typing import Any, cast

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, RightKind, RouteKind
from privacydesk.models.events import Event, HowTold
from privacydesk.models.ids import ActivityId, PurposeId
from privacydesk.models.purpose import Consent, LegalGround, Purpose
from privacydesk.models.register import Register
from privacydesk.models.rights import Matter, MatterRoute, Right, Rights
from privacydesk.models.shared import ContactRoute
from tests.compliance.cases import report
from tests.compliance.mending import dutch

_MAIL = (ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl"),)


def _photos(basis: LegalBasis, consent: Consent | None = None, **answers: Any) -> Activity:
    ground = LegalGround(basis=basis, consent=consent or Consent())
    given: dict[str, Any] = {"event": Event(images_told=(HowTold.SIGN,)), **answers}
    return Activity(
        id=ActivityId("a"),
        kind=ActivityKind.PHOTOS,
        purposes=(Purpose(id=PurposeId("p"), grounds=(ground,)),),
        **given,
    )


def _found(activity: Activity, rights: Rights | None = None) -> list[FindingKind]:
    register = replace(cast(Any, Register(activities=(activity,))), rights=rights or Rights())
    return [one.kind for one in report(register).findings if one.code == "PHOTO-EVENT"]


_INTEREST = _photos(LegalBasis.LEGITIMATE_INTERESTS)


def test_silence_on_refusing_is_found() -> None:
    assert _found(_INTEREST) == [FindingKind.FINDING]
    without_route = Rights(listed=(Right(kind=RightKind.OBJECTION),))
    assert _found(_INTEREST, without_route) == [FindingKind.FINDING]


@pytest.mark.parametrize(
    ("activity", "rights"),
    [
        (_photos(LegalBasis.LEGITIMATE_INTERESTS, objection_routes=_MAIL), None),
        (_INTEREST, Rights(listed=(Right(kind=RightKind.OBJECTION),), routes=_MAIL)),
        (_INTEREST, Rights(other_routes=(MatterRoute(matter=Matter.IMAGES, routes=_MAIL),))),
        (_photos(LegalBasis.CONSENT, Consent(withdraw=_MAIL)), None),
        (
            _photos(
                LegalBasis.LEGITIMATE_INTERESTS,
                event=Event(
                    images_told=(HowTold.SIGN,), images_refusal=dutch("Draag een rood bandje.")
                ),
            ),
            None,
        ),
    ],
)
def test_any_way_to_say_no_counts(activity: Activity, rights: Rights | None) -> None:
    assert _found(activity, rights) == []


def test_consent_is_taken_back_and_not_objected_to() -> None:
    consented = _photos(LegalBasis.CONSENT)
    objecting = Rights(listed=(Right(kind=RightKind.OBJECTION),), routes=_MAIL)
    assert _found(consented, objecting) == [FindingKind.FINDING]
