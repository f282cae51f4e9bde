"""On which day which country needed which ground."""

from datetime import date, timedelta

import pytest

from privacydesk.knowledge import Knowledge
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import CountryCode

GB, US = CountryCode("GB"), CountryCode("US")
TODAY = date(2026, 11, 21)


def test_the_european_economic_area_has_thirty_members(knowledge: Knowledge) -> None:
    members = {
        code for code in knowledge.iso_countries if knowledge.in_eea(CountryCode(code), TODAY)
    }
    assert len(members) == 30
    assert {"NL", "BE", "IS", "LI", "NO"} <= members
    assert not {"GB", "CH", "US"} & members


@pytest.mark.parametrize(
    ("day", "decision"),
    [
        (date(2021, 6, 28), "(EU) 2021/1772"),
        (date(2025, 6, 23), "(EU) 2021/1772"),
        (date(2025, 6, 24), "(EU) 2025/1226"),
        (date(2025, 12, 18), "(EU) 2025/1226"),
        (date(2025, 12, 19), "(EU) 2025/2574"),
        (date(2031, 12, 27), "(EU) 2025/2574"),
    ],
)
def test_the_decision_for_the_united_kingdom(
    knowledge: Knowledge, day: date, decision: str
) -> None:
    found = knowledge.adequacy_for(GB, day)
    assert found is not None
    assert found.decision == decision
    assert not knowledge.in_eea(GB, day)


@pytest.mark.parametrize(
    "day", [date(2018, 5, 25), date(2020, 1, 31), date(2020, 6, 1), date(2021, 1, 1)]
)
def test_the_united_kingdom_needed_no_decision_until_the_bridge_ended(
    knowledge: Knowledge, day: date
) -> None:
    assert knowledge.in_eea(GB, day)
    assert knowledge.adequacy_for(GB, day) is None


def test_data_could_go_to_the_united_kingdom_every_day_until_the_end_of_2031(
    knowledge: Knowledge,
) -> None:
    """Member or treated as one, then adequate: never both, never neither, and then it ends."""
    day, last = date(2018, 5, 25), date(2031, 12, 27)
    while day <= last:
        assert knowledge.in_eea(GB, day) != (knowledge.adequacy_for(GB, day) is not None), day
        day += timedelta(days=1)
    assert knowledge.adequacy_for(GB, day) is None
    assert not knowledge.in_eea(GB, day)


def test_the_united_states_only_since_the_framework_and_only_for_its_list(
    knowledge: Knowledge,
) -> None:
    assert knowledge.adequacy_for(US, date(2023, 7, 9)) is None
    found = knowledge.adequacy_for(US, date(2023, 7, 10))
    assert found is not None
    assert found.only_listed
    assert [d.country for d in knowledge.adequacy if d.only_listed] == ["US"]


def test_seventeen_countries_and_bodies_are_adequate_today(knowledge: Knowledge) -> None:
    found = {c for c in knowledge.iso_countries if knowledge.adequacy_for(CountryCode(c), TODAY)}
    assert found == {
        *("AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG"),
        *("IL", "IM", "JE", "JP", "KR", "NZ", "US", "UY"),
    }
    bodies = [d.body.get("en") for d in knowledge.adequacy if d.body is not None]
    assert bodies == ["European Patent Organisation"]


def test_brazil_is_adequate_since_january_2026(knowledge: Knowledge) -> None:
    brazil = CountryCode("BR")
    assert knowledge.adequacy_for(brazil, date(2026, 1, 25)) is None
    assert knowledge.adequacy_for(brazil, date(2026, 1, 26)) is not None


@pytest.mark.parametrize(
    ("ground", "ended", "not_new_since"),
    [
        (SafeguardKind.SAFE_HARBOUR, date(2015, 10, 6), None),
        (SafeguardKind.PRIVACY_SHIELD, date(2020, 7, 16), None),
        (SafeguardKind.MODEL_CONTRACT_CLAUSES, date(2022, 12, 27), date(2021, 9, 27)),
        (SafeguardKind.WBP_PERMIT, date(2018, 5, 25), None),
    ],
)
def test_when_a_ground_ended(
    knowledge: Knowledge, ground: SafeguardKind, ended: date, not_new_since: date | None
) -> None:
    found = knowledge.dead_grounds[ground]
    assert (found.ended, found.not_new_since) == (ended, not_new_since)


def test_every_decision_that_ended_has_a_successor_or_is_over(knowledge: Knowledge) -> None:
    ended = [d for d in knowledge.adequacy if d.valid_to is not None and d.valid_to < TODAY]
    assert [d.decision for d in ended] == ["(EU) 2021/1772", "(EU) 2025/1226"]
    assert all(d.country and knowledge.adequacy_for(d.country, TODAY) for d in ended)
