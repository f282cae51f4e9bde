"""Data outside the European Economic Area: what is told (GDPR art. 13(1)(f) and 44 to 49)."""

from collections.abc import Iterator

from privacydesk.compliance import transfers_dead, transfers_decisions, transfers_safeguards
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    Said,
    broken,
    doubtful,
    met,
    unknown,
)
from privacydesk.compliance.parties import PUBLIC_BODIES, place_of
from privacydesk.compliance.transfer_spots import (
    AGREED,
    SOMEBODY,
    Standing,
    countries,
    current,
    holds,
    leaves,
    leaving,
    mostly_inside,
    protected_by_decision,
    said_inside,
    said_outside,
    somewhere,
    spots,
    standing,
)
from privacydesk.knowledge import abroad
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient

_PROCESSORS = (PartyRole.PROCESSOR, PartyRole.BOTH)


def _told(facts: Facts) -> Iterator[Outcome]:
    """The papers tell of every transfer that was answered, and of what is said in general."""
    general = said_outside(facts.register.transfers)
    if general:
        yield met()
    for one in current(facts):
        place, found = place_of(one), leaves(facts, one)
        if found and abroad.unclear(facts.knowledge, one, facts.today) and not general:
            where = somewhere(countries(facts, one))
            yield broken(place, field="transfer.outside_eea", recipient=place, country=where)
        elif found:
            yield met(place)
        elif found is None and not general and not mostly_inside(facts):
            yield from _perhaps(facts, one)


def _perhaps(facts: Facts, one: Recipient) -> Iterator[Outcome]:
    """A recipient of which nothing tells where its data are."""
    place, where = place_of(one), _usually_outside(facts, one)
    if where is not None:
        yield doubtful(place, field="transfer.outside_eea", recipient=place, country=where)
    elif one.kind not in PUBLIC_BODIES and (one.country is None or one.role in _PROCESSORS):
        yield unknown(place, field="transfer.outside_eea")


def _usually_outside(facts: Facts, one: Recipient) -> Said | None:
    """Where a known supplier has data outside the EEA; the register itself does not say so."""
    vendor = facts.knowledge.vendors.get(one.vendor) if one.vendor else None
    if vendor is None:
        return None
    places, country, mechanism = (
        vendor.processing_countries,
        vendor.country,
        vendor.transfer_mechanism,
    )
    codes = (*(places.value if places else ()), *((country.value,) if country else ()))
    outside = [code for code in codes if not facts.knowledge.in_eea(code, facts.today)]
    return somewhere(outside) if outside or (mechanism and mechanism.value) else None


def _country(facts: Facts) -> Iterator[Outcome]:
    found = leaving(facts)
    for one in found:
        place = place_of(one)
        yield met(place) if countries(facts, one) else broken(place, recipient=place)
    if said_outside(facts.register.transfers) and not found:
        yield broken(recipient=SOMEBODY)


def _ground_told(facts: Facts) -> Iterator[Outcome]:
    found = leaving(facts)
    for one in found:
        place, state = place_of(one), standing(facts, one)
        if state is Standing.VALID:
            yield met(place)
        elif state is Standing.OTHER_LAW:
            yield doubtful(place, field="transfer.safeguards", recipient=place)
        else:
            yield broken(place, field="transfer.safeguards", recipient=place)
    policy = facts.register.transfers
    if said_outside(policy) and not found:
        valid = [one for one in policy.safeguards or () if holds(facts, one, ())]
        yield met() if valid else broken(recipient=SOMEBODY)


def _copy(facts: Facts) -> Iterator[Outcome]:
    policy = facts.register.transfers
    kinds = {spot.safeguard.kind for spot in spots(facts, *AGREED)}
    if not kinds:
        return
    told = bool(policy.copy_routes or policy.copy_page.url or policy.copy_page.name)
    if not told and policy.more_information:
        # Who can ask how a transfer is protected, may well get a copy of it.
        yield doubtful()
    elif not told:
        yield broken()
    elif policy.copy_of and not kinds <= set(policy.copy_of):
        yield doubtful(field="copy_of")
    else:
        yield met()


def _ground(facts: Facts) -> Iterator[Outcome]:
    """A decision on the country is a ground by itself, recorded or not."""
    for one in leaving(facts):
        place, state = place_of(one), standing(facts, one)
        if state is Standing.VALID or protected_by_decision(facts, one):
            yield met(place)
        elif state is Standing.OPEN:
            yield unknown(place, field="transfer.safeguards")
        elif state is Standing.OTHER_LAW or protected_by_decision(facts, one) is None:
            yield doubtful(place, field="transfer.safeguards", recipient=place)
        else:
            yield broken(place, field="transfer.safeguards", recipient=place)


def _claim(facts: Facts) -> Iterator[Outcome]:
    """Somebody outside the EEA, while it says that all data stay there."""
    if not said_inside(facts):
        if mostly_inside(facts):
            yield met()
        return
    found = [*_against_claim(facts)]
    yield from found or [met()]


def _against_claim(facts: Facts) -> Iterator[Outcome]:
    for one in current(facts):
        place, found = place_of(one), leaves(facts, one)
        if found:
            yield broken(place, field="transfer", recipient=place)
        elif found is None and _usually_outside(facts, one) is not None:
            yield doubtful(place, field="transfer", recipient=place)
    group = facts.register.organisation.group
    for company in group.companies or ():
        country = company.country
        shares = group.companies_help_deliver or group.shares_data_for
        if shares and country and not facts.knowledge.in_eea(country, facts.today):
            yield doubtful(recipient=company.name)
    policy = facts.register.transfers
    if policy.who_outside or policy.safeguards:
        yield broken(recipient=SOMEBODY)


def _tied(facts: Facts) -> Iterator[Outcome]:
    general = facts.register.transfers.safeguards or ()
    if len({one.kind for one in general}) < 2:
        return
    loose = [one for one in general if one.used_for is None]
    found = leaving(facts)
    tied = bool(found) and all(one.transfer.safeguards for one in found)
    yield met() if tied or len(loose) < 2 else broken()


RULES: Rules = {
    "AVG-13-1-f-FACT": _told,
    "AVG-13-1-f-COUNTRY": _country,
    "AVG-13-1-f-MECH": _ground_told,
    "AVG-13-1-f-COPY": _copy,
    "AVG-44-NO-MECH": _ground,
    **transfers_dead.RULES,
    **transfers_safeguards.RULES,
    **transfers_decisions.RULES,
    "AVG-44-EEA-CLAIM": _claim,
    "AVG-44-CHOICE": _tied,
}
