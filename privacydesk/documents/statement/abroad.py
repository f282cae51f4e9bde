"""With whom data leave the European Economic Area, on the day of the paper."""

from datetime import date

from privacydesk.documents.context import Context
from privacydesk.knowledge import abroad
from privacydesk.models.choices import Region
from privacydesk.models.ids import CountryCode
from privacydesk.models.recipient import Recipient


def outside_eea(context: Context, recipient: Recipient) -> bool | None:
    """Whether data of a recipient leave the EEA; None when neither answer nor places tell."""
    return abroad.outside_eea(context.knowledge, recipient, _day(context))


def places_outside_eea(
    context: Context, recipient: Recipient
) -> tuple[list[CountryCode], list[Region]]:
    """The countries and the areas outside the EEA where the data are stored or handled."""
    return abroad.places_outside_eea(context.knowledge, recipient, _day(context))


def unclear(context: Context, recipient: Recipient) -> bool:
    """Whether answers contradict each other, or only the country of the company is known."""
    return abroad.unclear(context.knowledge, recipient, _day(context))


def _day(context: Context) -> date:
    """The day of the paper; without one the newest table holds."""
    return context.register.publication.dated or date.max


def is_outside(context: Context, recipient: Recipient) -> bool:
    """Whether data of a recipient leave the EEA, and nothing says otherwise."""
    return bool(outside_eea(context, recipient)) and not unclear(context, recipient)


def outside(context: Context) -> list[Recipient]:
    """The recipients with whom data leave the EEA, as far as that is clear."""
    return [r for r in context.recipients.values() if is_outside(context, r)]


def unsettled(context: Context) -> list[Recipient]:
    """The recipients of whom the answers do not tell for sure whether data leave the EEA."""
    return [r for r in context.recipients.values() if unclear(context, r)]
