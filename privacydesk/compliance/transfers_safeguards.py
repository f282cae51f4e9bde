"""What belongs to each safeguard outside the EEA, inside the business (GDPR art. 46 and 47)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, met, unknown
from privacydesk.compliance.transfer_spots import (
    Spot,
    checked_lately,
    noted_inside,
    protected_by_decision,
    spots,
)
from privacydesk.models.choices import PartyRole, SafeguardKind

_MODULES = {
    PartyRole.PROCESSOR: (2,),
    PartyRole.BOTH: (1, 2),
    PartyRole.CONTROLLER: (1,),
    PartyRole.JOINT: (1,),
}
"""The modules that fit, for an organisation that decides about the data itself."""
_ANY_MODULE = (1, 2, 3, 4)


def _noted(spot: Spot, answer: object) -> Outcome:
    """A note that stays inside: a gap once other such notes of the safeguard were made."""
    if answer is not None:
        return met(spot.subject)
    if noted_inside(spot.safeguard):
        return broken(spot.subject, field=spot.field, recipient=spot.who)
    return unknown(spot.subject, field=spot.field)


def _module(facts: Facts) -> Iterator[Outcome]:
    for spot in spots(facts, SafeguardKind.STANDARD_CLAUSES):
        module = spot.safeguard.module
        if module is None:
            yield unknown(spot.subject, field=spot.field)
        elif module in _fitting(facts, spot):
            yield met(spot.subject)
        else:
            yield broken(spot.subject, field=spot.field, recipient=spot.who, module=module)


def _fitting(facts: Facts, spot: Spot) -> tuple[int, ...]:
    """The modules that can be right; who works for customers can need the other two as well."""
    role = spot.recipient.role if spot.recipient else None
    if role is None or facts.register.organisation.works_as_processor:
        return _ANY_MODULE
    return _MODULES.get(role, _ANY_MODULE)


def _look_at_country(facts: Facts) -> Iterator[Outcome]:
    kinds = (SafeguardKind.STANDARD_CLAUSES, SafeguardKind.BINDING_CORPORATE_RULES)
    for spot in spots(facts, *kinds):
        if spot.recipient and protected_by_decision(facts, spot.recipient):
            yield met(spot.subject)
        else:
            yield _noted(spot, spot.safeguard.impact_assessment)


def _framework_active(facts: Facts) -> Iterator[Outcome]:
    for spot in spots(facts, SafeguardKind.DATA_PRIVACY_FRAMEWORK):
        lately, covered = checked_lately(facts, spot.safeguard), spot.safeguard.product_covered
        if lately is False or covered is False:
            yield broken(spot.subject, field=spot.field, recipient=spot.who)
        elif lately is None or covered is None:
            yield unknown(spot.subject, field=spot.field)
        else:
            yield met(spot.subject)


def _framework_fallback(facts: Facts) -> Iterator[Outcome]:
    for spot in spots(facts, SafeguardKind.DATA_PRIVACY_FRAMEWORK):
        yield _noted(spot, spot.safeguard.fallback)


RULES: Rules = {
    "AVG-46-SCC-MODULE": _module,
    "AVG-46-TIA": _look_at_country,
    "AVG-45-DPF-ACTIVE": _framework_active,
    "AVG-45-DPF-RISK": _framework_fallback,
}
