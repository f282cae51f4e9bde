"""What rules look at: a register with its look-ups, what the program knows, and the day."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from privacydesk.compliance.own_texts import OwnText, own_texts
from privacydesk.compliance.subjects import Situation, Spot
from privacydesk.compliance.wording import own_words
from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.protection import class_of
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel
from privacydesk.models.choices import Asked, LegalBasis, PartyRole, RightKind
from privacydesk.models.data import DataClass, DataItem, DataUse
from privacydesk.models.ids import ActivityId, ChannelId, DataCode, DataId, PeopleId, RecipientId
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.service import Service
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import Answer, answers

_Item = TypeVar("_Item")

_OUTLINE = 2
_FIRST_ANSWERS = {
    "organisation": ("business", "country"),
    "publication": ("address_form", "languages"),
}
"""What is answered on the first page, before its topic is reached."""

_ASKED_LAST = ("rights", "security", "extras", "publication")
"""The topics of the last pages: as long as they are empty, somebody may not be there yet."""

_UNNAMED = LocalisedText.of({"nl": "zonder naam", "en": "without a name"})

_PROCESSORS = (PartyRole.PROCESSOR, PartyRole.BOTH)


@dataclass(frozen=True)
class Facts:
    """One register on one day."""

    register: Register
    knowledge: Knowledge
    today: date

    # Records by identifier

    @cached_property
    def data(self) -> Mapping[DataId, DataItem]:
        """The kinds of data by identifier."""
        return {item.id: item for item in self.register.data or ()}

    @cached_property
    def people(self) -> Mapping[PeopleId, PeopleGroup]:
        """The groups of people by identifier."""
        return {group.id: group for group in self.register.people or ()}

    @cached_property
    def recipients(self) -> Mapping[RecipientId, Recipient]:
        """The recipients by identifier."""
        return {one.id: one for one in self.register.recipients or ()}

    @cached_property
    def services(self) -> Mapping[str, Service]:
        """The services by identifier."""
        return {one.id: one for one in self.register.services or ()}

    @cached_property
    def activities(self) -> Mapping[ActivityId, Activity]:
        """The activities by identifier."""
        return {one.id: one for one in self.register.activities or ()}

    @cached_property
    def situations(self) -> Sequence[Situation]:
        """The activities and then the channels, each with its place."""
        return (
            *(Situation(Place("activities", one.id), one) for one in self.activities.values()),
            *(Situation(Place("channels", one.id), one) for one in self.register.channels or ()),
        )

    @cached_property
    def processors(self) -> Sequence[Recipient]:
        """The recipients that are processors."""
        return [one for one in self.recipients.values() if one.role in _PROCESSORS]

    @cached_property
    def outsiders(self) -> Sequence[Recipient]:
        """The recipients that are no part of the organisation itself."""
        return [one for one in self.recipients.values() if not self.is_inside(one)]

    # How far the register is filled in

    @cached_property
    def filled_in(self) -> bool:
        """Whether the register holds a statement in outline: silence then is an answer.

        That is so once it has a situation, tells two of these: who gets data, how long they are
        kept, and which rights people have; and holds something of what is asked last.
        """
        register = self.register
        told = (register.recipients, register.retention.rules, register.rights.listed)
        outline = sum(one is not None for one in told) >= _OUTLINE
        return bool(self.situations) and outline and any(map(self._touched, _ASKED_LAST))

    def asked(self, *topics: str) -> bool:
        """Whether silence in these topics tells something: one of them was filled in."""
        return self.filled_in or any(self._touched(topic) for topic in topics)

    def _touched(self, topic: str) -> bool:
        """Whether a topic holds an answer beside those that a new register starts with."""
        value = getattr(self.register, topic)
        if topic in _FIRST_ANSWERS:
            value = replace(value, **dict.fromkeys(_FIRST_ANSWERS[topic]))
        return bool(value != Register.default(topic))

    # Purposes and grounds

    @cached_property
    def purposes(self) -> Sequence[Spot[Purpose]]:
        """Every purpose, with the situation it stands in."""
        return [
            Spot(situation, purpose)
            for situation in self.situations
            for purpose in situation.record.purposes or ()
        ]

    @cached_property
    def grounds(self) -> Sequence[tuple[Spot[Purpose], LegalGround]]:
        """Every ground that stands with a purpose."""
        return [(spot, ground) for spot in self.purposes for ground in spot.record.grounds or ()]

    @cached_property
    def bases(self) -> frozenset[LegalBasis]:
        """Every legal basis the register names, with a purpose or in general."""
        general = (ground.basis for ground in self.register.grounds or ())
        return frozenset((*general, *(ground.basis for _, ground in self.grounds)))

    def purpose_name(self, purpose: Purpose) -> LocalisedText:
        """What a purpose is called: the user's words, else those of the usual purpose."""
        known = self.knowledge.purposes.get(purpose.catalogue) if purpose.catalogue else None
        return purpose.text or (known.names if known else _UNNAMED)

    def kinds(self, *kinds: ActivityKind) -> list[Situation]:
        """The activities of some kinds."""
        return [
            one
            for one in self.situations
            if isinstance(one.record, Activity) and one.record.kind in kinds
        ]

    def people_of(self, spot: Spot[Purpose]) -> list[PeopleGroup]:
        """The people for whom a purpose holds."""
        chosen = spot.record.people or spot.situation.record.people or ()
        return [self.people[one] for one in chosen if one in self.people]

    def has_people(self, *kinds: PeopleKind) -> bool:
        """Whether the register has a group of one of these kinds."""
        return any(group.kind in kinds for group in self.people.values())

    # Data

    def class_of(self, item: DataItem) -> DataClass:
        """How the law protects a kind of data: as the user says, else as the catalogue says."""
        return class_of(self.knowledge, item)

    def data_name(self, item: DataItem) -> LocalisedText:
        """What a kind of data is called: the user's name, else the usual one."""
        known = self.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
        return item.name or (known.names if known else _UNNAMED)

    def people_name(self, group: PeopleGroup) -> LocalisedText:
        """What a group of people is called: the user's name, else the usual one."""
        known = self.knowledge.people_kinds.get(group.kind)
        return group.name or (known.names if known else _UNNAMED)

    @cached_property
    def asked_for(self) -> Mapping[str, set[DataId]]:
        """The data that the matrix asks for each service."""
        found: dict[str, set[DataId]] = {}
        for cell in self.register.matrix or ():
            if cell.asked is not Asked.NOT_ASKED:
                found.setdefault(cell.service, set()).add(cell.data)
        return found

    def data_of(self, record: Activity | Channel) -> set[DataId]:
        """The data of a situation, with those of its services and of activities it refers to."""
        used = {use.data for use in record.data or ()}
        if isinstance(record, Activity):
            for service in record.services or ():
                used |= self.asked_for.get(service, set())
        for reference in record.data_of or ():
            other = self.activities.get(reference.activity)
            used |= {use.data for use in other.data or ()} if other else set()
            for service in reference.services or (other.services if other else None) or ():
                used |= self.asked_for.get(service, set())
        return used

    @cached_property
    def used_data(self) -> frozenset[DataId]:
        """Every kind of data that a situation uses or the matrix asks, with what it consists of."""
        used = {one for situation in self.situations for one in self.data_of(situation.record)}
        used.update(*self.asked_for.values())
        used.update(part for one in used for part in self.data[one].consists_of or ())
        return frozenset(used)

    @cached_property
    def uses(self) -> Mapping[DataId, Sequence[DataUse]]:
        """How situations use each kind of data."""
        found: dict[DataId, list[DataUse]] = {}
        for situation in self.situations:
            for use in situation.record.data or ():
                found.setdefault(use.data, []).append(use)
        return found

    def of_catalogue(self, *codes: str) -> list[DataItem]:
        """The kinds of data of the register that are these usual kinds."""
        return [item for item in self.data.values() if item.catalogue in codes]

    def codes_of(self, record: Activity | Channel) -> set[DataCode]:
        """The usual kinds of data that a situation uses."""
        items = (self.data[one] for one in self.data_of(record) if one in self.data)
        return {item.catalogue for item in items if item.catalogue}

    # Recipients and terms

    def is_inside(self, recipient: Recipient) -> bool:
        """Whether a recipient is part of the organisation itself, such as its employees."""
        known = self.knowledge.recipient_kinds.get(recipient.kind)
        if recipient.role is not None:
            return recipient.role is PartyRole.INTERNAL
        return known is not None and known.inside

    def recipients_of(self, record: Activity | Channel) -> list[Recipient]:
        """The recipients that say they are part of a situation."""
        found = self._by_channel if isinstance(record, Channel) else self._by_activity
        return found.get(record.id, [])

    @cached_property
    def _by_activity(self) -> Mapping[str, list[Recipient]]:
        return _grouped(self.recipients.values(), lambda one: one.activities)

    @cached_property
    def _by_channel(self) -> Mapping[str, list[Recipient]]:
        return _grouped(self.recipients.values(), lambda one: one.channels)

    @cached_property
    def rules(self) -> Sequence[RetentionRule]:
        """The retention rules."""
        return self.register.retention.rules or ()

    def rules_of(self, record: Activity | Channel) -> list[RetentionRule]:
        """The retention rules that can be about a situation: its own, and those of no other."""
        found = self._rules_by_channel if isinstance(record, Channel) else self._rules_by_activity
        return [*found.get(record.id, ()), *self._rules_of_no_situation]

    @cached_property
    def _rules_by_activity(self) -> Mapping[str, list[RetentionRule]]:
        return _grouped(self.rules, lambda one: one.activities)

    @cached_property
    def _rules_by_channel(self) -> Mapping[str, list[RetentionRule]]:
        return _grouped(self.rules, lambda one: one.channels)

    @cached_property
    def _rules_of_no_situation(self) -> Sequence[RetentionRule]:
        return [one for one in self.rules if not (one.activities or one.channels)]

    # Texts

    @cached_property
    def own_words(self) -> Sequence[str]:
        """Every text of the user's own, in every language."""
        return [*own_words(self.answers)]

    # Rights

    @cached_property
    def rights(self) -> frozenset[RightKind]:
        """The rights that are told."""
        return frozenset(right.kind for right in self.register.rights.listed or ())

    # Texts

    @cached_property
    def texts(self) -> Sequence[OwnText]:
        """The Dutch texts and the names that readers may see, as the user typed them."""
        return tuple(own_texts(self.register, self.answers))

    @cached_property
    def answers(self) -> Sequence[Answer]:
        """Every answer of the register; gathered once, for all that look through them."""
        return tuple(answers(self.register))


def _grouped(
    records: Iterable[_Item], belongs_to: Callable[[_Item], Sequence[ActivityId | ChannelId] | None]
) -> Mapping[str, list[_Item]]:
    found: dict[str, list[_Item]] = {}
    for record in records:
        for identifier in dict.fromkeys(belongs_to(record) or ()):
            found.setdefault(identifier, []).append(record)
    return found


def places_of(topic: str, records: Iterable[object]) -> Iterator[Place]:
    """The places of records with an identifier."""
    return (Place(topic, record.id) for record in records if hasattr(record, "id"))
