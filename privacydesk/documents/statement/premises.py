"""What happens on the premises: cameras, visitors, wifi, copies of identity documents."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Bullets, Item, Line
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.writer import joined


def premises(context: Context) -> list[Block]:
    """The section on the premises; nothing when every answer is no or open."""
    items = tuple(Item(line, at("premises")) for line in _lines(context))
    return [Bullets(items)] if items else []


def _lines(context: Context) -> Iterator[Line]:
    about, write = context.register.premises, context.write
    if about.cameras:
        told = write.say("There are cameras at our premises.")
        sign = write.say("A sign says so before you come into view.") if about.camera_sign else ()
        yield joined(told, sign)
    if about.visitors_list:
        told = write.say("We write down who visits us.")
        closed = (
            write.say("The next visitor cannot read that list.")
            if about.visitors_list_open is False
            else ()
        )
        yield joined(told, closed)
    if about.guest_wifi:
        yield write.say("Guests can use our wifi.")
    if about.wifi_tracking:
        told = write.say("We follow phones through wifi signals.")
        asked = write.say("We only do so with consent.") if about.wifi_tracking_consent else ()
        yield joined(told, asked)
    yield from _copies(context)
    if about.credit_checks:
        yield write.say("We check the creditworthiness of people.")


def _copies(context: Context) -> Iterator[Line]:
    about, write = context.register.premises.identity_copy, context.write
    if not about.made:
        return
    told = [write.say("We make copies of identity documents.")]
    if about.purpose is not None:
        told.append(write.say("What for: {purpose}.", purpose=write.own(about.purpose)))
    if about.law_requires:
        told.append(write.say("A law obliges us to do so."))
    if about.masked:
        told.append(write.say("The citizen service number and the photo are covered on the copy."))
    yield joined(*told)
