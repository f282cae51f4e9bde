"""One activity as a section of the statement."""

from privacydesk.documents.blocks import Block, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.statement.details import (
    decision,
    log_in,
    objections,
    profiling,
    provision,
    recruitment,
)
from privacydesk.documents.statement.events import at_the_event, occasions
from privacydesk.documents.statement.mailing import mailing, stopping
from privacydesk.documents.statement.offer import matrix, offer
from privacydesk.documents.statement.premises import on_premises
from privacydesk.documents.statement.purposes import purpose_table
from privacydesk.documents.statement.sheet import sheet
from privacydesk.documents.statement.special import special_data
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.writer import sentence
from privacydesk.models.activity import Activity


def situation(context: Context, activity: Activity) -> list[Block]:
    """Everything the statement says of one activity, in the order in which a reader asks."""
    blocks: list[Block] = []
    if activity.description is not None:
        text = sentence(context.write.own(activity.description))
        blocks.append(Paragraph(text, place_of(activity, "description")))
    blocks += on_premises(context, activity)
    blocks += offer(context, activity)
    blocks += occasions(context, activity)
    blocks += log_in(context, activity)
    blocks += mailing(context, activity)
    blocks += matrix(context, activity)
    blocks += sheet(context, activity)
    blocks += purpose_table(context, activity)
    blocks += special_data(context, activity)
    blocks += provision(context, activity)
    blocks += recruitment(context, activity)
    blocks += stopping(context, activity)
    blocks += at_the_event(context, activity)
    blocks += profiling(context, activity)
    blocks += decision(context, activity)
    blocks += objections(context, activity)
    return blocks
