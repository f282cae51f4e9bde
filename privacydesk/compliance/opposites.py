"""Something that is said not to be done or had, while another answer says the opposite."""

from collections.abc import Callable, Mapping
from datetime import date

from privacydesk.compliance.facts import Facts
from privacydesk.knowledge import Knowledge
from privacydesk.models.activity import ActivityKind, ProfileEffect
from privacydesk.models.channel import Recorded
from privacydesk.models.choices import ChannelKind, PartyRole
from privacydesk.models.data import DataClass
from privacydesk.models.extras import Absence
from privacydesk.models.mailing import Advertising, MailingChannel
from privacydesk.models.organisation import PropertyKind
from privacydesk.models.publication import NoticeChannel
from privacydesk.models.recipient import DataForm, Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.rights import IdentityMethod
from privacydesk.models.service import Accounts, ServiceKind
from privacydesk.models.transfer import TransferRule
from privacydesk.models.website import CookieKind, CookieUse, EmbeddedKind

_OURS = (PartyRole.PROCESSOR, PartyRole.INTERNAL)
_PROCESSORS = (PartyRole.PROCESSOR, PartyRole.BOTH)
_COPIES = {IdentityMethod.IDENTITY_COPY_MASKED, IdentityMethod.IDENTITY_COPY_FULL}


def is_contradicted(register: Register, knowledge: Knowledge, absence: Absence) -> bool:
    """Whether another answer says the opposite; that is the same on every day."""
    return contradicts(Facts(register, knowledge, date.max), absence)


def contradicts(facts: Facts, absence: Absence) -> bool:
    """Whether an answer says the opposite of an absence."""
    found = _OPPOSITES.get(absence)
    return found is not None and found(facts)


def _cookies(facts: Facts) -> bool:
    about = facts.register.website.cookies
    return bool(about.used or about.groups or about.uses or about.table)


def _cookie_kinds(facts: Facts) -> set[CookieKind | None]:
    about = facts.register.website.cookies
    groups = {group.kind for group in about.groups or ()}
    return {*groups, *(cookie.kind for cookie in about.table or ())}


def _cookie_uses(facts: Facts) -> set[CookieUse]:
    about = facts.register.website.cookies
    return {*(about.uses or ()), *(u for group in about.groups or () for u in group.uses or ())}


def _tracking(facts: Facts) -> bool:
    follows = CookieKind.TRACKING in _cookie_kinds(facts)
    return follows or CookieUse.FOLLOW_BEHAVIOUR in _cookie_uses(facts) or _wifi(facts)


def _advertising(facts: Facts) -> bool:
    return (
        CookieKind.ADVERTISING in _cookie_kinds(facts)
        or CookieUse.TAILORED_ADVERTISEMENTS in _cookie_uses(facts)
        or any(
            ProfileEffect.TAILORED_ADVERTISEMENTS in (activity.profiling.effects or ())
            or activity.mailing.advertising is Advertising.IN_NEWSLETTER
            for activity in facts.activities.values()
        )
    )


def _profiles(facts: Facts) -> bool:
    return any(activity.profiling.used for activity in facts.activities.values())


def _third_parties(facts: Facts) -> bool:
    """Whether anybody gets data who is no processor, or may be none."""
    return any(_third_party(facts, party) for party in facts.recipients.values())


def _third_party(facts: Facts, party: Recipient) -> bool:
    if party.role in _OURS or party.form is DataForm.AGGREGATED_ANONYMOUS:
        return False
    return party.role is not None or not facts.is_inside(party)


def _suppliers(facts: Facts) -> bool:
    return any(party.role in _PROCESSORS for party in facts.recipients.values())


def _transfers(facts: Facts) -> bool:
    policy = facts.register.transfers
    elsewhere = any(party.transfer.outside_eea for party in facts.recipients.values())
    said = policy.rule not in (None, TransferRule.ALL_IN_EEA)
    return bool(elsewhere or said or policy.who_outside)


def _special_data(facts: Facts) -> bool:
    return any(facts.class_of(i) is DataClass.SPECIAL for i in facts.data.values())


def _social_media(facts: Facts) -> bool:
    register = facts.register
    mailings = (activity.mailing.channels or () for activity in facts.activities.values())
    return (
        any(channel.kind is ChannelKind.SOCIAL_MEDIA for channel in facts.register.channels or ())
        or any(MailingChannel.SOCIAL_MEDIA in channels for channels in mailings)
        or NoticeChannel.SOCIAL_MEDIA in (register.publication.changes.channels or ())
        or any(
            page.kind is PropertyKind.SOCIAL_MEDIA_PAGE
            for page in register.organisation.properties or ()
        )
    )


def _cameras(facts: Facts) -> bool:
    return bool(facts.register.premises.cameras) or _does(ActivityKind.CAMERAS)(facts)


def _accounts(facts: Facts) -> bool:
    return any(
        service.kind is ServiceKind.ACCOUNT or service.accounts not in (None, Accounts.NO_ACCOUNTS)
        for service in facts.services.values()
    ) or _does(ActivityKind.ACCOUNT)(facts)


def _call_recording(facts: Facts) -> bool:
    recorded = any(channel.recorded is Recorded.CALLS for channel in facts.register.channels or ())
    return recorded or _does(ActivityKind.CALL_RECORDING)(facts)


def _fonts(facts: Facts) -> bool:
    embedded = facts.register.website.embedded or ()
    return any(part.kind is EmbeddedKind.FONTS for part in embedded)


def _identity_copies(facts: Facts) -> bool:
    asked = _COPIES & set(facts.register.rights.identity.methods or ())
    return bool(asked or facts.register.premises.identity_copy.made)


def _officer(facts: Facts) -> bool:
    return bool(facts.register.organisation.officer.appointed)


def _sharing_for_advertising(facts: Facts) -> bool:
    sold = facts.register.recipients_policy.sells_data
    return bool(sold) or _has(RecipientKind.ADVERTISING_NETWORK)(facts)


def _wifi(facts: Facts) -> bool:
    return bool(facts.register.premises.wifi_tracking)


def _does(kind: ActivityKind) -> Callable[[Facts], bool]:
    return lambda facts: any(a.kind is kind for a in facts.activities.values())


def _has(kind: RecipientKind) -> Callable[[Facts], bool]:
    return lambda facts: any(party.kind is kind for party in facts.recipients.values())


_OPPOSITES: Mapping[Absence, Callable[[Facts], bool]] = {
    Absence.NO_COOKIES: _cookies,
    Absence.NO_TRACKING: _tracking,
    Absence.NO_ADVERTISING: _advertising,
    Absence.NO_PROFILES: _profiles,
    Absence.NO_THIRD_PARTIES: _third_parties,
    Absence.NO_SUPPLIER_HAS_ACCESS: _suppliers,
    Absence.NO_TRANSFERS: _transfers,
    Absence.NO_SPECIAL_DATA: _special_data,
    Absence.NO_BOOKKEEPING_SOFTWARE: _has(RecipientKind.ACCOUNTING_SOFTWARE),
    Absence.NO_NEWSLETTER: _does(ActivityKind.NEWSLETTER),
    Absence.NO_SOCIAL_MEDIA: _social_media,
    Absence.NO_CAMERAS: _cameras,
    Absence.NO_ACCOUNTS: _accounts,
    Absence.NO_CALL_RECORDING: _call_recording,
    Absence.NO_EXTERNAL_FONTS: _fonts,
    Absence.NO_IDENTITY_COPIES: _identity_copies,
    Absence.NO_OFFICER: _officer,
    Absence.NO_SHARING_FOR_ADVERTISING: _sharing_for_advertising,
    Absence.NO_WIFI_TRACKING: _wifi,
}
