"""What happens on the premises and on paper."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel, Recorded
from privacydesk.models.choices import LegalBasis, RightKind
from privacydesk.models.ids import PurposeCode
from privacydesk.models.place import Place
from privacydesk.models.rights import Matter

_RECORDED = (Recorded.CALLS, Recorded.CHATS)
_ACTIVITIES = Place("activities")
_WIFI = PurposeCode("guest_wifi")


def _cameras(facts: Facts) -> Iterator[Outcome]:
    about, watching = facts.register.premises, facts.kinds(ActivityKind.CAMERAS)
    if about.cameras is False or not (about.cameras or about.camera_spots or watching):
        return
    yield answered(about.camera_sign, field="camera_sign")
    if not watching:
        yield told(None, _ACTIVITIES, asked=facts.asked("activities"), field="")


def _camera_need(facts: Facts) -> Iterator[Outcome]:
    for situation in facts.kinds(ActivityKind.CAMERAS):
        grounds = [g for p in situation.record.purposes or () for g in p.grounds or ()]
        for ground in grounds:
            if ground.basis is not LegalBasis.LEGITIMATE_INTERESTS:
                continue
            weighing = ground.weighing
            parts = (weighing.why_needed, weighing.why_not_outweighed)
            if all(parts):
                yield met(situation.place)
            else:
                yield broken(situation.place) if any(parts) else unknown(situation.place)
        if not grounds:
            yield unknown(situation.place)


def _identity_copies(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.premises.identity_copy
    if about.made is None and facts.kinds(ActivityKind.IDENTITY_CHECK):
        yield unknown(field="identity_copy.made")
    if not about.made:
        return
    if about.law_requires or about.masked:
        yield met()
    elif about.law_requires is None:
        yield unknown(field="identity_copy.law_requires")
    else:
        yield answered(about.masked, field="identity_copy.masked")


def _visitors(facts: Facts) -> Iterator[Outcome]:
    about, written = facts.register.premises, facts.kinds(ActivityKind.PREMISES_VISITORS)
    if about.visitors_list or (about.visitors_list is None and written):
        is_open = about.visitors_list_open
        yield answered(None if is_open is None else not is_open, field="visitors_list_open")


def _guest_wifi(facts: Facts) -> Iterator[Outcome]:
    told_there = [spot.situation for spot in facts.purposes if spot.record.catalogue == _WIFI]
    homes = (*facts.kinds(ActivityKind.GUEST_WIFI), *told_there)
    asked = facts.asked("activities")
    for situation in homes:
        record = situation.record
        if record.data == ():
            yield met(situation.place)
        elif record.data is None:
            yield told(None, situation.place, asked=asked, field="data")
        else:
            yield told(record.purposes, situation.place, asked=asked, field="purposes")
    if facts.register.premises.guest_wifi and not homes:
        yield told(None, _ACTIVITIES, asked=asked, field="")


def _wifi_tracking(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.premises
    if about.wifi_tracking:
        yield answered(about.wifi_tracking_consent, field="wifi_tracking_consent")


def _pictures(facts: Facts) -> Iterator[Outcome]:
    for situation in facts.situations:
        record = situation.record
        if not isinstance(record, Activity):
            continue
        event = record.event
        if not (event.images or record.kind is ActivityKind.PHOTOS):
            continue
        yield answered(event.images_told, situation.place, field="event.images_told")
        way = event.images_refusal or record.objection_routes or _may_refuse(facts, record)
        asked = facts.asked("activities")
        yield told(way, situation.place, asked=asked, field="objection_routes")


def _may_refuse(facts: Facts, record: Activity) -> bool | None:
    """Whether people are told elsewhere how to object or take consent back."""
    about = facts.register.rights
    if any(one.matter is Matter.IMAGES for one in about.other_routes or ()):
        return True
    grounds = [ground for purpose in record.purposes or () for ground in purpose.grounds or ()]
    consented = bool(grounds) and all(one.basis is LegalBasis.CONSENT for one in grounds)
    if consented and any(ground.consent.withdraw for ground in grounds):
        return True
    right = RightKind.WITHDRAW_CONSENT if consented else RightKind.OBJECTION
    return True if right in facts.rights and about.routes else None


def _recordings(facts: Facts) -> Iterator[Outcome]:
    recording = facts.kinds(ActivityKind.CALL_RECORDING)
    for channel in facts.register.channels or ():
        if channel.recorded not in _RECORDED:
            continue
        place = Place("channels", channel.id)
        yield answered(channel.recording_announced, place, field="recording_announced")
        purposes = any(one.record.purposes for one in recording) or channel.purposes
        yield told(purposes, place, asked=facts.asked("channels"), field="purposes")
        yield _recording_term(facts, channel, place)
    if recording and not any(one.recorded for one in facts.register.channels or ()):
        yield unknown(Place("channels"), field="recorded")


def _recording_term(facts: Facts, channel: Channel, place: Place) -> Outcome:
    """Whether it is said how long recordings are kept; a rule on their data may say so."""
    activities = {one.record.id for one in facts.kinds(ActivityKind.CALL_RECORDING)}
    for rule in facts.rules:
        if channel.id in (rule.channels or ()) or activities & set(rule.activities or ()):
            return met(place)
    used = facts.data_of(channel)
    if any(used & set(rule.data or ()) or rule.people for rule in facts.rules):
        return doubtful(place, field="")
    return told(None, Place("retention"), asked=facts.asked("retention"), field="rules")


RULES: Rules = {
    "CAM-INFO": _cameras,
    "CAM-NEED": _camera_need,
    "AP-ID-COPY": _identity_copies,
    "AP-VISITOR": _visitors,
    "WIFI-GUEST": _guest_wifi,
    "WIFI-TRACK": _wifi_tracking,
    "PHOTO-EVENT": _pictures,
    "CALL-REC": _recordings,
}
