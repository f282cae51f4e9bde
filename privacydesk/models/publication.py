"""The statement as a publication: version, date, form of address, changes, history."""

from datetime import date
from enum import StrEnum

from privacydesk.models.ids import PeopleId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Link, Period
from privacydesk.models.text import LocalisedText


class AddressForm(StrEnum):
    """How the reader is addressed in Dutch."""

    FORMAL = "formal"
    INFORMAL = "informal"


class DateKind(StrEnum):
    """What the date on the statement means."""

    IN_FORCE_FROM = "in_force_from"
    LAST_CHANGED = "last_changed"
    DATED = "dated"
    VERSION_OF = "version_of"


class NoticeChannel(StrEnum):
    """How changes of the statement are told."""

    THIS_PAGE = "this_page"
    THIS_DOCUMENT = "this_document"
    WEBSITE = "website"
    EMAIL = "email"
    POST = "post"
    NEWSLETTER = "newsletter"
    WEBSHOP = "webshop"
    WEBSITE_BANNER = "website_banner"
    APP = "app"
    ACCOUNT = "account"
    SOCIAL_MEDIA = "social_media"


class ChangeReason(StrEnum):
    """When the organisation says it changes the statement."""

    FROM_TIME_TO_TIME = "from_time_to_time"
    WHEN_THERE_IS_REASON = "when_there_is_reason"
    RIGHT_RESERVED = "right_reserved"
    WHEN_LAW_CHANGES = "when_law_changes"


class StatementKind(StrEnum):
    """What the statement is called."""

    STATEMENT = "statement"
    POLICY = "policy"
    REGULATIONS = "regulations"


@record
class Version(Record):
    """An earlier version of the statement."""

    number: str | None = None
    """Its version number."""
    dated: date | None = None
    """Day from which it held."""
    changes: LocalisedText | None = None
    """What changed, in plain words."""


@record
class Changes(Record):
    """How changes of the statement are told (GDPR art. 12(1) and 13(3))."""

    reasons: tuple[ChangeReason, ...] | None = None
    """When it may change."""
    channels: tuple[NoticeChannel, ...] | None = None
    """How everybody is told."""
    sometimes_channels: tuple[NoticeChannel, ...] | None = None
    """How people are told where that is called for."""
    told_people: tuple[PeopleId, ...] | None = None
    """Who is told; None means everybody."""
    notice: Period | None = None
    """How long beforehand."""
    asks_to_check_regularly: bool | None = None
    """Whether readers are asked to look again from time to time."""
    acceptance_asked_again: bool | None = None
    """Whether people are asked to agree again."""
    important_changes_told: bool | None = None
    """Whether important changes get a message of their own; stays inside."""


@record
class Review(Record):
    """Reviews of register and statement; stays inside."""

    last: date | None = None
    """Day of the last review."""
    next: date | None = None
    """Day of the next one."""
    by: str | None = None
    """Who does it."""


@record
class Publication(Record):
    """Everything about the statement as a publication."""

    kind: StatementKind | None = None
    """Statement, policy or regulations."""
    version: str | None = None
    """Version number."""
    dated: date | None = None
    """The date on the statement."""
    date_kind: DateKind | None = None
    """What that date means."""
    address_form: AddressForm | None = None
    """u or je, in Dutch."""
    languages: tuple[str, ...] | None = None
    """Languages in which the papers are made; stays inside."""
    prevailing_language: str | None = None
    """Code of the language that decides when translations differ."""
    on_paper_at: LocalisedText | None = None
    """Where the statement lies or hangs on paper."""
    adopted_by: LocalisedText | None = None
    """Who adopted it, for example the members' meeting."""
    published_at: Link = Link()
    """Where the statement is published."""
    old_versions_at: Link = Link()
    """Where earlier versions can be read."""
    replaces_earlier: bool | None = None
    """Whether it says that earlier versions no longer hold."""
    changes: Changes = Changes()
    """How changes are told."""
    change_summary: LocalisedText | None = None
    """What changed in this version, in plain words."""
    history: tuple[Version, ...] | None = None
    """Earlier versions, newest first."""
    review: Review = Review()
    """Reviews; stays inside."""
    existing_statement: str | None = None
    """Address or file name of the statement in use before; stays inside."""
