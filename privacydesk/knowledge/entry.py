"""What every entry of a table has: a code, a source, and whether it still needs checking."""

from datetime import date
from typing import Protocol

from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


@record
class Entry(Record):
    """One row of a table."""

    code: str
    """The code by which registers and other tables refer to it; unique in its table."""
    source: str | None = None
    """Where it comes from: an address, or a description such as "GDPR art. 13"; None: unsourced."""
    verify: bool = False
    """Whether somebody still has to compare it with its origin."""

    @property
    def sourced(self) -> bool:
        """Whether it says where it comes from."""
        return self.source is not None

    def fault(self) -> str | None:
        """Say what is wrong within this entry; None when it is sound."""
        return None


@record
class Named(Entry):
    """A row with a name per language, in lower case and fit for a list in a sentence."""

    names: LocalisedText
    """The names by language."""

    def name(self, language: str) -> str | None:
        """The name in this language, or None: another language is never a stand-in."""
        return self.names.get(language)


class Dated(Protocol):
    """Something that holds from one day to another."""

    @property
    def valid_from(self) -> date | None:
        """First day; None when it is not known or there is none."""

    @property
    def valid_to(self) -> date | None:
        """Last day; None when it has no end."""


def holds_on(dated: Dated, day: date) -> bool:
    """Whether something holds on a day; its first and last day count."""
    begun = dated.valid_from is None or dated.valid_from <= day
    return begun and (dated.valid_to is None or day <= dated.valid_to)
