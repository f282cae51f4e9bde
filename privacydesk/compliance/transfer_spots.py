"""Where the register speaks of data outside the EEA, and what it says protects them there."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from enum import Enum

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import CountryName, Said
from privacydesk.compliance.parties import in_use, place_of
from privacydesk.knowledge import abroad
from privacydesk.knowledge.transfers import Adequacy
from privacydesk.models.choices import PartyRole, Region, SafeguardKind
from privacydesk.models.extras import Absence
from privacydesk.models.ids import CountryCode
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.text import LocalisedText
from privacydesk.models.transfer import Safeguard, SafeguardFor, TransferPolicy, TransferRule
from privacydesk.models.value import Value, value_class

AGREED = (
    SafeguardKind.STANDARD_CLAUSES,
    SafeguardKind.BINDING_CORPORATE_RULES,
    SafeguardKind.CODE_OF_CONDUCT,
    SafeguardKind.CERTIFICATION,
)
"""Safeguards of GDPR art. 46, of which people can get a copy."""

_OF_OTHER_LAW = (
    SafeguardKind.UK_DPF_EXTENSION,
    SafeguardKind.UK_TRANSFER_AGREEMENT,
    SafeguardKind.SWISS_DATA_PRIVACY_FRAMEWORK,
)
SOMEBODY = LocalisedText.of({"nl": "ontvangers buiten de EER", "en": "recipients outside the EEA"})
"""Whom a message names when no recipient is known."""

_SOMEWHERE = LocalisedText.of({"nl": "een land buiten de EER", "en": "a country outside the EEA"})
_UNITED_KINGDOM = CountryCode("GB")
_UNITED_STATES = CountryCode("US")
_INSIDE = (TransferRule.ALL_IN_EEA, TransferRule.IN_EEA_WITH_EXCEPTIONS)
_OUTSIDE = (TransferRule.SOMETIMES_OUTSIDE, TransferRule.MOSTLY_OUTSIDE)


@value_class
class Spot(Value):
    """A safeguard, and the recipient it is recorded with; None when it is said in general."""

    recipient: Recipient | None
    safeguard: Safeguard

    @property
    def subject(self) -> Place | None:
        """The record that findings are about."""
        return place_of(self.recipient) if self.recipient else None

    @property
    def field(self) -> str:
        """The field in which it stands."""
        return "transfer.safeguards" if self.recipient else "safeguards"

    @property
    def who(self) -> Said:
        """Whom a message names."""
        return place_of(self.recipient) if self.recipient else SOMEBODY


class Standing(Enum):
    """Whether something valid protects the data of a recipient outside the EEA."""

    VALID = "valid"
    OTHER_LAW = "other law"
    """Only something that British or Swiss law provides for."""
    NONE = "none"
    OPEN = "open"
    """Not answered."""


def spots(facts: Facts, *kinds: SafeguardKind) -> Iterator[Spot]:
    """Every safeguard of these kinds, or of all; first those that are said in general."""
    found = [Spot(None, one) for one in facts.register.transfers.safeguards or ()]
    for recipient in current(facts):
        found += [Spot(recipient, one) for one in recipient.transfer.safeguards or ()]
    return (spot for spot in found if not kinds or spot.safeguard.kind in kinds)


def current(facts: Facts) -> list[Recipient]:
    """The recipients of today, people inside included."""
    return [one for one in facts.recipients.values() if in_use(facts, one)]


def leaves(facts: Facts, recipient: Recipient) -> bool | None:
    """Whether data leave the EEA; so they do for a company there of which no more is known."""
    if abroad.unclear(facts.knowledge, recipient, facts.today):
        return True
    return abroad.outside_eea(facts.knowledge, recipient, facts.today)


def leaving(facts: Facts) -> list[Recipient]:
    """The recipients with whom data leave the EEA."""
    return [one for one in current(facts) if leaves(facts, one)]


def said_inside(facts: Facts) -> bool:
    """Whether the organisation says that all data stay in the EEA."""
    absences = facts.register.extras.absences or ()
    rule = facts.register.transfers.rule
    return rule is TransferRule.ALL_IN_EEA or Absence.NO_TRANSFERS in absences


def mostly_inside(facts: Facts) -> bool:
    """Whether it says so, possibly with exceptions that are named."""
    return said_inside(facts) or facts.register.transfers.rule in _INSIDE


def said_outside(policy: TransferPolicy) -> bool:
    """Whether the organisation tells in general that data leave the EEA."""
    return bool(policy.rule in _OUTSIDE or policy.who_outside or policy.safeguards)


def countries(facts: Facts, recipient: Recipient) -> list[CountryCode]:
    """The countries outside the EEA where the data go, as far as the register tells."""
    codes, regions = abroad.places_outside_eea(facts.knowledge, recipient, facts.today)
    if Region.UNITED_KINGDOM in regions:
        codes.append(_UNITED_KINGDOM)
    codes += [one.country for one in recipient.transfer.safeguards or () if one.country]
    if not codes and recipient.country:
        codes = [recipient.country]
    return [one for one in dict.fromkeys(codes) if not facts.knowledge.in_eea(one, facts.today)]


def somewhere(codes: Sequence[CountryCode]) -> Said:
    """Where data go, for a message: the first country, when one is known."""
    return CountryName(codes[0]) if codes else _SOMEWHERE


def grounds(facts: Facts, recipient: Recipient) -> tuple[Safeguard, ...] | None:
    """What protects the data of a recipient: its own, else what is said in general."""
    own = recipient.transfer.safeguards
    if own is not None:
        return own
    general = facts.register.transfers.safeguards
    if general is None:
        return None
    return tuple(one for one in general if _is_for(facts, one, recipient)) or None


def _is_for(facts: Facts, safeguard: Safeguard, recipient: Recipient) -> bool:
    """Whether something that is said in general can be about a recipient."""
    if safeguard.used_for is SafeguardFor.US_SUPPLIERS:
        return _UNITED_STATES in countries(facts, recipient)
    if safeguard.used_for is SafeguardFor.GROUP_COMPANIES:
        return recipient.kind is RecipientKind.GROUP_COMPANY
    if safeguard.used_for is SafeguardFor.SUPPLIERS:
        return recipient.role in (PartyRole.PROCESSOR, PartyRole.BOTH, None)
    return True


def standing(facts: Facts, recipient: Recipient) -> Standing:
    """Whether something that holds today protects the data of a recipient."""
    found = grounds(facts, recipient)
    if found is None:
        return Standing.OPEN
    codes = countries(facts, recipient)
    valid = [one for one in found if holds(facts, one, codes)]
    if not valid:
        return Standing.NONE
    if all(one.kind in _OF_OTHER_LAW for one in valid) and _is_in_eea(facts):
        return Standing.OTHER_LAW
    return Standing.VALID


def _is_in_eea(facts: Facts) -> bool:
    country = facts.register.organisation.country
    return country is None or facts.knowledge.in_eea(country, facts.today)


def holds(facts: Facts, safeguard: Safeguard, codes: Sequence[CountryCode]) -> bool:
    """Whether a safeguard gives a ground today, for data that go to these countries."""
    dead = facts.knowledge.dead_grounds.get(safeguard.kind)
    if dead is not None:
        return facts.today < dead.ended
    if safeguard.kind is SafeguardKind.DATA_PRIVACY_FRAMEWORK:
        fits = not codes or _UNITED_STATES in codes
        return fits and decision(facts, _UNITED_STATES) is not None
    if safeguard.kind is SafeguardKind.ADEQUACY_DECISION:
        asked = [safeguard.country] if safeguard.country else codes
        return not asked or any(decision(facts, code) for code in asked)
    return True


def decision(facts: Facts, country: CountryCode) -> Adequacy | None:
    """The adequacy decision for a country that holds today."""
    return facts.knowledge.adequacy_for(country, facts.today)


def protected_by_decision(facts: Facts, recipient: Recipient) -> bool | None:
    """Whether decisions cover all countries, whatever is recorded; None: only for some there."""
    found = [decision(facts, code) for code in countries(facts, recipient)]
    if not found or any(one is None or one.only_listed for one in found):
        return False
    return None if any(one and one.scope for one in found) else True


def noted_inside(safeguard: Safeguard) -> bool:
    """Whether somebody answered, of this safeguard, what stays inside the business."""
    inside = (
        *(safeguard.module, safeguard.product_covered, safeguard.checked.on, safeguard.checked.by),
        *(safeguard.impact_assessment, safeguard.fallback, safeguard.why_not_regular),
    )
    return any(answer is not None for answer in inside)


def checked_lately(facts: Facts, safeguard: Safeguard) -> bool | None:
    """Whether it was looked at in the last twelve months; None when no day was noted."""
    day = safeguard.checked.on
    return None if day is None else day >= facts.today - timedelta(days=366)
