"""What the law asks of a small business: one requirement as data, and where it was read."""

import re
from datetime import date
from enum import StrEnum

from privacydesk.knowledge.entry import Entry
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Severity(StrEnum):
    """How much a finding weighs, heaviest first."""

    ERROR = "error"
    """Unlawful, or a duty that the law lists is not met."""
    WARNING = "warning"
    """Guidance or a strong risk; may be lawful after thought."""
    ADVICE = "advice"
    """Something that helps."""


class Paper(StrEnum):
    """Where a duty bites."""

    STATEMENT = "statement"
    PROCESSOR_LIST = "processor_list"
    RECORD = "record"
    INSIDE = "inside"


class RequirementTopic(StrEnum):
    """What a requirement is about; each topic has a file in `resources/requirements`."""

    RESPONSIBLE = "responsible"
    PURPOSES = "purposes"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    RETENTION = "retention"
    RIGHTS = "rights"
    DUTIES = "duties"
    FORM = "form"
    MARKETING = "marketing"
    COOKIES = "cookies"
    PREMISES = "premises"
    SECURITY = "security"
    RECORD = "record"


@record
class Spot(Record):
    """The question that mends a finding."""

    form: str
    """The topic of the register: "rights"."""
    field: str | None = None
    """The field within the topic, or within its record: "complaint.authorities"."""


@record
class LawSource(Entry):
    """A page or text in which requirements were read."""

    title: str
    addresses: tuple[str, ...]
    """Where it stands; none for a text that is known by its name only."""
    seen_on: date | None = None
    """Day of the copy that was read; None when the copy has no day."""


@record
class Requirement(Entry):
    """One duty, with what the user reads when it is not met."""

    topic: RequirementTopic
    article: LocalisedText
    """The article, as one cites it in each language."""
    papers: tuple[Paper, ...]
    severity: Severity
    message: LocalisedText
    """What is wrong and what to do, in one or two sentences; {placeholders} take values."""
    why: LocalisedText
    """What the law asks and why, in plain words, for somebody who never heard of it."""
    fact: LocalisedText
    """What must be known to check it, as a noun with its article: "the legal basis"."""
    place: Spot
    """The question that mends it; a finding may name the record."""
    read_in: tuple[str, ...] = ()
    """Codes of the sources in which it was read; none: unsourced, to be verified."""
    yields_to: tuple[str, ...] = ()
    """More specific requirements: one that is not met about the same record hides this one."""
    valid_from: date | None = None
    """First day on which the duty holds; None when it always did."""
    valid_to: date | None = None
    """Last day on which it holds; None while it does."""

    def fault(self) -> str | None:
        """Say whether a text is lacking in a language, or the languages name other values."""
        texts = (self.article, self.message, self.why, self.fact)
        if any(text.languages() != ("en", "nl") for text in texts):
            return "message: every text stands in Dutch and English"
        values = [set(_PLACEHOLDER.findall(text)) for _, text in self.message.entries]
        if any(found != values[0] for found in values):
            return "message: the languages have other placeholders"
        if any(_PLACEHOLDER.search(text) for _, text in (*self.why.entries, *self.fact.entries)):
            return "why: has no placeholders"
        return None

    @property
    def sourced(self) -> bool:
        """Whether it was read somewhere."""
        return bool(self.read_in)

    def placeholders(self) -> set[str]:
        """The names of the values that the message needs."""
        return set(_PLACEHOLDER.findall(self.message.entries[0][1]))
