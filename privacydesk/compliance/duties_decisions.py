"""Decisions without a human, and profiles (GDPR art. 13(2)(f), 21 and 22)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.activity import Activity, DecisionGround
from privacydesk.models.data import DataClass, SpecialDataException
from privacydesk.models.extras import Absence
from privacydesk.models.place import Place
from privacydesk.models.text import LocalisedText
from privacydesk.models.website import CookieUse

_SOMETHING = LocalisedText.of({"nl": "niet gezegd waarover", "en": "not said on what"})
_COOKIES = LocalisedText.of({"nl": "cookies", "en": "cookies"})
_STRONG = (
    SpecialDataException.EXPLICIT_CONSENT,
    SpecialDataException.SUBSTANTIAL_PUBLIC_INTEREST,
)
"""The exceptions that allow decisions with special data (GDPR art. 22(4))."""
_TAILORED = {CookieUse.TAILORED_CONTENT, CookieUse.TAILORED_ADVERTISEMENTS}


def _deciding(facts: Facts) -> list[tuple[Place, Activity]]:
    """The activities in which a computer decides alone."""
    return [
        (Place("activities", one.id), one)
        for one in facts.activities.values()
        if one.decision.taken
    ]


def _explained(facts: Facts) -> Iterator[Outcome]:
    deciding, taken = _deciding(facts), facts.register.extras.decisions.taken
    if not deciding and taken:
        yield broken(Place("extras"), field="decisions.taken", matter=_SOMETHING)
    elif not deciding and taken is None and _unanswered(facts):
        yield unknown()
    for place, activity in deciding:
        decision = activity.decision
        whole = bool(decision.logic and decision.effect) or None
        matter = decision.subject or place
        yield told(whole, place, asked=facts.asked("activities"), matter=matter)


def _unanswered(facts: Facts) -> bool:
    """Whether no activity says if a computer decides."""
    return all(one.decision.taken is None for one in facts.activities.values())


def _none(facts: Facts) -> Iterator[Outcome]:
    taken = facts.register.extras.decisions.taken
    if taken or _deciding(facts):
        return
    activities = facts.activities.values()
    if activities and all(one.decision.taken is False for one in activities):
        yield met()
    else:
        yield told(None if taken is None else True, asked=facts.asked("extras"))


def _allowed(facts: Facts) -> Iterator[Outcome]:
    asked = facts.asked("activities")
    for place, activity in _deciding(facts):
        decision = activity.decision
        human: object = decision.human
        if decision.ground is DecisionGround.LAW and human is None:
            human = True
        grounded = decision.ground or decision.exception
        value = human if grounded else None
        yield told(value, place, asked=asked, activity=place)


def _special_data(facts: Facts) -> Iterator[Outcome]:
    for place, activity in _deciding(facts):
        uses = {use.data: use for use in activity.data or ()}
        for data in facts.data_of(activity):
            item = facts.data.get(data)
            if item is None or facts.class_of(item) is not DataClass.SPECIAL:
                continue
            exception = (uses[data].exception if data in uses else None) or item.exception
            if activity.decision.special_data_ground or exception in _STRONG:
                yield met(place)
            elif exception is None:
                yield unknown(place)
            else:
                yield broken(place, activity=place, item=Place("data", data))


def _profiling(facts: Facts) -> Iterator[Outcome]:
    profiling = [one for one in facts.activities.values() if one.profiling.used]
    for activity in profiling:
        about, place = activity.profiling, Place("activities", activity.id)
        whole = bool(about.based_on and (about.effects or about.effect_text)) or None
        yield told(whole, place, asked=facts.asked("activities"), activity=place)
    if profiling or Absence.NO_PROFILES in (facts.register.extras.absences or ()):
        return
    groups = facts.register.website.cookies.groups or ()
    if any(_TAILORED & set(group.uses or ()) for group in groups):
        yield doubtful(Place("website"), field="cookies.groups", activity=_COOKIES)
    elif all(one.profiling.used is None for one in facts.activities.values()):
        yield unknown()


RULES: Rules = {
    "AVG-13-2-f": _explained,
    "AVG-13-2-f-NONE": _none,
    "AVG-22-2-3": _allowed,
    "AVG-22-4": _special_data,
    "AVG-13-PROFILING": _profiling,
}
