"""A statement of before a change of the law (GDPR art. 5(1)(a) and 5(2))."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.mailings import sendings
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, unknown
from privacydesk.knowledge.law import KeyDate
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import CountryCode
from privacydesk.models.mailing import MailingChannel
from privacydesk.models.people import PeopleKind
from privacydesk.models.text import LocalisedText
from privacydesk.models.transfer import Safeguard

_OLD = 24
"""Months after which a statement should have been looked at again."""

_US, _UK, _BRAZIL = (CountryCode(code) for code in ("US", "GB", "BR"))
_CLAUSES = {SafeguardKind.STANDARD_CLAUSES, SafeguardKind.MODEL_CONTRACT_CLAUSES}
_FRAMEWORKS = {
    SafeguardKind.PRIVACY_SHIELD,
    SafeguardKind.SAFE_HARBOUR,
    SafeguardKind.DATA_PRIVACY_FRAMEWORK,
}


def _reviewed(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.publication
    if about.dated is None:
        yield unknown()
        return
    day = max(about.dated, about.review.last or about.dated)
    changes = [one for one in facts.knowledge.key_dates.values() if _counts(facts, one, day)]
    if not changes:
        yield met()
    else:
        judge = broken if _months(day, facts.today) >= _OLD else doubtful
        yield judge(date=about.dated, points=_points(changes))


def _counts(facts: Facts, change: KeyDate, day: date) -> bool:
    """Whether the law changed after a day in something that this register is about."""
    if not day < change.day <= facts.today:
        return False
    matters = MATTERS.get(change.code)
    return matters is None or matters(facts)


def _months(start: date, end: date) -> int:
    """The whole months between two days."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (end.day < start.day)


def _points(changes: list[KeyDate]) -> LocalisedText:
    return LocalisedText.of(
        {
            code: "; ".join(one.name(code) or one.names.entries[0][1] for one in changes)
            for code in ("nl", "en")
        }
    )


def _safeguards(facts: Facts) -> Iterator[Safeguard]:
    yield from facts.register.transfers.safeguards or ()
    for one in facts.recipients.values():
        yield from one.transfer.safeguards or ()


def _uses(facts: Facts, kinds: set[SafeguardKind]) -> bool:
    return any(one.kind in kinds for one in _safeguards(facts))


def _goes_to(country: CountryCode) -> Callable[[Facts], bool]:
    """Whether somebody in a country gets data."""
    return lambda facts: any(
        country in (one.country, *(one.transfer.stored_in or ()))
        for one in facts.recipients.values()
    )


def _to_america(facts: Facts) -> bool:
    return _goes_to(_US)(facts) or _uses(facts, _FRAMEWORKS)


def _british(facts: Facts) -> bool:
    about = facts.register.organisation
    return _UK in (about.country, *(about.scope.other_laws or ()))


def _to_britain(facts: Facts) -> bool:
    return _british(facts) or _goes_to(_UK)(facts)


def _by_clauses(facts: Facts) -> bool:
    return _uses(facts, _CLAUSES)


def _calls(facts: Facts) -> bool:
    return any(MailingChannel.PHONE in (one.mailing.channels or ()) for one in sendings(facts))


def _medical(facts: Facts) -> bool:
    care = facts.register.organisation.duties.care
    return bool(care or facts.of_catalogue("medical_file"))


def _young_or_biometric(facts: Facts) -> bool:
    minors = facts.register.extras.minors
    young = minors.service_for_children or facts.has_people(PeopleKind.MINOR)
    return bool(young or facts.of_catalogue("biometric"))


def _patent_office(facts: Facts) -> bool:
    names = (one.name or "" for one in facts.recipients.values())
    return any("octrooi" in name.casefold() or "patent" in name.casefold() for name in names)


MATTERS: Mapping[str, Callable[[Facts], bool]] = {
    "medical-file": _medical,
    "privacy-shield": _to_america,
    "uk-adequacy": _to_britain,
    "sales-calls": _calls,
    "old-clauses-repealed": _by_clauses,
    "old-clauses-ended": _by_clauses,
    "data-privacy-framework": _to_america,
    "epo-adequacy": _patent_office,
    "uk-renewed": _to_britain,
    "brazil-adequacy": _goes_to(_BRAZIL),
    "uk-complaints": _british,
    "sales-calls-customers": _calls,
    "uavg-changed": _young_or_biometric,
}
"""For whom a change of the law matters; a change that is not here matters to everybody."""

RULES: Rules = {"AVG-12-1-STALE": _reviewed}
