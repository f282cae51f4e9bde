"""The statistics tools of the website and their settings."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Heading, Line, Paragraph, Words, plain
from privacydesk.documents.context import Context, has_hole
from privacydesk.documents.places import at
from privacydesk.documents.statement.party import party_name, tool_name
from privacydesk.documents.wording import website as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.website import MeasuringTool


def measuring(context: Context, tool: MeasuringTool) -> Iterator[Block]:
    """One tool: what it is for, what its maker does with the data, and its settings."""
    write, place = context.write, at("website", field="measuring")
    product = _product(context, tool)
    heading = plain(capital(product))
    if has_hole(product):
        heading = write.words("Statistics of our website")
    yield Heading(heading, 2, places=place)
    told = [write.say("We use {tool}.", tool=product)]
    if tool.uses:
        uses = write.all_of([write.say(wording.MEASURING_USES[use]) for use in tool.uses])
        told = [write.say("We use {tool} to {uses}.", tool=product, uses=uses)]
    told += _maker(context, tool)
    told += _settings(context, tool)
    yield Paragraph(joined(*told), place)


def _product(context: Context, tool: MeasuringTool) -> Line:
    """What the tool is called; a hole when it has neither a name nor a supplier."""
    if tool.name:
        return (Words(tool.name, fixed=True),)
    if tool.recipient is None:
        return context.write.hole("name of the statistics tool")
    return tool_name(context, context.recipients[tool.recipient])


def _maker(context: Context, tool: MeasuringTool) -> Iterator[Line]:
    """Where the tool runs and what its supplier gets."""
    write = context.write
    name: Line = write.say("the supplier")
    if tool.recipient is not None:
        name = party_name(context, context.recipients[tool.recipient])
    if tool.name and tool.recipient is not None:
        yield write.say("Its supplier is {name}.", name=name)
    if tool.own_server:
        yield write.say("This tool runs on our own server.")
    elif tool.own_server is False:
        yield write.say("This tool runs on a server of others.")
    if tool.supplier_uses:
        uses = write.all_of([write.say(wording.SUPPLIER_USES[use]) for use in tool.supplier_uses])
        yield capital(write.say("{name} uses these data to {uses}.", name=name, uses=uses))
    if tool.ip_address is not None:
        handling = wording.IP_HANDLING if tool.recipient is not None else wording.IP_HANDLING_OWN
        yield write.say(handling[tool.ip_address], name=name)


def _settings(context: Context, tool: MeasuringTool) -> Iterator[Line]:
    write = context.write
    if tool.sharing_off:
        yield write.say("Sharing the data with other services of the supplier is switched off.")
    elif tool.sharing_off is False:
        yield write.say("The supplier may share the data with its other services.")
    if tool.with_consent:
        yield write.say("This only happens after your consent.")
    elif tool.with_consent is False:
        yield write.say("This happens without asking consent first.")
