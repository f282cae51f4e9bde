"""Terms of the books: seven years, from the end of a year, and for the books only (AWR art. 52)."""

from collections.abc import Iterator

from privacydesk.compliance.books import BOOK_DATA, BOOKS, DUTCH, is_for_books, keeps_books
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, State, broken, doubtful, met, unknown
from privacydesk.compliance.terms import (
    NO_TERM,
    about_data,
    days,
    is_about_copies,
    is_scoped,
    lasts,
    place_of,
    said_of,
    years,
)
from privacydesk.compliance.wording import listed, mentions
from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import StartEvent
from privacydesk.models.data import DataItem
from privacydesk.models.ids import DataCode, DataId, LawCode
from privacydesk.models.organisation import LegalForm
from privacydesk.models.place import Place
from privacydesk.models.retention import RetentionRule, WithoutRequest
from privacydesk.models.text import LocalisedText

SEVEN_YEARS = years(7)
_LAWS = frozenset(map(LawCode, ("awr-52", "bw-2-10", "bw-2-24", "bw-3-15i")))
_LEGAL_PERSONS = (
    *(LegalForm.PRIVATE_LIMITED_COMPANY, LegalForm.PUBLIC_LIMITED_COMPANY),
    *(LegalForm.FOUNDATION, LegalForm.ASSOCIATION, LegalForm.COOPERATIVE),
)
_ENDS_OF_YEARS = (StartEvent.END_OF_BOOK_YEAR, StartEvent.END_OF_YEAR)
_OUTSIDE_GROUPS = frozenset(
    {
        *("account", "messages", "behaviour", "visit", "technical", "image_and_sound"),
        *("study", "special", "criminal"),
    }
)
"""Groups of data that no invoice and no ledger needs."""
_OUTSIDE_DATA = frozenset(
    map(
        DataCode,
        (
            *("phone", "mobile_phone", "business_phone", "date_of_birth", "gender", "cv"),
            *("motivation_letter", "portfolio", "assignment", "interview_notes", "references"),
            *("assessment", "performance_review", "absence"),
        ),
    )
)
_OUTSIDE_WORK = frozenset(
    {
        *(ActivityKind.RECRUITMENT, ActivityKind.CONTACT, ActivityKind.NEWSLETTER),
        *(ActivityKind.MARKETING, ActivityKind.SUPPORT, ActivityKind.WEBSITE_VISIT),
        *(ActivityKind.SERVER_LOGS, ActivityKind.ANALYTICS, ActivityKind.CAMERAS),
    }
)


def book_rules(facts: Facts) -> list[RetentionRule]:
    """The rules about invoices, payments or the books, and those about all data."""
    return [one for one in facts.rules if not is_about_copies(one) and _is_for_books(facts, one)]


def _is_for_books(facts: Facts, rule: RetentionRule) -> bool:
    if rule.law is not None:
        return rule.law in _LAWS
    found = [facts.activities[one] for one in rule.activities or () if one in facts.activities]
    return (
        _names_books(rule)
        or _is_tax_term(rule)
        or about_data(facts, rule, BOOK_DATA)
        or (not rule.data and any(map(is_for_books, found)))
        or not (is_scoped(rule) or rule.subject or rule.other_purposes)
    )


def _is_tax_term(rule: RetentionRule) -> bool:
    """Whether a law that is not named asks for seven years: no other law does for a business."""
    return bool(rule.statutory) and rule.period is not None and days(rule.period) == SEVEN_YEARS


def _names_books(rule: RetentionRule) -> bool:
    return mentions(BOOKS, rule.subject, rule.law_text, *(rule.reasons or ()))


def _tax(facts: Facts) -> Iterator[Outcome]:
    kept = keeps_books(facts)
    if kept:
        yield from _seven_years(facts)
    elif kept is None:
        yield unknown(Place("organisation"), field="duties.keeps_books")


def _legal_person(facts: Facts) -> Iterator[Outcome]:
    organisation = facts.register.organisation
    if organisation.country in (None, DUTCH) and organisation.legal_form in _LEGAL_PERSONS:
        asked_for_tax = keeps_books(facts)
        for outcome in _seven_years(facts):
            if outcome.subject is None and outcome.state is State.BROKEN:
                # That there is no rule at all, is the business of the rule on tax.
                yield unknown()
            elif outcome.state is not State.DOUBTFUL or not asked_for_tax:
                yield outcome


def _seven_years(facts: Facts) -> Iterator[Outcome]:
    """Each rule about the books that is too short, unless another one keeps the same data."""
    rules = book_rules(facts)
    long = [rule for rule in rules if lasts(rule, SEVEN_YEARS)]
    for rule in rules:
        if rule in long or _is_kept_by(facts, rule, long):
            yield met(place_of(rule))
        elif lasts(rule, SEVEN_YEARS) is None:
            yield doubtful(place_of(rule), field="period", period=said_of(rule))
        else:
            yield broken(place_of(rule), field="period", period=said_of(rule))
    if not rules:
        yield broken(period=NO_TERM) if facts.asked("retention") else unknown()


def _is_kept_by(facts: Facts, rule: RetentionRule, long: list[RetentionRule]) -> bool:
    """Whether rules that last long enough are about the same data of the books."""
    books = {item.id for item in facts.of_catalogue(*BOOK_DATA)} & set(rule.data or ())
    if not books:
        return bool(long)
    return any(not one.data for one in long) or books <= {
        item for o in long for item in o.data or ()
    }


def _only_books(facts: Facts) -> Iterator[Outcome]:
    """Nothing else is kept as long as the books, just because the books are."""
    for rule in facts.rules:
        place = place_of(rule)
        if rule.without_request is WithoutRequest.KEPT_WITH_STATUTORY_DATA:
            yield broken(place, field="without_request", item=place)
        if not _is_long_for_books(rule):
            continue
        found = [*_other_data(facts, rule), *_other_work(facts, rule)]
        yield from found or [met(place)]


def _is_long_for_books(rule: RetentionRule) -> bool:
    if rule.law is not None:
        return rule.law in _LAWS
    return bool(lasts(rule, SEVEN_YEARS)) and (bool(rule.statutory) or _names_books(rule))


def _other_data(facts: Facts, rule: RetentionRule) -> Iterator[Outcome]:
    found = [facts.data[one] for one in rule.data or () if _is_outside(facts, facts.data[one])]
    if found:
        yield broken(place_of(rule), field="data", item=_named(facts, found))


def _other_work(facts: Facts, rule: RetentionRule) -> Iterator[Outcome]:
    """Work that is no business of the books; in other work only the owner knows what is needed."""
    if rule.data:
        return
    apart = {item for one in facts.rules for item in one.data or ()}
    used: set[DataId] = set()
    for identifier in rule.activities or ():
        activity = facts.activities[identifier]
        if activity.kind in _OUTSIDE_WORK and not is_for_books(activity):
            yield broken(place_of(rule), field="activities", item=Place("activities", identifier))
        else:
            used |= facts.data_of(activity) - apart
    found = [one for key, one in facts.data.items() if key in used and _is_outside(facts, one)]
    if found:
        yield doubtful(place_of(rule), field="data", item=_named(facts, found))


def _named(facts: Facts, items: list[DataItem]) -> LocalisedText:
    return listed([facts.data_name(item) for item in items])


def _is_outside(facts: Facts, item: DataItem) -> bool:
    known = facts.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    return known is not None and (known.code in _OUTSIDE_DATA or known.group in _OUTSIDE_GROUPS)


def _from_end_of_year(facts: Facts) -> Iterator[Outcome]:
    if not keeps_books(facts):
        return
    for rule in book_rules(facts):
        if rule.period is None or not lasts(rule, SEVEN_YEARS):
            continue
        place, words = place_of(rule), rule.start_text
        if rule.start in _ENDS_OF_YEARS:
            yield met(place)
        elif rule.start is not None:
            yield broken(place, field="start", rule=place)
        elif words is not None:
            of_year = any("jaar" in text or "year" in text for _, text in words.entries)
            yield met(place) if of_year else doubtful(place, field="start", rule=place)


RULES: Rules = {
    "AWR-52-7": _tax,
    "AWR-52-SCOPE": _only_books,
    "AWR-52-START": _from_end_of_year,
    "BW-2-10": _legal_person,
}
