"""Questions about cookies: which there are, and how visitors are asked."""

from privacydesk.models.website import Cookie, CookieConsent, CookieGroup, Cookies
from privacydesk.ui.questions.question import N_, Question, Questions

COOKIES: Questions = {
    Cookies: {
        "used": Question(
            N_("Does your website use cookies?"),
            N_("Nearly every site does. Not sure? Ask whoever built your site."),
        ),
        "groups": Question(
            N_("Which kinds of cookies does your website use?"),
            N_("Functional cookies need no consent; tracking and advertising cookies do."),
            label=N_("Kinds of cookies"),
        ),
        "consent": Question(
            N_("About informing visitors and asking consent"),
            N_("What visitors see at their first visit, and how they change their choice later."),
        ),
        "separate_page": Question(
            N_("Is there a separate page about cookies?"),
            N_("The statement then points to that page."),
        ),
        "page": Question(N_("Which page is that?")),
        "table": Question(
            N_("Which cookies are there, one by one?"),
            N_(
                "People must be able to see from whom each cookie is, what it does and how long"
                " it stays."
            ),
            label=N_("Cookies"),
        ),
        "only_these": Question(
            N_("May the statement say that there are no other kinds?"),
            N_("Say yes only if somebody checked your site."),
            more=True,
        ),
        "uses": Question(
            N_("What are the cookies for, all kinds together?"),
            N_("Only needed if you do not tell it for each kind."),
            more=True,
        ),
        "places": Question(
            N_("Where do you set cookies?"),
            usual=N_("Most organisations: on the website only."),
            more=True,
        ),
        "not_used": Question(
            N_("Of which kinds should the statement say that you do not use them?"),
            N_("Only name kinds that your site really does not set."),
            label=N_("Not used"),
            more=True,
        ),
        "asks_before_new": Question(
            N_("Will you ask consent before you ever use other cookies?"),
            N_("The statement then promises so."),
            more=True,
        ),
        "similar_techniques": Question(
            N_("Does the same hold for techniques that resemble cookies?"),
            N_("For example invisible pictures in an e-mail, or storage in an app."),
            more=True,
        ),
        "explained": Question(
            N_("Should the statement explain what a cookie is?"),
            N_("It adds two short sentences."),
            more=True,
        ),
    },
    CookieGroup: {
        "kind": Question(N_("Which kind of cookie is it?"), label=N_("Kind")),
        "uses": Question(N_("What do you use this kind of cookie for?"), label=N_("What for")),
        "consent_first": Question(
            N_("Do you ask consent before you set them?"),
            N_(
                "The law asks this for cookies that follow visitors. Functional cookies need no"
                " consent."
            ),
        ),
        "use_text": Question(
            N_("What else do you use them for, in your own words?"),
            N_("Write short items in lower case."),
            example=N_("they remember the shop that somebody chose"),
            more=True,
        ),
    },
    Cookie: {
        "name": Question(
            N_("What is the cookie called?"),
            N_("You find the names in your cookie banner or in the settings of your browser."),
            example=N_("session_id"),
            label=N_("Name"),
        ),
        "kind": Question(N_("Which kind of cookie is it?"), label=N_("Kind")),
        "provider": Question(
            N_("Who sets this cookie?"),
            example=N_("Bakkerij De Korenschoof"),
            label=N_("From whom"),
        ),
        "purpose": Question(
            N_("What is this cookie for?"),
            example=N_("remembers what is in the shopping basket"),
            label=N_("What for"),
        ),
        "lifetime": Question(N_("How long does this cookie stay?"), label=N_("How long")),
        "until_browser_closes": Question(N_("Does it go when the visitor closes the browser?")),
        "until_deleted": Question(
            N_("Does it stay until the visitor deletes it?"),
            N_("That is so for what a site stores in the browser itself (local storage)."),
            more=True,
        ),
        "country": Question(
            N_("In which country is the party that sets it?"),
            N_("Outside Europe the law often asks for extra protection."),
            label=N_("Country"),
        ),
    },
    CookieConsent: {
        "told_at_first_visit": Question(
            N_("Do you tell visitors about cookies at their first visit?"),
            N_("Usually a banner does this."),
        ),
        "asked_at_first_visit": Question(
            N_("Do you ask consent for cookies at the first visit?"),
            N_("Not needed if there are functional cookies only."),
        ),
        "refuse_as_easy": Question(
            N_("Is refusing as easy as agreeing?"),
            N_("It must be. Both buttons should stand side by side, equally easy to see."),
        ),
        "withdraw": Question(
            N_("How can visitors change their choice later?"),
            N_("It must be possible on the site itself, not only in the browser."),
        ),
        "refusing_limits_use": Question(
            N_("Does the site work less well without cookies?"),
            N_("Say no if everything keeps working. The statement tells either."),
            more=True,
        ),
        "explanation": Question(
            N_("Which page explains to visitors how to manage cookies?"),
            N_("For example a page of a consumers' organisation."),
            more=True,
        ),
    },
}
