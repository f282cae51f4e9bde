"""The facts of one recipient in the list of processors, the missing ones included.

The list must hold name, service, data, country, ground of transfer and agreement of each
processor (GDPR art. 28 and 30(1)(d) and (e)); what is not answered shows as a hole.
"""

from collections.abc import Iterator

from privacydesk.documents.blocks import Fact, Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.abroad import outside_eea, unclear
from privacydesk.documents.statement.names import activity_name
from privacydesk.documents.statement.party import is_named, party_kind, party_name
from privacydesk.documents.statement.party_agreement import agreement_lines, sub_processor_lines
from privacydesk.documents.statement.party_facts import (
    basis_lines,
    data_lines,
    page_lines,
    people_lines,
    purposes_of,
)
from privacydesk.documents.statement.party_places import (
    place_lines,
    protection_lines,
    unprotected,
)
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient
from privacydesk.models.value import Value, value_class


@value_class
class Entry(Value):
    """One labelled entry: its lines, and the hole that stands there when there are none."""

    label: str
    field: str
    lines: list[Line]
    hole: str = ""


def entries(context: Context, recipient: Recipient) -> list[Entry]:
    """All entries of a recipient, empty ones included, in the order of the list."""
    return [
        Entry(N_("Kind"), "kind", [capital(party_kind(context, recipient))]),
        Entry(N_("Product"), "product", _text(recipient.product)),
        Entry(N_("Company"), "legal_entity", _text(recipient.legal_entity)),
        Entry(N_("Established in"), "country", _country(context, recipient), N_("country")),
        Entry(N_("Role"), "role", _role(context, recipient), N_("role")),
        Entry(
            N_("What for"),
            "used_for",
            purposes_of(context, recipient),
            N_("what it does for us"),
        ),
        Entry(N_("Activities"), "activities", _activities(context, recipient)),
        Entry(N_("Whose data"), "people", people_lines(context, recipient)),
        Entry(
            N_("Which data"),
            "data",
            data_lines(context, recipient),
            N_("which data it gets"),
        ),
        Entry(
            N_("Agreement"),
            "agreement",
            agreement_lines(context, recipient),
            N_("whether there is a processing agreement"),
        ),
        Entry(N_("Where the data are"), "transfer", _where(context, recipient)),
        Entry(
            N_("Sub-processors"),
            "sub_processors",
            sub_processor_lines(context, recipient.sub_processors),
        ),
        Entry(N_("Own privacy page"), "privacy_page", page_lines(recipient)),
        Entry(N_("In use"), "since", _in_use(context, recipient)),
        Entry(N_("Last checked"), "checked", _checked(context, recipient)),
    ]


def facts_of(context: Context, recipient: Recipient) -> Iterator[Fact]:
    """The entries that say something, or that must.

    Of another controller the law wants less to be known: there only its role must be answered.
    """
    processor = recipient.role not in (PartyRole.CONTROLLER, PartyRole.JOINT)
    for entry in entries(context, recipient):
        asked = entry.hole and (processor or entry.field == "role")
        lines = entry.lines or ([context.write.hole(entry.hole)] if asked else [])
        if lines:
            place = at("recipients", recipient.id, entry.field)
            yield Fact(context.write.words(entry.label), tuple(lines), place)


def legal_name(context: Context, recipient: Recipient) -> Line:
    """The name of a recipient: in this list also of one that the statement shows by kind."""
    if recipient.name:
        return (Words(recipient.name, fixed=True),)
    return party_name(context, recipient)


def what_for(context: Context, recipient: Recipient) -> Line:
    """What a recipient does, on one line: its tasks, else its kind."""
    if recipient.used_for:
        return context.write.all_of(context.write.owns(recipient.used_for))
    return party_kind(context, recipient) if is_named(recipient) else (Words("–"),)


def _text(value: str | None) -> list[Line]:
    return [(Words(value),)] if value else []


def _country(context: Context, recipient: Recipient) -> list[Line]:
    return _text(context.country(recipient.country) if recipient.country else None)


def _role(context: Context, recipient: Recipient) -> list[Line]:
    if recipient.role is None:
        return []
    role = capital(context.write.say(wording.ROLES[recipient.role]))
    return [role, *basis_lines(context, recipient)]


def _activities(context: Context, recipient: Recipient) -> list[Line]:
    names = [activity_name(context, context.activities[a]) for a in recipient.activities or ()]
    return [capital(name) for name in names]


def _where(context: Context, recipient: Recipient) -> list[Line]:
    """Where the data are and what protects them; the country of the company has its own row."""
    lines = place_lines(context, recipient, company=False)
    if unclear(context, recipient):
        lines.append(context.write.hole("whether data leave the EEA"))
    protection = protection_lines(context, recipient)
    if outside_eea(context, recipient) and not recipient.transfer.safeguards:
        protection.insert(0, unprotected(context))
    return lines + protection


def _in_use(context: Context, recipient: Recipient) -> list[Line]:
    write = context.write
    lines = []
    if recipient.since is not None:
        lines.append(write.say("since {day}", day=write.language.day(recipient.since)))
    if recipient.until is not None:
        lines.append(write.say("until {day}", day=write.language.day(recipient.until)))
    return [capital(joined(*lines, by=", "))] if lines else []


def _checked(context: Context, recipient: Recipient) -> list[Line]:
    checked = recipient.checked
    if checked.on is None:
        return []
    return [joined(context.write.language.day(checked.on), checked.by or "", by=", ")]
