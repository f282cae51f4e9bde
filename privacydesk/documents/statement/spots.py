"""The places of activities and channels, and what in the register belongs to them."""

from collections.abc import Sequence

from privacydesk.documents.blocks import Places
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.ids import DataId
from privacydesk.models.recipient import Recipient
from privacydesk.models.retention import RetentionRule

Subject = Activity | Channel


def place_of(subject: Subject, field: str = "") -> Places:
    """The place of a field of an activity or channel."""
    return at("channels" if isinstance(subject, Channel) else "activities", subject.id, field)


def recipients_of(context: Context, subject: Subject) -> Sequence[Recipient]:
    """The recipients that say they are part of this activity or channel."""
    if isinstance(subject, Channel):
        return context.recipients_by_channel.get(subject.id, ())
    return context.recipients_by_activity.get(subject.id, ())


def rules_of(context: Context, subject: Subject) -> Sequence[RetentionRule]:
    """The retention rules that are about this activity or channel."""
    if isinstance(subject, Channel):
        return context.rules_by_channel.get(subject.id, ())
    return context.rules_by_activity.get(subject.id, ())


def data_of(context: Context, subject: Subject) -> set[DataId]:
    """The data of a situation, with those that it takes from other activities."""
    used = {use.data for use in subject.data or ()}
    for reference in subject.data_of or ():
        used |= {use.data for use in context.activities[reference.activity].data or ()}
    return used


def uses_data(subject: Subject) -> bool:
    """Whether an activity or channel uses data: named, taken from elsewhere, or in a message."""
    in_message = isinstance(subject, Channel) and subject.data_in_message
    return bool(subject.data or subject.data_of or subject.data_listed_in or in_message)
