"""The rights of the reader and how to use them (GDPR art. 12 to 22)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import (
    Block,
    Box,
    BoxKind,
    Cell,
    Column,
    Line,
    Paragraph,
    Row,
    Table,
)
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.requests import requests
from privacydesk.documents.wording import rights as wording
from privacydesk.documents.writer import joined, sentence
from privacydesk.models.choices import RightKind
from privacydesk.models.rights import Right

_APART = (RightKind.OBJECTION, RightKind.OBJECTION_TO_MARKETING)


def rights(context: Context) -> list[Block]:
    """The section on rights; the right to object stands apart (art. 21(4))."""
    about, write = context.register.rights, context.write
    blocks: list[Block] = []
    if about.under_gdpr:
        blocks.append(
            Paragraph(write.say("Under the GDPR you have the rights named here."), at("rights"))
        )
    listed = [right for right in about.listed or () if right.kind not in _APART]
    if listed:
        blocks.append(_table(context, listed))
    apart = [right for right in about.listed or () if right.kind in _APART]
    if apart:
        blocks.append(_objection(context, apart))
    place = at("rights", field="limits")
    limits = [Paragraph(write.say(wording.LIMITS[limit]), place) for limit in about.limits or ()]
    return [*blocks, *limits, *requests(context)]


def _table(context: Context, listed: list[Right]) -> Table:
    write = context.write
    rows = [
        Row(
            (Cell((write.say(wording.RIGHTS[right.kind]),)), Cell(tuple(_told(context, right)))),
            at("rights", field=f"listed/{right.kind}"),
        )
        for right in listed
    ]
    columns = (Column(write.words("Your right"), 1), Column(write.words("What it means"), 3))
    return Table(write.words("Your rights"), columns, tuple(rows))


def _objection(context: Context, apart: list[Right]) -> Box:
    paragraphs = [
        Paragraph(joined(*_told(context, right)), at("rights", field=f"listed/{right.kind}"))
        for right in apart
    ]
    return Box(BoxKind.IMPORTANT, context.write.words("Your right to object"), tuple(paragraphs))


def _told(context: Context, right: Right) -> Iterator[Line]:
    write = context.write
    yield write.say(wording.MEANINGS[right.kind])
    for case in right.cases or ():
        if case in wording.CASE_SENTENCES:
            yield write.say(wording.CASE_SENTENCES[case])
    items = [c for c in right.cases or () if c in wording.CASE_ITEMS]
    if items:
        cases = [write.say(wording.CASE_ITEMS[case]) for case in items]
        yield write.say("You can ask for this if:")
        for line in cases:
            yield joined("•", line)
    if right.text is not None:
        yield sentence(write.own(right.text))
    if right.consequence is not None:
        yield sentence(write.say("What it means: {text}", text=write.own(right.consequence)))
    if right.excluded is not None:
        yield sentence(write.say("This does not hold: {text}", text=write.own(right.excluded)))
