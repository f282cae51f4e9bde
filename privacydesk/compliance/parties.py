"""What several rules ask of one recipient."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.models.choices import PartyRole
from privacydesk.models.place import Place
from privacydesk.models.recipient import AgreementState, DataForm, Recipient
from privacydesk.models.recipient_kind import RecipientKind

PUBLIC_BODIES = frozenset(
    {
        RecipientKind.TAX_AUTHORITY,
        RecipientKind.AUTHORITY,
        RecipientKind.COURT,
        RecipientKind.POLICE,
        RecipientKind.MUNICIPALITY,
        RecipientKind.INSPECTORATE,
        RecipientKind.BENEFITS_AGENCY,
        RecipientKind.CHILD_PROTECTION,
        RecipientKind.STATISTICS_OFFICE,
    }
)


def place_of(recipient: Recipient) -> Place:
    """The place of a recipient."""
    return Place("recipients", recipient.id)


def in_use(facts: Facts, recipient: Recipient) -> bool:
    """Whether a recipient gets personal data today, as far as its last day tells."""
    ended = recipient.until is not None and recipient.until < facts.today
    return not ended and recipient.form is not DataForm.AGGREGATED_ANONYMOUS


def others(facts: Facts) -> Iterator[Recipient]:
    """The recipients of today that are no part of the organisation itself."""
    return (one for one in facts.outsiders if in_use(facts, one))


def processors(facts: Facts) -> Iterator[Recipient]:
    """The processors of today."""
    return (one for one in facts.processors if in_use(facts, one))


def usual_role(facts: Facts, recipient: Recipient) -> PartyRole | None:
    """The role that such a party mostly has."""
    known = facts.knowledge.recipient_kinds.get(recipient.kind)
    return known.usual_role if known else None


def has_agreement(facts: Facts, recipient: Recipient) -> bool | None:
    """Whether a processing agreement holds today; None when nothing tells."""
    agreement = recipient.agreement
    if agreement.ends_on is not None and agreement.ends_on < facts.today:
        return False
    if agreement.state is not None:
        return agreement.state in (AgreementState.CONCLUDED, AgreementState.AUTOMATIC)
    if agreement.signed_on is not None:
        return True
    return facts.register.recipients_policy.all_processors_have_agreement


def looked_at(recipient: Recipient) -> bool:
    """Whether somebody answered, of this recipient, what stays inside the business.

    A question about it that was left open is then a gap, and no page that was never reached.
    """
    agreement, others_used = recipient.agreement, recipient.sub_processors
    answers = (
        *(recipient.legal_entity, recipient.since, recipient.checked.on, recipient.checked.by),
        *(agreement.signed_on, agreement.kept_at, agreement.points),
        *(others_used.known, others_used.approved),
    )
    return any(answer is not None for answer in answers)
