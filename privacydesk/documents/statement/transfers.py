"""Data outside the European Economic Area (GDPR art. 13(1)(f))."""

from collections.abc import Iterator, Sequence

from privacydesk.documents.blocks import Block, Bullets, Item, Line, Paragraph, Places
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, page
from privacydesk.documents.statement.abroad import outside, unsettled
from privacydesk.documents.statement.party import party_name
from privacydesk.documents.statement.party_places import (
    handled_outside_in,
    protection_lines,
    unprotected,
)
from privacydesk.documents.statement.safeguards import safeguard
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient
from privacydesk.models.transfer import Safeguard, TransferRule

_PLACE = at("transfers")


def transfers(context: Context) -> list[Block]:
    """The section on data outside the EEA."""
    blocks: list[Block] = [*_rule(context)]
    blocks += _recipients_outside(context)
    blocks += _unsettled(context)
    blocks += _safeguards(context)
    return [*blocks, *_more(context)]


def who_is_outside(context: Context) -> Line:
    """The mark for an exception that is said to exist but not told."""
    return context.write.hole("which recipient has data outside Europe")


def not_all_in_eea(context: Context) -> Line:
    """The mark for a promise that all data stay in the EEA, where a recipient says otherwise."""
    names = context.write.all_of([party_name(context, r) for r in outside(context)])
    return context.write.hole(
        "whether all data stay in the EEA: the answers about {names} say otherwise", names=names
    )


def where_is_open(context: Context) -> Line:
    """The mark for recipients of whom the answers do not tell whether data leave the EEA."""
    names = context.write.all_of([party_name(context, r) for r in unsettled(context)])
    return context.write.hole("whether data leave the EEA: {names}", names=names)


def places_outside(context: Context) -> Places:
    """The places that tell with whom data leave the EEA, or with whom they could."""
    found = [*outside(context), *unsettled(context)] or list(context.recipients.values())
    return (*_PLACE, *(Place("recipients", recipient.id, "transfer") for recipient in found))


def _rule(context: Context) -> Iterator[Block]:
    policy, write = context.register.transfers, context.write
    if policy.rule is TransferRule.ALL_IN_EEA and outside(context):
        yield Paragraph(not_all_in_eea(context), places_outside(context))
    elif policy.rule is not None:
        yield Paragraph(write.say(wording.TRANSFER_RULES[policy.rule]), _PLACE)
    if policy.who_outside:
        who = write.all_of([write.say(wording.WHO_OUTSIDE[w]) for w in policy.who_outside])
        yield Paragraph(
            joined(
                capital(
                    write.say(
                        "{who} are established outside the European Economic Area (EEA).", who=who
                    )
                ),
                write.say(
                    "When they use personal data, that means a transfer to a country outside the"
                    " EEA."
                ),
            ),
            _PLACE,
        )


def _recipients_outside(context: Context) -> Iterator[Block]:
    write, found = context.write, outside(context)
    if context.register.transfers.rule is TransferRule.IN_EEA_WITH_EXCEPTIONS:
        intro = write.plural("The only exception is:", "The exceptions are:", len(found) or 1)
        if not found:
            missing = joined(intro, who_is_outside(context))
            yield Paragraph(missing, places_outside(context))
    else:
        intro = write.say("These recipients get data outside the EEA:")
    if found:
        yield Paragraph(intro, places_outside(context))
        yield Bullets(tuple(_alike(context, found)))


def _alike(context: Context, found: Sequence[Recipient]) -> Iterator[Item]:
    """One item for all recipients of whom the same is told."""
    groups: dict[tuple[Line, ...], list[Recipient]] = {}
    for recipient in found:
        told = protection_lines(context, recipient) or [unprotected(context)]
        groups.setdefault((handled_outside_in(context, recipient), *told), []).append(recipient)
    for (where, *lines), group in groups.items():
        names = capital(context.write.all_of([party_name(context, one) for one in group]))
        if where:
            countries = context.write.say("in {countries}", countries=where)
            names = joined(names, countries, by=", ")
        places = tuple(Place("recipients", recipient.id, "transfer") for recipient in group)
        yield Item(joined(sentence(names), *lines), places)


def _unsettled(context: Context) -> Iterator[Block]:
    if unsettled(context):
        yield Paragraph(where_is_open(context), places_outside(context))


def _safeguards(context: Context) -> Iterator[Block]:
    policy, write = context.register.transfers, context.write
    if not policy.safeguards:
        return
    if policy.at_least_one_safeguard:
        intro = write.say(
            "For every transfer outside the EEA we take at least one of these protective measures:"
        )
    else:
        intro = write.say("This protects data outside the EEA:")
    yield Paragraph(intro, _PLACE)
    yield Bullets(tuple(Item(capital(_general(context, one)), _PLACE) for one in policy.safeguards))


def _general(context: Context, one: Safeguard) -> Line:
    made = safeguard(context, one)
    if one.used_for is not None:
        return context.write.say(wording.SAFEGUARD_FOR[one.used_for], safeguard=made)
    return made


def _more(context: Context) -> Iterator[Block]:
    policy, write = context.register.transfers, context.write
    if policy.copy_routes:
        ways = any_route(context, policy.copy_routes)
        yield Paragraph(
            write.say(
                "You can ask for a copy of {what}: {ways}.", what=_copied(context), ways=ways
            ),
            _PLACE,
        )
    if answered_link(policy.copy_page):
        where = page(context, policy.copy_page, N_("this page"))
        yield Paragraph(write.say("You can read these safeguards on {page}.", page=where), _PLACE)
    if policy.not_every_case_described:
        yield Paragraph(
            write.say(
                "To keep {paper} short, not every case in which we use one of these measures is"
                " described here.",
                paper=context.paper(),
            ),
            _PLACE,
        )
    if policy.more_information:
        ways = any_route(context, policy.more_information)
        yield Paragraph(
            write.say(
                "For more information on how we protect a particular transfer you can contact us"
                " {ways}.",
                ways=ways,
            ),
            _PLACE,
        )


def _copied(context: Context) -> Line:
    """What one can get a copy of."""
    write = context.write
    kinds = context.register.transfers.copy_of
    if not kinds:
        return write.say("these safeguards")
    return write.all_of([write.say(wording.SAFEGUARDS[kind]) for kind in kinds])
