"""Statutory and usual retention terms."""

from datetime import date
from enum import StrEnum

from privacydesk.knowledge.entry import Named
from privacydesk.models.choices import PeriodUnit, StartEvent
from privacydesk.models.ids import CountryCode, DataCode, LawCode
from privacydesk.models.record import record
from privacydesk.models.retention import Criterion
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText

_HOURS = {
    PeriodUnit.HOURS: 1,
    PeriodUnit.DAYS: 24,
    PeriodUnit.WEEKS: 7 * 24,
    PeriodUnit.MONTHS: 30 * 24,
    PeriodUnit.YEARS: 365 * 24,
}


class TermKind(StrEnum):
    """By what a term is fixed."""

    STATUTE = "statute"
    GUIDANCE = "guidance"
    CHOICE = "choice"


@record
class RetentionTerm(Named):
    """How long some data must, may or usually do stay; the names say which data."""

    country: CountryCode
    """The country whose law or practice it is."""
    data: tuple[DataCode, ...]
    """The kinds of data it is about."""
    kind: TermKind
    """Law, guidance of an authority, or the organisation's own choice."""
    period: Period | None = None
    """The term, when it is one number."""
    minimum: Period | None = None
    """The shortest usual term, when it is a range."""
    maximum: Period | None = None
    """The longest usual term, when it is a range."""
    at_least: bool = False
    """Whether the term is a minimum."""
    at_most: bool = False
    """Whether the term is a maximum."""
    criterion: Criterion | None = None
    """What fixes the term, alone or before the period."""
    start: StartEvent | None = None
    """From when the period runs; None when no choice fits."""
    start_text: LocalisedText | None = None
    """The same in words, where they say more than the choice."""
    with_consent: bool = False
    """Whether the term holds only with consent."""
    law: LawCode | None = None
    """The law that fixes it."""
    other_laws: tuple[LawCode, ...] = ()
    """Further laws that say the same for some organisations."""
    note: LocalisedText | None = None
    """What else one has to know."""
    valid_from: date | None = None
    """First day on which it holds; None when the table does not say."""
    valid_to: date | None = None
    """Last day on which it holds; None while it does."""

    def fault(self) -> str | None:
        """Say whether the parts of the term contradict each other."""
        if (self.minimum is None) != (self.maximum is None):
            return "minimum: goes with maximum"
        if self.minimum is not None and self.maximum is not None:
            if self.period is not None:
                return "period: one number or a range, not both"
            if _hours(self.maximum) < _hours(self.minimum):
                return "maximum: shorter than minimum"
        if self.at_least and self.at_most:
            return "at_least: not together with at_most"
        if (self.kind is TermKind.STATUTE) != (self.law is not None):
            return "law: a statutory term has one, and no other term does"
        return None


def _hours(period: Period) -> int:
    """Give the length of a period in hours, good enough to compare two of them."""
    return period.amount * _HOURS[period.unit]
