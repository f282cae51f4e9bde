"""That the statement tells of new purposes, of the data, and to whom (GDPR art. 13 and 14)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.subjects import Situation
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import PeopleId
from privacydesk.models.people import PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.walk import answers
from privacydesk.models.website import Website

_ON_THE_SITE = (PeopleKind.WEBSITE_VISITOR,)
"""The people to whom the section on the website speaks."""


def _new_purpose(facts: Facts) -> Iterator[Outcome]:
    dated = facts.register.publication.dated
    for spot in facts.purposes:
        added = spot.record.added_on
        if added is None:
            continue
        if dated is None:
            yield unknown(Place("publication"), field="dated")
        elif added <= dated or spot.record.people_told:
            yield met(spot.place)
        else:
            name = facts.purpose_name(spot.record)
            yield broken(spot.place, field=spot.question("people_told"), purpose=name)


def _data_told(facts: Facts) -> Iterator[Outcome]:
    if facts.register.activities is None:
        yield unknown()
    known: set[PeopleId] = set()
    for situation in facts.situations:
        if _tells_data(facts, situation):
            known.update(situation.record.people or ())
    for situation in facts.situations:
        record, place = situation.record, situation.place
        if _tells_data(facts, situation):
            yield met(place)
        elif isinstance(record, Activity) and not _is_told_with_others(record, known):
            asked = facts.asked("activities")
            yield told(record.data, place, asked=asked, activity=place)


def _tells_data(facts: Facts, situation: Situation) -> bool:
    record = situation.record
    named = any(purpose.data for purpose in record.purposes or ())
    return bool(facts.data_of(record) or named or record.data_listed_in)


def _is_told_with_others(activity: Activity, known: set[PeopleId]) -> bool:
    """Whether an activity only adds purposes to data that are told with other activities."""
    if activity.data is not None:
        return False
    people = set(activity.people or ())
    if activity.kind is ActivityKind.GENERAL:
        return bool(known) and people <= known
    return bool(people) and people <= known and bool(activity.purposes)


def _people_told(facts: Facts) -> Iterator[Outcome]:
    if facts.register.people is None or not facts.situations:
        yield unknown()
        return
    addressed, mentioned = set(_addressed(facts)), set(_mentioned(facts))
    somewhere = any(one.record.people is None and one.record.purposes for one in facts.situations)
    for group in facts.people.values():
        place = Place("people", group.id)
        if group.id in addressed:
            yield met(place)
        elif group.id in mentioned or somewhere:
            yield doubtful(place, people=place)
        else:
            asked = facts.asked("activities", "channels")
            yield told(None, place, asked=asked, people=place)


def _addressed(facts: Facts) -> Iterator[PeopleId]:
    """The groups for whom it is told what happens with their data."""
    for situation in facts.situations:
        record = situation.record
        yield from record.people or ()
        for use in record.data or ():
            yield from use.people or ()
        for purpose in record.purposes or ():
            yield from purpose.people or ()
        if isinstance(record, Activity):
            for occasion in record.event.occasions or ():
                yield from occasion.for_people or ()
    for source in facts.register.sources.listed or ():
        if source.uses:
            yield from source.people or ()
    if facts.register.website != Website():
        yield from (one.id for one in facts.people.values() if one.kind in _ON_THE_SITE)


def _mentioned(facts: Facts) -> Iterator[PeopleId]:
    """The groups that are named anywhere else."""
    register = facts.register
    topics = (register.sources, register.retention, *(register.recipients or ()))
    for answer in (answer for topic in topics for answer in answers(topic)):
        if answer.field.name == "people":
            yield from answer.value


RULES: Rules = {
    "AVG-13-3": _new_purpose,
    "AVG-13-DATA": _data_told,
    "AVG-13-SUBJECTS": _people_told,
}
