"""Adequacy decisions, corporate rules, foreign orders and exceptions (GDPR art. 45 to 49)."""

from collections.abc import Iterator
from datetime import timedelta

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    CountryName,
    Outcome,
    Rules,
    broken,
    doubtful,
    met,
    unknown,
)
from privacydesk.compliance.transfer_spots import (
    Spot,
    countries,
    decision,
    grounds,
    holds,
    leaving,
    said_outside,
    spots,
)
from privacydesk.models.choices import PartyRole, SafeguardKind, When
from privacydesk.models.ids import CountryCode

_HALF_A_YEAR = timedelta(days=183)
_REGULAR = (When.ALWAYS, When.OFTEN)
_PROCESSORS = (PartyRole.PROCESSOR, PartyRole.BOTH)


def _in_force(facts: Facts) -> Iterator[Outcome]:
    for spot in spots(facts, SafeguardKind.ADEQUACY_DECISION):
        codes = _codes(facts, spot)
        if not codes:
            yield unknown(spot.subject, field=spot.field)
        for code in codes:
            yield _covers(facts, spot, code)


def _codes(facts: Facts, spot: Spot) -> list[CountryCode]:
    """The countries for which a decision is relied on."""
    if spot.safeguard.country:
        return [spot.safeguard.country]
    return countries(facts, spot.recipient) if spot.recipient else []


def _covers(facts: Facts, spot: Spot, code: CountryCode) -> Outcome:
    """Whether there is a decision; one with limits is a question until somebody looked at it."""
    found = decision(facts, code)
    if facts.knowledge.in_eea(code, facts.today):
        return met(spot.subject)
    if found is None:
        return broken(spot.subject, field=spot.field, country=CountryName(code))
    if (found.only_listed or found.scope) and not _looked_at(facts, spot):
        return doubtful(spot.subject, field=spot.field, country=CountryName(code))
    return met(spot.subject)


def _looked_at(facts: Facts, spot: Spot) -> bool:
    own = (grounds(facts, spot.recipient) if spot.recipient else None) or ()
    listed = any(one.kind is SafeguardKind.DATA_PRIVACY_FRAMEWORK for one in own)
    return listed or spot.safeguard.checked.on is not None


def _runs_on(facts: Facts) -> Iterator[Outcome]:
    """A decision that ends soon asks for another ground, or a note on what comes then."""
    for spot in spots(facts, SafeguardKind.ADEQUACY_DECISION):
        for code in _codes(facts, spot):
            found = decision(facts, code)
            if found is None:
                continue
            end = found.valid_to
            if end is None or end > facts.today + _HALF_A_YEAR or _has_fallback(facts, spot):
                yield met(spot.subject)
            else:
                yield broken(spot.subject, field=spot.field, country=CountryName(code), day=end)


def _has_fallback(facts: Facts, spot: Spot) -> bool:
    own = spot.recipient.transfer.safeguards if spot.recipient else None
    other = [one for one in own or () if one.kind is not SafeguardKind.ADEQUACY_DECISION]
    return spot.safeguard.fallback is not None or any(holds(facts, one, ()) for one in other)


def _corporate_rules(facts: Facts) -> Iterator[Outcome]:
    policy = facts.register.transfers
    readable = policy.copy_routes or policy.copy_page.url or policy.copy_page.name
    for spot in spots(facts, SafeguardKind.BINDING_CORPORATE_RULES):
        if spot.safeguard.approved_by and readable:
            yield met(spot.subject)
        else:
            yield broken(spot.subject, field=spot.field)


def _foreign_orders(facts: Facts) -> Iterator[Outcome]:
    """A note that stays inside: a gap once the other one of this topic was answered."""
    if not leaving(facts) and not said_outside(facts.register.transfers):
        return
    policy = facts.register.recipients_policy
    if policy.foreign_orders is not None:
        yield met()
    else:
        yield unknown() if policy.informs_recipients is None else broken()


def _exceptions(facts: Facts) -> Iterator[Outcome]:
    for spot in spots(facts, SafeguardKind.DEROGATION):
        when = spot.recipient.when if spot.recipient else None
        role = spot.recipient.role if spot.recipient else None
        if when in _REGULAR:
            yield broken(spot.subject, field=spot.field, recipient=spot.who)
        elif spot.safeguard.why_not_regular is not None:
            yield met(spot.subject)
        elif role in _PROCESSORS and when is None:
            yield doubtful(spot.subject, field=spot.field, recipient=spot.who)
        else:
            yield unknown(spot.subject, field=spot.field)


RULES: Rules = {
    "AVG-45-LIST": _in_force,
    "AVG-45-EXPIRY": _runs_on,
    "AVG-47-BCR": _corporate_rules,
    "AVG-48-ORDER": _foreign_orders,
    "AVG-49-STRUCTURAL": _exceptions,
}
