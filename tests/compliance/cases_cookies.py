"""Cases of the requirements in resources/requirements/cookies.json."""

from collections.abc import Mapping
from typing import Any

from privacydesk.models.choices import PeriodUnit
from privacydesk.models.ids import CountryCode
from privacydesk.models.register import Register
from privacydesk.models.shared import Link, Period
from privacydesk.models.text import LocalisedText
from privacydesk.models.website import (
    Cookie,
    CookieConsent,
    CookieGroup,
    CookieKind,
    Cookies,
    CookieUse,
    IpHandling,
    MeasuringTool,
    Website,
    WithdrawConsent,
)
from tests.compliance.cases import Case

_BANNER = CookieConsent(
    asked_at_first_visit=True,
    refuse_as_easy=True,
    withdraw=(WithdrawConsent.BANNER_AGAIN,),
)
_PAGE = Link(url="https://example.nl/cookies")


def _cookies(consent: CookieConsent = _BANNER, **answers: Any) -> Register:
    given: dict[str, Any] = {"used": True, "page": _PAGE, "consent": consent, **answers}
    return Register(website=Website(cookies=Cookies(**given)))


def _kind(kind: CookieKind, *, first: bool) -> tuple[CookieGroup, ...]:
    return (CookieGroup(kind=kind, consent_first=first),)


def _table(purpose: str | None = "tellen", country: str | None = "NL") -> tuple[Cookie, ...]:
    return (
        Cookie(
            name="_id",
            kind=CookieKind.TRACKING,
            provider="Volger BV",
            country=CountryCode(country) if country else None,
            purpose=LocalisedText.of({"nl": purpose}) if purpose else None,
            lifetime=Period(amount=1, unit=PeriodUnit.YEARS),
        ),
    )


def _measuring(address: IpHandling) -> Register:
    tool = MeasuringTool(name="Teller", ip_address=address, sharing_off=True, with_consent=False)
    return Register(website=Website(cookies=Cookies(used=False), measuring=(tool,)))


def _functional(*uses: CookieUse) -> Register:
    group = CookieGroup(kind=CookieKind.FUNCTIONAL, uses=uses)
    return _cookies(groups=(group,), only_these=True)


CASES: Mapping[str, Case] = {
    "TW-11.7a-CONSENT": Case(
        _cookies(groups=_kind(CookieKind.TRACKING, first=False)),
        _cookies(groups=_kind(CookieKind.TRACKING, first=True)),
    ),
    "TW-11.7a-INFO": Case(_cookies(table=_table(purpose=None)), _cookies(table=_table())),
    "TW-11.7a-ANALYTICS": Case(_measuring(IpHandling.FULL), _measuring(IpHandling.MASKED)),
    "TW-11.7a-REFUSE": Case(
        _cookies(
            CookieConsent(withdraw=(WithdrawConsent.BROWSER_DELETE,), refuse_as_easy=True),
            groups=_kind(CookieKind.TRACKING, first=True),
        ),
        _cookies(groups=_kind(CookieKind.TRACKING, first=True)),
    ),
    "TW-11.7a-3RD": Case(_cookies(table=_table(country=None)), _cookies(table=_table())),
    "TW-11.7a-CONTRA": Case(
        _functional(CookieUse.SITE_WORKS, CookieUse.MEASURE_VISITS),
        _functional(CookieUse.SITE_WORKS),
    ),
}
