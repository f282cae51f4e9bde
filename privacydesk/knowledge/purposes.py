"""Usual purposes for which personal data are used."""

from privacydesk.knowledge.entry import Named
from privacydesk.models.choices import LegalBasis
from privacydesk.models.ids import PurposeCode
from privacydesk.models.record import record
from privacydesk.models.text import LocalisedText


@record
class PurposeEntry(Named):
    """A usual purpose; its name is a short phrase around an infinitive."""

    code: PurposeCode
    usual_bases: tuple[LegalBasis, ...]
    """The legal bases that mostly fit, the most usual one first; only a proposal."""
    usual_term: LocalisedText
    """How long data are mostly kept for it, in words; only a proposal."""
