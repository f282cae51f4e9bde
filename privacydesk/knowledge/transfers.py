"""Grounds for data outside the European Economic Area (GDPR art. 45 to 49), dead ones included."""

from datetime import date

from privacydesk.knowledge.entry import Entry, Named
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import CountryCode
from privacydesk.models.record import record
from privacydesk.models.text import LocalisedText


@record
class Adequacy(Entry):
    """One adequacy decision of the European Commission (GDPR art. 45)."""

    country: CountryCode | None = None
    """The country it is about; None when it is about an organisation."""
    body: LocalisedText | None = None
    """The organisation it is about; None when it is about a country."""
    decision: str
    """Its number, for example "(EU) 2023/1795"."""
    adopted: date
    """Day of the decision."""
    valid_from: date
    """First day on which it holds."""
    valid_to: date | None = None
    """Last day on which it holds; None when it has no end."""
    scope: LocalisedText | None = None
    """For which recipients or data only; None when there is no such limit."""
    only_listed: bool = False
    """Whether it only covers organisations that stand on a public list."""
    status: LocalisedText
    """What has become of it, in a few words."""

    def fault(self) -> str | None:
        """Say whether the subject or the days do not fit."""
        if (self.country is None) == (self.body is None):
            return "country: either a country or a body"
        if self.valid_from < self.adopted:
            return "valid_from: before the day of the decision"
        return None


@record
class DeadGround(Named):
    """A ground that no longer counts."""

    code: SafeguardKind
    instrument: str
    """The act behind it."""
    not_new_since: date | None = None
    """Day from which no new contract could rest on it, when that came earlier."""
    ended: date
    """Day from which it gives no ground any more."""
    replacements: tuple[SafeguardKind, ...]
    """What can be used now."""

    def fault(self) -> str | None:
        """Say whether the days are out of order, or a replacement is dead itself."""
        if self.not_new_since is not None and self.not_new_since > self.ended:
            return "not_new_since: after the end"
        if self.code in self.replacements:
            return "replacements: a dead ground cannot replace itself"
        return None


@record
class SafeguardEntry(Named):
    """A ground that can be used."""

    code: SafeguardKind
    article: str
    """The article that provides for it."""
    to_record: LocalisedText
    """What to write down about it, in short items."""
