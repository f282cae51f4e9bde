"""Whether data must be given, and what happens if not (GDPR art. 13(2)(e))."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.general_grounds import Cover, cover
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    State,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.compliance.subjects import Spot
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked, Case, LegalBasis
from privacydesk.models.place import Place
from privacydesk.models.purpose import Purpose

_BINDING = frozenset({LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION})
_BY_CONTRACT = frozenset(
    {
        *(ActivityKind.SUBSCRIPTION, ActivityKind.PURCHASE, ActivityKind.MEMBERSHIP),
        *(ActivityKind.CUSTOMERS, ActivityKind.ACCOUNT, ActivityKind.DELIVERY),
        *(ActivityKind.RESERVATION, ActivityKind.CARE, ActivityKind.EDUCATION),
        *(ActivityKind.TENANCY, ActivityKind.STAFF, ActivityKind.PAYROLL),
    }
)
"""Activities whose data are mostly given for a contract or because a law asks them."""
_LATER = (Case.AFTER_CONTRACT_ENDS, Case.CONTRACT_COVERS_SUPPORT)
_OBSERVED = frozenset(
    {
        *(ActivityKind.USE, ActivityKind.WEBSITE_VISIT, ActivityKind.SERVER_LOGS),
        *(ActivityKind.ANALYTICS, ActivityKind.SITE_IMPROVEMENT, ActivityKind.CAMERAS),
        *(ActivityKind.ACCESS_CONTROL, ActivityKind.CREDIT_CHECK, ActivityKind.CALL_RECORDING),
        *(ActivityKind.GUEST_WIFI, ActivityKind.PHOTOS, ActivityKind.PREMISES_VISITORS),
    }
)
"""Activities whose data nobody gives: they arise or are recorded."""


def _required(facts: Facts) -> Iterator[Outcome]:
    if facts.register.activities is None:
        yield unknown()
    spots: dict[Place, list[Spot[Purpose]]] = {}
    for spot in facts.purposes:
        spots.setdefault(spot.place, []).append(spot)
    bound = [
        activity
        for activity in facts.activities.values()
        if _is_bound(facts, activity, spots.get(Place("activities", activity.id), []))
    ]
    found = {one.id: _state(facts, one) for one in bound}
    somewhere = any(state is not State.UNKNOWN for state in found.values())
    for activity in bound:
        place, state = Place("activities", activity.id), found[activity.id]
        if state is State.MET:
            yield met(place)
        elif state is State.BROKEN:
            yield broken(place, activity=place)
        elif state is State.DOUBTFUL or somewhere:
            yield doubtful(place, activity=place)
        else:
            yield told(None, place, asked=facts.asked("activities"), activity=place)


def _is_bound(facts: Facts, activity: Activity, spots: list[Spot[Purpose]]) -> bool:
    """Whether people give data in an activity for a contract or because a law asks them."""
    given = bool(activity.data or activity.services or activity.data_listed_in)
    if activity.collected_automatically or activity.kind in _OBSERVED or not given:
        return activity.provision.required is not None
    bases = {basis for spot in spots for basis in _bases(facts, spot)}
    if bases:
        return bool(bases & _BINDING)
    purposes = activity.purposes or ()
    return activity.kind in _BY_CONTRACT or any(_by_contract(facts, one) for one in purposes)


def _bases(facts: Facts, spot: Spot[Purpose]) -> Iterator[LegalBasis]:
    """The bases of a purpose that hold from the start, its own or those in general."""
    if spot.record.grounds is not None:
        yield from (one.basis for one in spot.record.grounds if one.case not in _LATER)
    elif cover(facts, spot) is Cover.YES:
        yield from (one.basis for one in facts.register.grounds or ())


def _by_contract(facts: Facts, purpose: Purpose) -> bool:
    """Whether a usual purpose can rest on a contract or a law only, as a rule."""
    known = facts.knowledge.purposes.get(purpose.catalogue) if purpose.catalogue else None
    if known is None or purpose.only_with_consent:
        return False
    return set(known.usual_bases) <= _BINDING


def _state(facts: Facts, activity: Activity) -> State:
    """What an activity tells: unknown when it says nothing, doubtful when the rest follows."""
    provision = activity.provision
    uses = activity.data or ()
    consequence = (
        provision.consequence
        or provision.consequence_text
        or any(use.consequence or use.consequence_text for use in uses)
    )
    given = {use.given for use in uses} | _in_matrix(facts, activity)
    required = provision.required
    if required is None and given & {Asked.REQUIRED, Asked.OPTIONAL}:
        required = Asked.REQUIRED in given
    if required is None and activity.mailing.giving_data_is_free:
        required = False
    if required is None:
        return State.UNKNOWN
    if not required or consequence:
        return State.MET
    return State.DOUBTFUL if provision.reason else State.BROKEN


def _in_matrix(facts: Facts, activity: Activity) -> set[Asked]:
    services = set(activity.services or ())
    return {cell.asked for cell in facts.register.matrix or () if cell.service in services}


RULES: Rules = {
    "AVG-13-2-e": _required,
}
