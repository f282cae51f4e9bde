"""How requests are made, checked and answered (GDPR art. 12)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.choices import PeriodUnit, Region, RouteKind
from privacydesk.models.ids import CountryCode
from privacydesk.models.rights import IdentityMethod, Masked, Matter
from privacydesk.models.shared import Period

_MONTH = {
    PeriodUnit.MINUTES: 30 * 24 * 60,
    PeriodUnit.HOURS: 30 * 24,
    PeriodUnit.DAYS: 30,
    PeriodUnit.WEEKS: 4,
    PeriodUnit.MONTHS: 1,
    PeriodUnit.YEARS: 0,
}
"""How many units surely fit in a month: the shortest one that people may have to wait."""

_COPIES = (IdentityMethod.IDENTITY_COPY_MASKED, IdentityMethod.IDENTITY_COPY_FULL)

_ELECTRONIC = (
    *(RouteKind.EMAIL, RouteKind.SECURE_MAIL, RouteKind.CONTACT_PAGE, RouteKind.FORM),
    *(RouteKind.WEB_PAGE, RouteKind.ACCOUNT, RouteKind.CHAT, RouteKind.MESSAGING_APP),
)

_BRITAIN = CountryCode("GB")


def _how(facts: Facts) -> Iterator[Outcome]:
    about, organisation = facts.register.rights, facts.register.organisation
    other = (one for one in about.other_routes or () if one.matter is Matter.REQUESTS)
    per_right = about.listed and all(right.routes for right in about.listed)
    if about.routes or per_right or any(one.routes for one in other):
        yield met()
    elif not facts.asked("rights"):
        yield unknown()
    elif organisation.privacy_contact.routes or organisation.officer.person.routes:
        # Somebody for questions is named; that requests go there too is not said.
        yield doubtful()
    else:
        yield broken()


def _within_a_month(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.rights
    periods = (about.answering.within, *(right.within for right in about.listed or ()))
    for period in periods:
        if period is not None:
            yield broken(period=period) if _is_too_long(period) else met()


def _is_too_long(period: Period) -> bool:
    return period.amount > _MONTH[period.unit]


def _term_told(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.rights.answering
    yield told(about.within or about.extension_told or None, asked=facts.asked("rights"))


def _refusal(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.rights.answering
    parts = {
        "answering.refusal_with_reasons": about.refusal_with_reasons,
        "answering.refusal_names_complaint": about.refusal_names_complaint,
    }
    missing = [field for field, done in parts.items() if done is None]
    if False in parts.values():
        yield broken(field=next(field for field, done in parts.items() if done is False))
    else:
        yield unknown(field=missing[0]) if missing else met()


def _free_of_charge(facts: Facts) -> Iterator[Outcome]:
    fee = facts.register.rights.answering.fee_cents
    if fee is None:
        yield unknown()
    else:
        yield broken() if fee > 0 else met()


def _no_standard_copy(facts: Facts) -> Iterator[Outcome]:
    methods = facts.register.rights.identity.methods
    if methods is None:
        yield unknown()
    elif not set(_COPIES) & set(methods):
        yield met()
    elif methods[0] in _COPIES:
        yield broken()
    else:
        # The lightest way comes first: a copy may only be asked when that leaves doubt.
        yield doubtful()


def _masked(facts: Facts) -> Iterator[Outcome]:
    """What is covered on a copy: at least the photo and the citizen service number."""
    about = facts.register.rights.identity
    methods, masked = about.methods or (), about.masked
    if IdentityMethod.IDENTITY_COPY_FULL in methods:
        yield broken()
    elif IdentityMethod.IDENTITY_COPY_MASKED not in methods:
        return
    elif masked is None:
        yield unknown()
    elif not {Masked.PHOTO, Masked.CITIZEN_NUMBER} <= set(masked):
        yield broken()
    elif Masked.MACHINE_READABLE_ZONE not in masked:
        # That strip holds the number too, but not on every document.
        yield doubtful()
    else:
        yield met()


def _complaint_to_us(facts: Facts) -> Iterator[Outcome]:
    """The British right to complain to the controller, by electronic means too."""
    if not _is_british(facts):
        return
    about = facts.register.rights
    desk = about.complaint.first_desk or ()
    ways = (*desk, *(about.routes or ()), *(facts.register.organisation.contacts or ()))
    if (desk or about.complaint.to_us) and not any(way.kind in _ELECTRONIC for way in ways):
        yield doubtful()
    else:
        yield told(desk or about.complaint.to_us, asked=facts.asked("rights"))


def _is_british(facts: Facts) -> bool:
    about = facts.register.organisation
    return (
        about.country == _BRITAIN
        or _BRITAIN in (about.scope.other_laws or ())
        or about.uk_representative.appointed is True
        or Region.UNITED_KINGDOM in (about.group.covered_regions or ())
    )


RULES: Rules = {
    "AVG-12-2-HOW": _how,
    "AVG-12-3-TERM": _within_a_month,
    "AVG-12-3-TELL": _term_told,
    "AVG-12-4": _refusal,
    "AVG-12-5": _free_of_charge,
    "AVG-12-6-ID": _no_standard_copy,
    "AVG-12-6-MASK": _masked,
    "UK-DPA-164A": _complaint_to_us,
}
