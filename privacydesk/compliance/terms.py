"""What a retention rule says: how long it lasts, and which data, people and work it is about."""

import re
from collections.abc import Iterable

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.wording import mentions
from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import PeriodUnit, StartEvent
from privacydesk.models.ids import DataCode
from privacydesk.models.people import PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.retention import Criterion, LongerIf, Medium, RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText

NO_TERM = LocalisedText.of({"nl": "geen termijn", "en": "no term"})
"""What stands in a message in the place of a period that nobody gave."""
NO_NUMBER = LocalisedText.of({"nl": "een termijn zonder getal", "en": "a term without a number"})

_DAYS = {
    PeriodUnit.MINUTES: 0.0,
    PeriodUnit.HOURS: 1 / 24,
    PeriodUnit.DAYS: 1.0,
    PeriodUnit.WEEKS: 7.0,
    PeriodUnit.MONTHS: 30.4375,
    PeriodUnit.YEARS: 365.25,
}
VAGUE = (Criterion.AS_LONG_AS_PURPOSE_NEEDS, Criterion.NOT_NEEDED)
"""Criteria that name no number and no event."""
_ELSEWHERE = (None, Criterion.EXTERNAL_SCHEME, Criterion.SUPPLIERS_TERM)
_BACKUP = re.compile(r"back-?\s?up|reservekopie", re.IGNORECASE)


def days(period: Period) -> float:
    """The length of a period in days, good enough to compare two of them."""
    return period.amount * _DAYS[period.unit]


def years(amount: int) -> float:
    """So many years in days."""
    return days(Period(amount=amount, unit=PeriodUnit.YEARS))


def weeks(amount: int) -> float:
    """So many weeks in days."""
    return days(Period(amount=amount, unit=PeriodUnit.WEEKS))


def place_of(rule: RetentionRule) -> Place:
    """The place of a rule."""
    return Place("retention", rule.id)


def is_term(rule: RetentionRule) -> bool:
    """Whether a rule says anything of how long."""
    answers = (
        *(rule.criterion, rule.criterion_text, rule.period, rule.until_date),
        *(rule.on_request, rule.statutory or None, rule.law, rule.law_text),
    )
    return any(answer is not None for answer in answers)


def lasts(rule: RetentionRule, least: float) -> bool | None:
    """Whether data are kept at least so many days; None when the rule does not tell in numbers."""
    longest = max(
        map(days, filter(None, (rule.period, rule.period_to, rule.longer_period))), default=None
    )
    if longest is not None and longest >= least:
        return True
    if LongerIf.LEGAL_DUTY in (rule.longer_if or ()):
        return None
    if longest is not None:
        return False
    if _by_law(rule) or rule.criterion in (Criterion.STATUTORY_TERM, Criterion.NO_END):
        return True
    return (
        None if rule.criterion in VAGUE or rule.criterion in _ELSEWHERE or rule.at_least else False
    )


def _by_law(rule: RetentionRule) -> bool:
    return bool(rule.statutory or rule.law)


def is_about_backups(rule: RetentionRule) -> bool:
    """Whether a rule is about back-ups, by choice or in own words."""
    texts = (rule.medium_text, rule.subject)
    return rule.medium is Medium.BACKUPS or mentions(_BACKUP, *texts)


def is_about_copies(rule: RetentionRule) -> bool:
    """Whether a rule is about copies of data, and says nothing of the data themselves."""
    copies = (Medium.BACKUPS, Medium.LOGS)
    return rule.medium in copies or rule.medium_text is not None


def is_bound(rule: RetentionRule) -> bool:
    """Whether a rule belongs to named activities or channels."""
    return bool(rule.activities or rule.channels)


def is_scoped(rule: RetentionRule) -> bool:
    """Whether a rule says, other than in a name, what it is about."""
    return bool(is_bound(rule) or rule.data or rule.people or rule.services)


def about_data(facts: Facts, rule: RetentionRule, codes: Iterable[DataCode]) -> bool:
    """Whether a rule names one of these usual kinds of data."""
    wanted = set(codes)
    items = (facts.data[one] for one in rule.data or () if one in facts.data)
    return any(item.catalogue in wanted for item in items)


def about_kinds(facts: Facts, rule: RetentionRule, *kinds: ActivityKind) -> bool:
    """Whether a rule belongs to an activity of one of these kinds."""
    found = (facts.activities[one] for one in rule.activities or () if one in facts.activities)
    return any(activity.kind in kinds for activity in found)


def about_people(facts: Facts, rule: RetentionRule, *kinds: PeopleKind) -> bool:
    """Whether a rule is about a group of people of one of these kinds."""
    found = (facts.people[one] for one in rule.people or () if one in facts.people)
    return any(group.kind in kinds for group in found)


def said_of(rule: RetentionRule) -> LocalisedText | Period:
    """The length of a rule, for a message."""
    return rule.period if rule.period is not None else NO_NUMBER


OF_CONTRACT = (
    *(Criterion.WHILE_CUSTOMER, Criterion.WHILE_CONTRACT_RUNS),
    *(Criterion.WHILE_SUBSCRIPTION_RUNS, Criterion.UNTIL_PAID, Criterion.UNTIL_DELIVERED),
)
"""Criteria that only make sense for people who have a contract."""
AFTER_CONTRACT = (
    *(StartEvent.END_OF_CONTRACT, StartEvent.END_OF_SUBSCRIPTION, StartEvent.LAST_PURCHASE),
    StartEvent.DELIVERY,
)
