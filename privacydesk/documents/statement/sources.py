"""Where data come from in general (GDPR art. 13 and 14)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Bullets, Item, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.provenance import names_data, source_in_general
from privacydesk.documents.writer import capital

_PLACE = at("sources")


def sources(context: Context) -> list[Block]:
    """The section on sources that hold for more than one activity."""
    return [*_listed(context), *_remarks(context)]


def _listed(context: Context) -> Iterator[Block]:
    write = context.write
    found = [s for s in context.register.sources.listed or () if not s.activities]
    if not found:
        return
    place = at("sources", field="listed")
    if len(found) == 1 and not names_data(found[0]):
        only = source_in_general(context, found[0])
        yield Paragraph(write.say("We receive data {source}.", source=only), place)
        return
    yield Paragraph(write.say("We receive data:"), _PLACE)
    yield Bullets(
        tuple(Item(capital(source_in_general(context, source)), place) for source in found)
    )


def _remarks(context: Context) -> Iterator[Block]:
    about, write = context.register.sources, context.write
    if about.only_from_person and about.or_clearly_supplied:
        yield Paragraph(
            write.say(
                "We only keep and use personal data that you gave us directly, or of which it is"
                " clear that they were supplied to us to be processed."
            ),
            _PLACE,
        )
    elif about.only_from_person:
        yield Paragraph(
            write.say("We only keep and use personal data that you gave us directly."), _PLACE
        )
    if about.combined:
        yield Paragraph(
            write.say("We combine the data you give us with the data we collect about you."), _PLACE
        )
