"""Countries: the European Economic Area, and who can consent online at which age."""

from datetime import date

from privacydesk.knowledge.entry import Entry, holds_on
from privacydesk.models.ids import CountryCode
from privacydesk.models.record import record


@record
class Country(Entry):
    """A country that is, or was, a member of the European Economic Area."""

    code: CountryCode
    valid_from: date | None = None
    """First day as a member; None when the table does not say."""
    valid_to: date | None = None
    """Last day as a member; None while it is one."""
    treated_as_member_until: date | None = None
    """Last day on which the rules on transfers did not apply yet after it left."""
    online_consent_age: int | None = None
    """Age in years from which a child consents itself to online services (GDPR art. 8)."""
    age_source: str | None = None
    """Where that age comes from."""

    def without_transfer_rules(self, day: date) -> bool:
        """Whether data could go there on this day without the rules on transfers."""
        until = self.treated_as_member_until
        return holds_on(self, day) or (until is not None and day <= until)

    def fault(self) -> str | None:
        """Say whether the days or the age do not fit together."""
        until, left = self.treated_as_member_until, self.valid_to
        if until is not None and (left is None or until < left):
            return "treated_as_member_until: before the last day as a member"
        if (self.online_consent_age is None) != (self.age_source is None):
            return "online_consent_age: goes with age_source"
        return None
