"""Rights of the people concerned and where to complain (GDPR art. 13(2)(b) and (d), 15 to 20)."""

from collections.abc import Iterator

from privacydesk.compliance import authority, objection, requests
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rule,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    unknown,
)
from privacydesk.knowledge.law import Reach
from privacydesk.models.choices import RightKind
from privacydesk.models.extras import Section


def _listed(kind: RightKind) -> Rule:
    """The rule that a right is told."""

    def rule(facts: Facts) -> Iterator[Outcome]:
        if kind in facts.rights:
            yield met()
        elif not facts.asked("rights"):
            yield unknown()
        elif _never_holds(facts, kind) or _has_own_words(facts):
            yield doubtful()
        else:
            yield broken()

    return rule


def _never_holds(facts: Facts, kind: RightKind) -> bool:
    """Whether every purpose has a legal basis and none of those gives the right.

    The law lists all rights, but advisers differ on telling one that can never be used.
    """
    known = bool(facts.purposes) and all(spot.record.grounds for spot in facts.purposes)
    entry = facts.knowledge.rights[kind]
    return known and all(entry.reach_on(basis) is Reach.NO for basis in facts.bases)


def _has_own_words(facts: Facts) -> bool:
    """Whether a paragraph of one's own stands with the rights: it may tell what lacks here."""
    return any(one.after is Section.RIGHTS for one in facts.register.extras.own_paragraphs or ())


def _recipients_told(facts: Facts) -> Iterator[Outcome]:
    """Whether recipients hear of a correction or erasure."""
    if facts.outsiders:
        yield answered(facts.register.recipients_policy.informs_recipients)


RULES: Rules = {
    "AVG-15": _listed(RightKind.ACCESS),
    "AVG-16": _listed(RightKind.RECTIFICATION),
    "AVG-17": _listed(RightKind.ERASURE),
    "AVG-18": _listed(RightKind.RESTRICTION),
    "AVG-20": _listed(RightKind.PORTABILITY),
    "AVG-21-1": _listed(RightKind.OBJECTION),
    **objection.RULES,
    "AVG-19": _recipients_told,
    **authority.RULES,
    **requests.RULES,
}
