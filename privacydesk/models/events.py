"""Trainings, meetings and events: what is held, who sees the list, photos and film."""

from enum import StrEnum

from privacydesk.models.choices import When
from privacydesk.models.ids import DataId, PeopleId
from privacydesk.models.record import Record, record
from privacydesk.models.text import LocalisedText


class OccasionKind(StrEnum):
    """A kind of training, meeting or event."""

    TRAINING = "training"
    COURSE = "course"
    WEBINAR = "webinar"
    INFORMATION_MEETING = "information_meeting"
    TRADE_SHOW = "trade_show"
    CUSTOMER_CONFERENCE = "customer_conference"
    PROMOTIONAL_EVENT = "promotional_event"
    MEMBERS_MEETING = "members_meeting"
    CAMP = "camp"
    MATCH = "match"
    PERFORMANCE = "performance"
    LESSON = "lesson"
    EXAM = "exam"
    INTERVIEW = "interview"
    SERVICE = "service"
    OTHER = "other"


class EventRole(StrEnum):
    """What the organisation is at an event."""

    ORGANISES = "organises"
    SPONSORS = "sponsors"
    TAKES_PART = "takes_part"


class ListReader(StrEnum):
    """Who gets the list of people attending."""

    ATTENDING_COMPANIES = "attending_companies"
    ATTENDING_PEOPLE = "attending_people"
    SPONSORS = "sponsors"
    SPEAKERS = "speakers"
    PUBLIC = "public"


class Image(StrEnum):
    """Pictures made at an event."""

    PHOTOS = "photos"
    FILM = "film"
    RECORDING = "recording"


class HowTold(StrEnum):
    """How people are told that pictures are made."""

    INVITATION = "invitation"
    SIGN = "sign"
    ANNOUNCEMENT = "announcement"
    ASKED_FIRST = "asked_first"
    ON_JOINING = "on_joining"


@record
class Occasion(Record):
    """One kind of event that is held or visited."""

    kind: OccasionKind
    """Training, meeting, trade show and so on."""
    name: LocalisedText | None = None
    """Own name, plural and in lower case."""
    for_people: tuple[PeopleId, ...] | None = None
    """For whom it is held."""
    topics: tuple[LocalisedText, ...] | None = None
    """What it is about, in short items."""


@record
class Event(Record):
    """What an organisation holds or visits, and what happens there with data."""

    occasions: tuple[Occasion, ...] | None = None
    """The kinds of trainings, meetings and events."""
    roles: tuple[EventRole, ...] | None = None
    """Whether the organisation holds, sponsors or visits them."""
    list_readers: tuple[ListReader, ...] | None = None
    """Who gets the list of people attending."""
    list_data: tuple[DataId, ...] | None = None
    """What stands on that list."""
    list_only_with_consent: bool | None = None
    """Whether one is on that list only after consent."""
    list_opt_out: bool | None = None
    """Whether one can stay off that list."""
    images: tuple[Image, ...] | None = None
    """Photos, film or recording."""
    images_when: When | None = None
    """How often pictures are made."""
    images_told: tuple[HowTold, ...] | None = None
    """How people are told of the pictures."""
    images_refusal: LocalisedText | None = None
    """How to show that one does not want to be in pictures, as a sentence."""
    published_on: tuple[LocalisedText, ...] | None = None
    """Where pictures are published, in short items."""
