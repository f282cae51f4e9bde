"""The box at the start: who, where to ask, who gets data, outside Europe."""

from privacydesk.documents.blocks import Box, BoxKind, Fact, Facts, Line
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import address, answered_address, value_of
from privacydesk.documents.statement.abroad import outside, outside_eea, unsettled
from privacydesk.documents.statement.party import is_named, party_kind, party_name
from privacydesk.documents.statement.transfers import (
    not_all_in_eea,
    places_outside,
    where_is_open,
    who_is_outside,
)
from privacydesk.documents.wording import N_, channels
from privacydesk.documents.writer import capital, joined, see
from privacydesk.models.choices import RouteKind
from privacydesk.models.recipient import DataForm
from privacydesk.models.shared import ContactRoute
from privacydesk.models.transfer import TransferRule

_MOST_NAMES = 6


def summary(context: Context) -> Box:
    """The box "In short"."""
    write = context.write
    rows = [
        (write.words("Who is responsible?"), _who(context), at("organisation", field="name")),
        (write.words("A question or a request?"), _ask(context), at("rights", field="routes")),
        (write.words("Who gets data?"), _recipients(context), at("recipients")),
        (write.words("Outside Europe?"), _outside(context), places_outside(context)),
    ]
    facts = tuple(Fact(label, (line,), places) for label, line, places in rows if line)
    return Box(BoxKind.SUMMARY, write.words("In short"), (Facts(facts),))


def _who(context: Context) -> Line:
    places = context.register.organisation.places or ()
    where = next((p.address for p in places if answered_address(p.address)), None)
    name = context.our_name()
    return joined(name, address(context, where), by=", ") if where is not None else name


def _ask(context: Context) -> Line:
    write, about = context.write, context.register.rights
    ways = _ways(context)
    if not ways:
        return write.hole("where to ask questions")
    shown = joined(*(_shown(context, way) for way in ways[:2]), by=" · ")
    within = about.answering.within
    if within is None:
        return shown
    return joined(shown, write.say("answer within {period}", period=write.period(within)), by=" · ")


def _ways(context: Context) -> list[ContactRoute]:
    """The ways to get in touch about privacy: for requests, of the contact person, or general.

    Ways with an address or number come first: here the reader wants to know where to turn.
    """
    organisation = context.register.organisation
    candidates = (
        context.register.rights.routes,
        organisation.privacy_contact.routes,
        organisation.officer.person.routes,
        organisation.contacts,
    )
    told = [list(ways) for ways in candidates if ways]
    valued = ([way for way in ways if way.value] for ways in told)
    return next((ways for ways in valued if ways), told[0] if told else [])


def _shown(context: Context, way: ContactRoute) -> Line:
    write = context.write
    if way.kind in (RouteKind.EMAIL, RouteKind.PHONE) and way.value:
        return value_of(way)
    value = value_of(way)
    label = (
        write.own(way.label)
        if way.label is not None
        else write.say(channels.ROUTE_LABELS[way.kind])
    )
    return joined(label, value) if value else label


def _recipients(context: Context) -> Line:
    write, policy = context.write, context.register.recipients_policy
    if context.register.recipients is None:
        return write.hole("who gets data")
    found = [r for r in context.recipients.values() if r.form is not DataForm.AGGREGATED_ANONYMOUS]
    named = [party_name(context, r) for r in found if is_named(r)]
    kinds = list(dict.fromkeys(party_kind(context, r) for r in found if not is_named(r)))
    shown = [*named, *kinds]
    parts: list[Line] = []
    if 0 < len(shown) <= _MOST_NAMES:
        parts.append(joined(capital(write.all_of(shown)), see("recipients"), by=""))
    elif shown:
        count = write.plural("{count} recipient or kind", "{count} recipients or kinds", len(shown))
        parts.append(joined(count, see("recipients"), by=""))
    else:
        parts.append(write.say("nobody outside our organisation"))
    if policy.sells_data is False:
        parts.append(write.say("data are never sold"))
    return capital(joined(*parts, by="; "))


def _outside(context: Context) -> Line:
    write, policy = context.write, context.register.transfers
    found = outside(context)
    if policy.rule is TransferRule.ALL_IN_EEA:
        return not_all_in_eea(context) if found else write.say("No")
    if unsettled(context):
        return where_is_open(context)
    if found:
        names = write.all_of([party_name(context, recipient) for recipient in found])
        only = policy.rule is TransferRule.IN_EEA_WITH_EXCEPTIONS
        told = N_("Only: {names}") if only else N_("Yes: {names}")
        return joined(write.say(told, names=names), see("transfers"), by="")
    if policy.rule is TransferRule.IN_EEA_WITH_EXCEPTIONS:
        return who_is_outside(context)
    if policy.rule is not None or policy.who_outside or policy.safeguards:
        return joined(write.say("Yes, with safeguards"), see("transfers"), by="")
    answers = {outside_eea(context, recipient) for recipient in context.recipients.values()}
    if None in answers:
        return write.hole("whether data leave Europe")
    return write.say("No") if answers else ()
