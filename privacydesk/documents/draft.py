"""Why a paper is still a draft: what is missing, and which answers are proposals only."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from privacydesk.compliance.finding import Finding
from privacydesk.documents.blocks import (
    Block,
    Box,
    BoxKind,
    Bullets,
    Heading,
    Hyperlink,
    Item,
    Line,
    Paragraph,
    Places,
    Words,
)
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.wording.topics import TOPICS
from privacydesk.documents.writer import capital, joined
from privacydesk.knowledge.requirement import Paper
from privacydesk.models.proposing import Proposals, open_proposals


def unconfirmed(context: Context, topics: Collection[str] = tuple(TOPICS)) -> Proposals:
    """The proposals in some topics of the register that nobody confirmed yet."""
    return tuple(one for one in context.once(_open) if one.topic in topics)


def errors_in(paper: Paper, errors: Sequence[Finding]) -> list[Finding]:
    """The errors that are about one paper."""
    return [one for one in errors if paper in one.requirement.papers]


def unfinished(
    context: Context,
    missing: Mapping[str, Places],
    spots: Mapping[str, Sequence[Heading]],
    proposals: Proposals,
    errors: Sequence[Finding] = (),
) -> Box:
    """The box that says why a paper is still a draft, and where to mend that."""
    blocks: list[Block] = []
    if missing:
        intro = context.write.say("This paper is not finished. Still to be filled in:")
        blocks += (Paragraph(intro), Bullets(tuple(_missing(context, missing, spots))))
    if proposals:
        intro = context.write.say(
            "Some answers were filled in beforehand, and nobody confirmed them yet."
            " They stand under:"
        )
        blocks += (Paragraph(intro), Bullets(tuple(_waiting(context, proposals))))
    if errors:
        count = context.write.plural(
            "The check against the law finds {count} error in it.",
            "The check against the law finds {count} errors in it.",
            len(errors),
        )
        blocks.append(Paragraph(count, tuple(dict.fromkeys(one.place for one in errors))))
    return Box(BoxKind.CONCEPT, context.write.words("Draft"), tuple(blocks))


def _open(context: Context) -> Proposals:
    return open_proposals(context.register)


def _missing(
    context: Context, missing: Mapping[str, Places], spots: Mapping[str, Sequence[Heading]]
) -> Iterator[Item]:
    for text, places in missing.items():
        yield Item(joined(capital(text), _where(context, spots.get(text, ()))), places)


def _where(context: Context, headings: Sequence[Heading]) -> Line:
    """The numbers of sections, or the headings of parts without a number, in brackets."""
    links = [(Hyperlink(h.number or h.text, f"#{h.anchor}"),) for h in headings]
    if not links:
        return ()
    listed = context.write.all_of(links)
    if any(heading.number for heading in headings):
        many = len(headings)
        listed = context.write.plural(
            "section {numbers}", "sections {numbers}", many, numbers=listed
        )
    return bracketed(listed)


def _waiting(context: Context, proposals: Proposals) -> Iterator[Item]:
    """Each topic once, in the order in which the window has them."""
    found: dict[str, Places] = dict.fromkeys(TOPICS.values(), ())
    for one in proposals:
        found[TOPICS[one.topic]] += (one.place,)
    for name, places in found.items():
        if places:
            yield Item((Words(context.write.words(name)),), places)
