"""What data are used for, and on which legal ground."""

from datetime import date
from enum import StrEnum

from privacydesk.models.choices import Case, LegalBasis, When
from privacydesk.models.ids import DataId, LawCode, PeopleId, PurposeCode, PurposeId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.text import LocalisedText


class HowAsked(StrEnum):
    """How consent is asked."""

    SEPARATE_BOX = "separate_box"
    COOKIE_BANNER = "cookie_banner"
    DOUBLE_OPT_IN = "double_opt_in"
    SIGNATURE = "signature"
    SPOKEN = "spoken"
    PRE_TICKED_BOX = "pre_ticked_box"
    IN_TERMS = "in_terms"


class ConsentGiver(StrEnum):
    """Who gives consent."""

    PERSON = "person"
    PARENT = "parent"
    PARENT_UNDER_16 = "parent_under_16"
    REPRESENTATIVE = "representative"


class Renewal(StrEnum):
    """How often consent is asked again."""

    EVERY_YEAR = "every_year"
    EVERY_SCHOOL_YEAR = "every_school_year"
    EVERY_SEASON = "every_season"
    EVERY_TIME = "every_time"


@record
class Weighing(Record):
    """The weighing behind a legitimate interest (GDPR art. 6(1)(f)); stays inside."""

    why_needed: LocalisedText | None = None
    """Why the interest cannot be served with less."""
    why_not_outweighed: LocalisedText | None = None
    """Why the interests of the people concerned do not weigh heavier."""
    weighed_on: date | None = None
    """Day of the weighing."""


@record
class Consent(Record):
    """How consent is asked and proved (GDPR art. 7)."""

    how: HowAsked | None = None
    """How it is asked."""
    separate: bool | None = None
    """Whether it is asked apart from other things and freely (art. 7(2) and (4)); stays inside."""
    proof: LocalisedText | None = None
    """What shows who consented to what and when (art. 7(1)); stays inside."""
    withdraw: tuple[ContactRoute, ...] | None = None
    """How it can be withdrawn (art. 7(3))."""
    given_by: ConsentGiver | None = None
    """Who gives it; None means the person."""
    choices: tuple[LocalisedText, ...] | None = None
    """What one can allow apart from each other: website, social media."""
    renewed: Renewal | None = None
    """How often it is asked again."""
    parent_step: LocalisedText | None = None
    """How a parent's consent is obtained and checked (art. 8; UAVG art. 5)."""


@record
class LegalGround(Record):
    """A legal basis in one case."""

    basis: LegalBasis
    """The basis (GDPR art. 6(1))."""
    case: Case | None = None
    """The case in which it holds; None means always."""
    case_text: LocalisedText | None = None
    """That case in own words."""
    contract: LocalisedText | None = None
    """For the basis contract: which agreement."""
    interests: tuple[LocalisedText, ...] | None = None
    """For a legitimate interest: which interest (GDPR art. 13(1)(d))."""
    law: LawCode | None = None
    """For a legal obligation: which law."""
    law_text: LocalisedText | None = None
    """That law or duty in words when it is not in the list."""
    weighing: Weighing = Weighing()
    """For a legitimate interest: the weighing; stays inside."""
    consent: Consent = Consent()
    """For consent: how it is asked, proved and withdrawn."""


@record
class Purpose(Record):
    """One thing that data are used for, with its own ground."""

    id: PurposeId
    """Identifier within the register."""
    catalogue: PurposeCode | None = None
    """The usual purpose this is; None for an own one."""
    text: LocalisedText | None = None
    """Own words, as a short phrase; the catalogue's words when None."""
    examples: tuple[LocalisedText, ...] | None = None
    """Examples, in short phrases."""
    when: When | None = None
    """When this is done only in some cases."""
    people: tuple[PeopleId, ...] | None = None
    """Only for these groups; None means everybody in the situation."""
    data: tuple[DataId, ...] | None = None
    """Only with these data; None means all data of the situation."""
    grounds: tuple[LegalGround, ...] | None = None
    """The legal ground, or one per case; None means not answered."""
    only_with_consent: bool | None = None
    """Whether this is only done after consent."""
    added_on: date | None = None
    """Day from which data are used for this too (GDPR art. 13(3)); stays inside."""
    people_told: LocalisedText | None = None
    """How people were told of this new purpose; stays inside."""
