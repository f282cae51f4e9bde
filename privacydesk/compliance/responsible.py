"""Who is responsible, and how to reach them (GDPR art. 13(1)(a), BW 3:15d)."""

from collections.abc import Iterator

from privacydesk.compliance import responsible_others
from privacydesk.compliance.contact import can_be_reached, has_postal_address
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.models.activity import Activity
from privacydesk.models.choices import ChannelKind
from privacydesk.models.organisation import (
    BusinessKind,
    LegalForm,
    Organisation,
    PropertyKind,
    RegisterKind,
    TradeNameKind,
)

_BRANDS = (TradeNameKind.TRADE_NAME, TradeNameKind.LABEL, TradeNameKind.BRAND)

_ONLINE = (
    *(ChannelKind.WEBSHOP, ChannelKind.ACCOUNT, ChannelKind.APP),
    *(ChannelKind.FORM, ChannelKind.QUOTE_FORM, ChannelKind.BOOKING, ChannelKind.PLATFORM),
)

_NO_BUSINESS = (
    *(LegalForm.ASSOCIATION, LegalForm.FOUNDATION),
    *(LegalForm.PUBLIC_BODY, LegalForm.RELIGIOUS_BODY),
)
"""Forms whose website is not by itself an offer."""

_FOR_CUSTOMERS = (BusinessKind.SOFTWARE, BusinessKind.HOSTING, BusinessKind.AGENCY)
"""Trades in which customers nearly always hand over data of others."""


def _name(facts: Facts) -> Iterator[Outcome]:
    yield told(facts.register.organisation.name, asked=facts.asked("organisation"))


def _entity(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.organisation
    brands = _brands(about)
    if not brands:
        return
    asked = facts.asked("organisation")
    if about.name is None:
        yield told(None, asked=asked, field="name")
    elif about.name.casefold() in brands and about.legal_form in (None, LegalForm.SOLE_TRADER):
        # A sole trader has a name of one's own beside the trade name.
        yield broken(field="name")
    elif about.legal_form is not None:
        yield met()
    else:
        # Only the owner can tell whether this other name is the registered one.
        yield doubtful() if asked else unknown()


def _brands(about: Organisation) -> set[str]:
    """The names that may stand for somebody else, an abbreviated name included."""
    found = {one.name.casefold() for one in about.trade_names or () if one.kind in _BRANDS}
    if about.known_as is not None and about.known_as != about.name:
        found.add(about.known_as.casefold())
    return found


def _contact(facts: Facts) -> Iterator[Outcome]:
    yield told(can_be_reached(facts) or None, asked=facts.asked("organisation"))


def _address(facts: Facts) -> Iterator[Outcome]:
    yield told(has_postal_address(facts) or None, asked=facts.asked("organisation"))


def _trade_register(facts: Facts) -> Iterator[Outcome]:
    """For Dutch organisations that offer something online."""
    about = facts.register.organisation
    online = _is_online(facts)
    if about.country not in (None, "NL") or online is False:
        return
    if online is None:
        yield unknown(field="duties.sells_online")
        return
    entries = (one for one in about.registrations or () if one.register is RegisterKind.KVK)
    number = next((one.number for one in entries if one.number), None)
    known = about.country is not None
    yield told(number, asked=known and facts.asked("organisation"))


def _is_online(facts: Facts) -> bool | None:
    """Whether something is offered online: as answered, else as other answers show."""
    about = facts.register.organisation
    if about.duties.sells_online is not None:
        return about.duties.sells_online
    ways = {
        way
        for situation in facts.situations
        if isinstance(situation.record, Activity)
        for way in situation.record.requested_through or ()
    }
    ways |= {channel.kind for channel in facts.register.channels or ()} & {ChannelKind.WEBSHOP}
    if not ways.isdisjoint(_ONLINE):
        return True
    kinds = {one.kind for one in about.properties or ()}
    if kinds & {PropertyKind.WEBSHOP, PropertyKind.APP, PropertyKind.PORTAL}:
        return True
    own_site = not kinds.isdisjoint((PropertyKind.WEBSITE, PropertyKind.DOMAIN))
    return True if own_site and about.legal_form not in _NO_BUSINESS else None


def _group(facts: Facts) -> Iterator[Outcome]:
    """Every company for which the statement holds, with its task."""
    about = facts.register.organisation
    if about.group.covered_regions and not about.group.companies:
        yield broken()
    for company in about.group.companies or ():
        yield told(company.tasks, asked=True)
    for other in about.separate_controllers or ():
        yield told(other.tasks or other.activities, asked=True, field="separate_controllers")


def _role(facts: Facts) -> Iterator[Outcome]:
    """The paper explains the role by itself as soon as the organisation says it has it."""
    about = facts.register.organisation
    if about.works_as_processor:
        yield met()
    elif about.processor_work or any(
        one.holds_customer_data or one.controller is False for one in facts.services.values()
    ):
        yield broken()
    elif about.works_as_processor is None:
        certain_trade = about.business in _FOR_CUSTOMERS and facts.asked("organisation")
        yield doubtful() if certain_trade else unknown()


RULES: Rules = {
    "AVG-13-1-a-NAME": _name,
    "AVG-13-1-a-ENTITY": _entity,
    "AVG-13-1-a-CONTACT": _contact,
    "AVG-13-1-a-ADDR": _address,
    "NL-BW-3-15d": _trade_register,
    "AVG-13-1-a-GROUP": _group,
    **responsible_others.RULES,
    "AVG-4-7-ROLE": _role,
}
