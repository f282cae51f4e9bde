"""The columns of the tables, as data: a title, the field it shows, and what its cells say."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from privacydesk.models.choices import PartyRole, PeriodUnit
from privacydesk.models.recipient import AgreementState
from privacydesk.models.retention import RetentionRule
from privacydesk.models.steps import Steps
from privacydesk.ui.questions.question import N_
from privacydesk.ui.tables.register_words import RegisterWords, short

Raw = str | int | None
"""What a cell is sorted by; None when it is not answered."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell."""

    text: str = ""
    raw: Raw = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    field: str
    """The field of the record that a cell leads to; "" leads to the record."""
    tell: Callable[[RegisterWords, Any], Cell]
    """Give the cell of a record."""


@dataclass(frozen=True, slots=True)
class Table:
    """A list of the register as a table."""

    steps: Steps
    """The way to the list."""
    columns: tuple[Column, ...]
    empty: str
    """What to do when there is no record yet."""


def sort_key(text: str) -> str:
    """A text without capitals and accents, by which one finds and sorts it."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    bare = unicodedata.normalize("NFKD", folded)
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _text(words: str | None) -> Cell:
    return Cell(words, sort_key(words)) if words else Cell()


def _many(names: Iterable[str]) -> Cell:
    return _text(", ".join(names))


def _counted(names: tuple[str, ...]) -> Cell:
    """How many there are, and which; sorted by their number."""
    return Cell(f"{len(names)}: {', '.join(names)}" if names else "0", len(names))


def _day(words: RegisterWords, day: date | None) -> Cell:
    return Cell(words.day(day), day.isoformat()) if day is not None else Cell()


_ROLES = {
    PartyRole.PROCESSOR: N_("Processor"),
    PartyRole.CONTROLLER: N_("Decides for itself"),
    PartyRole.JOINT: N_("Joint controller"),
    PartyRole.BOTH: N_("Processor and controller"),
    PartyRole.INTERNAL: N_("Within the organisation"),
}
_AGREEMENTS = {
    AgreementState.NONE: N_("None yet"),
    AgreementState.ASKED: N_("Asked for"),
    AgreementState.CONCLUDED: N_("Concluded"),
    AgreementState.AUTOMATIC: N_("In their terms"),
    AgreementState.ENDED: N_("Has ended"),
}
_DAYS = {
    PeriodUnit.MINUTES: 1 / 1440,
    PeriodUnit.HOURS: 1 / 24,
    PeriodUnit.DAYS: 1,
    PeriodUnit.WEEKS: 7,
    PeriodUnit.MONTHS: 30.44,
    PeriodUnit.YEARS: 365.25,
}
_OPEN_END = 10**9
"""A term without a number sorts behind every number, and before what is not answered."""


def _name(words: RegisterWords, record: Any) -> Cell:
    return _text(words.title(record))


def _role(words: RegisterWords, record: Any) -> Cell:
    return _text(words.language.text(_ROLES[record.role])) if record.role else Cell()


def _agreement(words: RegisterWords, record: Any) -> Cell:
    state = record.agreement.state
    return _text(words.language.text(_AGREEMENTS[state])) if state else Cell()


def _country(words: RegisterWords, record: Any) -> Cell:
    return _text(words.language.country(record.country)) if record.country else Cell()


def _transfer(words: RegisterWords, record: Any) -> Cell:
    transfer = record.transfer
    if transfer.safeguards:
        return _many(words.choices(one.kind for one in transfer.safeguards))
    if transfer.outside_eea is None:
        return Cell()
    stays = N_("Stays in the EEA"), N_("Goes outside, without a ground")
    return _text(words.language.text(stays[transfer.outside_eea]))


def _how_long(words: RegisterWords, rule: RetentionRule) -> Cell:
    parts = [words.vocabulary.choice(rule.criterion)] if rule.criterion else []
    parts += [words.own(rule.criterion_text)] if rule.criterion_text else []
    if rule.period is not None:
        length, language = words.length(rule.period), words.language
        if rule.at_least:
            length = language.text("At least {period}").format(period=length)
        elif rule.at_most:
            length = language.text("At most {period}").format(period=length)
        parts.append(length)
    if rule.until_date is not None:
        until = words.language.text("Until {day}")
        parts.append(until.format(day=words.day(rule.until_date)))
    return Cell(" · ".join(parts), _minutes(rule)) if parts else Cell()


def _minutes(rule: RetentionRule) -> int:
    """How long, to sort by: a criterion has no number."""
    period = rule.period
    if period is None:
        return _OPEN_END
    return round(period.amount * _DAYS[period.unit] * 1440)


def _start(words: RegisterWords, rule: RetentionRule) -> Cell:
    return _text(
        words.own(rule.start_text) or ", ".join(words.choices([rule.start] if rule.start else ()))
    )


def _law(words: RegisterWords, rule: RetentionRule) -> Cell:
    law = words.known(words.knowledge.laws.get(rule.law)) if rule.law else ""
    reasons = [words.own(one) for one in rule.reasons or ()]
    return _many(one for one in (law, words.own(rule.law_text), *reasons) if one)


def _medium(words: RegisterWords, rule: RetentionRule) -> Cell:
    chosen = words.choices([rule.medium]) if rule.medium else ()
    return _text(words.own(rule.medium_text) or ", ".join(chosen))


def _class(words: RegisterWords, item: Any) -> Cell:
    usual = words.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    found = item.data_class or (usual.data_class if usual else None)
    return _text(short(words.vocabulary.choice(found))) if found else Cell()


def _group(words: RegisterWords, item: Any) -> Cell:
    usual = words.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    found = item.group or (usual.group if usual else None)
    return _text(words.known(words.knowledge.data_groups.get(found))) if found else Cell()


def _bases(words: RegisterWords, activity: Any) -> Cell:
    grounds = (ground for purpose in activity.purposes or () for ground in purpose.grounds or ())
    return _many(words.choices(ground.basis for ground in grounds))


def _terms(words: RegisterWords, activity: Any) -> Cell:
    rules = words.terms_of.get(activity.id, ())
    return _many(filter(None, (_how_long(words, rule).text for rule in rules)))


_RECIPIENTS = (
    Column(N_("Name"), "", _name),
    Column(N_("Product"), "product", lambda _words, one: _text(one.product)),
    Column(N_("Role"), "role", _role),
    Column(N_("Country"), "country", _country),
    Column(N_("Agreement"), "agreement.state", _agreement),
    Column(
        N_("Date of agreement"),
        "agreement.signed_on",
        lambda words, one: _day(words, one.agreement.signed_on),
    ),
    Column(N_("Protection outside the EEA"), "transfer.safeguards", _transfer),
    Column(N_("Checked on"), "checked.on", lambda words, one: _day(words, one.checked.on)),
)
_RULES = (
    Column(N_("What"), "", _name),
    Column(N_("How long"), "period", _how_long),
    Column(N_("Counted from"), "start", _start),
    Column(N_("Law or reason"), "law", _law),
    Column(N_("Where it is"), "medium", _medium),
)
_DATA = (
    Column(N_("Name"), "", _name),
    Column(N_("Class"), "data_class", _class),
    Column(N_("Group"), "group", _group),
    Column(
        N_("Used in situations"),
        "",
        lambda words, one: _counted(words.situations_with.get(one.id, ())),
    ),
    Column(
        N_("Asked for services"), "", lambda words, one: _many(words.services_with.get(one.id, ()))
    ),
)
_ACTIVITIES = (
    Column(N_("Name"), "name", _name),
    Column(N_("Kind"), "kind", lambda words, one: _many(words.choices([one.kind]))),
    Column(
        N_("Whose data"), "people", lambda words, one: _many(words.called("PeopleId", one.people))
    ),
    Column(
        N_("Purposes"),
        "purposes",
        lambda _words, one: Cell(str(len(one.purposes or ())), len(one.purposes or ())),
    ),
    Column(N_("Legal bases"), "purposes", _bases),
    Column(
        N_("Who receives data"), "", lambda words, one: _many(words.recipients_of.get(one.id, ()))
    ),
    Column(N_("How long"), "", _terms),
)

TABLES: Mapping[str, Table] = {
    "recipients": Table(
        ("recipients",),
        _RECIPIENTS,
        N_("Nobody is named yet who receives data. Go to the list and press Add."),
    ),
    "retention": Table(
        ("retention", "rules"),
        _RULES,
        N_("There are no terms yet. Go to the list and press Add."),
    ),
    "data": Table(
        ("data",), _DATA, N_("There are no kinds of data yet. Go to the list and press Add.")
    ),
    "situations": Table(
        ("activities",),
        _ACTIVITIES,
        N_("There are no situations yet. Go to the list and press Add."),
    ),
}
"""The lists that can be seen as a table, by the code of their topic."""
