"""Where a recipient has the data, and what protects them outside the EEA."""

from collections.abc import Sequence

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.statement.abroad import outside_eea, places_outside_eea
from privacydesk.documents.statement.safeguards import safeguard
from privacydesk.documents.wording import recipients as wording
from privacydesk.models.choices import Region
from privacydesk.models.ids import CountryCode
from privacydesk.models.recipient import Recipient


def handled_in(context: Context, recipient: Recipient) -> Line:
    """The countries and areas where the data are, as they stand in a sentence; may be empty."""
    transfer = recipient.transfer
    return _places(context, transfer.stored_in or (), transfer.regions or ())


def handled_outside_in(context: Context, recipient: Recipient) -> Line:
    """The same, only of places outside the EEA if there are any."""
    codes, regions = places_outside_eea(context, recipient)
    return _places(context, codes, regions) or handled_in(context, recipient)


def _places(context: Context, codes: Sequence[CountryCode], regions: Sequence[Region]) -> Line:
    countries = [(Words(context.in_country(code)),) for code in codes]
    areas = [context.write.say(wording.REGIONS[region]) for region in regions]
    return context.write.all_of([*countries, *areas])


def place_lines(context: Context, recipient: Recipient, *, company: bool = True) -> list[Line]:
    """Where the data are and, when that is somewhere else, where the company is established."""
    write, where = context.write, handled_in(context, recipient)
    lines = []
    if where and recipient.transfer.on_servers:
        lines.append(write.say("The data are stored on servers in {where}.", where=where))
    elif where:
        lines.append(write.say("The data are in {where}.", where=where))
    elsewhere = recipient.country not in (recipient.transfer.stored_in or ())
    if company and recipient.country and elsewhere:
        country = context.in_country(recipient.country)
        lines.append(write.say("Established in {country}.", country=country))
    if not where and outside_eea(context, recipient):
        lines.append(
            write.say("The data go to a country outside the European Economic Area (EEA).")
        )
    return lines


def protection_lines(context: Context, recipient: Recipient) -> list[Line]:
    """What protects the data outside the EEA; empty when nothing was answered."""
    write, transfer = context.write, recipient.transfer
    lines = []
    kinds = [safeguard(context, one) for one in transfer.safeguards or ()]
    if not any(one.explained for one in transfer.safeguards or ()):
        kinds = [write.all_of(kinds)] if kinds else []
    lines += [write.say("The transfer rests on {safeguard}.", safeguard=kind) for kind in kinds]
    if transfer.extra_steps is not None:
        extra = write.own(transfer.extra_steps)
        lines.append(write.say("On top of that: {steps}.", steps=extra))
    return lines


def unprotected(context: Context) -> Line:
    """The mark for a transfer of which it is not answered what protects the data."""
    return context.write.hole("what protects the data there")
