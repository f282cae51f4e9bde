"""The dates of the law: in order, without overlap, and with a day on which they were checked."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

import pytest

from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.store import LAW_TABLES

_FAR = date.max
_ADDRESSES = ("https://", "http://data.europa.eu/eli/")
"""Pages, and the lasting names that the Union gives its laws."""


def _days(knowledge: Knowledge) -> Iterable[tuple[str, date | None, date | None]]:
    """Everything that holds in a period: what it is called, first day and last day."""
    for decision in knowledge.adequacy:
        yield f"adequacy of {decision.country}", decision.valid_from, decision.valid_to
    for one in knowledge.requirements.values():
        yield f"requirement {one.code}", one.valid_from, one.valid_to


def test_a_period_ends_after_it_began(knowledge: Knowledge) -> None:
    found = list(_days(knowledge))
    assert len(found) > 180
    assert [name for name, first, last in found if first and last and last <= first] == []


def test_no_two_decisions_about_the_same_hold_at_once(knowledge: Knowledge) -> None:
    """A decision that goes on with another may begin in the week in which that one ends."""
    periods = defaultdict[tuple[object, ...], list[tuple[date, date]]](list)
    for one in knowledge.adequacy:
        thing: tuple[object, ...] = (one.country, one.body, one.scope)
        periods[thing].append((one.valid_from, one.valid_to or _FAR))
    assert len(periods) > 15
    for thing, days in periods.items():
        for (_, ended), (began, _) in pairwise(sorted(days)):
            assert ended - began < timedelta(days=7), thing


def test_a_requirement_stands_in_one_period(knowledge: Knowledge) -> None:
    codes = [one.code for one in knowledge.requirements.values()]
    assert len(codes) == len(set(codes))


def test_every_page_of_the_law_has_an_address_or_says_in_its_name_what_it_is(
    knowledge: Knowledge,
) -> None:
    used = {code for one in knowledge.requirements.values() for code in one.read_in}
    assert used <= set(knowledge.law_sources)
    seen = [one for one in knowledge.law_sources.values() if one.addresses]
    assert len(seen) > len(knowledge.law_sources) / 2
    for one in knowledge.law_sources.values():
        assert one.title.strip()
        assert all(address.startswith(_ADDRESSES) for address in one.addresses), one.code
        assert one.seen_on is None or one.seen_on <= knowledge.law_checked_on, one.code


@pytest.mark.parametrize("table", LAW_TABLES)
def test_a_table_of_the_law_was_checked_on_a_day_that_was_there(
    knowledge: Knowledge, table: str
) -> None:
    assert date(2026, 1, 1) <= knowledge.checked_on(table) <= date(2027, 12, 31)


def test_no_day_of_the_law_that_ended_lies_in_the_future_of_its_check(
    knowledge: Knowledge,
) -> None:
    """What has ended is known only up to the day on which the tables were checked."""
    for ground in knowledge.dead_grounds.values():
        assert ground.ended <= knowledge.law_checked_on, ground.code
