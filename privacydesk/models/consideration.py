"""What the owner decided about a finding of the compliance check, kept with the register."""

from datetime import date

from privacydesk.models.ids import RequirementId
from privacydesk.models.record import Record, record


@record
class Consideration(Record):
    """A finding that the owner looked at and lets be, with the reason.

    It is printed in the report of the check, and in no other paper.
    """

    requirement: RequirementId
    """The requirement that was not met, such as AVG-13-2-d."""
    about: str | None = None
    """Where it was not met, as a path: recipients/tawk/agreement.state; None means everywhere.

    Where the question is not one about the record that lacks something, that record stands first:
    "activities/orders retention/rules".
    """
    reason: str
    """Why it may be so, in own words."""
    on: date
    """Day of the decision."""

    def answers(self, requirement: str, about: str) -> bool:
        """Whether it is about this requirement there."""
        return self.requirement == requirement and self.about in (None, about)
