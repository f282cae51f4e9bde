"""Words for how one asks for something, and for what each kind of offer asks."""

from privacydesk.documents.wording import N_
from privacydesk.models.activity import ActivityKind
from privacydesk.models.service import ServiceKind

REQUEST = N_("You can ask for it {ways}.")

_ORDER = N_("You can order {ways}.")
_SIGN_UP = N_("You can sign up {ways}.")
_BOOK = N_("You can book {ways}.")
_APPOINTMENT = N_("You can make an appointment {ways}.")
_REPORT = N_("You can report it {ways}.")
_REACH = N_("You can reach us {ways}.")
_TAKE_PART = N_("You can take part {ways}.")

# How one asks, where "ask for it" does not fit what the activity is about.
REQUESTS = {
    ActivityKind.PURCHASE: _ORDER,
    ActivityKind.DELIVERY: _ORDER,
    ActivityKind.DOMAIN_REGISTRATION: _ORDER,
    ActivityKind.MEMBERSHIP: _SIGN_UP,
    ActivityKind.TRAINING: _SIGN_UP,
    ActivityKind.EDUCATION: _SIGN_UP,
    ActivityKind.EVENT: _SIGN_UP,
    ActivityKind.EXAM: _SIGN_UP,
    ActivityKind.MATCHES: _SIGN_UP,
    ActivityKind.NEWSLETTER: _SIGN_UP,
    ActivityKind.MARKETING: _SIGN_UP,
    ActivityKind.LOYALTY: _SIGN_UP,
    ActivityKind.PANEL: _SIGN_UP,
    ActivityKind.MARKETPLACE: _SIGN_UP,
    ActivityKind.REFERRAL: _SIGN_UP,
    ActivityKind.RETURNS: _SIGN_UP,
    ActivityKind.SPEAKERS: _SIGN_UP,
    ActivityKind.STAFFING: _SIGN_UP,
    ActivityKind.VOLUNTEERS: _SIGN_UP,
    ActivityKind.WAITING_LIST: _SIGN_UP,
    ActivityKind.RESERVATION: _BOOK,
    ActivityKind.ACCOMMODATION: _BOOK,
    ActivityKind.CARE: _APPOINTMENT,
    ActivityKind.VIEWINGS: _APPOINTMENT,
    ActivityKind.ABUSE_REPORTS: _REPORT,
    ActivityKind.ACCIDENTS: _REPORT,
    ActivityKind.COMPLAINTS: _REPORT,
    ActivityKind.SAFEGUARDING: _REPORT,
    ActivityKind.SICK_LEAVE: _REPORT,
    ActivityKind.WHISTLEBLOWING: _REPORT,
    ActivityKind.CONTACT: _REACH,
    ActivityKind.SUPPORT: _REACH,
    ActivityKind.PASTORAL_CARE: _REACH,
    ActivityKind.CLIENT_MATTER: _REACH,
    ActivityKind.COMPETITION: _TAKE_PART,
    ActivityKind.RESEARCH: _TAKE_PART,
    ActivityKind.SURVEY: _TAKE_PART,
    ActivityKind.DONATIONS: N_("You can give {ways}."),
    ActivityKind.RECRUITMENT: N_("You can apply {ways}."),
    ActivityKind.REVIEWS: N_("You can write a review {ways}."),
}

# What stands before the table of data, and what the table shows.
MATRIX_MIXED = (N_("For each type we ask these data:"), N_("Data per type"))
MATRIX = {
    ServiceKind.SUBSCRIPTION: (
        N_("For each type of subscription we ask these data:"),
        N_("Data per type of subscription"),
    ),
    ServiceKind.SERVICE: (N_("For each service we ask these data:"), N_("Data per service")),
    ServiceKind.PRODUCT: (N_("For each product we ask these data:"), N_("Data per product")),
    ServiceKind.LICENCE: (
        N_("For each type of licence we ask these data:"),
        N_("Data per type of licence"),
    ),
    ServiceKind.MEMBERSHIP: (
        N_("For each type of membership we ask these data:"),
        N_("Data per type of membership"),
    ),
    ServiceKind.COURSE: (N_("For each course we ask these data:"), N_("Data per course")),
    ServiceKind.TREATMENT: (
        N_("For each treatment we ask these data:"),
        N_("Data per treatment"),
    ),
    ServiceKind.ACCOUNT: (
        N_("For each type of account we ask these data:"),
        N_("Data per type of account"),
    ),
}
