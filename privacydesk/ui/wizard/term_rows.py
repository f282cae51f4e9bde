"""Proposals for terms: which usual or statutory term fits a situation that has none."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from privacydesk.knowledge.retention import RetentionTerm
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel
from privacydesk.models.choices import ChannelKind
from privacydesk.models.ids import RuleId
from privacydesk.models.register import Register
from privacydesk.models.retention import Medium, RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.steps import new_identifier, with_value

SituationType = TypeVar("SituationType", Activity, Channel)

_Kind = ActivityKind

_TERMS: Mapping[ActivityKind | ChannelKind, str] = {
    _Kind.INVOICING: "nl-books",
    _Kind.BOOKKEEPING: "nl-books",
    _Kind.CARE: "nl-medical-file",
    _Kind.RECRUITMENT: "nl-applicants",
    _Kind.STAFF: "nl-staff-file",
    _Kind.CAMERAS: "nl-camera",
    _Kind.SERVER_LOGS: "nl-logs",
    _Kind.ANALYTICS: "nl-analytics",
    _Kind.CONTACT: "nl-contact",
    _Kind.SUPPORT: "nl-tickets",
    _Kind.NEWSLETTER: "nl-newsletter",
    _Kind.QUOTES: "nl-quotes",
    _Kind.RIGHTS_REQUESTS: "nl-requests",
    ChannelKind.EMAIL: "nl-contact",
    ChannelKind.FORM: "nl-contact",
    ChannelKind.CALL_BACK_FORM: "nl-contact",
    ChannelKind.CHAT: "nl-contact",
    ChannelKind.SOCIAL_MEDIA: "nl-contact",
    ChannelKind.MESSAGING_APP: "nl-contact",
    ChannelKind.QUOTE_FORM: "nl-quotes",
    ChannelKind.TICKET: "nl-tickets",
}
"""The term that is about the data of such a situation."""


@dataclass(frozen=True, slots=True)
class TermRow:
    """Situations without a term, and the term that fits them all; None where none is known."""

    term: RetentionTerm | None
    situations: tuple[Activity | Channel, ...]

    @property
    def period(self) -> Period | None:
        """The length that is proposed: of a range the longest."""
        return None if self.term is None else self.term.period or self.term.maximum


def rows(register: Register, terms: Mapping[str, RetentionTerm]) -> tuple[TermRow, ...]:
    """A row for each term that is proposed, and one for each situation no term is known for."""
    found: dict[str, list[Activity | Channel]] = {}
    for situation in _without_term(register):
        found.setdefault(_TERMS.get(situation.kind, f"{situation.kind}?"), []).append(situation)
    return tuple(TermRow(terms.get(code), tuple(those)) for code, those in found.items())


def with_rule(register: Register, row: TermRow) -> Register:
    """Add the term of a row to the register; one without a term is a rule to fill in."""
    existing = register.retention.rules or ()
    term = row.term
    words = "term" if term is None else term.code
    identifier = RuleId(new_identifier(words, [rule.id for rule in existing]))
    activities = tuple(one.id for one in row.situations if isinstance(one, Activity))
    channels = tuple(one.id for one in row.situations if isinstance(one, Channel))
    rule = RetentionRule(id=identifier, activities=activities or None, channels=channels or None)
    if term is not None:
        rule = RetentionRule(
            id=identifier,
            activities=activities or None,
            channels=channels or None,
            criterion=term.criterion,
            period=row.period,
            start=term.start if row.period is not None else None,
            start_text=term.start_text if term.start is None else None,
            # What a law asks at least is proposed as the term: without an end it would be none.
            at_least=(term.at_least and term.law is None) or None,
            at_most=term.at_most or None,
            statutory=True if term.law is not None else None,
            law=term.law,
            with_consent=term.with_consent or None,
        )
    return with_value(register, ("retention", "rules"), (*existing, rule))


def _without_term(register: Register) -> Iterator[Activity | Channel]:
    """The situations no rule is about: neither by itself, nor by its data or people."""
    rules = [one for one in register.retention.rules or () if one.medium in (None, Medium.LIVE)]
    for activity in register.activities or ():
        if not any(activity.id in (rule.activities or ()) for rule in rules):
            yield from _unless_in_general(activity, rules)
    for channel in register.channels or ():
        if not any(channel.id in (rule.channels or ()) for rule in rules):
            yield from _unless_in_general(channel, rules)


def _unless_in_general(
    situation: SituationType, rules: Iterable[RetentionRule]
) -> Iterator[SituationType]:
    """Give the situation, unless a rule about no situation speaks of its data or people."""
    data = {use.data for use in situation.data or ()}
    people = set(situation.people or ())
    for rule in rules:
        general = not rule.activities and not rule.channels
        if general and (data & set(rule.data or ()) or people & set(rule.people or ())):
            return
    yield situation
