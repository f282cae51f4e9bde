"""Which data of which situations have a retention term (GDPR art. 13(2)(a) and 30(1)(f))."""

from collections.abc import Collection, Iterable
from enum import IntEnum

from privacydesk.compliance.books import is_for_books
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.subjects import Situation
from privacydesk.compliance.terms import (
    AFTER_CONTRACT,
    OF_CONTRACT,
    is_about_copies,
    is_scoped,
    is_term,
)
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel
from privacydesk.models.data import KeptAs
from privacydesk.models.ids import DataId, PeopleId
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.retention import Criterion, Medium, OnRequest, RetentionRule

_PARTIES = frozenset(
    {
        *(PeopleKind.CUSTOMER, PeopleKind.CONSUMER, PeopleKind.BUSINESS_CUSTOMER),
        *(PeopleKind.CUSTOMER_CONTACT, PeopleKind.USER, PeopleKind.ADDITIONAL_USER),
        *(PeopleKind.BUYER, PeopleKind.CLIENT, PeopleKind.PATIENT, PeopleKind.TENANT),
        *(PeopleKind.GUEST, PeopleKind.STUDENT, PeopleKind.PUPIL),
    }
)
_BY_CRITERION = {
    Criterion.WHILE_MEMBER: frozenset({PeopleKind.MEMBER, PeopleKind.FORMER_MEMBER}),
    Criterion.WHILE_EMPLOYED: frozenset({PeopleKind.EMPLOYEE, PeopleKind.FORMER_EMPLOYEE}),
    Criterion.UNTIL_PROCEDURE_OVER: frozenset({PeopleKind.APPLICANT}),
    **dict.fromkeys(OF_CONTRACT, _PARTIES),
}


class Covered(IntEnum):
    """Whether data have a term."""

    NO = 0
    MAYBE = 1
    """There is a rule with a name of its own, which does not tell whether these are meant."""
    YES = 2


def uncovered(facts: Facts, situation: Situation) -> tuple[Covered, list[DataId]]:
    """How far the data of a situation have a term, and those that have least of it.

    No data stand there when the situation does not name them one by one.
    """
    rules = [one for one in facts.rules_of(situation.record) if _may_hold(one, situation)]
    found = {data: _of_data(facts, rules, situation, data) for data in _asked(facts, situation)}
    worst = min(found.values(), default=Covered.YES)
    if worst is Covered.YES:
        return worst, []
    return worst, [data for data, covered in found.items() if covered is worst and data is not None]


def all_data(facts: Facts, situation: Situation) -> list[DataId]:
    """The data that a situation keeps, in the order of the register."""
    record = situation.record
    passing = {use.data for use in record.data or () if use.kept_as is KeptAs.SEEN_ONLY}
    used = facts.data_of(record) - passing
    return [one for one, item in facts.data.items() if one in used and not item.stays_on_device]


def _asked(facts: Facts, situation: Situation) -> Collection[DataId | None]:
    """The data that need a term; None stands for data that are not named."""
    record = situation.record
    in_message = isinstance(record, Channel) and record.data_in_message
    unnamed = record.data_listed_in or in_message
    return all_data(facts, situation) or ([None] if unnamed else [])


def _may_hold(rule: RetentionRule, situation: Situation) -> bool:
    """Whether a rule says a term for a situation, and not for copies or other services only."""
    record = situation.record
    if not is_term(rule) or (is_about_copies(rule) and not _is_log(rule, record)):
        return False
    offered = record.services if isinstance(record, Activity) else None
    return not (rule.services and offered and not set(rule.services) & set(offered))


def _of_data(
    facts: Facts, rules: list[RetentionRule], situation: Situation, data: DataId | None
) -> Covered:
    """The term of one kind of data: that of the group of people for which there is least."""
    groups: Iterable[PeopleId | None] = situation.record.people or (None,)
    about = [one for one in rules if _has_data(facts, one, data)]
    return min(
        max((_reach(facts, rule, situation, group) for rule in about), default=Covered.NO)
        for group in groups
    )


def _has_data(facts: Facts, rule: RetentionRule, data: DataId | None) -> bool:
    if not rule.data:
        return True
    parts = {part for one in rule.data for part in facts.data[one].consists_of or ()}
    return data in rule.data or data in parts


def _reach(
    facts: Facts, rule: RetentionRule, situation: Situation, group: PeopleId | None
) -> Covered:
    """Whether a rule holds for a group of people in a situation; None: whoever they are."""
    if rule.people:
        return Covered.YES if group is None or group in rule.people else Covered.NO
    if is_scoped(rule) or rule.other_purposes:
        return Covered.YES
    return _by_name(facts, rule, situation, group)


def _is_log(rule: RetentionRule, record: Activity | Channel) -> bool:
    return (
        rule.medium is Medium.LOGS
        and isinstance(record, Activity)
        and record.kind is ActivityKind.SERVER_LOGS
    )


def _by_name(
    facts: Facts, rule: RetentionRule, situation: Situation, group: PeopleId | None
) -> Covered:
    """Whether a rule without scope holds: by what fixes the term, or by its name."""
    if rule.subject is not None and (rule.statutory or rule.law):
        record = situation.record
        books = isinstance(record, Activity) and is_for_books(record)
        return Covered.MAYBE if books else Covered.NO
    meant = [one for one in facts.people.values() if _is_meant(facts, rule, one)]
    if meant:
        return Covered.YES if group in [one.id for one in meant] else Covered.NO
    return Covered.YES if rule.subject is None else Covered.MAYBE


def _is_meant(facts: Facts, rule: RetentionRule, group: PeopleGroup) -> bool:
    """Whether what fixes a term, or its name, shows that it is about a group of people."""
    after = rule.start in AFTER_CONTRACT or rule.on_request is OnRequest.AT_END_OF_CONTRACT
    kinds = _BY_CRITERION.get(rule.criterion) if rule.criterion else None
    kinds = kinds or (_PARTIES if after else frozenset())
    if group.kind in kinds or (kinds == _PARTIES and group.party_to_contract):
        return True
    names = {text.casefold() for _, text in facts.people_name(group).entries}
    said = [text.casefold() for _, text in rule.subject.entries] if rule.subject else []
    return any(name in words for name in names for words in said)
