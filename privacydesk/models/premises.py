"""What happens on the premises and on paper: cameras, visitors, copies of identity documents."""

from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


@record
class IdentityCopy(Record):
    """Copies of identity documents (UAVG art. 46)."""

    made: bool | None = None
    """Whether copies are made."""
    purpose: LocalisedText | None = None
    """What for."""
    law_requires: bool | None = None
    """Whether a law requires a copy."""
    masked: bool | None = None
    """Whether citizen service number and photo are covered."""


@record
class Premises(Record):
    """Questions about the premises; what is done with the data stands in the activities."""

    cameras: bool | None = None
    """Whether there are cameras."""
    camera_sign: bool | None = None
    """Whether a sign says so before people come into view."""
    camera_spots: tuple[LocalisedText, ...] | None = None
    """Where they hang, in short items."""
    camera_free_spots: tuple[LocalisedText, ...] | None = None
    """Where they do not hang, in short items."""
    camera_times: LocalisedText | None = None
    """When they record, as a sentence part: "only at night"."""
    camera_sound: bool | None = None
    """Whether they record sound."""
    camera_watched_live: bool | None = None
    """Whether somebody watches along."""
    cameras_judge_staff: bool | None = None
    """Whether the pictures are used to judge staff."""
    visitors_list: bool | None = None
    """Whether visitors are written down."""
    visitors_list_open: bool | None = None
    """Whether the next visitor can read that list."""
    guest_wifi: bool | None = None
    """Whether guests can use wifi."""
    wifi_tracking: bool | None = None
    """Whether phones are followed through wifi signals."""
    wifi_tracking_consent: bool | None = None
    """Whether that happens only with consent."""
    identity_copy: IdentityCopy = IdentityCopy()
    """Copies of identity documents."""
    credit_checks: bool | None = None
    """Whether the creditworthiness of people is checked."""
