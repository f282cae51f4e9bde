"""Who receives data (GDPR art. 13(1)(e)): the policy, people inside, others by kind or name."""

from collections.abc import Callable, Iterator, Sequence

from privacydesk.documents.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.party import is_named, party_kind, tool_name
from privacydesk.documents.statement.party_facts import named_party, why_lines
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.choices import PartyRole
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient, Secrecy

_POLICY = at("recipients_policy")


def recipients(context: Context) -> list[Block]:
    """The section on recipients."""
    found = list(context.recipients.values())
    unnamed = [r for r in found if not is_named(r)]
    named = [r for r in found if is_named(r)]
    blocks: list[Block] = [*_policy(context)]
    blocks += _agreements(context)
    if unnamed:
        blocks.append(Paragraph(context.write.say("We share data with:"), at("recipients")))
        blocks.append(_unnamed(context, unnamed))
        blocks += _secrecy(context, unnamed)
    for recipient in named:
        heading = plain(_heading(context, recipient))
        blocks.append(
            Heading(heading, 2, f"recipient-{recipient.id}", places=at("recipients", recipient.id))
        )
        blocks += named_party(context, recipient)
    return blocks


def _heading(context: Context, recipient: Recipient) -> Line:
    name = capital(recipient.name or "")
    if recipient.product and recipient.product != recipient.name:
        product = tool_name(context, recipient)
        return context.write.say("{name} ({product})", name=name, product=product)
    return name


def _policy(context: Context) -> Iterator[Block]:
    policy, write = context.register.recipients_policy, context.write
    if policy.sells_data is False:
        yield Paragraph(write.say("We do not sell your data to third parties."), _POLICY)
    elif policy.sells_data:
        yield Paragraph(write.say("We sell or rent data to third parties."), _POLICY)
    if policy.only_shared_when:
        cases = write.any_of([write.say(wording.SHARING[case]) for case in policy.only_shared_when])
        yield Paragraph(
            write.say("We only give data to third parties {cases}.", cases=cases), _POLICY
        )
    if policy.no_other_recipients:
        yield Paragraph(write.say("Nobody else gets your data."), _POLICY)
    if policy.discloses_on_legal_duty:
        yield Paragraph(
            write.say(
                "Sometimes we must share personal data or make them public to meet a legal"
                " obligation."
            ),
            _POLICY,
        )


def _agreements(context: Context) -> Iterator[Block]:
    policy, write = context.register.recipients_policy, context.write
    told: list[Line] = []
    if policy.processors_make_services_possible:
        told.append(write.say("We use processors (subcontractors) to make our services possible."))
    if policy.all_processors_have_agreement and policy.agreements_meet_gdpr:
        told.append(
            write.say(
                "With every party that uses data on our behalf we have a processing agreement that"
                " meets the requirements of the GDPR."
            )
        )
    elif policy.all_processors_have_agreement:
        told.append(
            write.say(
                "With every company that uses data on our behalf we conclude a processing"
                " agreement."
            )
        )
    if policy.same_security:
        told.append(
            write.say(
                "A processing agreement sees to it that they give your data the same level of"
                " security and confidentiality."
            )
        )
    if policy.stays_responsible:
        told.append(write.say("{name} stays responsible for that use.", name=context.our_name()))
    if told:
        yield Paragraph(joined(*told), _POLICY)


def _unnamed(context: Context, found: Sequence[Recipient]) -> Table:
    """Recipients by kind, those that are told alike together in one row."""
    write = context.write
    rows = []
    for alike in _alike(found, lambda r: why_lines(context, r)):
        names = write.all_of([party_kind(context, recipient) for recipient in alike])
        why = why_lines(context, alike[0]) or [()]
        places = tuple(Place("recipients", recipient.id) for recipient in alike)
        rows.append(Row((Cell((capital(names),)), Cell(tuple(why))), places))
    columns = (Column(write.words("Who"), 2), Column(write.words("Why and with what"), 3))
    return Table(write.words("Kinds of recipients"), columns, tuple(rows))


def _alike(
    found: Sequence[Recipient], key: Callable[[Recipient], list[Line]]
) -> list[list[Recipient]]:
    groups: dict[tuple[Line, ...], list[Recipient]] = {}
    for recipient in found:
        groups.setdefault(tuple(key(recipient)), []).append(recipient)
    return list(groups.values())


def _secrecy(context: Context, found: Sequence[Recipient]) -> Iterator[Block]:
    """Who is bound to secrecy and by what."""
    write = context.write
    bound: dict[tuple[Secrecy, ...], list[Recipient]] = {}
    for recipient in found:
        if recipient.secrecy:
            bound.setdefault(recipient.secrecy, []).append(recipient)
    for by, group in bound.items():
        names = capital(write.all_of([party_kind(context, recipient) for recipient in group]))
        how = write.any_of([write.say(wording.SECRECY[one]) for one in by])
        places = tuple(Place("recipients", recipient.id, "secrecy") for recipient in group)
        yield Paragraph(
            write.say("{names} must keep your data secret {how}.", names=names, how=how), places
        )


def is_internal(recipient: Recipient) -> bool:
    """Whether a recipient works within the organisation."""
    return recipient.role is PartyRole.INTERNAL
