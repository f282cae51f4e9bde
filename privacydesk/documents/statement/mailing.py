"""Newsletters and advertising: to whom, what about, how stopped, what is measured."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.party import is_named, party_name
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import mailings
from privacydesk.documents.writer import joined
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import RecipientId


def mailing(context: Context, activity: Activity) -> Iterator[Block]:
    """What the statement says of messages that go to many people, before purposes."""
    about, write = activity.mailing, context.write
    place = place_of(activity, "mailing")
    if about.contents:
        contents = write.all_of(write.owns(about.contents))
        if activity.kind is ActivityKind.NEWSLETTER:
            yield Paragraph(write.say("Our newsletters hold {contents}.", contents=contents), place)
        else:
            yield Paragraph(
                write.say("Our messages are about {contents}.", contents=contents), place
            )
    yield from _receivers(context, activity)
    if about.advertising is not None:
        yield Paragraph(write.say(mailings.ADVERTISING[about.advertising]), place)


def _receivers(context: Context, activity: Activity) -> Iterator[Block]:
    about, write = activity.mailing, context.write
    place = place_of(activity, "mailing")
    if tells_receivers(activity):
        who = context.people_list(activity.people or ())
        yield Paragraph(
            write.say("We can send them to {people}.", people=who), place_of(activity, "people")
        )
    if about.audiences:
        who = write.all_of([write.say(mailings.AUDIENCES[a]) for a in about.audiences])
        yield Paragraph(write.say("We send these messages to {audiences}.", audiences=who), place)
    if about.channels:
        ways = write.all_of([write.say(mailings.CHANNELS[c]) for c in about.channels])
        yield Paragraph(write.say("We send them {ways}.", ways=ways), place)
    if about.follows_preferences:
        yield Paragraph(write.say("We follow the preferences you gave us."), place)


def tells_receivers(activity: Activity) -> bool:
    """Whether the groups of people are told as the receivers of a newsletter."""
    newsletter = activity.kind is ActivityKind.NEWSLETTER
    return newsletter and bool(activity.people) and not activity.mailing.audiences


def stopping(context: Context, activity: Activity) -> Iterator[Block]:
    """What is measured and how messages are stopped, after the purposes."""
    about, write = activity.mailing, context.write
    place = place_of(activity, "mailing")
    if about.measured:
        what = write.all_of([write.say(mailings.MEASURED[m]) for m in about.measured])
        measured = write.say("We keep track of {what}.", what=what)
        if about.measured_in is not None:
            measured = joined(measured, _measured_in(context, about.measured_in))
        yield Paragraph(measured, place)
    for way in about.opt_out or ():
        yield Paragraph(write.say(mailings.OPT_OUT[way]), place)
    if about.stop_routes:
        ways = any_route(context, about.stop_routes)
        yield Paragraph(
            write.say("You can stop these messages at any time {ways}.", ways=ways), place
        )
    if about.cannot_be_stopped:
        what = write.all_of(write.owns(about.cannot_be_stopped))
        yield Paragraph(
            write.say("You cannot unsubscribe from service messages: {what}.", what=what), place
        )
    if about.giving_data_is_free:
        yield Paragraph(
            write.say("You are not obliged to give personal data for marketing."), place
        )


def _measured_in(context: Context, identifier: RecipientId) -> Line:
    write, recipient = context.write, context.recipients[identifier]
    if is_named(recipient):
        name = party_name(context, recipient)
        return write.say(
            "We use those click data only within the mailing application ({name}).", name=name
        )
    return write.say("We use those click data only within the mailing application.")
