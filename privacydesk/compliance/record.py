"""The record of processing activities (GDPR art. 30): the register itself.

What the record must hold stands in the same fields as what the statement tells. Inside the
business a field without an answer is a question; where the statement is silent too, the duty of
art. 13 tells that, and hides the one here.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from privacydesk.compliance import record_contents
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    Said,
    answered,
    broken,
    met,
    unknown,
)
from privacydesk.models.organisation import ProcessorWork, StaffBand
from privacydesk.models.place import Place

NOT_CHECKED: Mapping[str, str] = {
    "AVG-30-3-4": "The register is in writing, and PrivacyDesk itself hands it over as a file:"
    " no answer in it can break this duty.",
}
"""Requirements without a rule, and why."""


def _kept(facts: Facts) -> Iterator[Outcome]:
    """That activities are recorded at all, once there are customers, staff or data of anybody.

    The exemption for small organisations never holds then: using data of customers or staff is
    no rare event.
    """
    register = facts.register
    if facts.situations:
        yield met()
    elif register.activities is None or register.channels is None:
        yield unknown()
    elif register.people or register.data or register.services or _has_staff(facts):
        yield broken()


def _has_staff(facts: Facts) -> bool:
    about = facts.register.organisation
    return bool(about.duties.employs_staff) or about.staff not in (None, StaffBand.NONE)


def _as_processor(facts: Facts) -> Iterator[Outcome]:
    """The second record, of work for customers."""
    about = facts.register.organisation
    hints = any(one.holds_customer_data for one in facts.services.values())
    if about.works_as_processor is None and hints:
        yield unknown(field="works_as_processor")
    if not about.works_as_processor:
        return
    if not about.processor_work:
        yield answered(about.processor_work)
    for work in about.processor_work or ():
        yield _row(work)


def _row(work: ProcessorWork) -> Outcome:
    """One row of that record; transfers are told where there are any."""
    if work.processing == ():
        return broken()
    return met() if work.customer and work.processing and work.security else unknown()


def _in_step(facts: Facts) -> Iterator[Outcome]:
    """Whether the statement is as new as what the record says.

    Both come from one register, so that they can only differ in time: something was added after
    the date on the statement, or a recipient that is no longer used is still told.
    """
    dated = facts.register.publication.dated
    for one in facts.recipients.values():
        if one.until is not None and one.until < facts.today:
            place = Place("recipients", one.id)
            yield broken(place, field="until", point=place)
    added = list(_added(facts))
    for place, day, point in added:
        if dated is None:
            yield unknown()
        elif day > dated:
            yield broken(place, point=point)
    if dated is not None and all(day <= dated for _, day, _ in added):
        yield met()


def _added(facts: Facts) -> Iterator[tuple[Place, date, Said]]:
    """What was taken into use on a day that is told."""
    for spot in facts.purposes:
        if spot.record.added_on is not None and spot.record.added_on <= facts.today:
            yield spot.place, spot.record.added_on, facts.purpose_name(spot.record)
    for one in facts.recipients.values():
        place = Place("recipients", one.id)
        if one.since is not None and one.since <= facts.today:
            yield place, one.since, place


def _reviewed(facts: Facts) -> Iterator[Outcome]:
    """Whether somebody went through the register in the past year."""
    last = facts.register.publication.review.last
    if last is None:
        yield unknown()
    elif (facts.today.year - last.year, facts.today.month, facts.today.day) > (
        1,
        last.month,
        last.day,
    ):
        yield broken(day=last)
    else:
        yield met()


RULES: Rules = {
    "AVG-30-5": _kept,
    **record_contents.RULES,
    "AVG-30-2": _as_processor,
    "AVG-30-SYNC": _in_step,
    "AVG-30-REVIEW": _reviewed,
}
