"""Names of situations: the user's own, else the usual heading."""

from privacydesk.documents.blocks import Line, plain
from privacydesk.documents.context import Context
from privacydesk.documents.wording import activities, channels
from privacydesk.documents.writer import capital
from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.ids import ActivityId


def activity_name(context: Context, activity: Activity) -> Line:
    """The name of an activity as a line."""
    if activity.name is not None:
        return context.write.own(activity.name)
    return context.write.say(activities.HEADINGS[activity.kind])


def activity_heading(context: Context, activity: Activity) -> str:
    """The heading of an activity as plain text."""
    return plain(capital(activity_name(context, activity)))


def channel_heading(context: Context, channel: Channel) -> str:
    """The heading of a contact channel as plain text."""
    if channel.name is not None:
        return plain(capital(context.write.own(channel.name)))
    return context.write.words(channels.CHANNEL_HEADINGS[channel.kind])


def activity_anchor(identifier: ActivityId) -> str:
    """The anchor of the section of an activity."""
    return f"activity-{identifier}"
