"""Whether the legal grounds that stand in one loose list can carry a purpose without its own."""

from enum import Enum

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.subjects import Spot
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Case, LegalBasis
from privacydesk.models.ids import PurposeCode
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.purpose import LegalGround, Purpose


class Cover(Enum):
    """How sure it is that a general ground carries a purpose."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


STRANGERS = frozenset(
    {
        *(PeopleKind.PROSPECT, PeopleKind.NEWSLETTER_READER, PeopleKind.WEBSITE_VISITOR),
        *(PeopleKind.PREMISES_VISITOR, PeopleKind.CORRESPONDENT, PeopleKind.REFEREE),
        *(PeopleKind.REVIEWER, PeopleKind.PERSON_IN_PICTURE, PeopleKind.COUNTERPARTY),
        *(PeopleKind.PERSON_IN_CUSTOMER_DATA, PeopleKind.NEXT_OF_KIN, PeopleKind.FAMILY_MEMBER),
        *(PeopleKind.EMERGENCY_CONTACT, PeopleKind.ULTIMATE_OWNER, PeopleKind.RESPONDENT),
    }
)
"""People who by what they are have no contract with the organisation."""

ONLY_CUSTOMERS = (Case.CUSTOMER, Case.CONTRACT_COVERS_SUPPORT, Case.AFTER_CONTRACT_ENDS)
"""The cases in which a ground holds for those with a contract only."""
_BEFORE_A_CONTRACT = frozenset(
    {
        *(PurposeCode("quote"), PurposeCode("conclude_contract"), PurposeCode("contract")),
        *(PurposeCode("reservation"), PurposeCode("waiting_list"), PurposeCode("tenant_selection")),
    }
)
_ADVERTISING = (ActivityKind.NEWSLETTER, ActivityKind.MARKETING)
_BY_LAW = frozenset(
    {
        *(ActivityKind.INVOICING, ActivityKind.BOOKKEEPING, ActivityKind.PAYROLL),
        *(ActivityKind.STAFF, ActivityKind.LEGAL_DUTIES, ActivityKind.IDENTITY_CHECK),
        *(ActivityKind.RIGHTS_REQUESTS, ActivityKind.SICK_LEAVE, ActivityKind.ACCIDENTS),
    }
)


def cover(facts: Facts, spot: Spot[Purpose]) -> Cover:
    """Whether one of the grounds in general can carry a purpose, for all its people."""
    found = {_cover(facts, spot, ground) for ground in facts.register.grounds or ()}
    return next((one for one in (Cover.YES, Cover.PERHAPS) if one in found), Cover.NO)


def _cover(facts: Facts, spot: Spot[Purpose], ground: LegalGround) -> Cover:
    match ground.basis:
        case LegalBasis.CONSENT | LegalBasis.LEGITIMATE_INTERESTS:
            return Cover.YES
        case LegalBasis.CONTRACT:
            return _by_contract(facts, spot)
        case LegalBasis.LEGAL_OBLIGATION:
            return Cover.YES if _by_law(facts, spot) else Cover.NO
        case LegalBasis.CUSTOMER_EXCEPTION:
            return Cover.YES if is_kind(spot, *_ADVERTISING) else Cover.NO
        case _:
            return Cover.PERHAPS


def _by_contract(facts: Facts, spot: Spot[Purpose]) -> Cover:
    people = facts.people_of(spot)
    if any(is_outside(group) and not leads_to_contract(spot) for group in people):
        return Cover.NO
    return Cover.YES if people else Cover.PERHAPS


def is_outside(group: PeopleGroup) -> bool:
    """Whether a group has no contract with the organisation, as far as can be told."""
    if group.party_to_contract is not None:
        return not group.party_to_contract
    return group.kind in STRANGERS


def leads_to_contract(spot: Spot[Purpose]) -> bool:
    """Whether a purpose is a step before a contract that the person asks for."""
    return spot.record.catalogue in _BEFORE_A_CONTRACT or is_kind(
        spot, ActivityKind.QUOTES, ActivityKind.RECRUITMENT, ActivityKind.RESERVATION
    )


def _by_law(facts: Facts, spot: Spot[Purpose]) -> bool:
    code = spot.record.catalogue
    known = facts.knowledge.purposes.get(code) if code else None
    if known is not None:
        return LegalBasis.LEGAL_OBLIGATION in known.usual_bases
    return is_kind(spot, *_BY_LAW)


def is_kind(spot: Spot[Purpose], *kinds: ActivityKind) -> bool:
    """Whether a purpose stands in an activity of one of these kinds."""
    record = spot.situation.record
    return isinstance(record, Activity) and record.kind in kinds
