"""Which situations send advertising, by which means, to whom and on which ground."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.matching import pattern
from privacydesk.compliance.subjects import Situation
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.mailing import (
    Advertising,
    Mailing,
    MailingAudience,
    MailingChannel,
    MailingException,
)
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose

ELECTRONIC = frozenset(
    {
        MailingChannel.EMAIL,
        MailingChannel.SMS,
        MailingChannel.MESSAGING_APP,
        MailingChannel.PUSH,
    }
)
"""What the law counts as an electronic message (Tw art. 11.7(1))."""

_KINDS = (ActivityKind.NEWSLETTER, ActivityKind.MARKETING)
_SENDING = frozenset({"newsletter", "marketing", "prospecting", "unfinished_order", "campaigns"})
_STRANGERS = {MailingAudience.THOUGHT_INTERESTED, MailingAudience.BOUGHT_ADDRESSES}


@dataclass(frozen=True)
class Sending:
    """One situation that sends advertising or a newsletter."""

    facts: Facts
    situation: Situation
    mailing: Mailing
    purposes: tuple[Purpose, ...]
    """The purposes for which messages are sent."""

    @property
    def place(self) -> Place:
        """The place of the situation."""
        return self.situation.place

    @property
    def grounds(self) -> list[LegalGround]:
        """The grounds on which messages are sent."""
        return [ground for purpose in self.purposes for ground in purpose.grounds or ()]

    @cached_property
    def bases(self) -> frozenset[LegalBasis]:
        """The bases on which messages are sent; none when that is not answered."""
        found = {ground.basis for ground in self.grounds}
        if any(purpose.only_with_consent for purpose in self.purposes):
            found.add(LegalBasis.CONSENT)
        if not found and self.by_customer_exception:
            found.add(LegalBasis.CUSTOMER_EXCEPTION)
        return frozenset(found)

    @property
    def by_customer_exception(self) -> bool:
        """Whether all five conditions for customers are said to be met."""
        exception = self.mailing.customer_exception
        return all(getattr(exception, name) for name in CONDITIONS)

    @property
    def may_be_electronic(self) -> bool:
        """Whether messages are electronic, or nobody said how they go."""
        channels = self.mailing.channels
        return channels is None or not ELECTRONIC.isdisjoint(channels)

    @property
    def electronic(self) -> bool:
        """Whether messages certainly are electronic."""
        return not ELECTRONIC.isdisjoint(self.mailing.channels or ())

    @property
    def to_strangers(self) -> bool:
        """Whether messages go to people who are no customers and did not ask for them."""
        kinds = {group.kind for group in self._people}
        return bool(_STRANGERS & set(self.mailing.audiences or ())) or PeopleKind.PROSPECT in kinds

    @property
    def excepted(self) -> bool:
        """Whether an exception for professionals is used (Tw art. 11.7(3))."""
        return self.mailing.exception not in (None, MailingException.NONE)

    @cached_property
    def _people(self) -> list[PeopleGroup]:
        people = self.facts.people
        return [people[one] for one in self.situation.record.people or () if one in people]


CONDITIONS = (
    "address_from_sale",
    "told_at_collection",
    "refusal_offered_at_collection",
    "refusal_in_each_message",
    "own_similar_products",
)
"""The conditions for mailing customers without consent (Tw art. 11.7(4))."""


def sendings(facts: Facts) -> Iterator[Sending]:
    """Every situation that sends advertising or a newsletter."""
    for situation in facts.situations:
        record = situation.record
        mailing = record.mailing if isinstance(record, Activity) else Mailing()
        if mailing.advertising is Advertising.NONE:
            continue
        about = [one for one in record.purposes or () if _sends(facts, one)]
        kind = record.kind if isinstance(record, Activity) else None
        other = kind is not ActivityKind.SERVICE_MESSAGES and (about or _told(mailing))
        if kind in _KINDS or other:
            yield Sending(facts, situation, mailing, tuple(about or record.purposes or ()))


def _told(mailing: Mailing) -> bool:
    """Whether the questions on advertising were answered."""
    return bool(mailing.advertising or mailing.audiences)


def _sends(facts: Facts, purpose: Purpose) -> bool:
    """Whether a purpose is to send newsletters or advertising."""
    if purpose.catalogue is not None:
        return purpose.catalogue in _SENDING
    words = pattern(facts.knowledge.telling_phrases["sends_messages"].forms)
    return bool(purpose.text and words.search(purpose.text.get("nl") or ""))
