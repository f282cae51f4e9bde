"""How a statement is offered, dated and changed, and whether its links lead somewhere."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.compliance.staleness import MATTERS
from privacydesk.models.ids import CountryCode, PeopleId, RecipientId
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.publication import Changes, NoticeChannel, Publication, Review
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.shared import Link
from tests.compliance.cases import TODAY, report
from tests.compliance.cases_form import dated
from tests.compliance.mending import dutch
from tests.examples import knowledge


def _found(register: Register, code: str, today: date = TODAY) -> list[Finding]:
    return [one for one in report(register, today).findings if one.code == code]


def _points(register: Register, today: date = TODAY) -> list[str]:
    """The codes of the changes of the law that a finding names."""
    found = _found(register, "AVG-12-1-STALE", today)
    text = str(dict(found[0].values)["points"]) if found else ""
    dates = knowledge().key_dates.values()
    return [one.code for one in dates if str(one.name("nl")) in text]


def _with(register: Register, **answers: Any) -> Register:
    changed: Register = replace(cast(Any, register), **answers)
    return changed


def _in(country: str) -> tuple[Recipient, ...]:
    party = Recipient(id=RecipientId("r"), kind=RecipientKind.HOSTING, country=CountryCode(country))
    return (party,)


def test_only_changes_that_matter_here_are_named() -> None:
    old = dated(date(2020, 1, 2))
    assert _points(old) == []
    assert _points(_with(old, recipients=_in("US"))) == [
        "privacy-shield",
        "data-privacy-framework",
    ]
    assert _points(_with(old, recipients=_in("BR"))) == ["brazil-adequacy"]
    minors = (PeopleGroup(id=PeopleId("m"), kind=PeopleKind.MINOR),)
    assert _points(_with(old, people=minors)) == ["uavg-changed"]


def test_the_law_is_that_of_the_day_of_the_check() -> None:
    old = _with(dated(date(2018, 5, 22)), recipients=_in("US"))
    assert _points(old, date(2018, 5, 24)) == []
    assert _points(old, date(2020, 7, 15)) == ["gdpr"]
    assert _points(old, date(2020, 7, 16)) == ["gdpr", "privacy-shield"]


def test_a_young_statement_of_before_a_change_is_a_question() -> None:
    british = _with(dated(date(2025, 12, 1)), recipients=_in("GB"))
    kinds = [one.kind for one in _found(british, "AVG-12-1-STALE")]
    assert kinds == [FindingKind.QUESTION]


def test_a_review_after_the_change_is_enough() -> None:
    about = Publication(dated=date(2018, 5, 22), review=Review(last=date(2026, 10, 1)))
    assert _found(Register(publication=about), "AVG-12-1-STALE") == []


def test_every_change_in_the_table_is_either_for_everybody_or_for_somebody() -> None:
    assert MATTERS.keys() == knowledge().key_dates.keys() - {"gdpr"}


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        (Changes(channels=(NoticeChannel.EMAIL,)), None),
        (Changes(channels=(NoticeChannel.EMAIL,), asks_to_check_regularly=True), "question"),
        (Changes(channels=(NoticeChannel.NEWSLETTER,)), "question"),
        (Changes(channels=(NoticeChannel.THIS_PAGE,)), "finding"),
        (Changes(asks_to_check_regularly=True), "finding"),
        (
            Changes(channels=(NoticeChannel.THIS_PAGE,), important_changes_told=True),
            None,
        ),
        (Changes(), None),
    ],
)
def test_changes_are_told_by_a_message_of_their_own(changes: Changes, kind: str | None) -> None:
    found = _found(Register(publication=Publication(changes=changes)), "AVG-12-1-CHANGE")
    assert [one.kind for one in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("address", "works"),
    [
        ("https://example.nl", True),
        ("http://www.example.nl/privacy?taal=nl#top", True),
        (None, False),
        ("example.nl", False),
        ("https://", False),
        ("#", False),
        ("https://localhost", False),
    ],
)
def test_a_named_page_needs_an_address(address: str | None, *, works: bool) -> None:
    page = Link(name=dutch("onze pagina"), url=address)
    found = _found(Register(publication=Publication(published_at=page)), "AVG-12-1-DEADLINK")
    assert bool(found) is not works
