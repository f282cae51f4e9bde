"""Security and data breaches (GDPR art. 32 to 35)."""

from collections.abc import Iterator

from privacydesk.compliance import security_claims
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.compliance.subjects import Situation
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PartyRole
from privacydesk.models.extras import Section
from privacydesk.models.ids import DataCode, MeasureCode
from privacydesk.models.organisation import StaffBand
from privacydesk.models.people import PeopleKind
from privacydesk.models.security import Security, Told

_HASHED = MeasureCode("hash")
_SECRECY = MeasureCode("secrecy")
_PASSWORD = DataCode("password")
_ACCOUNT_PURPOSES = {"account", "create_account"}

_HELP = (
    *(PeopleKind.EMPLOYEE, PeopleKind.FREELANCER, PeopleKind.TEMPORARY_WORKER),
    PeopleKind.VOLUNTEER,
)

_WATCHING = (ActivityKind.CAMERAS, ActivityKind.CREDIT_CHECK)
"""Activities that by their kind may carry a high risk: cameras and scoring."""


def described(about: Security) -> object:
    """What describes the security: measures, or a named certificate or connection.

    None when nothing is answered, something empty when there is none.
    """
    found = about.measures or about.own_measures or about.certificates or about.connection
    answers = (about.measures, about.own_measures)
    return found or next((answer for answer in answers if answer is not None), None)


def _measures(facts: Facts) -> Iterator[Outcome]:
    yield answered(described(facts.register.security))


def _mentioned(facts: Facts) -> Iterator[Outcome]:
    """Whether the statement says anything of security; measures it prints as a list only."""
    about = facts.register.security
    own = facts.register.extras.own_paragraphs or ()
    listed = about.told is Told.LIST and (about.measures or about.own_measures)
    said = (
        *(about.appropriate_measures, about.against, about.told is Told.GENERAL),
        *(about.strict_procedures, listed, about.connection, about.certificates),
        *(about.always_improving, about.storage, about.staff_secrecy),
        any(one.after is Section.SECURITY for one in own),
    )
    yield told(any(said) or None, asked=facts.asked("security"))


def _secrecy(facts: Facts) -> Iterator[Outcome]:
    """Whether everybody with access is bound to secrecy, where there is anybody."""
    about = facts.register.security
    inside = [one for one in facts.recipients.values() if one.role is PartyRole.INTERNAL]
    if _works_alone(facts) and not inside:
        return
    bound = inside and all(one.secrecy for one in inside)
    if about.staff_secrecy is None and (bound or _SECRECY in (about.measures or ())):
        yield met()
    else:
        yield answered(about.staff_secrecy)


def _works_alone(facts: Facts) -> bool:
    """Whether the owner has neither staff nor hired help."""
    about = facts.register.organisation
    no_staff = about.staff is StaffBand.NONE or about.duties.employs_staff is False
    return no_staff and not about.duties.employs_staff and not facts.has_people(*_HELP)


def _passwords(facts: Facts) -> Iterator[Outcome]:
    """How passwords are kept, for each activity with accounts."""
    measures = facts.register.security.measures or ()
    for situation in facts.situations:
        record = situation.record
        if not isinstance(record, Activity) or not _has_accounts(facts, situation):
            continue
        hashed = record.log_in.passwords_hashed
        known = True if hashed is None and _HASHED in measures else hashed
        yield answered(known, situation.place, activity=situation.place)


def _has_accounts(facts: Facts, situation: Situation) -> bool:
    """Whether people log in there, as far as the register tells."""
    record = situation.record
    if not isinstance(record, Activity):
        return False
    return (
        record.kind is ActivityKind.ACCOUNT
        or bool(record.log_in.places or record.log_in.stored_under)
        or record.log_in.passwords_hashed is not None
        or _PASSWORD in facts.codes_of(record)
        or any(purpose.catalogue in _ACCOUNT_PURPOSES for purpose in record.purposes or ())
    )


def _breach_procedure(facts: Facts) -> Iterator[Outcome]:
    yield answered(facts.register.security.breach.procedure)


def _breach_log(facts: Facts) -> Iterator[Outcome]:
    yield answered(facts.register.security.breach.log)


def _breach_people(facts: Facts) -> Iterator[Outcome]:
    yield answered(facts.register.security.breach.tells_people)


def _impact_assessment(facts: Facts) -> Iterator[Outcome]:
    """An assessment beforehand where the owner sees a high risk, or the kind of work suggests it.

    The assessment is a text, so that none is its only "no".
    """
    officer = facts.register.organisation.officer
    large_scale = bool(officer.large_scale_monitoring or officer.large_scale_special_data)
    seen = False
    for situation in facts.situations:
        record, place = situation.record, situation.place
        if not isinstance(record, Activity):
            continue
        seen = seen or record.high_risk is not None
        if record.impact_assessment is not None:
            yield met(place)
        elif record.high_risk:
            yield broken(place, activity=place)
        elif record.high_risk is None and _may_be_risky(record):
            yield doubtful(place, field="high_risk", activity=place)
    if large_scale and not seen:
        # The scale is told of the work as a whole: in which activity is still to be said.
        yield unknown(field="")


def _may_be_risky(record: Activity) -> bool:
    return record.kind in _WATCHING or bool(record.decision.taken)


RULES: Rules = {
    "AVG-32-MEASURES": _measures,
    "AVG-32-TELL": _mentioned,
    "AVG-32-CLAIM": security_claims.claims,
    "AVG-32-CONF": _secrecy,
    "AVG-32-PASSWORD": _passwords,
    "AVG-33-1": _breach_procedure,
    "AVG-33-5": _breach_log,
    "AVG-34": _breach_people,
    "AVG-35": _impact_assessment,
}
