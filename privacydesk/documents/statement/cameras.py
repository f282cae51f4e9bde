"""Cameras on the premises: where they hang, what they record and who sees it."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Line
from privacydesk.documents.context import Context
from privacydesk.documents.wording import security as wording
from privacydesk.models.activity import Activity


def cameras(context: Context, home: Activity | None) -> Iterator[Line]:
    """The sentences on cameras; nothing when there are none, or when nobody said so.

    `home` is the activity that is about cameras; if there is one, there are cameras.
    """
    about, write = context.register.premises, context.write
    if not (about.cameras or (about.cameras is None and (home or about.camera_spots))):
        return
    if about.camera_spots:
        spots = write.all_of(write.owns(about.camera_spots))
        yield write.say("Cameras hang here: {spots}.", spots=spots)
    elif about.cameras:
        yield write.say("There are cameras at our premises.")
    if about.camera_sign is not None:
        yield write.say(wording.CAMERA_SIGN[about.camera_sign])
    if about.camera_free_spots:
        spots = write.all_of(write.owns(about.camera_free_spots))
        yield write.say("No cameras hang here: {spots}.", spots=spots)
    if about.camera_times is not None:
        yield write.say("The cameras record {times}.", times=write.own(about.camera_times))
    answers = (
        (about.camera_sound, wording.CAMERA_SOUND),
        (about.camera_watched_live, wording.CAMERA_WATCHED),
        (about.cameras_judge_staff, wording.CAMERA_STAFF),
    )
    yield from (write.say(sentences[answer]) for answer, sentences in answers if answer is not None)
