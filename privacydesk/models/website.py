"""The website: cookies, analytics, signals of the browser, and parts of others."""

from enum import StrEnum

from privacydesk.models.ids import CountryCode, RecipientId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Link, Period
from privacydesk.models.text import LocalisedText


class CookieKind(StrEnum):
    """A kind of cookie or similar technique (Tw art. 11.7a)."""

    FUNCTIONAL = "functional"
    PREFERENCES = "preferences"
    ANALYTICAL = "analytical"
    TRACKING = "tracking"
    ADVERTISING = "advertising"
    SOCIAL_MEDIA = "social_media"


class CookieUse(StrEnum):
    """What cookies are used for."""

    SITE_WORKS = "site_works"
    REMEMBER_LOGIN = "remember_login"
    REMEMBER_PREFERENCES = "remember_preferences"
    REMEMBER_BASKET = "remember_basket"
    SECURITY = "security"
    DISTINGUISH_VISITORS = "distinguish_visitors"
    GOOD_EXPERIENCE = "good_experience"
    IMPROVE_SITE = "improve_site"
    OPTIMISE_SITE = "optimise_site"
    MEASURE_VISITS = "measure_visits"
    FOLLOW_BEHAVIOUR = "follow_behaviour"
    TAILORED_CONTENT = "tailored_content"
    TAILORED_ADVERTISEMENTS = "tailored_advertisements"
    SOCIAL_SHARING = "social_sharing"


class CookiePlace(StrEnum):
    """Where cookies are set."""

    WEBSITE = "website"
    APPLICATIONS = "applications"
    APP = "app"
    EMAILS = "emails"


class WithdrawConsent(StrEnum):
    """How consent to cookies is taken back or cookies are refused."""

    SITE_SETTINGS = "site_settings"
    BANNER_AGAIN = "banner_again"
    BROWSER_REFUSE = "browser_refuse"
    BROWSER_DELETE = "browser_delete"


class IpHandling(StrEnum):
    """What a measuring tool does with the IP address."""

    NOT_SENT = "not_sent"
    MASKED = "masked"
    FULL = "full"


class MeasuringUse(StrEnum):
    """What a measuring tool is used for, by the organisation or by its maker."""

    USE_OF_SITE = "use_of_site"
    REPORTS = "reports"
    IMPROVE_SITE = "improve_site"
    MEASURE_CAMPAIGNS = "measure_campaigns"
    OWN_PURPOSES = "own_purposes"


class EmbeddedKind(StrEnum):
    """A part of somebody else on the pages."""

    VIDEO = "video"
    MAP = "map"
    FONTS = "fonts"
    CAPTCHA = "captcha"
    CHAT = "chat"
    SOCIAL_BUTTONS = "social_buttons"
    PAYMENT = "payment"
    OTHER = "other"


class Loads(StrEnum):
    """When a part of somebody else loads."""

    ALWAYS = "always"
    AFTER_CONSENT = "after_consent"
    AFTER_CLICK = "after_click"


class TrackingSignal(StrEnum):
    """A signal by which a browser asks not to be followed."""

    DO_NOT_TRACK = "do_not_track"
    GLOBAL_PRIVACY_CONTROL = "global_privacy_control"


@record
class CookieGroup(Record):
    """What one kind of cookie does."""

    kind: CookieKind
    """Functional, analytical, tracking and so on."""
    uses: tuple[CookieUse, ...] | None = None
    """What it is used for."""
    use_text: tuple[LocalisedText, ...] | None = None
    """Other uses in own words."""
    consent_first: bool | None = None
    """Whether consent is asked before it is set."""


@record
class Cookie(Record):
    """One cookie, a row of the cookie table."""

    name: str
    """Name of the cookie."""
    kind: CookieKind | None = None
    """Its kind."""
    provider: str | None = None
    """Who sets it."""
    country: CountryCode | None = None
    """Country of that party."""
    purpose: LocalisedText | None = None
    """What it is for."""
    lifetime: Period | None = None
    """How long it stays."""
    until_browser_closes: bool | None = None
    """Whether it goes when the browser closes."""
    until_deleted: bool | None = None
    """Whether it stays until the visitor deletes it."""


@record
class CookieConsent(Record):
    """How visitors are told of cookies and asked for consent."""

    told_at_first_visit: bool | None = None
    """Whether visitors are told at their first visit."""
    asked_at_first_visit: bool | None = None
    """Whether consent is asked at the first visit."""
    refuse_as_easy: bool | None = None
    """Whether refusing is as easy as accepting."""
    withdraw: tuple[WithdrawConsent, ...] | None = None
    """How consent is taken back or cookies are refused later."""
    refusing_limits_use: bool | None = None
    """Whether parts of the site work less well for who refuses cookies; no says they do not."""
    explanation: Link = Link()
    """Page with an explanation for readers."""


@record
class Cookies(Record):
    """Cookies and similar techniques."""

    used: bool | None = None
    """Whether there are any."""
    groups: tuple[CookieGroup, ...] | None = None
    """The kinds that are used and what each does."""
    uses: tuple[CookieUse, ...] | None = None
    """What cookies are used for, when nothing is said of their kinds."""
    only_these: bool | None = None
    """Whether the organisation says that there are no other kinds."""
    not_used: tuple[CookieKind, ...] | None = None
    """Kinds of which the organisation says that it does not use them."""
    asks_before_new: bool | None = None
    """Whether it says that it asks consent before it ever sets others."""
    similar_techniques: bool | None = None
    """Whether techniques like cookies are covered too."""
    explained: bool | None = None
    """Whether the statement explains what a cookie is."""
    places: tuple[CookiePlace, ...] | None = None
    """Where they are set."""
    consent: CookieConsent = CookieConsent()
    """Telling, asking, refusing, withdrawing."""
    table: tuple[Cookie, ...] | None = None
    """The cookies one by one."""
    page: Link = Link()
    """Separate cookie page."""
    separate_page: bool | None = None
    """Whether there is a separate cookie page."""


@record
class MeasuringTool(Record):
    """A tool that measures visits, and its settings."""

    recipient: RecipientId | None = None
    """The supplier of the tool, a row of the recipients."""
    name: str | None = None
    """Name of the tool when it has no supplier who gets data."""
    own_server: bool | None = None
    """Whether it runs on the organisation's own server."""
    uses: tuple[MeasuringUse, ...] | None = None
    """What the organisation uses it for."""
    supplier_uses: tuple[MeasuringUse, ...] | None = None
    """What the supplier does with the data."""
    ip_address: IpHandling | None = None
    """What happens to the IP address."""
    sharing_off: bool | None = None
    """Whether sharing with the supplier's other services is off."""
    with_consent: bool | None = None
    """Whether it only runs after consent."""


@record
class BrowserSignal(Record):
    """Whether the site listens to a signal of the browser."""

    signal: TrackingSignal
    """Do Not Track or Global Privacy Control."""
    respected: bool
    """Whether the site listens to it."""
    less_tailored: bool | None = None
    """Whether the site is then less tailored to the visitor."""


@record
class Embedded(Record):
    """A part of somebody else on the pages."""

    kind: EmbeddedKind
    """Video, map, fonts, captcha and so on."""
    recipient: RecipientId | None = None
    """Whose part it is, a row of the recipients."""
    name: str | None = None
    """Whose part it is when that is no recipient row."""
    loads: Loads | None = None
    """Whether it loads always, after consent or after a click."""


@record
class Website(Record):
    """What the website does beside the activities."""

    cookies: Cookies = Cookies()
    """Cookies and similar techniques."""
    measuring: tuple[MeasuringTool, ...] | None = None
    """Statistics tools and their settings."""
    signals: tuple[BrowserSignal, ...] | None = None
    """Signals of the browser."""
    embedded: tuple[Embedded, ...] | None = None
    """Parts of others on the pages."""
