"""Who else is responsible or can be turned to (GDPR art. 13(1)(b), 26, 27 and 37)."""

from collections.abc import Iterator, Sequence

from privacydesk.compliance.contact import reaches
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.choices import PartyRole
from privacydesk.models.organisation import DataProtectionOfficer, LegalForm
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient
from privacydesk.models.shared import Person


def _arrangement(facts: Facts) -> Iterator[Outcome]:
    """The division of tasks in writing; stays inside."""
    for partner in facts.register.organisation.joint_controllers or ():
        yield answered(partner.arrangement_recorded, party=partner.name)
    for one in _unlisted_partners(facts):
        yield unknown(Place("recipients", one.id))
    if _platforms(facts):
        yield unknown()


def _essence(facts: Facts) -> Iterator[Outcome]:
    """What the paper tells of that division."""
    for partner in facts.register.organisation.joint_controllers or ():
        parts = (partner.our_tasks, partner.their_tasks, partner.contact_point or partner.routes)
        if all(parts):
            yield met()
        elif not partner.our_tasks and not partner.their_tasks:
            yield broken(party=partner.name)
        else:
            # What is told may say enough of the rest.
            yield doubtful(party=partner.name)
    for one in _unlisted_partners(facts):
        place = Place("recipients", one.id)
        yield broken(place, party=place)
    for platform in _platforms(facts):
        yield doubtful(party=platform)


def _partner_names(facts: Facts) -> set[str]:
    partners = facts.register.organisation.joint_controllers or ()
    return {partner.name.casefold() for partner in partners}


def _unlisted_partners(facts: Facts) -> Sequence[Recipient]:
    """Recipients that decide together with the organisation and stand nowhere as such."""
    listed = _partner_names(facts)
    return [
        one
        for one in facts.recipients.values()
        if one.role is PartyRole.JOINT and (one.name or "").casefold() not in listed
    ]


def _platforms(facts: Facts) -> Sequence[str]:
    """Platforms that are responsible for a page together with the organisation."""
    listed = _partner_names(facts)
    names = (one.responsible_with for one in facts.register.organisation.properties or ())
    return [name for name in names if name and name.casefold() not in listed]


def _is_outside_eu(facts: Facts) -> bool | None:
    """Whether the organisation has no establishment in the EU; None when that is not known.

    The United Kingdom counts as inside as long as data could go there without the rules on
    transfers: the days between, in which opinions may differ, give no finding.
    """
    about = facts.register.organisation
    inside = (place.address.country for place in about.places or ())
    countries = [country for country in (about.country, *inside) if country is not None]
    if any(facts.knowledge.in_eea(country, facts.today) for country in countries):
        return False
    if about.country is None or about.established_in_eu is None:
        return None
    return not about.established_in_eu


def _representative(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.organisation
    outside, chosen = _is_outside_eu(facts), about.eu_representative
    if outside is None and about.country is not None:
        yield unknown(field="established_in_eu")
    if not outside or chosen.not_needed_because is not None:
        return
    if chosen.appointed:
        yield told(reaches(chosen.person), asked=True, field="eu_representative.person")
    else:
        yield told(chosen.appointed, asked=facts.asked("organisation"))


def _no_representative(facts: Facts) -> Iterator[Outcome]:
    """The reason when there is none on purpose."""
    chosen = facts.register.organisation.eu_representative
    if _is_outside_eu(facts) and chosen.appointed is False:
        yield told(chosen.not_needed_because, asked=True)


def _has_officer(about: DataProtectionOfficer) -> bool:
    return about.appointed is True or (about.appointed is None and about.person != Person())


def _officer(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.organisation.officer
    if _has_officer(about):
        yield told(reaches(about.person), asked=True)


def _officer_needed(facts: Facts) -> Iterator[Outcome]:
    organisation = facts.register.organisation
    about = organisation.officer
    flags = (about.large_scale_monitoring, about.large_scale_special_data)
    if organisation.legal_form is LegalForm.PUBLIC_BODY or True in flags:
        yield met() if _has_officer(about) else answered(about.appointed)
    elif None in flags and not _has_officer(about):
        asked = ("large_scale_monitoring", "large_scale_special_data")
        yield unknown(field=f"officer.{asked[flags.index(None)]}")


def _officer_reported(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.organisation.officer
    if _has_officer(about):
        yield answered(about.reported_to_authority)


RULES: Rules = {
    "AVG-26-1": _arrangement,
    "AVG-26-2": _essence,
    "AVG-27-REP": _representative,
    "AVG-27-2": _no_representative,
    "AVG-13-1-b": _officer,
    "AVG-37-1": _officer_needed,
    "AVG-37-7": _officer_reported,
}
