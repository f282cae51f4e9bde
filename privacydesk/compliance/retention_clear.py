"""Whether a term is clear: a number or an event, a start, an end, and one answer only."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, Said, broken, doubtful, met
from privacydesk.compliance.terms import (
    VAGUE,
    is_bound,
    is_scoped,
    is_term,
    place_of,
)
from privacydesk.knowledge.words import VagueAbout
from privacydesk.models.place import Place
from privacydesk.models.retention import Criterion, EndAction, RetentionRule
from privacydesk.models.text import LocalisedText

_GENERAL = LocalisedText.of(
    {"nl": "de bewaartermijnen in het algemeen", "en": "the retention terms in general"}
)
_NO_END = LocalisedText.of(
    {
        "nl": "er staat alleen dat gegevens blijven zolang dat nodig is",
        "en": "it only says that data stay as long as they are needed",
    }
)
_NO_FIXED = LocalisedText.of(
    {
        "nl": "er staat dat er geen vaste termijnen zijn",
        "en": "it says that there are no fixed terms",
    }
)
_SUPPLIER = LocalisedText.of(
    {
        "nl": "er staat alleen dat de leverancier dat bepaalt",
        "en": "it only says that the supplier decides",
    }
)
_TWO_TERMS = LocalisedText.of(
    {
        "nl": "voor dezelfde gegevens staan er twee verschillende termijnen",
        "en": "the same data have two different terms",
    }
)
_OPEN = (Criterion.WHILE_IN_POST, Criterion.WHILE_RELATION_LASTS, Criterion.UNTIL_OBJECTION)
"""Criteria whose end may never come to the notice of the organisation."""
_GONE = (EndAction.DELETED, EndAction.ANONYMISED, EndAction.RETURNED)


def _clear(facts: Facts) -> Iterator[Outcome]:
    policy = facts.register.retention
    if policy.no_fixed_terms:
        yield broken(field="no_fixed_terms", rule=_GENERAL, problem=_NO_FIXED)
    elif not facts.rules and (policy.no_longer_than_needed or policy.factors):
        yield broken(rule=_GENERAL, problem=_NO_END)
    clashing = dict(_clashes(facts))
    for rule in facts.rules:
        place = place_of(rule)
        if not is_term(rule):
            continue
        problem = _vague(facts, rule)
        if problem is not None:
            yield problem
        elif rule.id in clashing:
            yield doubtful(place, field="period", rule=clashing[rule.id], problem=_TWO_TERMS)
        else:
            yield met(place)


def _vague(facts: Facts, rule: RetentionRule) -> Outcome | None:
    """Whether a rule has neither a number nor an event."""
    place = place_of(rule)
    if rule.period is not None or rule.until_date is not None or rule.start is not None:
        return None
    if rule.criterion is Criterion.SUPPLIERS_TERM:
        return doubtful(place, field="criterion", rule=place, problem=_SUPPLIER)
    if rule.criterion in VAGUE:
        return broken(place, field="criterion", rule=place, problem=_NO_END)
    if rule.criterion is None and rule.criterion_text is not None:
        said = [text.casefold() for _, text in rule.criterion_text.entries]
        phrases = _phrases(facts)
        if any(words.strip(" .") in phrases for words in said):
            return broken(place, field="criterion", rule=place, problem=_NO_END)
        if any(phrase in words for phrase in phrases for words in said):
            return doubtful(place, field="criterion", rule=place, problem=_NO_END)
    return None


def _phrases(facts: Facts) -> set[str]:
    words = facts.knowledge.vague_words.values()
    return {word.phrase for word in words if word.about is VagueAbout.RETENTION}


def _clashes(facts: Facts) -> Iterator[tuple[str, Said]]:
    """Rules that give the same data, in the same work, another term than a rule before them."""
    first: dict[object, RetentionRule] = {}
    for rule in filter(is_scoped, facts.rules):
        scope = _scope(rule)
        for data in rule.data or ():
            if _term(first.setdefault((scope, data), rule)) != _term(rule):
                yield rule.id, Place("data", data)
        whole = is_bound(rule) and not rule.data
        if whole and _term(first.setdefault((scope, rule.subject), rule)) != _term(rule):
            yield rule.id, place_of(rule)


def _scope(rule: RetentionRule) -> tuple[object, ...]:
    """The work and people a rule is about; other conditions can give the same data two terms."""
    return (
        *(frozenset(rule.activities or ()), frozenset(rule.channels or ())),
        *(frozenset(rule.people or ()), frozenset(rule.services or ())),
        *(rule.medium, rule.medium_text, bool(rule.with_consent)),
    )


def _term(rule: RetentionRule) -> tuple[object, ...]:
    return (
        *(rule.criterion, rule.criterion_text, rule.period, rule.start, rule.start_text),
        *(rule.until_date, rule.on_request),
    )


def _start(facts: Facts) -> Iterator[Outcome]:
    for rule in facts.rules:
        if rule.period is None or rule.period.amount == 0:
            continue
        place = place_of(rule)
        begins = (
            *(rule.start, rule.start_text, rule.criterion, rule.criterion_text),
            *(rule.until_date, rule.on_request),
        )
        if any(answer is not None for answer in begins):
            yield met(place)
        else:
            yield broken(place, field="start", rule=place, period=rule.period)


def _end(facts: Facts) -> Iterator[Outcome]:
    for rule in facts.rules:
        if not is_term(rule):
            continue
        place = place_of(rule)
        gone = rule.action in _GONE or rule.at_most
        if rule.criterion is Criterion.NO_END:
            yield broken(place, field="criterion", rule=place)
        elif rule.at_least and not gone:
            by_law = rule.statutory or rule.law or rule.criterion is Criterion.STATUTORY_TERM
            judged = doubtful if by_law else broken
            yield judged(place, field="at_least", rule=place)
        elif rule.action is EndAction.ARCHIVED or _is_open(facts, rule):
            yield doubtful(place, field="criterion", rule=place)
        else:
            yield met(place)


def _is_open(facts: Facts, rule: RetentionRule) -> bool:
    numbered = rule.period is not None or rule.until_date is not None
    cleared = facts.register.retention.cleaned_up is not None
    return rule.criterion in _OPEN and not numbered and not cleared


RULES: Rules = {
    "AVG-13-2-a-VAGUE": _clear,
    "AVG-5-1-e-START": _start,
    "AVG-5-1-e-INDEF": _end,
}
