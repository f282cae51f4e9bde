"""Legal bases, rights, laws, and the days on which the law changed."""

from datetime import date
from enum import StrEnum

from privacydesk.knowledge.entry import Named
from privacydesk.models.choices import LegalBasis, RightKind
from privacydesk.models.ids import CountryCode, LawCode
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class Need(StrEnum):
    """What else must be told or recorded because of a legal basis."""

    WITHDRAWAL = "withdrawal"
    PROOF = "proof"
    WHETHER_REQUIRED = "whether_required"
    PARTY_TO_CONTRACT = "party_to_contract"
    LAW = "law"
    INTEREST = "interest"
    OBJECTION = "objection"
    OBJECTION_APART = "objection_apart"
    FIVE_CONDITIONS = "five_conditions"
    SELDOM_FITS = "seldom_fits"


class Reach(StrEnum):
    """Whether a right holds for data that are used on one legal basis."""

    YES = "yes"
    LIMITED = "limited"
    NO = "no"


@record
class LegalBasisEntry(Named):
    """The words for a legal basis, as a noun."""

    code: LegalBasis
    article: str
    """The article that provides for it, for example "GDPR art. 6(1)(a)"."""
    needs: tuple[Need, ...]
    """What else must be told or recorded."""


@record
class ReachPerBasis(Record):
    """Whether a right holds, per legal basis."""

    consent: Reach
    contract: Reach
    legal_obligation: Reach
    vital_interests: Reach
    public_task: Reach
    legitimate_interests: Reach
    customer_exception: Reach


@record
class RightEntry(Named):
    """The words for a right of the people concerned, and when it holds."""

    code: RightKind
    article: str
    """The article that gives it, for example "GDPR art. 15"."""
    reach: ReachPerBasis
    """Whether it holds, per legal basis."""
    note: LocalisedText | None = None
    """The limits or the reason, in a short sentence."""

    def reach_on(self, basis: LegalBasis) -> Reach:
        """Whether the right holds for data that are used on this legal basis."""
        reach: Reach = getattr(self.reach, basis.value)
        return reach


@record
class Law(Named):
    """A law that obliges to keep or use data, or provides for an exception."""

    code: LawCode
    country: CountryCode | None = None
    """Country of the law; None for law of the European Union."""
    address: str | None = None
    """Where it can be read."""


@record
class KeyDate(Named):
    """A day on which the law changed; the names tell what."""

    day: date
    """The day of the change."""
    requirements: tuple[str, ...]
    """Codes of the requirements that have to do with it."""
