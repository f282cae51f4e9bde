"""What each legal basis asks beside its name (GDPR art. 6(1) and 13(1)(d))."""

import re
from collections.abc import Iterable, Iterator

from privacydesk.compliance.consents import IN_GENERAL
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.general_grounds import (
    ONLY_CUSTOMERS,
    STRANGERS,
    Cover,
    cover,
    is_kind,
    is_outside,
    leads_to_contract,
)
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    Said,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.compliance.subjects import Spot
from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import Case, LegalBasis
from privacydesk.models.ids import PurposeCode
from privacydesk.models.organisation import BusinessKind, LegalForm
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.text import LocalisedText

_LAW_NAMED = re.compile(
    r"\b\w*(?:wet|wetten|wetboek|wetgeving|besluit|regeling|verordening|richtlijn)\b"
    r"|\b(?:artikel|art\.|article|section|act|code|law|decree|regulation|directive)(?:\s|\b|$)"
    r"|\b(?-i:[A-Z]\w*[A-Z]\w*|W[a-z]{2,5})\b",
    re.IGNORECASE,
)
"""A law, an article or the short name of a law: "de belastingwet", "artikel 52", "AWR", "Wwft"."""

_CONTACTS = frozenset(
    {PeopleKind.CUSTOMER_CONTACT, PeopleKind.ADDITIONAL_USER, PeopleKind.PARTICIPANT}
    | {PeopleKind.FELLOW_PARTICIPANT}
)
"""People who deal with the organisation for somebody else, as it mostly is."""

_CUSTOMERS = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION, LegalBasis.CUSTOMER_EXCEPTION}
"""The grounds that carry no purpose for people without a contract, as a rule."""
_THE_REST = (Case.NOT_CUSTOMER, Case.EMPLOYEE_OF_CUSTOMER)
_EMERGENCIES = (ActivityKind.ACCIDENTS, ActivityKind.SAFEGUARDING, ActivityKind.CARE)
_URGENT = (PurposeCode("emergency"), PurposeCode("accidents"), PurposeCode("reporting_code"))
_PUBLIC = (BusinessKind.SCHOOL, BusinessKind.PRACTICE)


def _on(facts: Facts, basis: LegalBasis) -> Iterator[tuple[Place, str, Said, LegalGround]]:
    """The grounds with a basis: place, question, name of the purpose, and the ground."""
    for spot, ground in facts.grounds:
        if ground.basis is basis:
            yield spot.place, spot.question("grounds"), facts.purpose_name(spot.record), ground
    for ground in facts.register.grounds or ():
        if ground.basis is basis:
            yield Place("grounds"), "", IN_GENERAL, ground


def _interest(facts: Facts) -> Iterator[Outcome]:
    for place, field, name, ground in _on(facts, LegalBasis.LEGITIMATE_INTERESTS):
        asked = facts.asked(place.topic)
        yield told(ground.interests, place, asked=asked, field=field, purpose=name)


def _weighing(facts: Facts) -> Iterator[Outcome]:
    for place, field, name, ground in _on(facts, LegalBasis.LEGITIMATE_INTERESTS):
        weighing = ground.weighing
        if weighing.why_needed and weighing.why_not_outweighed:
            yield met(place)
        elif weighing.why_needed or weighing.why_not_outweighed or weighing.weighed_on:
            yield broken(place, field=field, purpose=name)
        else:
            yield unknown(place, field=field)


def _party(facts: Facts) -> Iterator[Outcome]:
    for spot in facts.purposes:
        if spot.record.grounds is None:
            general = {ground.basis for ground in facts.register.grounds or ()}
            by_contract = LegalBasis.CONTRACT in general and general <= _CUSTOMERS
            if by_contract and cover(facts, spot) is Cover.YES:
                yield from _parties(facts, spot, facts.people_of(spot))
        elif any(_is_for_all(ground, spot.record) for ground in spot.record.grounds):
            yield from _parties(facts, spot, facts.people_of(spot))


def _is_for_all(ground: LegalGround, purpose: Purpose) -> bool:
    """Whether a contract is the basis for everybody in a purpose, not for customers only."""
    if ground.basis is not LegalBasis.CONTRACT or ground.case in ONLY_CUSTOMERS:
        return False
    return not any(other.case in _THE_REST for other in purpose.grounds or ())


def _parties(facts: Facts, spot: Spot[Purpose], people: Iterable[PeopleGroup]) -> Iterator[Outcome]:
    place, field = spot.place, spot.question("grounds")
    name = facts.purpose_name(spot.record)
    for group in people:
        named = Place("people", group.id)
        if group.party_to_contract is False:
            yield broken(place, field=field, people=named, purpose=name)
        elif _may_be_outside(facts, group) and not leads_to_contract(spot):
            yield doubtful(place, field=field, people=named, purpose=name)
        else:
            yield met(place)


def _may_be_outside(facts: Facts, group: PeopleGroup) -> bool:
    if group.party_to_contract:
        return False
    businesses = facts.register.organisation.scope.services_only_for_businesses
    user_of_a_business = bool(businesses) and group.kind is PeopleKind.USER
    return is_outside(group) or group.kind in STRANGERS | _CONTACTS or user_of_a_business


def _statute(facts: Facts) -> Iterator[Outcome]:
    for place, field, name, ground in _on(facts, LegalBasis.LEGAL_OBLIGATION):
        law = ground.law or (_names_law(ground.law_text) if ground.law_text else None)
        yield told(law, place, asked=facts.asked(place.topic), field=field, purpose=name)


def _names_law(text: LocalisedText) -> bool:
    """Whether words name a law, and not only a duty."""
    return any(_LAW_NAMED.search(words) for _, words in text.entries)


def _rare(facts: Facts) -> Iterator[Outcome]:
    fits_public = facts.register.organisation.legal_form is LegalForm.PUBLIC_BODY or (
        facts.register.organisation.business in _PUBLIC
    )
    for spot, ground in facts.grounds:
        urgent = spot.record.catalogue in _URGENT or is_kind(spot, *_EMERGENCIES)
        if ground.basis is LegalBasis.PUBLIC_TASK:
            yield _fits(facts, spot, fits=fits_public)
        elif ground.basis is LegalBasis.VITAL_INTERESTS:
            yield _fits(facts, spot, fits=urgent)
    for ground in facts.register.grounds or ():
        if ground.basis is LegalBasis.PUBLIC_TASK:
            yield _fits_all(fits=fits_public)
        elif ground.basis is LegalBasis.VITAL_INTERESTS:
            yield _fits_all(fits=False)


def _fits(facts: Facts, spot: Spot[Purpose], *, fits: bool) -> Outcome:
    if fits:
        return met(spot.place)
    name = facts.purpose_name(spot.record)
    return doubtful(spot.place, field=spot.question("grounds"), purpose=name)


def _fits_all(*, fits: bool) -> Outcome:
    place = Place("grounds")
    return met(place) if fits else doubtful(place, field="", purpose=IN_GENERAL)


def _one_basis(facts: Facts) -> Iterator[Outcome]:
    for spot in facts.purposes:
        grounds = spot.record.grounds or ()
        name = facts.purpose_name(spot.record)
        cases = [(ground.case, ground.case_text) for ground in grounds]
        if len(set(cases)) < len(cases):
            yield broken(spot.place, field=spot.question("grounds"), purpose=name)
        elif _mixes(spot.record):
            yield doubtful(spot.place, field=spot.question("grounds"), purpose=name)
        elif grounds:
            yield met(spot.place)


def _mixes(purpose: Purpose) -> bool:
    """Whether grounds overlap: consent is asked for what is done without consent too."""
    bases = {ground.basis for ground in purpose.grounds or ()}
    if purpose.only_with_consent and bases and LegalBasis.CONSENT not in bases:
        return True
    always = [one for one in purpose.grounds or () if one.case is None and one.case_text is None]
    if always and len(bases) > 1:
        # One ground that always holds leaves nothing for another.
        return True
    cases = {ground.case for ground in purpose.grounds or ()}
    both = {LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTERESTS} <= bases
    return both and Case.NOT_OPTED_OUT in cases


RULES: Rules = {
    "AVG-13-1-d": _interest,
    "AVG-6-1-f-LIA": _weighing,
    "AVG-6-1-b-SCOPE": _party,
    "AVG-6-1-c-STATUTE": _statute,
    "AVG-6-1-de-RARE": _rare,
    "AVG-6-MULTI": _one_basis,
}
