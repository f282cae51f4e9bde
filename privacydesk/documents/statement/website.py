"""The website: cookies, statistics, browser signals and parts of others."""

from collections.abc import Iterator, Sequence

from privacydesk.documents.blocks import Block, Fact, Facts, Heading, Line, Paragraph, Words, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.cookies import cookies
from privacydesk.documents.statement.party import party_name, tool_name
from privacydesk.documents.wording import website as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.website import BrowserSignal, Embedded, MeasuringTool


def website(context: Context) -> list[Block]:
    """The section on cookies and other techniques of the website."""
    about = context.register.website
    blocks: list[Block] = [*cookies(context)]
    for tool in about.measuring or ():
        blocks += _measuring(context, tool)
    for signal in about.signals or ():
        blocks += _signal(context, signal)
    if about.embedded:
        blocks += _embedded(context, about.embedded)
    return blocks


def _measuring(context: Context, tool: MeasuringTool) -> Iterator[Block]:
    write, place = context.write, at("website", field="measuring")
    recipient = context.recipients[tool.recipient]
    name, product = party_name(context, recipient), tool_name(context, recipient)
    yield Heading(plain(capital(product)), 2, places=place)
    told = [write.say("We use {tool}.", tool=product)]
    if tool.uses:
        uses = write.all_of([write.say(wording.MEASURING_USES[use]) for use in tool.uses])
        told = [write.say("We use {tool} to {uses}.", tool=product, uses=uses)]
    if tool.supplier_uses:
        uses = write.all_of([write.say(wording.SUPPLIER_USES[use]) for use in tool.supplier_uses])
        told.append(capital(write.say("{name} uses these data to {uses}.", name=name, uses=uses)))
    if tool.ip_address is not None:
        told.append(write.say(wording.IP_HANDLING[tool.ip_address], name=name))
    told += _settings(context, tool)
    yield Paragraph(joined(*told), place)


def _settings(context: Context, tool: MeasuringTool) -> list[Line]:
    write = context.write
    told = []
    if tool.sharing_off:
        told.append(
            write.say("Sharing the data with other services of the supplier is switched off.")
        )
    elif tool.sharing_off is False:
        told.append(write.say("The supplier may share the data with its other services."))
    if tool.with_consent:
        told.append(write.say("This only happens after your consent."))
    elif tool.with_consent is False:
        told.append(write.say("This happens without asking consent first."))
    return told


def _signal(context: Context, signal: BrowserSignal) -> Iterator[Block]:
    write, name = context.write, context.write.words(wording.SIGNALS[signal.signal])
    place = at("website", field="signals")
    if not signal.respected:
        yield Paragraph(
            write.say("Our site does not respond to the signal {name}.", name=name), place
        )
        return
    told = write.say(
        "With the {name} function of your internet browser you can limit this use of your data.",
        name=name,
    )
    if signal.less_tailored:
        less = write.say("Our site is then less tailored to your needs and preferences.")
        told = joined(told, less)
    yield Paragraph(told, place)


def _embedded(context: Context, found: Sequence[Embedded]) -> Iterator[Block]:
    write, place = context.write, at("website", field="embedded")
    yield Paragraph(
        write.say(
            "Our pages hold parts of others. When you see or use them, they can get data of you:"
        ),
        place,
    )
    rows = []
    for part in found:
        whose: Line = (Words(part.name),) if part.name else write.hole("from whom")
        if part.recipient is not None:
            whose = party_name(context, context.recipients[part.recipient])
        label = plain(capital(write.say(wording.EMBEDDED[part.kind])))
        rows.append(Fact(label, (capital(whose),), place))
    yield Facts(tuple(rows))
