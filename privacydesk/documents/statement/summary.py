"""The box at the start: who, where to ask, who gets data, outside Europe."""

from privacydesk.documents.blocks import Box, BoxKind, Fact, Facts, Line
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import address, answered_address, value_of
from privacydesk.documents.statement.party import is_named, party_kind, party_name
from privacydesk.documents.statement.transfers import outside, places_outside, who_is_outside
from privacydesk.documents.wording import channels
from privacydesk.documents.writer import capital, joined, see
from privacydesk.models.choices import RouteKind
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
    """The ways to get in touch about privacy: for requests, of the contact person, or general."""
    organisation = context.register.organisation
    candidates = (
        context.register.rights.routes,
        organisation.privacy_contact.routes,
        organisation.officer.person.routes,
        organisation.contacts,
    )
    return list(next((ways for ways in candidates if ways), ()))


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
    found = [r for r in context.recipients.values() if r.form is None or r.form.value == "personal"]
    named = [party_name(context, r) for r in found if is_named(r)]
    kinds = list(dict.fromkeys(party_kind(context, r) for r in found if not is_named(r)))
    shown = [*named, *kinds]
    parts: list[Line] = []
    if 0 < len(shown) <= _MOST_NAMES:
        parts.append(joined(capital(write.all_of(shown)), see("recipients"), by=""))
    elif shown:
        count = write.plural("{count} recipient or kind", "{count} recipients or kinds", len(shown))
        parts.append(joined(count, see("recipients"), by=""))
    elif context.register.recipients is not None:
        parts.append(write.say("nobody outside our organisation"))
    if policy.sells_data is False:
        parts.append(write.say("data are never sold"))
    return capital(joined(*parts, by="; ")) if parts else ()


def _outside(context: Context) -> Line:
    write, policy = context.write, context.register.transfers
    found = outside(context)
    if policy.rule is TransferRule.ALL_IN_EEA:
        return write.say("No")
    if found:
        names = write.all_of([party_name(context, recipient) for recipient in found])
        if policy.rule is TransferRule.IN_EEA_WITH_EXCEPTIONS:
            return joined(write.say("Only: {names}", names=names), see("transfers"), by="")
        return joined(write.say("Yes: {names}", names=names), see("transfers"), by="")
    if policy.rule is TransferRule.IN_EEA_WITH_EXCEPTIONS:
        return who_is_outside(context)
    if policy.rule is not None or policy.who_outside or policy.safeguards:
        return joined(write.say("Yes, with safeguards"), see("transfers"), by="")
    answered = any(r.transfer.outside_eea is not None for r in context.recipients.values())
    if context.recipients and not answered:
        return write.hole("whether data leave Europe")
    return ()
