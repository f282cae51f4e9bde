"""Grounds for transfers that no longer count (GDPR art. 45 and 46)."""

import re
from collections.abc import Iterator
from datetime import date

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rule, Rules, broken, doubtful, met
from privacydesk.compliance.transfer_spots import Spot, spots
from privacydesk.models.choices import SafeguardKind

_PRIVACY_SHIELD = re.compile(r"privacy[\s-]+shield", re.IGNORECASE)
_SAFE_HARBOUR = re.compile(r"safe[\s-]+harbou?r", re.IGNORECASE)
_OLD_CLAUSES = re.compile(
    r"2001/497|2004/915|2010/87|model[\s-]+contract(?:ual)?[\s-]+clauses|EU-modelcontract",
    re.IGNORECASE,
)
_CLAUSES_OF_2021 = date(2021, 6, 4)
"""Day of decision (EU) 2021/914: what was agreed or written before cannot be about it."""


def _void(kind: SafeguardKind, pattern: re.Pattern[str]) -> Rule:
    """A rule for a ground that a court declared void; the requirement holds since that day."""

    def rule(facts: Facts) -> Iterator[Outcome]:
        found = list(spots(facts))
        for spot in found:
            if spot.safeguard.kind is kind:
                yield broken(spot.subject, field=spot.field)
            elif not _has(found, spot, kind):
                yield met(spot.subject)
        if not _has_any(found, kind) and any(map(pattern.search, facts.own_words)):
            yield doubtful()

    return rule


def _has(found: list[Spot], spot: Spot, kind: SafeguardKind) -> bool:
    """Whether the recipient of a safeguard has one of this kind too."""
    return any(one.safeguard.kind is kind and one.recipient == spot.recipient for one in found)


def _has_any(found: list[Spot], kind: SafeguardKind) -> bool:
    return any(spot.safeguard.kind is kind for spot in found)


def _old_clauses(facts: Facts) -> Iterator[Outcome]:
    kind = SafeguardKind.MODEL_CONTRACT_CLAUSES
    dead, found = facts.knowledge.dead_grounds[kind], list(spots(facts))
    last = dead.not_new_since or dead.ended
    for spot in found:
        agreed = spot.safeguard.concluded_on
        if spot.safeguard.kind is kind:
            if facts.today >= dead.ended or (agreed and agreed >= last):
                yield broken(spot.subject, field=spot.field)
            else:
                yield met(spot.subject) if agreed else doubtful(spot.subject, field=spot.field)
        elif spot.safeguard.kind is SafeguardKind.STANDARD_CLAUSES and not _has(found, spot, kind):
            yield _still_new(facts, spot)
    if not _has_any(found, kind) and any(map(_OLD_CLAUSES.search, facts.own_words)):
        yield doubtful()


def _still_new(facts: Facts, spot: Spot) -> Outcome:
    """Whether clauses that are called those of 2021 are not older than these."""
    agreed, written = spot.safeguard.concluded_on, facts.register.publication.dated
    ended = facts.today >= facts.knowledge.dead_grounds[SafeguardKind.MODEL_CONTRACT_CLAUSES].ended
    if agreed is not None and agreed < _CLAUSES_OF_2021 and ended:
        return broken(spot.subject, field=spot.field)
    if agreed is None and written is not None and written < _CLAUSES_OF_2021:
        return doubtful(spot.subject, field=spot.field)
    return met(spot.subject)


RULES: Rules = {
    "AVG-45-VOID-PS": _void(SafeguardKind.PRIVACY_SHIELD, _PRIVACY_SHIELD),
    "AVG-45-VOID-SH": _void(SafeguardKind.SAFE_HARBOUR, _SAFE_HARBOUR),
    "AVG-46-OLD-SCC": _old_clauses,
}
