"""Who receives data (GDPR art. 13(1)(e) and 15(1)(c)); processors stand in `processors`."""

from collections.abc import Iterator

from privacydesk.compliance import parties_named, processors
from privacydesk.compliance.books import keeps_books
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.parties import PUBLIC_BODIES, looked_at, others, place_of, usual_role
from privacydesk.knowledge.words import VagueAbout
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient, Sharing, ShownAs
from privacydesk.models.recipient_kind import RecipientKind

_CONTROLLERS = (PartyRole.CONTROLLER, PartyRole.JOINT)

_BROAD = frozenset(
    {
        RecipientKind.SUPPLIER,
        RecipientKind.PARTNER,
        RecipientKind.SUBCONTRACTOR,
        RecipientKind.OUTSOURCING,
        RecipientKind.OTHER,
    }
)
"""Kinds that do not tell what somebody does."""

_NAMELESS = PUBLIC_BODIES | {
    RecipientKind.ATTENDEES,
    RecipientKind.CUSTOMER,
    RecipientKind.FELLOW_CUSTOMERS,
    RecipientKind.PRESS,
    RecipientKind.PUBLIC,
}
"""Kinds that nobody can keep a list of names of, or that have one for everybody."""

_TELLS_GROUND = frozenset(
    {
        *(Sharing.LEGAL_DUTY, Sharing.ON_DEMAND_OF_AUTHORITY, Sharing.WITH_CONSENT),
        *(Sharing.ON_REQUEST_OF_PERSON, Sharing.PERFORM_CONTRACT, Sharing.FOR_DELIVERY),
        Sharing.IN_EMERGENCY,
    }
)
"""Reasons for sharing that tell the legal ground with them."""

_BY_LAW = {Sharing.LEGAL_DUTY, Sharing.ON_DEMAND_OF_AUTHORITY}


def _told(facts: Facts) -> Iterator[Outcome]:
    """An empty list tells that nobody gets data."""
    nobody = facts.register.recipients_policy.no_other_recipients
    found = True if facts.register.recipients is not None or nobody else None
    yield told(found, asked=facts.asked("recipients"))


def _precise(facts: Facts) -> Iterator[Outcome]:
    for one in others(facts):
        place = place_of(one)
        if (one.name and one.shown_as is not ShownAs.CATEGORY) or not _is_broad(facts, one):
            yield met(place)
        elif one.used_for or one.sharing or one.sharing_text or one.product:
            yield doubtful(place, recipient=place)
        else:
            yield broken(place, recipient=place)


def _is_broad(facts: Facts, recipient: Recipient) -> bool:
    """Whether all that is told of a recipient is a word like "suppliers"."""
    if recipient.category is None:
        return recipient.kind in _BROAD
    vague = {
        word.phrase
        for word in facts.knowledge.vague_words.values()
        if word.about is VagueAbout.RECIPIENTS
    }
    said = {text.casefold().strip() for _, text in recipient.category.entries}
    return bool(said & vague)


def _names_at_hand(facts: Facts) -> Iterator[Outcome]:
    for one in others(facts):
        if one.kind in _NAMELESS:
            continue
        place = place_of(one)
        if one.name:
            yield met(place)
        else:
            yield broken(place, recipient=place) if looked_at(one) else unknown(place)


def _sharing_grounded(facts: Facts) -> Iterator[Outcome]:
    for one in others(facts):
        place = place_of(one)
        if one.role is None and usual_role(facts, one) in _CONTROLLERS:
            yield met(place) if _has_ground(facts, one) else unknown(place)
        elif one.role in _CONTROLLERS:
            yield met(place) if _has_ground(facts, one) else broken(place, party=place)


def _has_ground(facts: Facts, recipient: Recipient) -> bool:
    """Whether the ground of passing data on is told: by itself or with what it is part of."""
    if recipient.basis is not None or recipient.kind in PUBLIC_BODIES:
        return True
    if _TELLS_GROUND & set(recipient.sharing or ()):
        return True
    return any(
        purpose.grounds
        for situation in facts.situations
        if recipient in facts.recipients_of(situation.record)
        for purpose in situation.record.purposes or ()
    )


def _authorities(facts: Facts) -> Iterator[Outcome]:
    duty = keeps_books(facts) or facts.register.organisation.duties.employs_staff
    if not duty:
        return
    policy = facts.register.recipients_policy
    shared = (
        *(policy.only_shared_when or ()),
        *(s for r in others(facts) for s in r.sharing or ()),
    )
    found = (
        policy.discloses_on_legal_duty
        or any(one.kind in PUBLIC_BODIES for one in others(facts))
        or {Sharing.LEGAL_DUTY, Sharing.ON_DEMAND_OF_AUTHORITY} & set(shared)
    )
    yield told(bool(found) or None, asked=facts.asked("recipients"))


RULES: Rules = {
    "AVG-13-1-e": _told,
    "AVG-13-1-e-NAMED": _precise,
    "AVG-15-1-c-READY": _names_at_hand,
    **processors.RULES,
    **parties_named.RULES,
    "AVG-6-SHARE": _sharing_grounded,
    "AVG-13-1-e-AUTH": _authorities,
}
