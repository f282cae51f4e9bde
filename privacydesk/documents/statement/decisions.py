"""Decisions by computer in general (GDPR art. 22)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.contradictions import differs
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import joined, sentence

_PLACE = at("extras", field="decisions")


def decisions(context: Context) -> list[Block]:
    """The section on decisions without a human; each decision itself stands with its activity."""
    return list(_decisions(context))


def _decisions(context: Context) -> Iterator[Block]:
    about, write = context.register.extras.decisions, context.write
    taken = any(activity.decision.taken for activity in context.activities.values())
    if about.taken is False and taken:
        yield Paragraph(differs(context, N_("whether decisions are taken without a human")), _PLACE)
    elif about.taken is not None:
        yield Paragraph(joined(*_told(context, found=taken)), _PLACE)
    if about.ai_answers is not None:
        yield Paragraph(sentence(write.own(about.ai_answers)), _PLACE)


def _told(context: Context, *, found: bool) -> Iterator[Line]:
    """Whether such decisions are taken; `found` says that an activity tells of one."""
    about, write = context.register.extras.decisions, context.write
    if about.taken:
        yield write.say(
            "In some situations a computer takes a decision that can have considerable"
            " consequences for people."
        )
    else:
        yield write.say(
            "With us a computer takes no decisions that can have considerable consequences for"
            " people (automated decisions)."
        )
    if about.explained:
        yield write.say(
            "By that we mean decisions by computer programs or systems without a human, such as a"
            " member of our staff, in between."
        )
    if about.taken and found:
        yield write.say("You read about it with that situation.")
    elif about.taken:
        yield write.hole("which decisions a computer takes")
