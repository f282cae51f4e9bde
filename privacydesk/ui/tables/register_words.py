"""What the cells of a table say about one register: names, and who uses what."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, cast

from privacydesk.i18n import Language, Unit
from privacydesk.knowledge import Knowledge
from privacydesk.models.choices import Asked
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from privacydesk.ui.forms.vocabulary import Vocabulary, records_of

Names = tuple[str, ...]


class RegisterWords:
    """Looks every name up once; it holds for the register it was made for."""

    def __init__(self, vocabulary: Vocabulary, knowledge: Knowledge, register: Register) -> None:
        """Take the words of the screens, what the program knows, and the register."""
        self.vocabulary, self.knowledge, self.register = vocabulary, knowledge, register
        self._titles: dict[str, Mapping[str, str]] = {}

    @property
    def language(self) -> Language:
        """The language of the screens."""
        return self.vocabulary.language

    def title(self, record: Record) -> str:
        """What a record is called."""
        return self.vocabulary.title(self.register, record)

    def called(self, kind: str, identifiers: Iterable[str] | None) -> Names:
        """The names of records of a kind, such as "DataId"."""
        if kind not in self._titles:
            found = records_of(self.register, kind)
            self._titles[kind] = {one.id: self.title(one) for one in found}
        names = self._titles[kind]
        return tuple(names.get(one, one) for one in identifiers or ())

    def choices(self, values: Iterable[StrEnum] | None) -> Names:
        """The names of choices, without what explains them, each one once."""
        return tuple(dict.fromkeys(short(self.vocabulary.choice(one)) for one in values or ()))

    def own(self, text: LocalisedText | None) -> str:
        """What the user wrote: in the language of the screens when it is there."""
        if text is None:
            return ""
        return text.get(self.language.code) or text.entries[0][1]

    def day(self, day: date | None) -> str:
        """A day in full."""
        return self.language.day(day) if day is not None else ""

    def length(self, period: Period) -> str:
        """A length of time: 7 years."""
        return self.language.period(period.amount, cast(Unit, period.unit.value.removesuffix("s")))

    def known(self, entry: Any) -> str:
        """The name of an entry of a table, with a capital."""
        name = (entry.name(self.language.code) if entry is not None else None) or ""
        return name[:1].upper() + name[1:]

    @cached_property
    def situations_with(self) -> Mapping[str, Names]:
        """For each kind of data the activities and channels in which it is used."""
        found: dict[str, list[str]] = {}
        for situation in (*(self.register.activities or ()), *(self.register.channels or ())):
            for use in situation.data or ():
                found.setdefault(use.data, []).append(self.title(situation))
        return {data: tuple(dict.fromkeys(names)) for data, names in found.items()}

    @cached_property
    def services_with(self) -> Mapping[str, Names]:
        """For each kind of data the services that ask for it."""
        found: dict[str, list[str]] = {}
        for cell in self.register.matrix or ():
            if cell.asked is not Asked.NOT_ASKED:
                found.setdefault(cell.data, []).extend(self.called("ServiceId", [cell.service]))
        return {data: tuple(names) for data, names in found.items()}

    @cached_property
    def recipients_of(self) -> Mapping[str, Names]:
        """For each activity who gets data in it."""
        return self._by_activity(self.register.recipients or ())

    @cached_property
    def terms_of(self) -> Mapping[str, tuple[Any, ...]]:
        """For each activity the terms that are about it."""
        found: dict[str, list[Any]] = {}
        for rule in self.register.retention.rules or ():
            for activity in rule.activities or ():
                found.setdefault(activity, []).append(rule)
        return {activity: tuple(rules) for activity, rules in found.items()}

    def _by_activity(self, records: Iterable[Any]) -> Mapping[str, Names]:
        found: dict[str, list[str]] = {}
        for record in records:
            for activity in record.activities or ():
                found.setdefault(activity, []).append(self.title(record))
        return {activity: tuple(names) for activity, names in found.items()}


def short(words: str) -> str:
    """The name of a choice up to what explains it: "Consent: the person said yes" is "Consent"."""
    return words.split(": ", maxsplit=1)[0].split(", ", maxsplit=1)[0]
