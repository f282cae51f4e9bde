"""Words for cookies, statistics and browser signals."""

from privacydesk.documents.wording import N_
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

COOKIE_KINDS = {
    CookieKind.FUNCTIONAL: N_("functional cookies"),
    CookieKind.PREFERENCES: N_("preference cookies"),
    CookieKind.ANALYTICAL: N_("analytical cookies"),
    CookieKind.TRACKING: N_("tracking cookies"),
    CookieKind.ADVERTISING: N_("advertising cookies"),
    CookieKind.SOCIAL_MEDIA: N_("social media cookies"),
}

COOKIE_USES = {
    CookieUse.SITE_WORKS: N_(
        "they are there for purely technical reasons: they make the website work properly"
    ),
    CookieUse.REMEMBER_LOGIN: N_("they remember, among other things, whether you are logged in"),
    CookieUse.REMEMBER_PREFERENCES: N_("they remember preference settings, for example"),
    CookieUse.REMEMBER_BASKET: N_("they keep your shopping basket"),
    CookieUse.SECURITY: N_("they help to secure the website"),
    CookieUse.DISTINGUISH_VISITORS: N_("they tell visitors of our site apart"),
    CookieUse.GOOD_EXPERIENCE: N_("they give you a good experience on our site"),
    CookieUse.IMPROVE_SITE: N_("they help us to improve our site"),
    CookieUse.OPTIMISE_SITE: N_("they help us to optimise the website"),
    CookieUse.MEASURE_VISITS: N_("they count visits and measure how the site is used"),
    CookieUse.FOLLOW_BEHAVIOUR: N_("they follow your browsing behaviour"),
    CookieUse.TAILORED_CONTENT: N_("they allow us to offer tailored content"),
    CookieUse.TAILORED_ADVERTISEMENTS: N_("they allow us to show tailored advertisements"),
    CookieUse.SOCIAL_SHARING: N_("they allow you to share pages on social media"),
}

COOKIE_PLACES = {
    CookiePlace.WEBSITE: N_("on our website"),
    CookiePlace.APPLICATIONS: N_("in our applications"),
    CookiePlace.APP: N_("in our app"),
    CookiePlace.EMAILS: N_("in our e-mails"),
}

WITHDRAW = {
    WithdrawConsent.SITE_SETTINGS: N_("You can change your choice at any time on our website."),
    WithdrawConsent.BANNER_AGAIN: N_("You can call up the question again and change your choice."),
    WithdrawConsent.BROWSER_REFUSE: N_(
        "You can refuse cookies by setting your browser so that it stores no cookies."
    ),
    WithdrawConsent.BROWSER_DELETE: N_(
        "What was stored earlier you can delete with the settings of your browser."
    ),
}

IP_HANDLING = {
    IpHandling.NOT_SENT: N_("The data go to {name} without your IP address."),
    IpHandling.MASKED: N_("The last part of your IP address is masked."),
    IpHandling.FULL: N_("Your full IP address is used for it."),
}

# The same for a tool without a supplier who gets data.
IP_HANDLING_OWN = {
    IpHandling.NOT_SENT: N_("Your IP address is not recorded for it."),
    IpHandling.MASKED: N_("The last part of your IP address is masked."),
    IpHandling.FULL: N_("Your full IP address is used for it."),
}

MEASURING_USES = {
    MeasuringUse.USE_OF_SITE: N_("keep track of how visitors use our website"),
    MeasuringUse.REPORTS: N_("make reports about the website"),
    MeasuringUse.IMPROVE_SITE: N_("improve our website"),
    MeasuringUse.MEASURE_CAMPAIGNS: N_("measure the results of advertisements"),
    MeasuringUse.OWN_PURPOSES: N_("serve purposes of their own"),
}

SUPPLIER_USES = {
    MeasuringUse.USE_OF_SITE: N_("keep track of how our website is used"),
    MeasuringUse.REPORTS: N_("give us reports about the website"),
    MeasuringUse.IMPROVE_SITE: N_("improve its own services"),
    MeasuringUse.MEASURE_CAMPAIGNS: N_("measure the results of advertisements"),
    MeasuringUse.OWN_PURPOSES: N_("serve purposes of its own"),
}

EMBEDDED = {
    EmbeddedKind.VIDEO: N_("videos"),
    EmbeddedKind.MAP: N_("maps"),
    EmbeddedKind.FONTS: N_("fonts"),
    EmbeddedKind.CAPTCHA: N_("a check against robots (captcha)"),
    EmbeddedKind.CHAT: N_("a chat window"),
    EmbeddedKind.SOCIAL_BUTTONS: N_("social media buttons"),
    EmbeddedKind.PAYMENT: N_("a payment page"),
    EmbeddedKind.OTHER: N_("other parts"),
}

LOADS = {
    Loads.ALWAYS: N_("loads by itself"),
    Loads.AFTER_CONSENT: N_("only loads after your consent"),
    Loads.AFTER_CLICK: N_("only loads when you click on it"),
}

SIGNALS = {
    TrackingSignal.DO_NOT_TRACK: N_("Do Not Track"),
    TrackingSignal.GLOBAL_PRIVACY_CONTROL: N_("Global Privacy Control"),
}
