"""Whether something is said of how long the data of a situation are kept."""

from privacydesk.documents.context import Context
from privacydesk.documents.statement.spots import Subject, rules_of, uses_data
from privacydesk.models.activity import Activity
from privacydesk.models.ids import DataId
from privacydesk.models.retention import Medium, RetentionRule

# Terms for copies say nothing of the data themselves.
_COPIES = (Medium.BACKUPS, Medium.LOGS)


def lacks_term(context: Context, subject: Subject) -> bool:
    """Whether a situation uses data without any term or factor that holds for them."""
    policy = context.register.retention
    if not uses_data(subject) or policy.no_fixed_terms or policy.factors:
        return False
    if any(not _is_about_copies(rule) for rule in rules_of(context, subject)):
        return False
    general = [rule for rule in policy.rules or () if _may_hold(rule, subject)]
    if any(not rule.data for rule in general):
        return False
    told = {identifier for rule in general for identifier in rule.data or ()}
    used = _data_of(context, subject)
    return not (used & told if policy.no_longer_than_needed else used and used <= told)


def _may_hold(rule: RetentionRule, subject: Subject) -> bool:
    """Whether a rule can be about a situation that it does not name."""
    if rule.activities or rule.channels or _is_about_copies(rule) or _is_about_duty(rule):
        return False
    if rule.people and subject.people and not set(rule.people) & set(subject.people):
        return False
    services = subject.services if isinstance(subject, Activity) else None
    return not (rule.services and services and not set(rule.services) & set(services))


def _is_about_copies(rule: RetentionRule) -> bool:
    return rule.medium in _COPIES or rule.medium_text is not None


def _is_about_duty(rule: RetentionRule) -> bool:
    """Whether a rule is about something named that a law makes one keep, such as the books."""
    named = rule.subject is not None and not rule.data
    return named and bool(rule.statutory or rule.law)


def _data_of(context: Context, subject: Subject) -> set[DataId]:
    """The data of a situation, with those that it takes from other activities."""
    used = {use.data for use in subject.data or ()}
    for reference in subject.data_of or ():
        used |= {use.data for use in context.activities[reference.activity].data or ()}
    return used
