"""Data that the law protects more (GDPR art. 9, 10 and 87; UAVG art. 22 to 33 and 46)."""

from collections.abc import Callable, Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.models.data import DataClass, DataItem, DataUse, KeptAs, SpecialDataException
from privacydesk.models.ids import DataCode
from privacydesk.models.place import Place

_ORIGIN = (DataCode("ethnic_origin"),)
_BIOMETRIC = (DataCode("biometric"),)
_HEALTH = tuple(
    DataCode(code)
    for code in (
        *("health", "medical_file", "medication", "allergies", "disability", "care_plan"),
        *("medical_questionnaire", "medical_images", "vaccinations", "injury"),
        *("absence", "exposure", "work_accident"),
    )
)
_NOT_FOR_ORIGIN = (
    *(SpecialDataException.HEALTH_CARE, SpecialDataException.PUBLIC_HEALTH),
    *(SpecialDataException.EMPLOYMENT_LAW, SpecialDataException.AUTHENTICATION_OR_SECURITY),
)
_NOT_FOR_HEALTH = (
    *(SpecialDataException.IDENTIFICATION_UNAVOIDABLE, SpecialDataException.NON_PROFIT_BODY),
    SpecialDataException.AUTHENTICATION_OR_SECURITY,
)
_BY_A_LAW = (
    *(SpecialDataException.EMPLOYMENT_LAW, SpecialDataException.SUBSTANTIAL_PUBLIC_INTEREST),
    SpecialDataException.PUBLIC_HEALTH,
)
"""Exceptions that hold only as far as a law provides for them (GDPR art. 9(2)(b), (g), (i))."""
_UNDER_SECRECY = (SpecialDataException.HEALTH_CARE, SpecialDataException.EMPLOYMENT_LAW)
_ALLOWING = ("avg-9", "uavg-22", "uavg-23", "uavg-24", "uavg-25", "uavg-26", "uavg-27")
_ALLOWING_TOO = ("uavg-28", "uavg-29", "uavg-30")
_NO_BASIS = ("avg-", "uavg-46")
"""Laws that speak of such numbers without allowing their use."""
_NARROWED = "uavg-changed"
"""The day from which recognising people by their body asks a weighty public interest too."""


def _of_class(facts: Facts, kind: DataClass) -> Iterator[DataItem]:
    """The kinds of data of a class that reach the organisation."""
    for item in facts.data.values():
        if facts.class_of(item) is kind and not item.stays_on_device:
            yield item


def _everywhere(facts: Facts, item: DataItem, holds: Callable[[DataItem | DataUse], bool]) -> bool:
    """Whether something holds for a kind of data, or else for each use of it."""
    uses = facts.uses.get(item.id, ())
    return holds(item) or (bool(uses) and all(holds(use) for use in uses))


def _exceptions(facts: Facts, item: DataItem) -> set[SpecialDataException]:
    """The exceptions that are named for a kind of data: in each use, else for all uses."""
    uses = [use.exception or item.exception for use in facts.uses.get(item.id, ())]
    return {one for one in uses or [item.exception] if one is not None}


def _is_excepted(one: DataItem | DataUse) -> bool:
    law = one.law or ""
    return one.exception is not None or law.startswith((*_ALLOWING, *_ALLOWING_TOO))


def _has_law(one: DataItem | DataUse) -> bool:
    return one.law is not None or one.law_text is not None


def _special(facts: Facts) -> Iterator[Outcome]:
    for item in _of_class(facts, DataClass.SPECIAL):
        place = Place("data", item.id)
        if _everywhere(facts, item, _is_excepted):
            yield met(place)
        elif item.arises_indirectly:
            yield doubtful(place, item=place)
        else:
            yield told(None, place, asked=facts.asked("data"), item=place)
    for item in facts.data.values():
        known = facts.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
        is_special = known is not None and known.data_class is DataClass.SPECIAL
        if is_special and facts.class_of(item) in (DataClass.ORDINARY, DataClass.SENSITIVE):
            place = Place("data", item.id)
            yield doubtful(place, field="data_class", item=place)


def _exception_told(facts: Facts) -> Iterator[Outcome]:
    """An exception that rests on a law tells the reader nothing without that law."""
    for item in _of_class(facts, DataClass.SPECIAL):
        place = Place("data", item.id)
        if not _everywhere(facts, item, _is_excepted):
            if not item.arises_indirectly:
                yield told(None, place, asked=facts.asked("data"), item=place)
        elif _exceptions(facts, item) & set(_BY_A_LAW) and not _everywhere(facts, item, _has_law):
            yield broken(place, field="law", item=place)
        else:
            yield met(place)


def _special_of(facts: Facts, codes: tuple[DataCode, ...]) -> Iterator[tuple[DataItem, Place]]:
    for item in _of_class(facts, DataClass.SPECIAL):
        if item.catalogue in codes and not item.arises_indirectly:
            yield item, Place("data", item.id)


def _origin(facts: Facts) -> Iterator[Outcome]:
    for item, place in _special_of(facts, _ORIGIN):
        if not _everywhere(facts, item, _is_excepted):
            yield told(None, place, asked=facts.asked("data"), item=place)
        elif _exceptions(facts, item) & set(_NOT_FOR_ORIGIN):
            yield broken(place, item=place)
        else:
            yield met(place)


def _biometric(facts: Facts) -> Iterator[Outcome]:
    """The need stands with a use as its reason, the public interest as words for the law."""
    narrowed = facts.knowledge.key_dates[_NARROWED].day <= facts.today
    for item, place in _special_of(facts, _BIOMETRIC):
        exceptions = _exceptions(facts, item)
        needed = any(use.reasons for use in facts.uses.get(item.id, ()))
        if not _everywhere(facts, item, _is_excepted):
            yield told(None, place, asked=facts.asked("data"), item=place)
        elif exceptions - {SpecialDataException.AUTHENTICATION_OR_SECURITY}:
            yield doubtful(place, item=place)
        elif not needed or (narrowed and item.law_text is None):
            yield unknown(place, field="law_text" if needed else None)
        else:
            yield met(place)


def _health(facts: Facts) -> Iterator[Outcome]:
    secrecy = facts.register.security.staff_secrecy
    for item, place in _special_of(facts, _HEALTH):
        exceptions = _exceptions(facts, item)
        if not _everywhere(facts, item, _is_excepted):
            yield told(None, place, asked=facts.asked("data"), item=place)
        elif exceptions & set(_NOT_FOR_HEALTH):
            yield broken(place, item=place)
        elif exceptions & set(_UNDER_SECRECY) and not secrecy:
            lacking = Place("security")
            field = "staff_secrecy"
            if secrecy is None:
                yield unknown(lacking, field=field)
            else:
                yield broken(lacking, field=field, item=place)
        else:
            yield met(place)


def _criminal(facts: Facts) -> Iterator[Outcome]:
    for item in _of_class(facts, DataClass.CRIMINAL):
        place = Place("data", item.id)
        grounded = _everywhere(facts, item, _is_grounded) or None
        yield told(grounded, place, asked=facts.asked("data"), item=place)


def _is_grounded(one: DataItem | DataUse) -> bool:
    return one.criminal_ground is not None or _has_law(one)


def _number(facts: Facts) -> Iterator[Outcome]:
    for item in _of_class(facts, DataClass.NATIONAL_NUMBER):
        place = Place("data", item.id)
        uses = facts.uses.get(item.id, ())
        if uses and all(use.kept_as is KeptAs.MASKED for use in uses):
            continue
        lawful = _everywhere(facts, item, _provides) or None
        yield told(lawful, place, asked=facts.asked("data"), item=place)


def _provides(one: DataItem | DataUse) -> bool:
    """Whether a law is named that can provide for the use of a national number."""
    if one.law is not None:
        return not one.law.startswith(_NO_BASIS)
    return one.law_text is not None


RULES: Rules = {
    "AVG-9-1": _special,
    "AVG-9-TELL": _exception_told,
    "UAVG-25": _origin,
    "UAVG-29": _biometric,
    "UAVG-30": _health,
    "UAVG-31-33": _criminal,
    "UAVG-46": _number,
}
