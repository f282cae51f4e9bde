"""Whether something is said of how long the data of a situation are kept."""

from collections.abc import Collection, Mapping

from privacydesk.documents.context import Context
from privacydesk.documents.statement.spots import Subject, data_of, rules_of, uses_data
from privacydesk.models.activity import Activity
from privacydesk.models.ids import DataId, PeopleId, ServiceId
from privacydesk.models.retention import Medium, RetentionRule

_Scope = tuple[tuple[PeopleId, ...], tuple[ServiceId, ...]]
"""The people and services that a term is about; none of them means all."""

# Terms for copies say nothing of the data themselves.
_COPIES = (Medium.BACKUPS, Medium.LOGS)


def lacks_term(context: Context, subject: Subject) -> bool:
    """Whether a situation uses data without any term or factor that holds for them."""
    policy = context.register.retention
    if not uses_data(subject) or policy.no_fixed_terms or policy.factors:
        return False
    if any(not _is_about_copies(rule) for rule in rules_of(context, subject)):
        return False
    general = {
        scope: data
        for scope, data in context.once(_told_by_scope).items()
        if _may_hold(scope, subject)
    }
    if _for_everybody([people for (people, _), data in general.items() if None in data], subject):
        return False
    told = {identifier for data in general.values() for identifier in data}
    used = data_of(context, subject)
    return not (used & told if policy.no_longer_than_needed else used and used <= told)


def general_terms(context: Context, subject: Subject) -> list[RetentionRule]:
    """The rules that name no situation and hold for data or people of this one."""
    if not uses_data(subject):
        return []
    used = data_of(context, subject)
    own = any(not _is_about_copies(rule) for rule in rules_of(context, subject))
    return [
        rule
        for rule in context.register.retention.rules or ()
        if _is_general(rule)
        and _may_hold((rule.people or (), rule.services or ()), subject)
        and (used.intersection(rule.data) if rule.data else not own)
    ]


def _is_general(rule: RetentionRule) -> bool:
    bound = rule.activities or rule.channels
    return not (bound or _is_about_copies(rule) or _is_about_duty(rule))


def _told_by_scope(context: Context) -> Mapping[_Scope, set[DataId | None]]:
    """The data in rules that name no situation, by the scope of those; None stands for all data."""
    found: dict[_Scope, set[DataId | None]] = {}
    for rule in context.register.retention.rules or ():
        if _is_general(rule):
            data = found.setdefault((rule.people or (), rule.services or ()), set())
            data.update(rule.data or (None,))
    return found


def _for_everybody(told: Collection[tuple[PeopleId, ...]], subject: Subject) -> bool:
    """Whether rules about all data hold, together, for each group of people in a situation."""
    groups = {group for people in told for group in people}
    return () in told or (bool(told) and groups.issuperset(subject.people or ()))


def _may_hold(scope: _Scope, subject: Subject) -> bool:
    """Whether rules for these people and services can be about a situation."""
    people, services = scope
    if people and subject.people and not set(people) & set(subject.people):
        return False
    offered = subject.services if isinstance(subject, Activity) else None
    return not (services and offered and not set(services) & set(offered))


def _is_about_copies(rule: RetentionRule) -> bool:
    return rule.medium in _COPIES or rule.medium_text is not None


def _is_about_duty(rule: RetentionRule) -> bool:
    """Whether a rule is about something named that a law makes one keep, such as the books."""
    named = rule.subject is not None and not rule.data
    return named and bool(rule.statutory or rule.law)
