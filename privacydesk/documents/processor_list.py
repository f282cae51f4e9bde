"""The list of processors (GDPR art. 28 and 30(1)(d) and (e)), and of other recipients apart."""

from collections.abc import Iterator, Sequence

from privacydesk.compliance.finding import Finding
from privacydesk.documents.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Line,
    Paragraph,
    Row,
    See,
    Table,
    Tone,
    Words,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.draft import errors_in, unconfirmed, unfinished
from privacydesk.documents.places import at
from privacydesk.documents.processor_facts import facts_of, legal_name, what_for
from privacydesk.documents.statement.changes import version_line
from privacydesk.documents.stream import holes, spots, with_lines
from privacydesk.documents.wording import N_, recipients
from privacydesk.documents.writer import capital, joined
from privacydesk.knowledge.requirement import Paper
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient

_OTHERS = (PartyRole.CONTROLLER, PartyRole.JOINT)
_TOLD = ("recipients",)
"""The topics of the register that the list is about."""


def processor_list(context: Context, errors: Sequence[Finding] = ()) -> Document:
    """Compose the list of processors of a register; `errors` of a check keep it a draft."""
    write = context.write
    title = write.words("List of processors")
    blocks = [with_lines(block, _without_references) for block in _blocks(context)]
    missing, proposals = holes(blocks), unconfirmed(context, _TOLD)
    wrong = errors_in(Paper.PROCESSOR_LIST, errors)
    concept = bool(missing or proposals or wrong)
    if concept:
        blocks.insert(2, unfinished(context, missing, spots(blocks), proposals, wrong))
    name = plain(context.our_name())
    return Document(
        title=title,
        author=name,
        subject=write.words("{title} of {name}", title=title, name=name),
        language=context.code,
        dated=context.register.publication.dated,
        contents=write.words("Contents"),
        footer=plain(joined(name, title.lower(), version_line(context), by=" · ")),
        page_of=write.language.text("page {page} of {pages}"),
        concept=write.words("draft") if concept else "",
        blocks=tuple(blocks),
    )


def processors(context: Context) -> list[Recipient]:
    """Those who use data on behalf of the organisation, or whose role is not answered."""
    outside = [r for r in context.recipients.values() if r.role is not PartyRole.INTERNAL]
    return [r for r in outside if r.role not in _OTHERS]


def other_recipients(context: Context) -> list[Recipient]:
    """Those who decide for themselves what they do with the data."""
    return [r for r in context.recipients.values() if r.role in _OTHERS]


def _blocks(context: Context) -> Iterator[Block]:
    write = context.write
    line = joined(context.our_name(), version_line(context), by=" · ")
    yield Paragraph(line, at("publication", field="dated"), Tone.MUTED)
    found = processors(context)
    if found:
        intro = write.say(
            "These parties use personal data on behalf of {name}. The law calls them processors.",
            name=context.our_name(),
        )
    elif context.register.recipients is None:
        intro = joined(write.say("Our processors:"), write.hole("which processors there are"))
    else:
        intro = write.say("{name} has no processors.", name=context.our_name())
    yield Paragraph(intro, at("recipients"), Tone.LEAD)
    yield from _part(context, N_("Processors"), "processors", found)
    yield from _part(context, N_("Other recipients"), "others", other_recipients(context))


def _part(
    context: Context, heading: str, anchor: str, found: Sequence[Recipient]
) -> Iterator[Block]:
    if not found:
        return
    yield Heading(context.write.words(heading), 1, anchor)
    yield _overview(context, found)
    for recipient in found:
        name = plain(capital(legal_name(context, recipient)))
        yield Heading(name, 2, f"recipient-{recipient.id}", places=at("recipients", recipient.id))
        yield Facts(tuple(facts_of(context, recipient)))


def _overview(context: Context, found: Sequence[Recipient]) -> Table:
    write = context.write
    rows = []
    for recipient in found:
        country = (Words(context.country(recipient.country)),) if recipient.country else ()
        state = recipient.agreement.state
        agreement = write.say(recipients.AGREEMENTS_SHORT[state]) if state is not None else ()
        cells: tuple[Line, ...] = (
            capital(legal_name(context, recipient)),
            capital(what_for(context, recipient)),
            country or (Words("–"),),
            capital(agreement) if agreement else (Words("–"),),
        )
        rows.append(Row(tuple(Cell((line,)) for line in cells), at("recipients", recipient.id)))
    columns = (
        Column(write.words("Name"), 2),
        Column(write.words("What for"), 3),
        Column(write.words("Country"), 1.4),
        Column(write.words("Agreement"), 1.4),
    )
    return Table(write.words("Overview"), columns, tuple(rows))


def _without_references(line: Line) -> Line:
    """The list stands by itself: it points to no section of the statement."""
    return tuple(piece for piece in line if not isinstance(piece, See))
