"""Situations and channels that come into being by ticking them."""

from collections.abc import Mapping

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel
from privacydesk.models.choices import ChannelKind, RouteKind
from privacydesk.models.ids import ActivityId, ChannelId, PurposeCode, PurposeId
from privacydesk.models.purpose import Purpose
from privacydesk.models.register import Register
from privacydesk.models.removal import without
from privacydesk.models.steps import new_identifier, with_value
from privacydesk.ui.wizard.flow_parts import ACCOUNT_KINDS, MAILING_KINDS, WEBSITE_KINDS

_Kind = ActivityKind

COMMON_KINDS = (
    _Kind.CUSTOMERS,
    _Kind.PURCHASE,
    _Kind.DELIVERY,
    _Kind.RESERVATION,
    _Kind.QUOTES,
    _Kind.INVOICING,
    _Kind.BOOKKEEPING,
    _Kind.MEMBERSHIP,
    _Kind.CARE,
    _Kind.TRAINING,
    _Kind.EVENT,
    _Kind.PHOTOS,
    _Kind.REVIEWS,
    _Kind.COMPLAINTS,
    _Kind.RECRUITMENT,
    _Kind.SUPPLIERS,
)
"""Of all other situations those that many businesses know."""

OFFERED: Mapping[str, tuple[ActivityKind, ...]] = {
    "accounts": ACCOUNT_KINDS,
    "website": WEBSITE_KINDS,
    "mailing": MAILING_KINDS,
    "situations": COMMON_KINDS,
}
"""What can be ticked on each page, by the code of its step."""

CHANNELS = (
    ChannelKind.EMAIL,
    ChannelKind.PHONE,
    ChannelKind.FORM,
    ChannelKind.POST,
    ChannelKind.CHAT,
    ChannelKind.TICKET,
    ChannelKind.SOCIAL_MEDIA,
    ChannelKind.MESSAGING_APP,
    ChannelKind.VISIT,
    ChannelKind.QUOTE_FORM,
    ChannelKind.CALL_BACK_FORM,
    ChannelKind.BOOKING,
    ChannelKind.VIDEO_CALL,
    ChannelKind.PLATFORM,
)
"""The ways in which people reach most organisations, the usual ones first."""

_PURPOSES = {
    _Kind.ACCOUNT: "account",
    _Kind.USE: "site_management",
    _Kind.SUPPORT: "support",
    _Kind.SERVICE_MESSAGES: "service_messages",
    _Kind.APP: "access",
    _Kind.WEBSITE_VISIT: "site_functions",
    _Kind.ANALYTICS: "analytics",
    _Kind.SERVER_LOGS: "security",
    _Kind.SITE_IMPROVEMENT: "improve",
    _Kind.NEWSLETTER: "newsletter",
    _Kind.MARKETING: "marketing",
    _Kind.SUBSCRIPTION: "contract",
    _Kind.CUSTOMERS: "contract",
    _Kind.PURCHASE: "contract",
    _Kind.DELIVERY: "delivery",
    _Kind.RETURNS: "returns",
    _Kind.RESERVATION: "reservation",
    _Kind.QUOTES: "quote",
    _Kind.INVOICING: "invoice",
    _Kind.BOOKKEEPING: "tax",
    _Kind.DEBT_COLLECTION: "collect",
    _Kind.MEMBERSHIP: "membership",
    _Kind.CARE: "care",
    _Kind.EDUCATION: "education",
    _Kind.TRAINING: "training",
    _Kind.EVENT: "events",
    _Kind.PHOTOS: "photos",
    _Kind.REVIEWS: "reviews",
    _Kind.COMPLAINTS: "complaint",
    _Kind.COMPETITION: "competition",
    _Kind.RECRUITMENT: "recruit",
    _Kind.STAFF: "staff",
    _Kind.PAYROLL: "staff",
    _Kind.VOLUNTEERS: "volunteers",
    _Kind.SUPPLIERS: "suppliers",
    _Kind.CONTACT: "contact",
    _Kind.RELATIONS: "relation",
    _Kind.CAMERAS: "camera",
    _Kind.PREMISES_VISITORS: "visitors",
    _Kind.GUEST_WIFI: "guest_wifi",
    _Kind.CALL_RECORDING: "call_recording",
    _Kind.DONATIONS: "donation",
    _Kind.DOMAIN_REGISTRATION: "domain_names",
    _Kind.WAITING_LIST: "waiting_list",
    _Kind.SURVEY: "customer_survey",
    _Kind.RIGHTS_REQUESTS: "rights",
}
"""The purpose that belongs to a situation by its nature; elsewhere it is asked."""

_ROUTES = {
    ChannelKind.EMAIL: RouteKind.EMAIL,
    ChannelKind.PHONE: RouteKind.PHONE,
    ChannelKind.FORM: RouteKind.CONTACT_PAGE,
    ChannelKind.SOCIAL_MEDIA: RouteKind.SOCIAL_MEDIA,
}


def with_activity(register: Register, kind: ActivityKind) -> Register:
    """Add an activity of a kind, with the purpose that belongs to it, where readers expect it."""
    existing = register.activities or ()
    order = [*ActivityKind]
    rank = order.index(kind)
    at = sum(1 for one in existing if order.index(one.kind) <= rank)
    identifier = new_identifier(kind.value, [one.id for one in existing])
    made = Activity(
        id=ActivityId(identifier), kind=kind, purposes=_purposes(register, _PURPOSES.get(kind))
    )
    return with_value(register, ("activities",), (*existing[:at], made, *existing[at:]))


def without_activities(register: Register, kind: ActivityKind) -> Register:
    """Take all activities of a kind out, with what speaks of them alone."""
    for activity in register.activities or ():
        if activity.kind is kind:
            register = without(register, activity)
    return register


def with_channel(register: Register, kind: ChannelKind) -> Register:
    """Add a channel of a kind, with the purpose it has and the addresses already given."""
    existing = register.channels or ()
    identifier = new_identifier(kind.value, [one.id for one in existing])
    contacts = register.organisation.contacts or ()
    routes = tuple(one for one in contacts if one.kind is _ROUTES.get(kind))
    made = Channel(
        id=ChannelId(identifier),
        kind=kind,
        routes=routes or None,
        purposes=_purposes(register, "contact"),
    )
    return with_value(register, ("channels",), (*existing, made))


def without_channels(register: Register, kind: ChannelKind) -> Register:
    """Take all channels of a kind out, with what speaks of them alone."""
    for channel in register.channels or ():
        if channel.kind is kind:
            register = without(register, channel)
    return register


def _purposes(register: Register, code: str | None) -> tuple[Purpose, ...] | None:
    if code is None:
        return None
    situations = (*(register.activities or ()), *(register.channels or ()))
    taken = [purpose.id for one in situations for purpose in one.purposes or ()]
    identifier = PurposeId(new_identifier(code, taken))
    return (Purpose(id=identifier, catalogue=PurposeCode(code)),)
