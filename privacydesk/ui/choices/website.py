"""Names of the choices about cookies, statistics and parts of others on the website."""

from privacydesk.models.website import (
    CookieKind,
    CookiePlace,
    CookieUse,
    EmbeddedKind,
    IpHandling,
    Loads,
    MeasuringUse,
    TrackingSignal,
    WithdrawConsent,
)
from privacydesk.ui.choices.table import N_, Choices

COOKIE_KINDS = {
    CookieKind.FUNCTIONAL: N_("Functional cookies: the site needs them"),
    CookieKind.PREFERENCES: N_("Preference cookies, such as for language"),
    CookieKind.ANALYTICAL: N_("Analytical cookies, for statistics"),
    CookieKind.TRACKING: N_("Tracking cookies, which follow visitors"),
    CookieKind.ADVERTISING: N_("Advertising cookies, which choose advertisements"),
    CookieKind.SOCIAL_MEDIA: N_("Social media cookies"),
}

COOKIE_USES = {
    CookieUse.SITE_WORKS: N_("Making the website work"),
    CookieUse.REMEMBER_LOGIN: N_("Remembering who is logged in"),
    CookieUse.REMEMBER_PREFERENCES: N_("Remembering preferences"),
    CookieUse.REMEMBER_BASKET: N_("Keeping the shopping basket"),
    CookieUse.SECURITY: N_("Keeping the website secure"),
    CookieUse.DISTINGUISH_VISITORS: N_("Telling visitors apart"),
    CookieUse.GOOD_EXPERIENCE: N_("Giving visitors a good experience"),
    CookieUse.IMPROVE_SITE: N_("Improving the website"),
    CookieUse.OPTIMISE_SITE: N_("Optimising the website"),
    CookieUse.MEASURE_VISITS: N_("Counting visits and measuring use"),
    CookieUse.FOLLOW_BEHAVIOUR: N_("Following browsing behaviour"),
    CookieUse.TAILORED_CONTENT: N_("Showing tailored content"),
    CookieUse.TAILORED_ADVERTISEMENTS: N_("Showing tailored advertisements"),
    CookieUse.SOCIAL_SHARING: N_("Sharing pages on social media"),
}

COOKIE_PLACES = {
    CookiePlace.WEBSITE: N_("On the website"),
    CookiePlace.APPLICATIONS: N_("In your applications"),
    CookiePlace.APP: N_("In your own app"),
    CookiePlace.EMAILS: N_("In your e-mails"),
}

WITHDRAW_CONSENT = {
    WithdrawConsent.SITE_SETTINGS: N_("In the settings of the website"),
    WithdrawConsent.BANNER_AGAIN: N_("By calling up the cookie banner again"),
    WithdrawConsent.BROWSER_REFUSE: N_("By refusing cookies in the browser"),
    WithdrawConsent.BROWSER_DELETE: N_("By deleting cookies in the browser"),
}

IP_HANDLING = {
    IpHandling.NOT_SENT: N_("Not sent or recorded"),
    IpHandling.MASKED: N_("The last part is masked"),
    IpHandling.FULL: N_("Used in full"),
}

MEASURING_USES = {
    MeasuringUse.USE_OF_SITE: N_("Seeing how the website is used"),
    MeasuringUse.REPORTS: N_("Making reports about the website"),
    MeasuringUse.IMPROVE_SITE: N_("Improving the website or own services"),
    MeasuringUse.MEASURE_CAMPAIGNS: N_("Measuring the results of advertisements"),
    MeasuringUse.OWN_PURPOSES: N_("Other purposes of its own"),
}

EMBEDDED_KINDS = {
    EmbeddedKind.VIDEO: N_("Videos on the page"),
    EmbeddedKind.MAP: N_("Map with directions"),
    EmbeddedKind.FONTS: N_("Fonts of somebody else"),
    EmbeddedKind.CAPTCHA: N_("Check against robots (captcha)"),
    EmbeddedKind.CHAT: N_("Chat window"),
    EmbeddedKind.SOCIAL_BUTTONS: N_("Social media buttons"),
    EmbeddedKind.PAYMENT: N_("Payment page"),
    EmbeddedKind.OTHER: N_("Another part"),
}

LOADS = {
    Loads.ALWAYS: N_("By itself, always"),
    Loads.AFTER_CONSENT: N_("Only after consent"),
    Loads.AFTER_CLICK: N_("Only after a click"),
}

TRACKING_SIGNALS = {
    TrackingSignal.DO_NOT_TRACK: N_("Do Not Track"),
    TrackingSignal.GLOBAL_PRIVACY_CONTROL: N_("Global Privacy Control"),
}

CHOICES: Choices = {
    CookieKind: COOKIE_KINDS,
    CookieUse: COOKIE_USES,
    CookiePlace: COOKIE_PLACES,
    WithdrawConsent: WITHDRAW_CONSENT,
    IpHandling: IP_HANDLING,
    MeasuringUse: MEASURING_USES,
    EmbeddedKind: EMBEDDED_KINDS,
    Loads: LOADS,
    TrackingSignal: TRACKING_SIGNALS,
}
