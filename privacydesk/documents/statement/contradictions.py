"""Something that is said not to be done or had, while another answer says the opposite.

A paper must not print either as the truth: it shows a hole until one of the two is changed.
"""

from collections.abc import Callable

from privacydesk.documents.blocks import Hole, Line
from privacydesk.documents.context import Context
from privacydesk.documents.statement.protection import class_of
from privacydesk.documents.wording import security as wording
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
from privacydesk.models.rights import IdentityMethod
from privacydesk.models.service import Accounts, ServiceKind
from privacydesk.models.transfer import TransferRule
from privacydesk.models.website import CookieKind, CookieUse, EmbeddedKind

_OURS = (PartyRole.PROCESSOR, PartyRole.INTERNAL)
_PROCESSORS = (PartyRole.PROCESSOR, PartyRole.BOTH)
_COPIES = {IdentityMethod.IDENTITY_COPY_MASKED, IdentityMethod.IDENTITY_COPY_FULL}


def contradiction(context: Context, absence: Absence) -> Line:
    """A hole that names what is answered in two ways; empty when nothing is."""
    found = _OPPOSITES.get(absence)
    return differs(context, wording.IN_DOUBT[absence]) if found and found(context) else ()


def differs(context: Context, question: str) -> Line:
    """Mark a question that has two answers which cannot both be true."""
    write = context.write
    asked = write.words(question)
    return (Hole(write.words("{question}: two answers contradict each other", question=asked)),)


def _cookies(context: Context) -> bool:
    about = context.register.website.cookies
    return bool(about.used or about.groups or about.uses or about.table)


def _cookie_kinds(context: Context) -> set[CookieKind | None]:
    about = context.register.website.cookies
    groups = {group.kind for group in about.groups or ()}
    return {*groups, *(cookie.kind for cookie in about.table or ())}


def _cookie_uses(context: Context) -> set[CookieUse]:
    about = context.register.website.cookies
    return {*(about.uses or ()), *(u for group in about.groups or () for u in group.uses or ())}


def _tracking(context: Context) -> bool:
    follows = CookieKind.TRACKING in _cookie_kinds(context)
    return follows or CookieUse.FOLLOW_BEHAVIOUR in _cookie_uses(context) or _wifi(context)


def _advertising(context: Context) -> bool:
    return (
        CookieKind.ADVERTISING in _cookie_kinds(context)
        or CookieUse.TAILORED_ADVERTISEMENTS in _cookie_uses(context)
        or any(
            ProfileEffect.TAILORED_ADVERTISEMENTS in (activity.profiling.effects or ())
            or activity.mailing.advertising is Advertising.IN_NEWSLETTER
            for activity in context.activities.values()
        )
    )


def _profiles(context: Context) -> bool:
    return any(activity.profiling.used for activity in context.activities.values())


def _third_parties(context: Context) -> bool:
    """Whether anybody gets data who is no processor, or may be none."""
    return any(_third_party(context, party) for party in context.recipients.values())


def _third_party(context: Context, party: Recipient) -> bool:
    if party.role in _OURS or party.form is DataForm.AGGREGATED_ANONYMOUS:
        return False
    return party.role is not None or not context.knowledge.recipient_kinds[party.kind].inside


def _suppliers(context: Context) -> bool:
    return any(party.role in _PROCESSORS for party in context.recipients.values())


def _transfers(context: Context) -> bool:
    policy = context.register.transfers
    elsewhere = any(party.transfer.outside_eea for party in context.recipients.values())
    said = policy.rule not in (None, TransferRule.ALL_IN_EEA)
    return bool(elsewhere or said or policy.who_outside)


def _special_data(context: Context) -> bool:
    return any(class_of(context, i) is DataClass.SPECIAL for i in context.data_items.values())


def _social_media(context: Context) -> bool:
    register = context.register
    mailings = (activity.mailing.channels or () for activity in context.activities.values())
    return (
        any(channel.kind is ChannelKind.SOCIAL_MEDIA for channel in context.channels)
        or any(MailingChannel.SOCIAL_MEDIA in channels for channels in mailings)
        or NoticeChannel.SOCIAL_MEDIA in (register.publication.changes.channels or ())
        or any(
            page.kind is PropertyKind.SOCIAL_MEDIA_PAGE
            for page in register.organisation.properties or ()
        )
    )


def _cameras(context: Context) -> bool:
    return bool(context.register.premises.cameras) or _does(ActivityKind.CAMERAS)(context)


def _accounts(context: Context) -> bool:
    return any(
        service.kind is ServiceKind.ACCOUNT or service.accounts not in (None, Accounts.NO_ACCOUNTS)
        for service in context.services.values()
    ) or _does(ActivityKind.ACCOUNT)(context)


def _call_recording(context: Context) -> bool:
    recorded = any(channel.recorded is Recorded.CALLS for channel in context.channels)
    return recorded or _does(ActivityKind.CALL_RECORDING)(context)


def _fonts(context: Context) -> bool:
    embedded = context.register.website.embedded or ()
    return any(part.kind is EmbeddedKind.FONTS for part in embedded)


def _identity_copies(context: Context) -> bool:
    asked = _COPIES & set(context.register.rights.identity.methods or ())
    return bool(asked or context.register.premises.identity_copy.made)


def _officer(context: Context) -> bool:
    return bool(context.register.organisation.officer.appointed)


def _sharing_for_advertising(context: Context) -> bool:
    sold = context.register.recipients_policy.sells_data
    return bool(sold) or _has(RecipientKind.ADVERTISING_NETWORK)(context)


def _wifi(context: Context) -> bool:
    return bool(context.register.premises.wifi_tracking)


def _does(kind: ActivityKind) -> Callable[[Context], bool]:
    return lambda context: any(a.kind is kind for a in context.activities.values())


def _has(kind: RecipientKind) -> Callable[[Context], bool]:
    return lambda context: any(party.kind is kind for party in context.recipients.values())


_OPPOSITES: dict[Absence, Callable[[Context], bool]] = {
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
