"""Which cookies and other techniques the website uses, and which of them need consent."""

from collections.abc import Iterator
from dataclasses import dataclass

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Said
from privacydesk.models.place import Place
from privacydesk.models.recipient import AgreementLimit
from privacydesk.models.website import (
    CookieKind,
    Cookies,
    CookieUse,
    EmbeddedKind,
    IpHandling,
    Loads,
    MeasuringTool,
    MeasuringUse,
)

FOLLOWING = (CookieKind.TRACKING, CookieKind.ADVERTISING, CookieKind.SOCIAL_MEDIA)
"""Kinds that always need consent beforehand (Tw art. 11.7a(1))."""
HARMLESS = (CookieKind.FUNCTIONAL, CookieKind.PREFERENCES)
"""Kinds that the site cannot do without, or that the visitor asked for."""
NOT_NEEDED = (
    CookieUse.OPTIMISE_SITE,
    CookieUse.MEASURE_VISITS,
    CookieUse.FOLLOW_BEHAVIOUR,
    CookieUse.TAILORED_CONTENT,
    CookieUse.TAILORED_ADVERTISEMENTS,
    CookieUse.SOCIAL_SHARING,
)
"""Uses that no functional cookie has."""

_FOLLOWING_USES = {
    CookieUse.FOLLOW_BEHAVIOUR: CookieKind.TRACKING,
    CookieUse.TAILORED_CONTENT: CookieKind.TRACKING,
    CookieUse.TAILORED_ADVERTISEMENTS: CookieKind.ADVERTISING,
    CookieUse.SOCIAL_SHARING: CookieKind.SOCIAL_MEDIA,
    CookieUse.MEASURE_VISITS: CookieKind.ANALYTICAL,
}
_OWN_ENDS = {MeasuringUse.OWN_PURPOSES, MeasuringUse.MEASURE_CAMPAIGNS}
_SETTING = (
    EmbeddedKind.VIDEO,
    EmbeddedKind.MAP,
    EmbeddedKind.CHAT,
    EmbeddedKind.SOCIAL_BUTTONS,
)
"""Parts of others that mostly place cookies of their own."""


@dataclass(frozen=True)
class Technique:
    """One kind of cookie that is in use, and whether consent comes first."""

    kind: CookieKind
    consent_first: bool | None


def techniques(about: Cookies) -> Iterator[Technique]:
    """The kinds of cookies that are used: as groups, in the table, or told by their use."""
    if about.used is False:
        return
    asked = about.consent.asked_at_first_visit
    seen = set()
    for group in about.groups or ():
        seen.add(group.kind)
        first = group.consent_first if group.consent_first is not None else asked
        yield Technique(group.kind, first)
    others = [cookie.kind for cookie in about.table or () if cookie.kind is not None]
    others += [_FOLLOWING_USES[use] for use in about.uses or () if use in _FOLLOWING_USES]
    for kind in dict.fromkeys(others):
        if kind not in seen:
            yield Technique(kind, asked)


def kinds_in_use(about: Cookies) -> set[CookieKind]:
    """The kinds of cookies that are used."""
    return {one.kind for one in techniques(about)}


def only_harmless(about: Cookies) -> bool:
    """Whether it says that there are functional cookies only."""
    groups = {group.kind for group in about.groups or ()}
    return bool(about.only_these and groups and groups <= set(HARMLESS))


def hardly_touches_privacy(facts: Facts, tool: MeasuringTool) -> bool | None:
    """Whether measuring without consent may be allowed (Tw art. 11.7a(3)(b)); None: unknown."""
    if tool.ip_address is IpHandling.FULL or tool.sharing_off is False or serves_others(tool):
        return False
    if tool.own_server:
        return True
    if tool.ip_address is None or not (tool.sharing_off or _may_not_share(facts, tool)):
        return None
    return True


def serves_others(tool: MeasuringTool) -> bool:
    """Whether the supplier uses what is measured for ends of its own, or for advertising."""
    return bool(_OWN_ENDS & set(tool.supplier_uses or ()))


def tool_name(facts: Facts, tool: MeasuringTool) -> Said:
    """What a finding calls a measuring tool."""
    if tool.recipient in facts.recipients:
        return Place("recipients", str(tool.recipient))
    return tool.name or facts.knowledge.finding_words["measuring_tool"].names


def parts_that_load_at_once(facts: Facts) -> Iterator[EmbeddedKind]:
    """The kinds of parts of others that place cookies as soon as a page opens."""
    for part in facts.register.website.embedded or ():
        if part.kind in _SETTING and part.loads is Loads.ALWAYS:
            yield part.kind


def asks_consent(facts: Facts) -> bool:
    """Whether anything on the website needs consent, or asks for it."""
    website = facts.register.website
    return (
        website.cookies.consent.asked_at_first_visit is True
        or any(one.kind in FOLLOWING or one.consent_first for one in techniques(website.cookies))
        or any(tool.with_consent for tool in website.measuring or ())
    )


def _may_not_share(facts: Facts, tool: MeasuringTool) -> bool:
    supplier = facts.recipients.get(tool.recipient) if tool.recipient else None
    limits = supplier.agreement.limits or () if supplier else ()
    return AgreementLimit.NOT_WITH_OTHER_SERVICES in limits
