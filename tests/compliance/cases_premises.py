"""Cases of the requirements in resources/requirements/premises.json."""

from collections.abc import Mapping
from typing import Any

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel, Recorded
from privacydesk.models.choices import ChannelKind, LegalBasis, RouteKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.events import Event, HowTold, Image
from privacydesk.models.ids import (
    ActivityId,
    ChannelId,
    DataCode,
    DataId,
    PurposeCode,
    PurposeId,
    RuleId,
)
from privacydesk.models.premises import IdentityCopy, Premises
from privacydesk.models.purpose import LegalGround, Purpose, Weighing
from privacydesk.models.register import Register
from privacydesk.models.retention import Criterion, RetentionPolicy, RetentionRule
from privacydesk.models.shared import ContactRoute
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import Case

_WHY = LocalisedText.of({"nl": "er is vaak ingebroken, en een lamp hielp niet"})
_NOT_HEAVIER = LocalisedText.of({"nl": "alleen de voordeur is in beeld"})


_NO_PREMISES = Premises()


def _activity(kind: ActivityKind, premises: Premises = _NO_PREMISES, **answers: Any) -> Register:
    activity = Activity(id=ActivityId("a"), kind=kind, **answers)
    return Register(activities=(activity,), premises=premises)


def _cameras(outweighed: LocalisedText | None = _NOT_HEAVIER, *, sign: bool = True) -> Register:
    ground = LegalGround(
        basis=LegalBasis.LEGITIMATE_INTERESTS,
        interests=(LocalisedText.of({"nl": "het pand beveiligen"}),),
        weighing=Weighing(why_needed=_WHY, why_not_outweighed=outweighed),
    )
    return _activity(
        ActivityKind.CAMERAS,
        Premises(cameras=True, camera_sign=sign),
        purposes=(Purpose(id=PurposeId("p"), grounds=(ground,)),),
    )


def _copies(*, masked: bool) -> Register:
    copy = IdentityCopy(made=True, law_requires=False, masked=masked)
    return Register(premises=Premises(identity_copy=copy))


def _wifi(purpose: str | None) -> Register:
    code = PurposeCode(purpose) if purpose else None
    words = LocalisedText.of({"nl": "gasten laten internetten"})
    register = _activity(
        ActivityKind.GENERAL,
        Premises(guest_wifi=True),
        purposes=(Purpose(id=PurposeId("p"), catalogue=code, text=words),),
        data=(DataUse(data=DataId("mac")),),
    )
    item = DataItem(id=DataId("mac"), catalogue=DataCode("mac_address"))
    return Register(activities=register.activities, premises=register.premises, data=(item,))


def _photos(*told: HowTold) -> Register:
    return _activity(
        ActivityKind.EVENT,
        event=Event(images=(Image.PHOTOS,), images_told=told),
        objection_routes=(ContactRoute(kind=RouteKind.AT_THE_EVENT),),
    )


def _calls(*, announced: bool) -> Register:
    channel = Channel(
        id=ChannelId("telefoon"),
        kind=ChannelKind.PHONE,
        recorded=Recorded.CALLS,
        recording_announced=announced,
        purposes=(Purpose(id=PurposeId("p")),),
    )
    rule = RetentionRule(id=RuleId("r"), channels=(channel.id,), criterion=Criterion.UNTIL_ANSWERED)
    return Register(channels=(channel,), retention=RetentionPolicy(rules=(rule,)))


CASES: Mapping[str, Case] = {
    "CAM-INFO": Case(_cameras(sign=False), _cameras()),
    "CAM-NEED": Case(_cameras(None), _cameras()),
    "AP-ID-COPY": Case(_copies(masked=False), _copies(masked=True)),
    "AP-VISITOR": Case(
        Register(premises=Premises(visitors_list=True, visitors_list_open=True)),
        Register(premises=Premises(visitors_list=True, visitors_list_open=False)),
    ),
    "WIFI-GUEST": Case(_wifi(None), _wifi("guest_wifi")),
    "WIFI-TRACK": Case(
        Register(premises=Premises(wifi_tracking=True, wifi_tracking_consent=False)),
        Register(premises=Premises(wifi_tracking=True, wifi_tracking_consent=True)),
    ),
    "PHOTO-EVENT": Case(_photos(), _photos(HowTold.SIGN)),
    "CALL-REC": Case(_calls(announced=False), _calls(announced=True)),
}
