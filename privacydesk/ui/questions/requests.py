"""Questions about how a request is answered and how it is checked who makes it."""

from privacydesk.models.rights import Answering, IdentityCheck
from privacydesk.ui.questions.question import N_, Question, Questions

REQUESTS: Questions = {
    IdentityCheck: {
        "methods": Question(
            N_("How do you check who makes a request?"),
            N_(
                "Choose the lightest way that works. A copy of an identity document is the last"
                " resort."
            ),
            usual=N_("Most organisations: the e-mail address or the account they already know."),
        ),
        "masked": Question(
            N_("What should people black out on a copy?"),
            N_("Only needed when you ask for a copy of an identity document."),
            usual=N_("At least the photo and the citizen service number (BSN)."),
            more=True,
        ),
        "explained": Question(
            N_("Does the statement explain why people should black that out?"),
            N_("It then also explains what the strip of numbers on a passport is (MRZ)."),
            more=True,
        ),
        "for_rights": Question(
            N_("For which requests do you check who is asking?"),
            N_("Leave this empty if you check it for every request."),
            more=True,
        ),
    },
    Answering: {
        "within": Question(
            N_("Within what time do you answer at the latest?"),
            N_("It runs from the day you receive the request. More than one month is not allowed."),
            usual=N_("Most organisations: four weeks or one month."),
            label=N_("Answer within"),
        ),
        "fee_cents": Question(
            N_("What does a request cost?"),
            N_("You may not ask money for a request, except in case of clear abuse."),
            usual=N_("Most organisations: nothing, so 0."),
        ),
        "extension_told": Question(
            N_("Does the statement say that a difficult request can take longer?"),
            N_("You may take two months more if you say so, and why, within the first month."),
        ),
        "delay_told": Question(
            N_("Do people hear it when an answer takes longer?"),
            N_("The law asks you to tell them within a month, with the reason."),
            more=True,
        ),
        "refusal_with_reasons": Question(
            N_("Do you give your reasons when you refuse a request?"),
            N_("The law asks that, within one month. The statement says that you do."),
        ),
        "refusal_names_complaint": Question(
            N_("Do you then also say where people can complain?"),
            N_("The law asks that too: to the supervisory authority and in court."),
        ),
        "tells_actions": Question(
            N_("Does the statement say that people hear what you did?"),
            N_("The law asks you to tell them what you did with their request."),
            more=True,
        ),
        "as_law_requires": Question(
            N_("Should the statement only say that you answer within the legal time?"),
            N_("A number of weeks is clearer. With a number this sentence is left out."),
            more=True,
        ),
        "as_soon_as_possible": Question(
            N_("Does the statement promise an answer as soon as possible?"),
            N_("It stands beside the latest moment, not in its place."),
            more=True,
        ),
        "only_to_known_address": Question(
            N_("Do you send copies only to an e-mail address you know?"),
            N_("That way they do not go to a stranger. The statement says that you do."),
            more=True,
        ),
        "keeps_list_of_requests": Question(
            N_("Do you keep a list of requests you have handled?"),
            N_("It shows later what you did, and when. The statement says that you do."),
            more=True,
        ),
    },
}
