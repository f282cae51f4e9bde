"""What the record of processing activities must hold (GDPR art. 30(1))."""

from collections.abc import Iterator, Sequence

from privacydesk.compliance.contact import can_be_reached, reaches
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, answered, broken, met, unknown
from privacydesk.compliance.security import described
from privacydesk.compliance.subjects import Situation
from privacydesk.compliance.transfer_spots import countries, leaving, said_outside
from privacydesk.models.activity import Activity
from privacydesk.models.organisation import Organisation
from privacydesk.models.place import Place
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shared import Person


def _controller(facts: Facts) -> Iterator[Outcome]:
    """Name and contact details of everybody who is responsible or stands in for that."""
    about = facts.register.organisation
    yield answered(about.name, field="name")
    if can_be_reached(facts):
        yield met()
    else:
        silent = None in (about.contacts, about.places)
        yield unknown(field="contacts") if silent else broken(field="contacts")
    for partner in about.joint_controllers or ():
        yield answered(partner.routes, field="joint_controllers")
    yield from _persons(about)


def _persons(about: Organisation) -> Iterator[Outcome]:
    """Representatives and the data protection officer, where there are any."""
    people = (
        ("eu_representative", about.eu_representative.appointed, about.eu_representative.person),
        ("uk_representative", about.uk_representative.appointed, about.uk_representative.person),
        ("officer", about.officer.appointed, about.officer.person),
    )
    for field, appointed, person in people:
        if appointed:
            yield _reachable(person, f"{field}.person")


def _reachable(person: Person, field: str) -> Outcome:
    if reaches(person):
        return met()
    return answered(person.routes, field=field)


def _purposes(facts: Facts) -> Iterator[Outcome]:
    for situation in facts.situations:
        place = situation.place
        yield answered(situation.record.purposes, place, field="purposes", activity=place)


def _people_and_data(facts: Facts) -> Iterator[Outcome]:
    for situation in facts.situations:
        place, record = situation.place, situation.record
        chosen = [one for purpose in record.purposes or () for one in purpose.people or ()]
        parts: dict[str, object] = {
            "people": record.people or chosen or record.people,
            "data": facts.data_of(record) or record.data,
        }
        for field, answer in parts.items():
            yield answered(answer, place, field=field, activity=place)


def _recipients(facts: Facts) -> Iterator[Outcome]:
    """In which activities each recipient has a part.

    A recipient that no activity uses leaves the record without recipients where it should name
    them, or is no longer used.
    """
    if not facts.register.recipients:
        yield unknown() if facts.register.recipients is None else met()
    for one in facts.outsiders:
        place = Place("recipients", one.id)
        used = one.activities or one.channels or one.activities
        yield answered(used, place, field="activities", recipient=place)


def _countries(facts: Facts) -> Iterator[Outcome]:
    """The country of each transfer outside the EEA."""
    found = leaving(facts)
    if not found and said_outside(facts.register.transfers):
        # Transfers are told of in general: to which countries, no recipient tells.
        yield unknown()
    for one in found:
        place, stored_in = Place("recipients", one.id), one.transfer.stored_in
        if countries(facts, one):
            yield met(place)
        elif stored_in is None or (stored_in and one.country is None):
            yield unknown(place)
        else:
            yield broken(place, recipient=place)


def _terms(facts: Facts) -> Iterator[Outcome]:
    """When the data of each activity are erased."""
    if facts.register.retention.rules is not None and not facts.rules:
        if facts.situations:
            yield broken()
        return
    reach = _Reach(facts.rules)
    for situation in facts.situations:
        place = situation.place
        yield met(place) if reach.covers(facts, situation) else unknown(place)


class _Reach:
    """What any of the rules names; gathered once, since each situation asks for it."""

    def __init__(self, rules: Sequence[RetentionRule]) -> None:
        self._everything = any(rule.other_purposes for rule in rules)
        situations = [(*(rule.activities or ()), *(rule.channels or ())) for rule in rules]
        self._situations = {one for named in situations for one in named}
        self._data = {one for rule in rules for one in rule.data or ()}
        self._people = {one for rule in rules for one in rule.people or ()}
        self._services = {one for rule in rules for one in rule.services or ()}

    def covers(self, facts: Facts, situation: Situation) -> bool:
        """Whether a rule is about a situation, by one of the things it names."""
        record = situation.record
        services = (record.services or ()) if isinstance(record, Activity) else ()
        return bool(
            self._everything
            or record.id in self._situations
            or facts.data_of(record) & self._data
            or not self._people.isdisjoint(record.people or ())
            or not self._services.isdisjoint(services)
        )


def _security(facts: Facts) -> Iterator[Outcome]:
    yield answered(described(facts.register.security))


RULES: Rules = {
    "AVG-30-1-a": _controller,
    "AVG-30-1-b": _purposes,
    "AVG-30-1-c": _people_and_data,
    "AVG-30-1-d": _recipients,
    "AVG-30-1-e": _countries,
    "AVG-30-1-f": _terms,
    "AVG-30-1-g": _security,
}
