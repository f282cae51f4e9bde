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
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.requests import requests
from privacydesk.documents.wording import rights as wording
from privacydesk.documents.writer import joined, sentence
from privacydesk.models.choices import RightKind
from privacydesk.models.rights import Limit, Right, RightCase

_APART = (RightKind.OBJECTION, RightKind.OBJECTION_TO_MARKETING)


def rights(context: Context) -> list[Block]:
    """The section on rights; the right to object stands apart (art. 21(4))."""
    about, write = context.register.rights, context.write
    blocks: list[Block] = []
    if about.under_gdpr:
        blocks.append(
            Paragraph(write.say("Under the GDPR you have the rights named here."), at("rights"))
        )
    if about.listed is None:
        missing = write.hole("which rights people have")
        blocks.append(Paragraph(missing, at("rights", field="listed")))
    listed = [right for right in about.listed or () if right.kind not in _APART]
    if listed:
        blocks.append(_table(context, listed))
    apart = sorted(
        (right for right in about.listed or () if right.kind in _APART),
        key=lambda right: _APART.index(right.kind),
    )
    if apart:
        blocks.append(_objection(context, apart))
    return [*blocks, *_limits(context), *requests(context)]


def _limits(context: Context) -> Iterator[Block]:
    """General remarks, except what already stands with a right."""
    about, write = context.register.rights, context.write
    cases = {case for right in about.listed or () for case in right.cases or ()}
    for limit in about.limits or ():
        if not (limit is Limit.LEGAL_RETENTION and RightCase.LEGAL_RETENTION in cases):
            place = at("rights", field="limits")
            yield Paragraph(write.say(wording.LIMITS[limit]), place)


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
    cases = _cases(context, right)
    for case in cases:
        if case in wording.CASE_SENTENCES:
            yield write.say(wording.CASE_SENTENCES[case])
    items = [write.say(wording.CASE_ITEMS[case]) for case in cases if case in wording.CASE_ITEMS]
    if items:
        yield write.say("You can ask for this if:")
        yield from (joined("•", item) for item in items)
    if right.text is not None:
        yield sentence(write.own(right.text))
    yield from _particulars(context, right)


def _cases(context: Context, right: Right) -> list[RightCase]:
    """The cases of a right, direct marketing last; without it where that is a right of its own."""
    cases = sorted(right.cases or (), key=lambda case: case is RightCase.DIRECT_MARKETING)
    apart = {right.kind for right in context.register.rights.listed or ()}
    if RightKind.OBJECTION_TO_MARKETING in apart:
        return [case for case in cases if case is not RightCase.DIRECT_MARKETING]
    return cases


def _particulars(context: Context, right: Right) -> Iterator[Line]:
    """What differs for this right: its effect, its exceptions, its own route and time."""
    write = context.write
    if right.consequence is not None:
        yield sentence(write.say("Effect: {text}", text=write.own(right.consequence)))
    if right.excluded is not None:
        yield sentence(write.say("Exception: {text}", text=write.own(right.excluded)))
    if right.routes:
        ways = any_route(context, right.routes)
        yield sentence(write.say("How to ask for this: {ways}", ways=ways))
    if right.within is not None:
        period = write.period(right.within)
        yield write.say("We do this within {period} of receiving your request.", period=period)
