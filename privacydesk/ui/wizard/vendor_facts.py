"""What the catalogue of suppliers knows, as a recipient of the register."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from privacydesk.knowledge import Knowledge
from privacydesk.models.choices import PartyRole, SafeguardKind
from privacydesk.models.ids import DataId, RecipientId
from privacydesk.models.recipient import (
    Agreement,
    AgreementState,
    Recipient,
    ShownAs,
    SubProcessors,
    Transfer,
)
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.shared import Link
from privacydesk.models.steps import new_identifier, with_value
from privacydesk.models.text import LocalisedText
from privacydesk.models.transfer import Safeguard

if TYPE_CHECKING:
    from privacydesk.knowledge.vendors import TextFact, Vendor

_AUTOMATIC = "automatic"
_FROM_SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Match:
    """One supplier that was found, and the name under which it can be added."""

    vendor: "Vendor"
    name: str


def matches(knowledge: Knowledge, typed: str, most: int = 8) -> tuple[Match, ...]:
    """The suppliers that fit what was typed, best first.

    One that fits by an old or other name comes twice: by the name of now, and by that name.
    """
    found: list[Match] = []
    for vendor in knowledge.find_vendors(typed):
        found.append(Match(vendor, vendor.name))
        found.extend(Match(vendor, alias) for alias in _typed_aliases(vendor, typed))
    return tuple(found[:most])


def with_vendor(register: Register, match: Match, knowledge: Knowledge) -> Register:
    """Add a supplier with every fact that has a source; what has none stays empty."""
    vendor = match.vendor
    kind = vendor.recipient_kind[0]
    usual = knowledge.recipient_kinds.get(kind)
    role = vendor.role.value if vendor.role else usual.usual_role if usual else PartyRole.PROCESSOR
    entity = vendor.legal_entity_eu_customers or vendor.legal_entity
    made = Recipient(
        id=_identifier(register, match.name),
        kind=kind,
        vendor=vendor.code,
        name=match.name,
        shown_as=ShownAs.NAME,
        role=role,
        legal_entity=entity.value if entity else None,
        country=vendor.country.value if vendor.country else None,
        used_for=(_lower(vendor.usual_purposes),),
        data=_data(register, vendor),
        agreement=_agreement(vendor),
        sub_processors=SubProcessors(page=_link(vendor.subprocessors_url)),
        transfer=_transfer(vendor),
        privacy_page=_link(vendor.privacy_url),
    )
    return with_value(register, ("recipients",), (*(register.recipients or ()), made))


def with_unknown(register: Register, name: str) -> Register:
    """Add a processor the catalogue does not know."""
    made = Recipient(
        id=_identifier(register, name),
        kind=RecipientKind.OTHER,
        name=name,
        shown_as=ShownAs.NAME,
        role=PartyRole.PROCESSOR,
    )
    return with_value(register, ("recipients",), (*(register.recipients or ()), made))


def with_kind(register: Register, kind: RecipientKind, knowledge: Knowledge) -> Register:
    """Add somebody of whom only the kind is told, such as the tax office."""
    usual = knowledge.recipient_kinds.get(kind)
    made = Recipient(
        id=_identifier(register, kind),
        kind=kind,
        shown_as=ShownAs.CATEGORY,
        role=usual.usual_role if usual else None,
    )
    return with_value(register, ("recipients",), (*(register.recipients or ()), made))


def _typed_aliases(vendor: "Vendor", typed: str) -> Iterator[str]:
    wanted = "".join(typed.casefold().split())
    for alias in vendor.aliases:
        bare = "".join(alias.casefold().split())
        if bare.startswith(wanted) and bare != vendor.name.casefold():
            yield alias


def _identifier(register: Register, name: str) -> RecipientId:
    return RecipientId(new_identifier(name, [one.id for one in register.recipients or ()]))


def _data(register: Register, vendor: "Vendor") -> tuple[DataId, ...] | None:
    """The data of the register that the supplier's own page names."""
    if vendor.usual_data_basis != _FROM_SOURCE:
        return None
    usual = set(vendor.usual_data)
    return tuple(one.id for one in register.data or () if one.catalogue in usual) or None


def _agreement(vendor: "Vendor") -> Agreement:
    accepted = vendor.dpa_acceptance
    automatic = accepted is not None and accepted.value == _AUTOMATIC
    return Agreement(
        state=AgreementState.AUTOMATIC if automatic else None,
        title=vendor.dpa_name.value if vendor.dpa_name else None,
        page=_link(vendor.dpa_url),
    )


def _transfer(vendor: "Vendor") -> Transfer:
    places, mechanism = vendor.processing_countries, vendor.transfer_mechanism
    kinds: tuple[SafeguardKind, ...] = mechanism.value if mechanism else ()
    return Transfer(
        stored_in=(places.value or None) if places else None,
        regions=(places.regions or None) if places else None,
        safeguards=tuple(Safeguard(kind=kind) for kind in kinds) or None,
    )


def _link(fact: "TextFact | None") -> Link:
    return Link(url=fact.value) if fact is not None else Link()


def _lower(text: LocalisedText) -> LocalisedText:
    """The same as part of a list: without a capital, unless a name stands first."""
    return LocalisedText.of(
        {
            code: words if words[1:2].isupper() else words[:1].lower() + words[1:]
            for code, words in text.entries
        }
    )
