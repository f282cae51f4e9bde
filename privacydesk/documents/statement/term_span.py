"""The time in a term: what fixes it, a number, a last day, and how these fit together."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.statement.schemes import scheme_name
from privacydesk.documents.wording import N_, retention
from privacydesk.models.choices import StartEvent
from privacydesk.models.people import PeopleKind
from privacydesk.models.retention import Criterion, EndAction, RetentionRule

# The event with which a criterion ends; a period that runs from there follows the criterion.
_ENDS = {
    Criterion.WHILE_CONTRACT_RUNS: StartEvent.END_OF_CONTRACT,
    Criterion.WHILE_SUBSCRIPTION_RUNS: StartEvent.END_OF_SUBSCRIPTION,
    Criterion.WHILE_MEMBER: StartEvent.END_OF_MEMBERSHIP,
    Criterion.WHILE_EMPLOYED: StartEvent.END_OF_EMPLOYMENT,
    Criterion.WHILE_RELATION_LASTS: StartEvent.END_OF_BUSINESS_RELATION,
    Criterion.UNTIL_ANSWERED: StartEvent.CLOSING_OF_REQUEST,
    Criterion.UNTIL_PROCEDURE_OVER: StartEvent.END_OF_PROCEDURE,
    Criterion.UNTIL_EVENT_OVER: StartEvent.END_OF_EVENT,
    Criterion.UNTIL_DELIVERED: StartEvent.DELIVERY,
    Criterion.UNTIL_PAID: StartEvent.PAYMENT,
    Criterion.UNTIL_UNSUBSCRIBED: StartEvent.SIGN_OFF,
    Criterion.UNTIL_CONSENT_WITHDRAWN: StartEvent.CONSENT_WITHDRAWN,
    Criterion.UNTIL_DEPARTURE: StartEvent.DEPARTURE,
    Criterion.UNTIL_END_OF_SEASON: StartEvent.END_OF_SEASON,
    Criterion.UNTIL_END_OF_YEAR: StartEvent.END_OF_YEAR,
    Criterion.UNTIL_ENTERED: StartEvent.ENTRY,
    Criterion.UNTIL_REDEEMED: StartEvent.REDEMPTION,
}

_CONTACTS = (PeopleKind.CUSTOMER_CONTACT, PeopleKind.SUPPLIER_CONTACT)

# Criteria that are a maximum by themselves.
_AS_NEEDED = (Criterion.AS_LONG_AS_PURPOSE_NEEDS, Criterion.NOT_NEEDED)


def span(context: Context, rule: RetentionRule) -> Line:
    """The time in words; empty when it is not answered, a hole when answers contradict."""
    write = context.write
    if _contradictory(rule):
        return write.hole("how long: the answers about this contradict each other")
    made = _without_day(context, rule)
    if rule.until_date is None:
        return made
    day = write.language.day(rule.until_date)
    if made:
        if rule.at_least:
            return write.say("{term}, and in any case until {day}", term=made, day=day)
        return write.say("{term}, but until {day} at the latest", term=made, day=day)
    if rule.at_least:
        return write.say("at least until {day}", day=day)
    return write.say("until {day}", day=day)


def _contradictory(rule: RetentionRule) -> bool:
    """Whether the answers cannot all be true."""
    if rule.at_least and rule.at_most:
        return True
    if rule.criterion_text is not None:
        return False
    timed = rule.period is not None or rule.until_date is not None or bool(rule.at_most)
    ended = rule.action not in (None, EndAction.ARCHIVED)
    if rule.criterion is Criterion.NO_END:
        return timed or ended or bool(rule.longer_if) or rule.longer_text is not None
    return rule.criterion is Criterion.NOT_KEPT and timed


def _without_day(context: Context, rule: RetentionRule) -> Line:
    if rule.period is not None and _is_statutory(rule):
        term = _limited(context, rule, _period(context, rule))
        return context.write.say("as long as the law requires: {term}", term=term)
    criterion = _criterion(context, rule)
    if rule.period is None:
        return _limited(context, rule, criterion) if criterion else ()
    if not criterion:
        return _limited(context, rule, _period(context, rule))
    if _follows(rule):
        return _after(context, rule, criterion)
    return _beside(context, rule, criterion)


def _is_statutory(rule: RetentionRule) -> bool:
    """Whether the period of a rule is how long the law requires, not what comes after that."""
    return rule.criterion is Criterion.STATUTORY_TERM and rule.criterion_text is None


def _criterion(context: Context, rule: RetentionRule) -> Line:
    if rule.criterion_text is not None:
        return context.write.own(rule.criterion_text)
    if rule.criterion is None:
        return ()
    if rule.criterion is Criterion.EXTERNAL_SCHEME:
        scheme = scheme_name(context, rule)
        return context.write.say(retention.CRITERIA[rule.criterion], scheme=scheme)
    if rule.criterion is Criterion.WHILE_IN_POST and not _of_contacts(context, rule):
        return context.write.say(retention.OWN_POST)
    return context.write.say(retention.CRITERIA[rule.criterion])


def _of_contacts(context: Context, rule: RetentionRule) -> bool:
    """Whether a rule is about contact persons at other organisations."""
    groups = set(rule.people or ())
    for activity in rule.activities or ():
        groups.update(context.activities[activity].people or ())
    return any(context.people_groups[group].kind in _CONTACTS for group in groups)


def _length(context: Context, rule: RetentionRule) -> Line:
    """The number of days, months or years, or the range of it."""
    write = context.write
    assert rule.period is not None
    shortest = write.period(rule.period)
    if rule.period_to is None:
        return (Words(shortest),)
    if rule.period.unit is rule.period_to.unit:
        shortest = str(rule.period.amount)
    longest = write.period(rule.period_to)
    return write.say("{period} to {longest}", period=shortest, longest=longest)


def _period(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    assert rule.period is not None
    period = _length(context, rule)
    if rule.start_text is not None:
        return write.say("{period} after {start}", period=period, start=write.own(rule.start_text))
    if rule.start is not None:
        return write.say(retention.STARTS[rule.start], period=period)
    return period


def _limited(context: Context, rule: RetentionRule, made: Line) -> Line:
    """A single criterion or period with what it is: a minimum, a maximum, or neither."""
    write = context.write
    limited = _at_least_or_most(context, rule, made)
    return write.say("usually {period}", period=limited) if rule.usually else limited


def _at_least_or_most(context: Context, rule: RetentionRule, made: Line) -> Line:
    write = context.write
    if rule.at_least:
        return write.say("at least {term}", term=made)
    if rule.at_most and (rule.start is not None or rule.start_text is not None):
        return write.say("up to {term}", term=made)
    if rule.at_most and rule.criterion not in _AS_NEEDED:
        return write.say("at most {term}", term=made)
    return made


def _follows(rule: RetentionRule) -> bool:
    """Whether the period starts when the criterion ends."""
    if rule.at_most and rule.criterion in _AS_NEEDED:
        return False
    if rule.start_text is not None:
        return False
    ends = None if rule.criterion is None else _ENDS.get(rule.criterion)
    return rule.start is None or (rule.criterion_text is None and rule.start is ends)


def _after(context: Context, rule: RetentionRule, criterion: Line) -> Line:
    write = context.write
    period = _length(context, rule)
    if rule.at_most:
        return write.say(
            "{term}, and after that for {period} at most", term=criterion, period=period
        )
    if rule.at_least:
        return write.say(
            "{term}, and after that for at least {period}", term=criterion, period=period
        )
    pattern = N_("{term}, and after that for another {period}")
    if rule.usually:
        pattern = N_("{term}, and after that usually for another {period}")
    return write.say(pattern, term=criterion, period=period)


def _beside(context: Context, rule: RetentionRule, criterion: Line) -> Line:
    write = context.write
    period = _period(context, rule)
    if rule.usually:
        period = write.say("usually {period}", period=period)
    if rule.at_most:
        return write.say("{term}, but at most {period}", term=criterion, period=period)
    if rule.at_least:
        return write.say("{term}, but at least {period}", term=criterion, period=period)
    return write.say("{term}, and after that until {period}", term=criterion, period=period)
