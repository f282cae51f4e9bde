"""Claims on security that are out of date or too strong (GDPR art. 5(1)(a) and 32)."""

import re
from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.matching import pattern
from privacydesk.compliance.outcome import Outcome, Said, broken, met, unknown
from privacydesk.compliance.wording import mentions
from privacydesk.models.extras import Section
from privacydesk.models.place import Place
from privacydesk.models.security import Certificate, ConnectionName
from privacydesk.models.text import LocalisedText

_TOO_SURE = re.compile(r"\b(100|honderd)\s?(%|procent\b|percent\b)", re.IGNORECASE)
"""Nothing is safe to the last percent, in whichever language."""

_OLD_NAME = "ssl"
"""The entry of the table of dead words for the old name of an encrypted connection."""


def claims(facts: Facts) -> Iterator[Outcome]:
    """Each claim that the statement makes on security; nothing when it makes none."""
    about = facts.register.security
    if about.connection is ConnectionName.SSL:
        yield broken(field="connection", claim="SSL")
    elif about.connection is not None:
        yield met()
    for certificate in about.certificates or ():
        yield _certificate(facts, certificate)
    for spot, field, text in _own_words(facts):
        claim: Said = text
        wrong = _is_out_of_date(facts, text)
        yield broken(spot, field=field, claim=claim) if wrong else met(spot)


def _certificate(facts: Facts, certificate: Certificate) -> Outcome:
    """A certificate holds until its last day; without a day nobody can tell."""
    if certificate.valid_until is None:
        return unknown(field="certificates")
    if certificate.valid_until < facts.today:
        return broken(field="certificates", claim=certificate.name)
    return met()


def _own_words(facts: Facts) -> Iterator[tuple[Place | None, str, LocalisedText]]:
    """Own words on security, with the place and the field they stand in."""
    for measure in facts.register.security.own_measures or ():
        yield None, "own_measures", measure
    for paragraph in facts.register.extras.own_paragraphs or ():
        if paragraph.after is Section.SECURITY:
            yield Place("extras"), "own_paragraphs", paragraph.text


def _is_out_of_date(facts: Facts, text: LocalisedText) -> bool:
    old = pattern(facts.knowledge.dead_words[_OLD_NAME].forms)
    return mentions(old, text) or mentions(_TOO_SURE, text)
