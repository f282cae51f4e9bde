"""That data serve a purpose and are no more than needed (GDPR art. 5(1)(b) and (c))."""

from collections.abc import Iterable, Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.subjects import Situation
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import DataCode, DataId
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient

_ADDRESSING = (DataCode("gender"), DataCode("title"))
_MAY_MATTER = (
    *(ActivityKind.CARE, ActivityKind.STAFF, ActivityKind.PAYROLL, ActivityKind.MATCHES),
    *(ActivityKind.SICK_LEAVE, ActivityKind.RESEARCH, ActivityKind.ACCOMMODATION),
)
"""Activities in which it can matter whether somebody is a man or a woman."""


def _purpose_of_data(facts: Facts) -> Iterator[Outcome]:
    if facts.register.data is None or not facts.situations:
        yield unknown()
        return
    elsewhere = _told_elsewhere(facts)
    kept = {one for rule in facts.rules if rule.reasons for one in rule.data or ()}
    used: dict[DataId, list[Situation]] = {}
    for situation in facts.situations:
        for data in _with_parts(facts, situation):
            used.setdefault(data, []).append(situation)
    for item in facts.data.values():
        place = Place("data", item.id)
        users = used.get(item.id, ())
        if not users and item.id in elsewhere:
            yield met(place) if elsewhere[item.id] else doubtful(place, item=place)
        elif not users and not _matters_in_matrix(facts, item.id):
            asked = facts.asked("activities", "channels")
            yield told(None, place, asked=asked, item=place)
        elif not users or any(_serves(facts, one, item.id, kept) for one in users):
            yield met(place)
        elif any(one.record.purposes for one in users):
            yield broken(place, item=place)


def _with_parts(facts: Facts, situation: Situation) -> set[DataId]:
    """The data of a situation and of its purposes, with what they consist of."""
    used = set(facts.data_of(situation.record))
    for purpose in situation.record.purposes or ():
        used.update(purpose.data or ())
    return _whole(facts, *used)


def _whole(facts: Facts, *data: DataId) -> set[DataId]:
    """Kinds of data, with all that they consist of."""
    found: set[DataId] = set()
    waiting = [*data]
    while waiting:
        one = waiting.pop()
        item = facts.data.get(one)
        if one not in found and item is not None:
            waiting += item.consists_of or ()
        found.add(one)
    return found


def _serves(facts: Facts, situation: Situation, data: DataId, kept: set[DataId]) -> bool:
    """Whether a situation says what a kind of data is used for."""
    purposes = situation.record.purposes or ()
    if any(data in _whole(facts, one) for purpose in purposes for one in purpose.data or ()):
        return True
    if data in kept or data in _reasoned(situation):
        return True
    if not any(purpose.data is None for purpose in purposes):
        return False
    return not _is_left_out(situation, data, kept)


def _reasoned(situation: Situation) -> set[DataId]:
    """The data of which a situation says what they are needed for."""
    return {use.data for use in situation.record.data or () if use.reasons}


def _is_left_out(situation: Situation, data: DataId, kept: set[DataId]) -> bool:
    """Whether a loose list of data has a reason for most of them, and none for this one.

    In a list for all purposes together the reader learns what an item is for by its reason only.
    """
    record = situation.record
    if not isinstance(record, Activity) or record.kind is not ActivityKind.GENERAL:
        return False
    listed = {use.data for use in record.data or ()}
    reasoned = (_reasoned(situation) | kept) & listed
    return (
        len(record.purposes or ()) > 1 and 2 * len(reasoned) > len(listed) > 0 and (data in listed)
    )


def _matters_in_matrix(facts: Facts, data: DataId) -> bool:
    return any(data in asked for asked in facts.asked_for.values())


def _told_elsewhere(facts: Facts) -> dict[DataId, bool]:
    """Data that another answer uses, and whether it tells what for."""
    found: dict[DataId, bool] = dict.fromkeys(facts.register.rights.request_states or (), True)
    for activity in facts.activities.values():
        logged = activity.log_in.stored_under
        named = (*(activity.event.list_data or ()), *((logged,) if logged else ()))
        found.update(dict.fromkeys(named, True))
    measuring = {tool.recipient for tool in facts.register.website.measuring or () if tool.uses}
    held: list[tuple[Iterable[DataId], object]] = [
        (_passed_on(one), one.used_for or one.id in measuring) for one in facts.recipients.values()
    ]
    held += [(one.data or (), one.uses) for one in facts.register.sources.listed or ()]
    for items, uses in held:
        found.update({data: found.get(data, False) or bool(uses) for data in items})
    return found


def _passed_on(one: Recipient) -> Iterator[DataId]:
    """The data that a recipient gets, always or in some cases, or records by itself."""
    yield from (*(one.records_itself or ()), *(one.data or ()))
    for some in one.data_only_if or ():
        yield from some.data or ()


def _gender(facts: Facts) -> Iterator[Outcome]:
    for item in facts.of_catalogue(*_ADDRESSING):
        for situation in facts.situations:
            for use in situation.record.data or ():
                if use.data == item.id:
                    yield _obliged(situation, use, item)
        given = {cell.asked for cell in facts.register.matrix or () if cell.data == item.id}
        if Asked.REQUIRED in given:
            place = Place("data", item.id)
            yield broken(Place("matrix"), field="", item=place)
        elif Asked.OPTIONAL in given:
            yield met(Place("matrix"))


def _obliged(situation: Situation, use: DataUse, item: DataItem) -> Outcome:
    """Whether somebody must give a gender or form of address in a situation."""
    place, named = situation.place, Place("data", item.id)
    record = situation.record
    matters = isinstance(record, Activity) and record.kind in _MAY_MATTER
    if use.given is None:
        return unknown(place, field="data")
    if use.given is Asked.OPTIONAL or use.given is Asked.NOT_ASKED or use.law or use.law_text:
        return met(place)
    if use.given is Asked.ASKED or matters or use.reasons:
        return doubtful(place, field="data", item=named)
    return broken(place, field="data", item=named)


RULES: Rules = {
    "AVG-5-1-c-NOPURPOSE": _purpose_of_data,
    "AVG-5-1-c-GENDER": _gender,
}
