"""Questions about the premises: cameras, visitors, wifi, copies of identity documents."""

from privacydesk.models.premises import IdentityCopy, Premises
from privacydesk.ui.questions.question import N_, Question, Questions

PREMISES: Questions = {
    Premises: {
        "cameras": Question(
            N_("Are there cameras at your premises?"),
            N_("Think of the door, the till, the store room and the yard."),
        ),
        "camera_sign": Question(
            N_("Does a sign say so before people come into view?"),
            N_("People must know beforehand that they are filmed."),
        ),
        "camera_spots": Question(
            N_("Where do the cameras hang?"),
            N_("Write short items, one for each spot."),
            example=N_("above the till"),
        ),
        "camera_free_spots": Question(
            N_("Where are there no cameras?"),
            N_("It puts people at ease. Write short items, one for each spot."),
            example=N_("in the changing rooms"),
            more=True,
        ),
        "camera_times": Question(
            N_("When do the cameras record?"),
            N_("Write a part of a sentence. Leave it empty if they always record."),
            example=N_("only at night"),
            more=True,
        ),
        "camera_sound": Question(
            N_("Do the cameras record sound as well?"),
            N_("Sound is seldom needed. What is not needed is not allowed."),
            usual=N_("Most organisations: no."),
            more=True,
        ),
        "camera_watched_live": Question(N_("Does somebody watch along live?"), more=True),
        "cameras_judge_staff": Question(
            N_("Do you use the pictures to judge your staff?"),
            N_("Staff must know this beforehand. If there is a works council, it must agree."),
            usual=N_("Most organisations: no."),
            more=True,
        ),
        "visitors_list": Question(
            N_("Do you write down who visits you?"),
            N_("For example in a visitors' book at the desk."),
        ),
        "visitors_list_open": Question(
            N_("Can the next visitor read that list?"),
            N_("Visitors need not see who came before them."),
            more=True,
        ),
        "guest_wifi": Question(
            N_("Can guests use your wifi?"),
            N_("Your network then often keeps data about their phones."),
        ),
        "wifi_tracking": Question(
            N_("Do you follow phones through wifi signals?"),
            N_("Some systems count visitors this way. Without consent it is hardly ever allowed."),
            usual=N_("Nearly all organisations: no."),
            more=True,
        ),
        "wifi_tracking_consent": Question(N_("Do you do so only with consent?"), more=True),
        "identity_copy": Question(
            N_("About copies of identity documents"),
            N_("A scan or a photo of a passport or identity card is a copy too."),
        ),
        "credit_checks": Question(
            N_("Do you check whether people can pay?"),
            N_("For example by asking a credit agency about a new customer."),
        ),
    },
    IdentityCopy: {
        "made": Question(
            N_("Do you make copies of identity documents?"),
            N_("Looking at the document is often enough."),
        ),
        "law_requires": Question(
            N_("Does a law require that copy?"),
            N_("An employer, for example, must keep a copy in the wage records."),
        ),
        "masked": Question(
            N_("Are the citizen service number and the photo covered?"),
            N_("Cover both, unless a law requires the whole copy."),
        ),
        "purpose": Question(
            N_("What are the copies for?"), example=N_("the wage records"), label=N_("What for")
        ),
    },
}
