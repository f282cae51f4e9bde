"""What a check of a register gives."""

from datetime import date
from enum import StrEnum

from privacydesk.compliance.outcome import Said
from privacydesk.knowledge.requirement import Requirement, Severity
from privacydesk.models.consideration import Consideration
from privacydesk.models.place import Place
from privacydesk.models.value import Value, value_class

_A_YEAR = 366
"""Days; a table of a leap year is not stale on the same day of the year after."""


class FindingKind(StrEnum):
    """What a finding asks of the owner."""

    FINDING = "finding"
    """Something is not in order."""
    QUESTION = "question"
    """Something may not be in order; only the owner can tell."""
    INPUT_MISSING = "input-missing"
    """Something cannot be checked before a question is answered."""


def about(subject: Place | None, place: Place) -> str:
    """Where a finding is, as decisions name it: the question, and the record if that is another."""
    if subject is None or not subject.record or place.record == subject.record:
        return str(place)
    return f"{subject} {place}"


@value_class
class Finding(Value):
    """One requirement that is not met, may not be met, or cannot be checked, in one spot.

    `subject` is the record it is about, None for the whole register; `place` is the question that
    mends it; `values` go into the message of the requirement.
    """

    requirement: Requirement
    kind: FindingKind
    severity: Severity
    subject: Place | None
    place: Place
    values: tuple[tuple[str, Said], ...]
    considered: Consideration | None = None
    """What the owner decided about it; None when nothing was decided."""

    @property
    def stands(self) -> bool:
        """Whether it is an error that the owner did not overrule."""
        certain = self.kind is FindingKind.FINDING and self.severity is Severity.ERROR
        return certain and self.considered is None

    @property
    def about(self) -> str:
        """Where it is, as decisions name it."""
        return about(self.subject, self.place)

    @property
    def code(self) -> str:
        """The code of the requirement."""
        return self.requirement.code


@value_class
class Report(Value):
    """All findings of one register on one day, the heaviest first.

    `met` are the codes of requirements that hold and are met wherever that can be told; `not_due`
    those that do not hold for this register. `covered` are findings that a more specific one
    explains. `law_checked_on` is the oldest day on which a table of the law was checked.
    """

    today: date
    law_checked_on: date
    findings: tuple[Finding, ...]
    covered: tuple[Finding, ...]
    met: tuple[str, ...]
    not_due: tuple[str, ...]

    @property
    def law_is_stale(self) -> bool:
        """Whether a table of the law was checked more than a year before the day of the check."""
        return (self.today - self.law_checked_on).days > _A_YEAR

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The errors that the owner did not overrule: they keep a paper a draft."""
        return tuple(one for one in self.findings if one.stands)
