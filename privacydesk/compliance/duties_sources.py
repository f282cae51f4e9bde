"""Data that come from others than the person (GDPR art. 14)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
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
from privacydesk.models.activity import Activity
from privacydesk.models.ids import PeopleId
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.source import Source, SourceKind, WhenTold
from privacydesk.models.text import LocalisedText

_ANYBODY = LocalisedText.of({"nl": "mensen", "en": "people"})
_PLACE = Place("sources")
_FROM_THE_PERSON = (SourceKind.PERSON, SourceKind.USE_OF_SERVICES, SourceKind.OWN_FILES)
_SAYS_NOTHING = (
    *(SourceKind.PARTNER, SourceKind.DATA_BROKER, SourceKind.INTERMEDIARY, SourceKind.OTHER),
)
"""Kinds of sources that tell nobody from whom data come, without a name."""
_SAYS_LITTLE = (
    *(SourceKind.PUBLIC_SOURCE, SourceKind.SOCIAL_NETWORK, SourceKind.PLATFORM),
    *(SourceKind.ADVERTISING_NETWORK, SourceKind.ANALYTICS_SUPPLIER, SourceKind.CREDIT_AGENCY),
    *(SourceKind.HOSTING_SUPPLIER, SourceKind.RECRUITER, SourceKind.JOB_BOARD),
)
_ENTERED_BY_OTHERS = (
    *(PeopleKind.CUSTOMER_CONTACT, PeopleKind.ADDITIONAL_USER, PeopleKind.FELLOW_PARTICIPANT),
    *(PeopleKind.EMERGENCY_CONTACT, PeopleKind.NEXT_OF_KIN, PeopleKind.FAMILY_MEMBER),
    *(PeopleKind.COUNTERPARTY, PeopleKind.ULTIMATE_OWNER, PeopleKind.REFEREE),
)
"""People whose data mostly come from somebody else."""


def _others(facts: Facts) -> list[Source]:
    """The sources beside the person that give data about people."""
    return [
        source
        for source in facts.register.sources.listed or ()
        if source.kind not in _FROM_THE_PERSON and not source.aggregated_anonymous
    ]


def _activities(facts: Facts, source: Source) -> list[Activity]:
    """The activities that use a source."""
    return [facts.activities[one] for one in source.activities or () if one in facts.activities]


def _about(facts: Facts, source: Source) -> Said:
    """Whose data a source gives."""
    people = [*(source.people or ())]
    for activity in _activities(facts, source):
        people += activity.people or ()
    return Place("people", people[0]) if people else _ANYBODY


def _categories(facts: Facts) -> Iterator[Outcome]:
    for source in _others(facts):
        about = _about(facts, source)
        if source.data or _told_with_people(facts, source):
            yield met(_PLACE)
        elif source.data is None and _has_data(facts, source):
            yield doubtful(_PLACE, people=about)
        else:
            yield told(source.data, _PLACE, asked=facts.asked("sources"), people=about)


def _told_with_people(facts: Facts, source: Source) -> bool:
    """Whether an activity says which data it has of just the people this source is about."""
    people = set(source.people or ())
    for activity in _activities(facts, source):
        if any(people & set(use.people or ()) for use in activity.data or ()):
            return True
        if people and activity.data and set(activity.people or ()) <= people:
            return True
    return False


def _has_data(facts: Facts, source: Source) -> bool:
    return any(facts.data_of(activity) for activity in _activities(facts, source))


def _named(facts: Facts) -> Iterator[Outcome]:
    sources = facts.register.sources
    if sources.listed is None and sources.only_from_person is None:
        yield unknown()
    for source in _others(facts):
        named = source.name is not None or source.text is not None
        if named or source.kind not in (*_SAYS_NOTHING, *_SAYS_LITTLE):
            yield met(_PLACE)
        elif source.kind in _SAYS_NOTHING:
            yield broken(_PLACE, people=_about(facts, source))
        else:
            yield doubtful(_PLACE, people=_about(facts, source))
    if facts.asked("sources"):
        yield from _groups(facts)


def _groups(facts: Facts) -> Iterator[Outcome]:
    """The groups that did not give their data themselves, and for which no source stands."""
    sourced = {one for source in facts.register.sources.listed or () for one in source.people or ()}
    sourced |= _entered(facts)
    general = any(source.people is None and source.activities is None for source in _others(facts))
    for group in facts.people.values():
        place = Place("people", group.id)
        if group.id in sourced or general:
            continue
        if group.never_dealt_with_us:
            yield broken(_PLACE, people=place)
        elif _may_come_from_others(facts, group):
            yield doubtful(_PLACE, people=place)


def _entered(facts: Facts) -> set[PeopleId]:
    """The groups of whom it is told that somebody else types in their data."""
    return {
        group
        for situation in facts.situations
        for use in situation.record.data or ()
        if use.entered_by is not None
        for group in use.people or situation.record.people or ()
    }


def _may_come_from_others(facts: Facts, group: PeopleGroup) -> bool:
    said = facts.register.sources.only_from_person or group.never_dealt_with_us is False
    return not said and group.kind in _ENTERED_BY_OTHERS


def _informed(facts: Facts) -> Iterator[Outcome]:
    for source in _others(facts):
        if source.told is None:
            yield unknown(_PLACE)
        elif source.told is not WhenTold.NOT_TOLD:
            yield met(_PLACE)
        elif source.not_told_because is None:
            yield broken(_PLACE, people=_about(facts, source))


def _excused(facts: Facts) -> Iterator[Outcome]:
    for source in _others(facts):
        if source.told is WhenTold.NOT_TOLD:
            if source.not_told_because is None:
                yield broken(_PLACE, people=_about(facts, source))
            else:
                yield met(_PLACE)


RULES: Rules = {
    "AVG-14-1-d": _categories,
    "AVG-14-2-f": _named,
    "AVG-14-3": _informed,
    "AVG-14-5": _excused,
}
