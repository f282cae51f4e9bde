"""Words in a statement that are out of date or say too little."""

from datetime import date
from enum import StrEnum

from privacydesk.knowledge.entry import Entry
from privacydesk.models.record import record
from privacydesk.models.text import LocalisedText


class VagueAbout(StrEnum):
    """What a vague word is vague about."""

    PURPOSE = "purpose"
    RETENTION = "retention"
    RECIPIENTS = "recipients"
    CERTAINTY = "certainty"


@record
class DeadWord(Entry):
    """A Dutch word that belongs to a law or name of the past."""

    forms: tuple[str, ...]
    """The word in all its forms, whole words; capitals do not matter."""
    replacement: LocalisedText
    """What to write now."""
    reason: LocalisedText
    """Why, in a few words."""
    since: date | None = None
    """Day from which it was out of date; None when the table does not say."""
    condition: LocalisedText | None = None
    """The only case in which it is wrong; None means always."""

    def fault(self) -> str | None:
        """Say whether there is nothing to look for."""
        return None if self.forms else "forms: empty"


@record
class VagueWord(Entry):
    """A Dutch phrase that tells the reader too little."""

    phrase: str
    """The phrase in lower case, whole words."""
    about: VagueAbout
    """What it is vague about."""
    condition: LocalisedText | None = None
    """The only case in which it is too vague; None means always."""


@record
class HardWord(Entry):
    """A Dutch word that many readers do not know."""

    forms: tuple[str, ...]
    """The word in all its forms, whole words; capitals do not matter."""
    plain: LocalisedText
    """What to write instead, as an order."""


@record
class Phrase(Entry):
    """Dutch words that tell what a text is about."""

    forms: tuple[str, ...]
    """The phrases, whole words; capitals do not matter."""


@record
class WrongClaim(Entry):
    """A statement about the law that is not true."""

    forms: tuple[str, ...]
    """Phrases by which it is found; a star stands for some words in between."""
    claim: LocalisedText
    """The statement, as a clause."""
    truth: LocalisedText
    """What is true, as a sentence."""


@record
class Contradiction(Entry):
    """Two answers that cannot both be true."""

    said: LocalisedText
    """What one answer says, as a clause."""
    fact: LocalisedText
    """What the other answer says, as a clause."""
