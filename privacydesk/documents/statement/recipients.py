"""Who receives data (GDPR art. 13(1)(e)): the policy, people inside, others by kind or name."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Heading, Line, Paragraph, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.party import is_named, name_and_product
from privacydesk.documents.statement.party_facts import named_party
from privacydesk.documents.statement.recipient_tables import by_kind, in_tables, secrecy_of
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined

_MOST_CARDS = 6
"""So many named recipients with one role are told one by one; others in tables."""
_POLICY = at("recipients_policy")


def recipients(context: Context) -> list[Block]:
    """The section on recipients."""
    blocks: list[Block] = [*_policy(context), *_agreements(context), *_found(context)]
    return [*blocks, *_nobody_else(context)]


def _found(context: Context) -> Iterator[Block]:
    """All recipients: many of them in tables, a few each by itself."""
    found = list(context.recipients.values())
    named = [r for r in found if is_named(r)]
    mixed = len({r.role for r in found}) > 1
    if len(named) > _MOST_CARDS or (named and mixed):
        yield from in_tables(context, found)
        return
    yield from by_kind(context, [r for r in found if not is_named(r)])
    for recipient in named:
        heading = plain(capital(name_and_product(context, recipient)))
        places = at("recipients", recipient.id)
        yield Heading(heading, 2, f"recipient-{recipient.id}", places=places)
        yield from named_party(context, recipient)
        yield from secrecy_of(context, [recipient])


def _nobody_else(context: Context) -> Iterator[Block]:
    """What holds for those who are not named; a hole when nobody was."""
    write, found = context.write, context.register.recipients
    if found is None:
        missing = joined(write.say("We share data with:"), write.hole("who gets data"))
        yield Paragraph(missing, at("recipients"))
    elif context.register.recipients_policy.no_other_recipients:
        told = N_("Nobody else gets your data.") if found else N_("Nobody else than we gets data.")
        yield Paragraph(write.say(told), _POLICY)
    elif not found:
        yield Paragraph(write.say("We do not pass data on to others."), at("recipients"))


def _policy(context: Context) -> Iterator[Block]:
    policy, write = context.register.recipients_policy, context.write
    if policy.sells_data is False:
        yield Paragraph(write.say("We do not sell your data to third parties."), _POLICY)
    elif policy.sells_data:
        yield Paragraph(write.say("We sell or rent data to third parties."), _POLICY)
    if policy.only_shared_when:
        cases = write.any_of([write.say(wording.ONLY_SHARED[c]) for c in policy.only_shared_when])
        yield Paragraph(
            write.say("We only give data to third parties {cases}.", cases=cases), _POLICY
        )
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
    if policy.limits:
        limits = write.all_of([write.say(wording.LIMITS_OF_ALL[limit]) for limit in policy.limits])
        told.append(write.say("Whoever gets data from us {limits}.", limits=limits))
    if policy.stays_responsible:
        told.append(write.say("{name} stays responsible for that use.", name=context.our_name()))
    if told:
        yield Paragraph(joined(*told), _POLICY)
