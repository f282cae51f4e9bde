"""Decisions by computer in general (GDPR art. 22)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.writer import joined, sentence

_PLACE = at("extras", field="decisions")


def decisions(context: Context) -> list[Block]:
    """The section on decisions without a human; each decision itself stands with its activity."""
    return list(_decisions(context))


def _decisions(context: Context) -> Iterator[Block]:
    about, write = context.register.extras.decisions, context.write
    explained = (
        write.say(
            "By that we mean decisions by computer programs or systems without a human, such as a"
            " member of our staff, in between."
        )
        if about.explained
        else ()
    )
    if about.taken is False:
        told = write.say(
            "We take no decisions based on automated processing that can have considerable"
            " consequences for people."
        )
        yield Paragraph(joined(told, explained), _PLACE)
    elif about.taken:
        told = write.say(
            "In some situations a computer takes a decision that can have considerable"
            " consequences for people. You read about it with that situation."
        )
        yield Paragraph(told, _PLACE)
    if about.ai_answers is not None:
        yield Paragraph(sentence(write.own(about.ai_answers)), _PLACE)
