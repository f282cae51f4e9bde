"""What every section of a paper needs: the register, what the program knows, and a writer."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from privacydesk.documents.blocks import Hole, Line, Words
from privacydesk.documents.wording.organisation import THIS_PAPER
from privacydesk.documents.writer import Writer
from privacydesk.knowledge import Knowledge
from privacydesk.models.activity import Activity
from privacydesk.models.channel import Channel
from privacydesk.models.data import DataItem
from privacydesk.models.ids import (
    ActivityId,
    DataId,
    LawCode,
    PeopleId,
    PurposeCode,
    RecipientId,
    ServiceId,
)
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.publication import StatementKind
from privacydesk.models.recipient import Recipient
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.service import Service
from privacydesk.models.text import LocalisedText

_Item = TypeVar("_Item")
_Found = TypeVar("_Found")


@dataclass(frozen=True)
class Context:
    """One register in one language, with look-ups by identifier."""

    register: Register
    knowledge: Knowledge
    write: Writer

    @property
    def code(self) -> str:
        """Code of the language of the paper."""
        return self.write.language.code

    @cached_property
    def data_items(self) -> Mapping[DataId, DataItem]:
        """The kinds of data by identifier."""
        return {item.id: item for item in self.register.data or ()}

    @cached_property
    def people_groups(self) -> Mapping[PeopleId, PeopleGroup]:
        """The groups of people by identifier."""
        return {group.id: group for group in self.register.people or ()}

    @cached_property
    def services(self) -> Mapping[ServiceId, Service]:
        """The services by identifier."""
        return {service.id: service for service in self.register.services or ()}

    @cached_property
    def activities(self) -> Mapping[ActivityId, Activity]:
        """The activities by identifier."""
        return {activity.id: activity for activity in self.register.activities or ()}

    @cached_property
    def channels(self) -> Sequence[Channel]:
        """The contact channels in order."""
        return self.register.channels or ()

    @cached_property
    def recipients(self) -> Mapping[RecipientId, Recipient]:
        """The recipients by identifier."""
        return {recipient.id: recipient for recipient in self.register.recipients or ()}

    @cached_property
    def recipients_by_activity(self) -> Mapping[str, Sequence[Recipient]]:
        """The recipients that say they are part of an activity, by that activity."""
        return _grouped(self.recipients.values(), lambda recipient: recipient.activities)

    @cached_property
    def recipients_by_channel(self) -> Mapping[str, Sequence[Recipient]]:
        """The same by channel."""
        return _grouped(self.recipients.values(), lambda recipient: recipient.channels)

    @cached_property
    def rules_by_activity(self) -> Mapping[str, Sequence[RetentionRule]]:
        """The retention rules that are about an activity, by that activity."""
        return _grouped(self.register.retention.rules or (), lambda rule: rule.activities)

    @cached_property
    def rules_by_channel(self) -> Mapping[str, Sequence[RetentionRule]]:
        """The same by channel."""
        return _grouped(self.register.retention.rules or (), lambda rule: rule.channels)

    def once(self, find: Callable[["Context"], _Found]) -> _Found:
        """What a section finds in the whole register: found once, however often it is asked for."""
        if find not in self._found:
            self._found[find] = find(self)
        found: _Found = self._found[find]
        return found

    @cached_property
    def _found(self) -> dict[Callable[["Context"], object], Any]:
        return {}

    # Names of things

    def our_name(self) -> Line:
        """The short name of the organisation; a hole when it has none."""
        organisation = self.register.organisation
        name = organisation.known_as or organisation.name
        return (Words(name, fixed=True),) if name else self.write.hole("name of the organisation")

    def paper(self) -> str:
        """What the statement calls itself within a sentence."""
        kind = self.register.publication.kind or StatementKind.STATEMENT
        return self.write.words(THIS_PAPER[kind])

    def full_name(self) -> Line:
        """The registered name of the organisation; a hole when it has none."""
        name = self.register.organisation.name
        return (Words(name, fixed=True),) if name else self.our_name()

    def data(self, identifier: DataId) -> Line:
        """The name of a kind of data, in lower case."""
        item = self.data_items[identifier]
        if item.name is not None:
            return self.write.own(item.name)
        known = self.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
        name = known.name(self.code) if known else None
        return (Words(name),) if name else self.write.hole("name of these data")

    def data_list(self, identifiers: Iterable[DataId]) -> Line:
        """Several kinds of data in one sentence part."""
        return self.write.all_of([self.data(identifier) for identifier in identifiers])

    def people(self, identifier: PeopleId) -> Line:
        """The name of a group of people: plural, in lower case."""
        group = self.people_groups[identifier]
        if group.name is not None:
            return self.write.own(group.name)
        known = self.knowledge.people_kinds.get(group.kind) if group.kind else None
        name = known.name(self.code) if known and group.kind is not PeopleKind.OTHER else None
        return (Words(name),) if name else self.write.hole("name of this group of people")

    def people_list(self, identifiers: Iterable[PeopleId]) -> Line:
        """Several groups of people in one sentence part."""
        return self.write.all_of([self.people(identifier) for identifier in identifiers])

    def service(self, identifier: ServiceId) -> Line:
        """The name of a service."""
        return self.write.own(self.services[identifier].name)

    def purpose(self, code: PurposeCode | None, text: LocalisedText | None) -> Line:
        """The words of a purpose: the user's own, else the catalogue's."""
        if text is not None:
            return self.write.own(text)
        known = self.knowledge.purposes.get(code) if code else None
        name = known.name(self.code) if known else None
        return (Words(name),) if name else self.write.hole("what the data are used for")

    def law(self, code: LawCode | None, text: LocalisedText | None) -> Line | None:
        """The words for a law: the user's own, else the table's; None when nothing is said."""
        if text is not None:
            return self.write.own(text)
        if code is None:
            return None
        known = self.knowledge.laws.get(code)
        name = known.name(self.code) if known else None
        return (Words(name or code),)

    def country(self, code: str) -> str:
        """The name of a country, as it stands by itself."""
        return self.write.language.country(code)

    def in_country(self, code: str) -> str:
        """The name of a country as it stands in a sentence."""
        return self.write.language.country(code, in_sentence=True)


def _grouped(
    records: Iterable[_Item], belongs_to: Callable[[_Item], Sequence[str] | None]
) -> Mapping[str, Sequence[_Item]]:
    found: dict[str, list[_Item]] = {}
    for record in records:
        for identifier in dict.fromkeys(belongs_to(record) or ()):
            found.setdefault(identifier, []).append(record)
    return found


def has_hole(line: Line) -> bool:
    """Whether something in a line is still to be answered."""
    return any(isinstance(piece, Hole) for piece in line)
