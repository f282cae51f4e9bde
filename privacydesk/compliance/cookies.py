"""Cookies and similar techniques (Tw art. 11.7a)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.matching import pattern
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    Said,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.compliance.subjects import Spot
from privacydesk.compliance.techniques import (
    FOLLOWING,
    HARMLESS,
    NOT_NEEDED,
    asks_consent,
    hardly_touches_privacy,
    kinds_in_use,
    only_harmless,
    parts_that_load_at_once,
    serves_others,
    techniques,
    tool_name,
)
from privacydesk.models.activity import ActivityKind
from privacydesk.models.place import Place
from privacydesk.models.purpose import Purpose
from privacydesk.models.website import Cookie, CookieKind, Cookies, WithdrawConsent

_MEASURING = {"analytics", "statistics", "profiling", "personalise_site", "advertising"}
_IN_BROWSER = {WithdrawConsent.BROWSER_REFUSE, WithdrawConsent.BROWSER_DELETE}


def _consent(facts: Facts) -> Iterator[Outcome]:
    website, words = facts.register.website, facts.knowledge.finding_words
    if _not_told(website.cookies):
        yield unknown(field="cookies.used" if website.cookies.used is None else "cookies.groups")
    for one in techniques(website.cookies):
        if one.kind in FOLLOWING:
            yield answered(one.consent_first, field="cookies.groups", cookie=words[one.kind].names)
    for tool in website.measuring or ():
        if serves_others(tool):
            name = tool_name(facts, tool)
            yield answered(tool.with_consent, field="measuring", cookie=name)
    for kind in parts_that_load_at_once(facts):
        yield doubtful(field="embedded", cookie=words[kind].names)


def _not_told(about: Cookies) -> bool:
    """Whether it is open which cookies there are."""
    return about.used is not False and not (about.groups or about.table)


def _information(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.website.cookies
    if not kinds_in_use(about) - set(HARMLESS):
        if about.used and _not_told(about):
            yield unknown(field="cookies.groups")
        return
    if about.table:
        yield met() if all(map(_is_explained, about.table)) else broken(field="cookies.table")
    elif about.page.url:
        yield met()
    elif about.separate_page is False or (about.table == () and about.separate_page is None):
        yield broken(field="cookies.table")
    elif facts.asked("website"):
        yield doubtful(field="cookies.table")
    else:
        yield unknown(field="cookies.table")


def _is_explained(cookie: Cookie) -> bool:
    """Whether a row says what a cookie is for, from whom it is and how long it stays."""
    stays = cookie.lifetime is not None or cookie.until_browser_closes or cookie.until_deleted
    return bool(cookie.purpose and cookie.provider and stays)


def _analytics(facts: Facts) -> Iterator[Outcome]:
    website = facts.register.website
    for tool in website.measuring or ():
        name = tool_name(facts, tool)
        harmless = hardly_touches_privacy(facts, tool)
        if tool.with_consent or harmless:
            yield met()
        elif harmless is None or tool.with_consent is None:
            yield unknown(field="measuring")
        else:
            yield broken(field="measuring", cookie=name)
    if not website.measuring:
        for one in techniques(website.cookies):
            if one.kind is CookieKind.ANALYTICAL:
                yield met() if one.consent_first else unknown(field="measuring")


def _refusing(facts: Facts) -> Iterator[Outcome]:
    consent = facts.register.website.cookies.consent
    if not asks_consent(facts):
        return
    ways = consent.withdraw
    if ways is None:
        yield unknown(field="cookies.consent.withdraw")
    elif set(ways) <= _IN_BROWSER:
        yield broken(field="cookies.consent.withdraw")
    else:
        yield met()
    if consent.refuse_as_easy is not None or ways is None or not set(ways) <= _IN_BROWSER:
        yield answered(consent.refuse_as_easy, field="cookies.consent.refuse_as_easy")


def _third_parties(facts: Facts) -> Iterator[Outcome]:
    website = facts.register.website
    asked = facts.asked("website")
    for cookie in website.cookies.table or ():
        if cookie.provider is None:
            if cookie.kind not in HARMLESS:
                yield told(None, asked=asked, field="cookies.table", party=cookie.name)
        elif not _is_ours(facts, cookie.provider):
            known = cookie.country or _country_of(facts, cookie.provider)
            yield told(known, asked=asked, field="cookies.table", party=cookie.provider)
    for part in website.embedded or ():
        if part.recipient is not None:
            yield _recipient(facts, part.recipient)
        elif part.name is not None:
            known = _country_of(facts, part.name)
            yield told(known, asked=asked, field="embedded", party=part.name)
        else:
            yield unknown(field="embedded")
    following = {CookieKind.TRACKING, CookieKind.ADVERTISING, CookieKind.SOCIAL_MEDIA}
    if not website.cookies.table and kinds_in_use(website.cookies) & following:
        yield unknown(field="cookies.table")


def _recipient(facts: Facts, identifier: str) -> Outcome:
    """Whether the country of a recipient is known."""
    found = next((one for one in facts.recipients.values() if one.id == identifier), None)
    place = Place("recipients", identifier)
    return met(place) if found and found.country else unknown(place, field="country")


def _is_ours(facts: Facts, name: str) -> bool:
    about = facts.register.organisation
    names = (about.name, about.known_as, *(one.name for one in about.trade_names or ()))
    return name.casefold() in {one.casefold() for one in names if one}


def _country_of(facts: Facts, name: str) -> str | None:
    """The country of a party that is among the recipients as well."""
    for one in facts.recipients.values():
        names = {text.casefold() for text in (one.name, one.legal_entity, one.product) if text}
        if name.casefold() in names:
            return one.country
    return None


def _only_functional(facts: Facts) -> Iterator[Outcome]:
    about = facts.register.website.cookies
    if not only_harmless(about):
        return
    against = list(_against(facts))
    for purpose in against:
        yield broken(purpose=purpose)
    doubts = [] if against else list(_doubts(facts))
    for spot in doubts:
        name = facts.purpose_name(spot.record)
        yield doubtful(spot.place, field=spot.question("text"), purpose=name)
    if not against and not doubts:
        yield met()


def _against(facts: Facts) -> Iterator[Said]:
    """What cannot stand beside functional cookies only."""
    website, words = facts.register.website, facts.knowledge.finding_words
    for kind in sorted(kinds_in_use(website.cookies) - set(HARMLESS)):
        yield words[kind].names
    uses = {use for group in website.cookies.groups or () for use in group.uses or ()}
    for use in NOT_NEEDED:
        if use in uses:
            yield words[use].names
    for tool in website.measuring or ():
        yield tool_name(facts, tool)


_WITHOUT_COOKIES = (ActivityKind.SERVER_LOGS, ActivityKind.USE)
"""Where use is counted from logs, or within the service itself."""


def _doubts(facts: Facts) -> Iterator[Spot[Purpose]]:
    """Purposes that mostly come with other cookies."""
    phrases = facts.knowledge.telling_phrases
    words = pattern((*phrases["measures_visits"].forms, *phrases["tailors_content"].forms))
    for spot in facts.purposes:
        if getattr(spot.situation.record, "kind", None) in _WITHOUT_COOKIES:
            continue
        purpose = spot.record
        texts = (purpose.text, *(purpose.examples or ()))
        named = any(words.search(text.get("nl") or "") for text in texts if text)
        if purpose.catalogue in _MEASURING or named:
            yield spot


RULES: Rules = {
    "TW-11.7a-CONSENT": _consent,
    "TW-11.7a-INFO": _information,
    "TW-11.7a-ANALYTICS": _analytics,
    "TW-11.7a-REFUSE": _refusing,
    "TW-11.7a-3RD": _third_parties,
    "TW-11.7a-CONTRA": _only_functional,
}
