"""How long data are kept (GDPR art. 5(1)(e) and 13(2)(a))."""

from datetime import date
from enum import StrEnum

from privacydesk.models.choices import StartEvent
from privacydesk.models.ids import (
    ActivityId,
    ChannelId,
    DataId,
    LawCode,
    PeopleId,
    RuleId,
    ServiceId,
)
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Link, Period
from privacydesk.models.text import LocalisedText


class Criterion(StrEnum):
    """What fixes the term when no number does."""

    WHILE_CUSTOMER = "while_customer"
    WHILE_CONTRACT_RUNS = "while_contract_runs"
    WHILE_SUBSCRIPTION_RUNS = "while_subscription_runs"
    WHILE_ACCOUNT_EXISTS = "while_account_exists"
    WHILE_MEMBER = "while_member"
    WHILE_EMPLOYED = "while_employed"
    WHILE_IN_POST = "while_in_post"
    WHILE_RELATION_LASTS = "while_relation_lasts"
    WHILE_SANCTION_LASTS = "while_sanction_lasts"
    WHILE_DISPUTE_LASTS = "while_dispute_lasts"
    WHILE_PUBLISHED = "while_published"
    UNTIL_ANSWERED = "until_answered"
    UNTIL_PROCEDURE_OVER = "until_procedure_over"
    UNTIL_EVENT_OVER = "until_event_over"
    UNTIL_DELIVERED = "until_delivered"
    UNTIL_PAID = "until_paid"
    UNTIL_UNSUBSCRIBED = "until_unsubscribed"
    UNTIL_CONSENT_WITHDRAWN = "until_consent_withdrawn"
    UNTIL_OBJECTION = "until_objection"
    UNTIL_PERSON_DELETES = "until_person_deletes"
    AS_LONG_AS_PURPOSE_NEEDS = "as_long_as_purpose_needs"
    STATUTORY_TERM = "statutory_term"
    EXTERNAL_SCHEME = "external_scheme"
    SUPPLIERS_TERM = "suppliers_term"
    UNTIL_DEPARTURE = "until_departure"
    UNTIL_END_OF_SEASON = "until_end_of_season"
    UNTIL_END_OF_YEAR = "until_end_of_year"
    UNTIL_ENTERED = "until_entered"
    UNTIL_INCIDENT_SETTLED = "until_incident_settled"
    UNTIL_MINUTES_ADOPTED = "until_minutes_adopted"
    UNTIL_PLACED = "until_placed"
    UNTIL_REDEEMED = "until_redeemed"
    UNTIL_REPLACED = "until_replaced"
    NOT_NEEDED = "not_needed"
    NOT_KEPT = "not_kept"
    NO_END = "no_end"


class JudgedBy(StrEnum):
    """By what one sees how long something needs."""

    NATURE_OF_FORM = "nature_of_form"
    CONTENT_OF_MESSAGE = "content_of_message"
    NATURE_OF_QUESTION = "nature_of_question"


class Medium(StrEnum):
    """Where the data are that a rule speaks of."""

    LIVE = "live"
    BACKUPS = "backups"
    LOGS = "logs"
    PAPER = "paper"
    ARCHIVE = "archive"
    MAILBOX = "mailbox"
    PHYSICAL = "physical"


class LongerIf(StrEnum):
    """A case in which data are kept longer than the term."""

    INCIDENT = "incident"
    COMPLAINT = "complaint"
    DISPUTE = "dispute"
    LEGAL_CLAIM = "legal_claim"
    LEGAL_DUTY = "legal_duty"
    FRAUD_SUSPICION = "fraud_suspicion"
    UNPAID = "unpaid"
    CONSENT = "consent"


class EndAction(StrEnum):
    """What happens when the term is over."""

    DELETED = "deleted"
    ANONYMISED = "anonymised"
    RETURNED = "returned"
    RESTRICTED_THEN_DELETED = "restricted_then_deleted"
    ARCHIVED = "archived"


class OnRequest(StrEnum):
    """When data are deleted earlier if somebody asks."""

    ANY_TIME = "any_time"
    AT_END_OF_CONTRACT = "at_end_of_contract"


class WithoutRequest(StrEnum):
    """What happens to such data when nobody asks."""

    KEPT_WITH_STATUTORY_DATA = "kept_with_statutory_data"
    KEPT_FOR_TERM = "kept_for_term"
    DELETED_ANYWAY = "deleted_anyway"


class Factor(StrEnum):
    """Something that is weighed where there is no fixed term."""

    AMOUNT = "amount"
    NATURE = "nature"
    SENSITIVITY = "sensitivity"
    RISK_OF_HARM = "risk_of_harm"
    REASONS_FOR_USE = "reasons_for_use"
    OTHER_MEANS = "other_means"
    LEGAL_REQUIREMENTS = "legal_requirements"


class Anonymous(StrEnum):
    """What data that lead to nobody any more are used for."""

    RESEARCH = "research"
    STATISTICS = "statistics"
    IMPROVEMENT = "improvement"


class CleanUp(StrEnum):
    """How often data whose term is over are cleared up."""

    AUTOMATIC = "automatic"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


@record
class RetentionRule(Record):
    """One term: for which data, people or activities, how long, from when and why."""

    id: RuleId
    """Identifier within the register."""
    subject: LocalisedText | None = None
    """Own name for what the rule is about, for example "customer data"."""
    data: tuple[DataId, ...] | None = None
    """The kinds of data it is about."""
    people: tuple[PeopleId, ...] | None = None
    """The groups of people it is about."""
    activities: tuple[ActivityId, ...] | None = None
    """The activities it is about."""
    channels: tuple[ChannelId, ...] | None = None
    """The contact channels it is about."""
    services: tuple[ServiceId, ...] | None = None
    """The services it is about."""
    other_purposes: bool | None = None
    """Whether it is about all data that were collected for other purposes."""
    medium: Medium | None = None
    """Live data, back-ups, logs, paper or archive."""
    medium_text: LocalisedText | None = None
    """That medium in own words: "back-ups of the tools"."""
    criterion: Criterion | None = None
    """What fixes the term."""
    criterion_text: LocalisedText | None = None
    """A criterion in own words."""
    judged_by: JudgedBy | None = None
    """For a question: by what one sees how long it needs."""
    period: Period | None = None
    """A number of days, weeks, months or years; after the criterion when both are there."""
    period_to: Period | None = None
    """For a range, such as 30 to 90 days: its longer end."""
    usually: bool | None = None
    """Whether it is how long data usually stay, not a fixed term."""
    start: StartEvent | None = None
    """From when the period runs."""
    start_text: LocalisedText | None = None
    """The same in own words."""
    until_date: date | None = None
    """The last day, when that is fixed."""
    longer_if: tuple[LongerIf, ...] | None = None
    """In which cases data are kept longer."""
    longer_text: LocalisedText | None = None
    """Another such case in own words, as a sentence part: "the guarantee still runs"."""
    longer_period: Period | None = None
    """How long in those cases; None means as long as the case needs."""
    at_least: bool | None = None
    """Whether the term is only a minimum."""
    at_most: bool | None = None
    """Whether the term is a maximum."""
    statutory: bool | None = None
    """Whether a law fixes the term."""
    law: LawCode | None = None
    """Which law."""
    law_text: LocalisedText | None = None
    """That law or authority in own words."""
    scheme: Link = Link()
    """For an external scheme: its name and address."""
    reasons: tuple[LocalisedText, ...] | None = None
    """Why that long, in short items."""
    on_request: OnRequest | None = None
    """When data go earlier if somebody asks."""
    without_request: WithoutRequest | None = None
    """What happens when nobody asks."""
    includes_legal_requirements: bool | None = None
    """Whether the term includes meeting legal or tax requirements."""
    action: EndAction | None = None
    """What happens at the end."""
    where_technically_possible: bool | None = None
    """Whether deletion goes as far as technically possible."""
    with_consent: bool | None = None
    """Whether this term holds only with consent."""


@record
class RetentionPolicy(Record):
    """What holds for all data together."""

    rules: tuple[RetentionRule, ...] | None = None
    """The terms."""
    no_longer_than_needed: bool | None = None
    """Whether the general clause is printed: no longer than the purposes need."""
    longer_if: tuple[LongerIf, ...] | None = None
    """In which cases all data are kept longer."""
    no_fixed_terms: bool | None = None
    """Whether the organisation says that it has no fixed terms."""
    factors: tuple[Factor, ...] | None = None
    """What it weighs instead."""
    anonymised_for: tuple[Anonymous, ...] | None = None
    """For what data may be made anonymous."""
    anonymous_without_limit: bool | None = None
    """Whether anonymous data are used without limit and without notice."""
    cleaned_up: CleanUp | None = None
    """How often data are cleared up; stays inside."""
    cleaned_up_by: str | None = None
    """Who does that; stays inside."""
