"""Whether data of a recipient leave the European Economic Area: as was said, else as places tell.

Papers and rules ask the same questions here, so that neither says what the other denies.
"""

from datetime import date

from privacydesk.knowledge.store import Knowledge
from privacydesk.models.choices import PartyRole, Region
from privacydesk.models.ids import CountryCode
from privacydesk.models.recipient import DataForm, Recipient

_OUTSIDE = (Region.UNITED_KINGDOM, Region.WORLD)
_INSIDE = (Region.EEA, Region.EU)


def outside_eea(knowledge: Knowledge, recipient: Recipient, day: date) -> bool | None:
    """Whether data of a recipient leave the EEA; None when neither answer nor places tell."""
    transfer = recipient.transfer
    if transfer.outside_eea is not None:
        return transfer.outside_eea
    if recipient.form is DataForm.AGGREGATED_ANONYMOUS:
        return False
    if handled_outside(knowledge, recipient, day) or transfer.safeguards:
        return True
    regions = transfer.regions or ()
    told = bool(transfer.stored_in or regions) and all(region in _INSIDE for region in regions)
    return False if told or recipient.role is PartyRole.INTERNAL else None


def handled_outside(knowledge: Knowledge, recipient: Recipient, day: date) -> bool:
    """Whether a place where the data are stored or handled lies outside the EEA."""
    return any(places_outside_eea(knowledge, recipient, day))


def places_outside_eea(
    knowledge: Knowledge, recipient: Recipient, day: date
) -> tuple[list[CountryCode], list[Region]]:
    """The countries and the areas outside the EEA where the data are stored or handled."""
    transfer = recipient.transfer
    return (
        [code for code in transfer.stored_in or () if not knowledge.in_eea(code, day)],
        [region for region in transfer.regions or () if region in _OUTSIDE],
    )


def unclear(knowledge: Knowledge, recipient: Recipient, day: date) -> bool:
    """Whether answers contradict each other, or only the country of the company is known."""
    if recipient.transfer.outside_eea is False:
        return handled_outside(knowledge, recipient, day)
    if outside_eea(knowledge, recipient, day) is not None or recipient.country is None:
        return False
    return not knowledge.in_eea(recipient.country, day)
