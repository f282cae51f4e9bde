"""How long data are kept (GDPR art. 5(1)(e) and 13(2)(a)); terms of laws stand apart."""

from collections.abc import Iterator

from privacydesk.compliance import (
    retention_books,
    retention_clear,
    retention_guidance,
    retention_statute,
)
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.term_reach import Covered, all_data, uncovered
from privacydesk.compliance.terms import is_about_backups, is_term
from privacydesk.compliance.wording import listed
from privacydesk.models.ids import MeasureCode, PurposeCode
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.text import LocalisedText

_ALL_DATA = LocalisedText.of({"nl": "alle gegevens", "en": "all data"})
_BACKUP = "backup"


def _told(facts: Facts) -> Iterator[Outcome]:
    """A general clause or a list of factors alone is the business of a rule of its own."""
    terms = any(map(is_term, facts.rules)) or None
    yield told(terms, asked=facts.asked("retention"))


def _covered(facts: Facts) -> Iterator[Outcome]:
    policy = facts.register.retention
    if not facts.rules:
        return
    for situation in facts.situations:
        everything = all_data(facts, situation)
        worst, lacking = uncovered(facts, situation)
        if worst is Covered.YES or policy.no_fixed_terms or policy.factors:
            yield met(situation.place)
            continue
        names = [facts.data_name(facts.data[one]) for one in lacking]
        data = listed(names) if names and lacking != everything else _ALL_DATA
        judged = broken if worst is Covered.NO else doubtful
        yield judged(situation.place, situation=situation.place, data=data)


def _backups(facts: Facts) -> Iterator[Outcome]:
    """What only the record needs: a gap once the register shows that there are back-ups."""
    if any(is_about_backups(rule) and is_term(rule) for rule in facts.rules):
        yield met()
        return
    made = (
        MeasureCode(_BACKUP) in (facts.register.security.measures or ())
        or any(spot.record.catalogue == PurposeCode(_BACKUP) for spot in facts.purposes)
        or any(one.kind is RecipientKind.BACKUP for one in facts.recipients.values())
    )
    yield broken() if made and facts.asked("retention") else unknown()


RULES: Rules = {
    "AVG-13-2-a": _told,
    "AVG-13-2-a-COVER": _covered,
    **retention_clear.RULES,
    **retention_books.RULES,
    **retention_statute.RULES,
    **retention_guidance.RULES,
    "AVG-5-1-e-BACKUP": _backups,
}
