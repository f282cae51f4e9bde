"""Authorities that supervise the use of personal data (GDPR art. 51 and 77)."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.ids import AuthorityCode, CountryCode
from privacydesk.models.record import record
from privacydesk.models.text import LocalisedText


@record
class AuthorityEntry(Named):
    """One authority, or a list of authorities."""

    code: AuthorityCode
    country: CountryCode | None = None
    """Its country; None for a list of several countries."""
    short_names: LocalisedText | None = None
    """The abbreviations by language."""
    postal: str | None = None
    """Where to write to, on one line; None when it is not known for certain."""
    postal_by_language: LocalisedText | None = None
    """The same by language, where the street has names in several languages."""
    visiting: str | None = None
    """Where to go to, on one line; None when it is not known for certain."""
    phone: str | None = None
    """Phone number as the authority writes it, or with its country code."""
    email: str | None = None
    """E-mail address."""
    website: str | None = None
    """Address of its website."""
    complaint_page: str | None = None
    """Page for complaints; for a list: the page with that list."""
    doubt: str | None = None
    """Why it has to be verified, or why a field is empty: sources that differ, or are old."""
