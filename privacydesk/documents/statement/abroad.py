"""With whom data leave the European Economic Area: as was said, else as the places tell."""

from datetime import date

from privacydesk.documents.context import Context
from privacydesk.models.choices import PartyRole, Region
from privacydesk.models.ids import CountryCode
from privacydesk.models.recipient import DataForm, Recipient

_OUTSIDE = (Region.UNITED_KINGDOM, Region.WORLD)
_INSIDE = (Region.EEA, Region.EU)


def outside_eea(context: Context, recipient: Recipient) -> bool | None:
    """Whether data of a recipient leave the EEA; None when neither answer nor places tell."""
    transfer = recipient.transfer
    if transfer.outside_eea is not None:
        return transfer.outside_eea
    if recipient.form is DataForm.AGGREGATED_ANONYMOUS:
        return False
    if handled_outside(context, recipient) or transfer.safeguards:
        return True
    regions = transfer.regions or ()
    told = bool(transfer.stored_in or regions) and all(region in _INSIDE for region in regions)
    return False if told or recipient.role is PartyRole.INTERNAL else None


def handled_outside(context: Context, recipient: Recipient) -> bool:
    """Whether a place where the data are stored or handled lies outside the EEA."""
    return any(places_outside_eea(context, recipient))


def places_outside_eea(
    context: Context, recipient: Recipient
) -> tuple[list[CountryCode], list[Region]]:
    """The countries and the areas outside the EEA where the data are stored or handled."""
    transfer = recipient.transfer
    return (
        [code for code in transfer.stored_in or () if not in_eea(context, code)],
        [region for region in transfer.regions or () if region in _OUTSIDE],
    )


def unclear(context: Context, recipient: Recipient) -> bool:
    """Whether answers contradict each other, or only the country of the company is known."""
    transfer = recipient.transfer
    if transfer.outside_eea is False:
        return handled_outside(context, recipient)
    if outside_eea(context, recipient) is not None or recipient.country is None:
        return False
    return not in_eea(context, recipient.country)


def in_eea(context: Context, country: CountryCode) -> bool:
    """Whether a country is part of the EEA on the day of the paper, or by the newest table."""
    day = context.register.publication.dated or date.max
    return context.knowledge.in_eea(country, day)


def is_outside(context: Context, recipient: Recipient) -> bool:
    """Whether data of a recipient leave the EEA, and nothing says otherwise."""
    return bool(outside_eea(context, recipient)) and not unclear(context, recipient)


def outside(context: Context) -> list[Recipient]:
    """The recipients with whom data leave the EEA, as far as that is clear."""
    return [r for r in context.recipients.values() if is_outside(context, r)]


def unsettled(context: Context) -> list[Recipient]:
    """The recipients of whom the answers do not tell for sure whether data leave the EEA."""
    return [r for r in context.recipients.values() if unclear(context, r)]
