"""The website: cookies, statistics, browser signals and parts of others."""

from collections.abc import Iterator, Sequence

from privacydesk.documents.blocks import Block, Fact, Facts, Heading, Line, Paragraph, Words, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import bracketed
from privacydesk.documents.statement.cookies import cookies
from privacydesk.documents.statement.measuring import measuring
from privacydesk.documents.statement.party import party_name
from privacydesk.documents.wording import website as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.website import BrowserSignal, Embedded


def website(context: Context) -> list[Block]:
    """The section on cookies and other techniques of the website."""
    about = context.register.website
    blocks: list[Block] = [*cookies(context)]
    for tool in about.measuring or ():
        blocks += measuring(context, tool)
    for signal in about.signals or ():
        blocks += _signal(context, signal)
    if about.embedded:
        blocks += _embedded(context, about.embedded)
    return blocks


def _signal(context: Context, signal: BrowserSignal) -> Iterator[Block]:
    write, name = context.write, context.write.words(wording.SIGNALS[signal.signal])
    place = at("website", field="signals")
    if not signal.respected:
        yield Paragraph(
            write.say("Our site does not respond to the signal {name}.", name=name), place
        )
        return
    told = write.say(
        "With the {name} function of your internet browser you can limit the use of your data on"
        " our site.",
        name=name,
    )
    if signal.less_tailored:
        less = write.say("Our site is then less tailored to your needs and preferences.")
        told = joined(told, less)
    yield Paragraph(told, place)


def _embedded(context: Context, found: Sequence[Embedded]) -> Iterator[Block]:
    write, place = context.write, at("website", field="embedded")
    yield Heading(write.words("Parts of others on our pages"), 2, places=place)
    yield Paragraph(
        write.say(
            "Our pages hold parts of others. When you see or use them, they can get data of you:"
        ),
        place,
    )
    rows = []
    for kind in dict.fromkeys(part.kind for part in found):
        label = plain(capital(write.say(wording.EMBEDDED[kind])))
        lines = tuple(_part(context, part) for part in found if part.kind is kind)
        rows.append(Fact(label, lines, place))
    yield Facts(tuple(rows))


def _part(context: Context, part: Embedded) -> Line:
    """Whose part it is, and when it loads."""
    whose: Line = context.write.hole("from whom")
    if part.recipient is not None:
        whose = party_name(context, context.recipients[part.recipient])
    if part.name and part.recipient is None:
        whose = (Words(part.name),)
    elif part.name:
        whose = joined(Words(part.name), bracketed(whose))
    if part.loads is not None:
        whose = joined(whose, bracketed(context.write.say(wording.LOADS[part.loads])))
    return capital(whose)
