"""Usual kinds of parties that receive personal data."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import record
from privacydesk.models.text import LocalisedText


@record
class RecipientKindEntry(Named):
    """The words for a kind of recipient; the names are singular."""

    code: RecipientKind
    plurals: LocalisedText
    """The plural names by language."""
    inside: bool
    """Whether these are people who work under the organisation's own authority (GDPR art. 29)."""
    usual_role: PartyRole
    """The role such a party mostly has; only a proposal."""

    def plural(self, language: str) -> str | None:
        """The plural name in this language, or None: another language is never a stand-in."""
        return self.plurals.get(language)

    def fault(self) -> str | None:
        """Say whether being inside and the role contradict each other."""
        if self.inside != (self.usual_role is PartyRole.INTERNAL):
            return "usual_role: internal is for people inside, and only for them"
        return None
