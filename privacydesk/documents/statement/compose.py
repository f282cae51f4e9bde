"""The privacy statement as a document: title, summary, numbered sections, what is missing."""

from collections.abc import Sequence

from privacydesk.compliance.finding import Finding
from privacydesk.documents.blocks import (
    Block,
    Document,
    Hyperlink,
    Inline,
    Line,
    Paragraph,
    See,
    Tone,
    Words,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.draft import errors_in, unconfirmed, unfinished
from privacydesk.documents.places import at
from privacydesk.documents.statement.changes import version_line
from privacydesk.documents.statement.sections import headed, parts
from privacydesk.documents.statement.summary import summary
from privacydesk.documents.stream import anchors, holes, spots, with_lines
from privacydesk.documents.wording import organisation
from privacydesk.documents.writer import capital, joined, merged
from privacydesk.knowledge.requirement import Paper
from privacydesk.models.publication import StatementKind

_MOST_PEOPLE = 5


def statement(context: Context, errors: Sequence[Finding] = ()) -> Document:
    """Compose the privacy statement of a register; `errors` of a check keep it a draft."""
    body = [
        block
        for number, part in enumerate(parts(context), start=1)
        for block in headed(part, number)
    ]
    front: list[Block] = [_version(context), _lead(context), summary(context)]
    numbers = anchors(body)
    blocks = [
        with_lines(block, lambda line: _resolved(context, line, numbers)) for block in front + body
    ]
    missing, proposals = holes(blocks), unconfirmed(context)
    wrong = errors_in(Paper.STATEMENT, errors)
    concept = bool(missing or proposals or wrong)
    if concept:
        blocks.insert(2, unfinished(context, missing, spots(body), proposals, wrong))
    return _document(context, tuple(blocks), concept=concept)


def _document(context: Context, blocks: tuple[Block, ...], *, concept: bool) -> Document:
    write = context.write
    title = statement_title(context)
    name = plain(context.our_name())
    footer = joined(name, title.lower(), version_line(context), by=" · ")
    return Document(
        title=title,
        author=name,
        subject=write.words("{title} of {name}", title=title, name=name),
        language=context.code,
        dated=context.register.publication.dated,
        contents=write.words("Contents"),
        footer=plain(footer),
        page_of=write.language.text("page {page} of {pages}"),
        concept=write.words("draft") if concept else "",
        blocks=blocks,
    )


def statement_title(context: Context) -> str:
    """What the statement is called."""
    kind = context.register.publication.kind or StatementKind.STATEMENT
    return context.write.words(organisation.TITLES[kind])


def _version(context: Context) -> Paragraph:
    line = version_line(context) or context.write.hole("date not filled in yet")
    name = context.our_name()
    return Paragraph(joined(name, line, by=" · "), at("publication", field="dated"), Tone.MUTED)


def _lead(context: Context) -> Paragraph:
    write = context.write
    groups = [context.people(identifier) for identifier in context.people_groups]
    promise = write.say(
        "Here you read which data, what for and how long, and what your rights are."
    )
    if 0 < len(groups) <= _MOST_PEOPLE:
        uses = write.say(
            "{name} uses personal data of {people}.",
            name=context.our_name(),
            people=write.all_of(groups),
        )
    else:
        uses = write.say("{name} uses personal data.", name=context.our_name())
    return Paragraph(capital(joined(uses, promise)), at("people"), Tone.LEAD)


def _resolved(context: Context, line: Line, numbers: dict[str, str]) -> Line:
    """Turn each reference into the number of its section; drop those that lead nowhere."""
    made: list[Inline] = []
    for piece in line:
        if not isinstance(piece, See):
            made.append(piece)
        elif piece.anchor in numbers:
            text = context.write.words("section {number}", number=numbers[piece.anchor])
            made += [Words(" ("), Hyperlink(text, f"#{piece.anchor}"), Words(")")]
    return merged(made)
