"""Contact channels: what happens to data when somebody gets in touch."""

from collections.abc import Iterator
from itertools import groupby

from privacydesk.documents.blocks import Block, Heading, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.names import channel_heading
from privacydesk.documents.statement.purposes import purpose_table
from privacydesk.documents.statement.sheet import sheet
from privacydesk.documents.statement.special import special_data
from privacydesk.documents.statement.spots import place_of, recipients_of, rules_of
from privacydesk.documents.wording import channels as wording
from privacydesk.documents.writer import joined
from privacydesk.models.channel import Channel, Recorded
from privacydesk.models.place import Place


def contact(context: Context) -> list[Block]:
    """The section on contact channels."""
    blocks: list[Block] = []
    for channel in context.channels:
        if _has_content(context, channel):
            blocks.append(Heading(channel_heading(context, channel), 2, places=place_of(channel)))
            blocks += _channel(context, channel)
    unasked = list(_unasked(context))
    if unasked:
        heading = context.write.words("Data that we did not ask for")
        blocks += [Heading(heading, 2, places=at("channels")), *unasked]
    return blocks


def _has_content(context: Context, channel: Channel) -> bool:
    told = (
        channel.people,
        channel.data,
        channel.data_of,
        channel.data_listed_in,
        channel.data_in_message,
        channel.purposes,
        channel.routes,
        channel.recorded,
    )
    return any(told) or bool(rules_of(context, channel)) or bool(recipients_of(context, channel))


def _channel(context: Context, channel: Channel) -> Iterator[Block]:
    write = context.write
    if channel.routes:
        ways = any_route(context, channel.routes)
        yield Paragraph(write.say("You reach us {ways}.", ways=ways), place_of(channel, "routes"))
    yield from sheet(context, channel)
    yield from purpose_table(context, channel)
    yield from special_data(context, channel)
    if channel.recorded is not None:
        told = write.say(wording.RECORDED[channel.recorded])
        if channel.recorded is not Recorded.NOT_RECORDED:
            told = joined(told, _announced(context, channel))
        yield Paragraph(told, place_of(channel, "recorded"))


def _announced(context: Context, channel: Channel) -> Line:
    """Whether it is said at the start that a conversation is recorded."""
    if channel.recording_announced is None:
        return ()
    if channel.recording_announced:
        return context.write.say("We say so at the start.")
    return context.write.say("We do not say so at the start.")


def _unasked(context: Context) -> Iterator[Block]:
    """Data that people send unasked, one paragraph for channels that treat them alike."""
    write = context.write
    found = [channel for channel in context.channels if channel.unasked is not None]
    for unasked, group in groupby(sorted(found, key=_unasked_key), key=_unasked_key):
        alike = list(group)
        where = write.any_of([write.say(wording.MESSAGES[channel.kind]) for channel in alike])
        told = write.say(
            "Sometimes people send us personal data that we did not ask for, through {channels}.",
            channels=where,
        )
        rest = next(text for kind, text in wording.UNASKED.items() if kind.value == unasked)
        places = tuple(Place("channels", channel.id, "unasked") for channel in alike)
        yield Paragraph(joined(told, write.say(rest)), places)


def _unasked_key(channel: Channel) -> str:
    return channel.unasked.value if channel.unasked is not None else ""
