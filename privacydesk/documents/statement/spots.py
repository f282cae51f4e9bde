"""The places of activities and channels, and what in the register belongs to them."""

from privacydesk.documents.blocks import Places
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.recipient import Recipient
from privacydesk.models.retention import RetentionRule

Subject = Activity | Channel


def place_of(subject: Subject, field: str = "") -> Places:
    """The place of a field of an activity or channel."""
    return at("channels" if isinstance(subject, Channel) else "activities", subject.id, field)


def recipients_of(context: Context, subject: Subject) -> list[Recipient]:
    """The recipients that say they are part of this activity or channel."""
    if isinstance(subject, Channel):
        return [r for r in context.recipients.values() if subject.id in (r.channels or ())]
    return [r for r in context.recipients.values() if subject.id in (r.activities or ())]


def rules_of(context: Context, subject: Subject) -> list[RetentionRule]:
    """The retention rules that are about this activity or channel."""
    rules = context.register.retention.rules or ()
    if isinstance(subject, Channel):
        return [rule for rule in rules if subject.id in (rule.channels or ())]
    return [rule for rule in rules if subject.id in (rule.activities or ())]
