"""A malformed table is refused, with the file, the entry and the field."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from privacydesk.knowledge import load
from tests.knowledge.tables import Change, entries_of, spoilt


def set_first(*path: str | int, to: object) -> Change:
    """Change one value of the first entry."""

    def change(document: dict[str, Any]) -> None:
        value = document["entries"][0]
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = to

    return change


def drop_first(key: str) -> Change:
    """Take one key out of the first entry."""
    return lambda document: document["entries"][0].pop(key)


def repeat_first(document: dict[str, Any]) -> None:
    document["entries"].append(document["entries"][0])


@pytest.mark.parametrize(
    ("table", "change", "fault"),
    [
        ("laws", set_first("adress", to="https://example.org"), "adress: unknown key"),
        ("laws", drop_first("names"), "names: missing"),
        ("laws", set_first("names", to=None), "names: missing"),
        ("laws", set_first("names", to={}), "names: not a text per language"),
        ("laws", set_first("names", "nl", to=" "), "names.nl: not a text"),
        ("laws", set_first("names", "Dutch", to="wet"), "'Dutch' is no language code"),
        ("laws", set_first("verify", to="yes"), "verify: not true or false"),
        ("laws", set_first("source", to=None), "no source"),
        ("laws", set_first("country", to="UK"), "country: no CountryCode is 'UK'"),
        ("laws", repeat_first, "twice"),
        ("purposes", set_first("usual_bases", to="consent"), "usual_bases: not a list"),
        ("purposes", set_first("usual_bases", 0, to="like"), "usual_bases[0]: 'like' is none of"),
        ("data_categories", set_first("group", to="people"), "group: no DataGroupCode is"),
        ("rights", set_first("reach", "consent", to="maybe"), "reach.consent: 'maybe' is none of"),
        ("rights", set_first("reach", to="yes"), "reach: not an object"),
        ("key_dates", set_first("day", to="25-05-2018"), "day: not a day"),
        ("key_dates", set_first("day", to="2018-02-30"), "day: no such day"),
        ("adequacy", set_first("valid_to", to="2001-01-01"), "valid_to: before valid_from"),
        ("adequacy", set_first("adopted", to="2030-01-01"), "valid_from: before the day"),
        ("adequacy", set_first("country", to=None), "either a country or a body"),
        ("dead_grounds", set_first("not_new_since", to="2030-01-01"), "not_new_since: after"),
        ("dead_grounds", set_first("replacements", to=["safe_harbour"]), "replace itself"),
        ("countries", set_first("online_consent_age", to=-1), "age: not a whole number"),
        ("countries", set_first("online_consent_age", to=True), "consent_age: not a whole number"),
        ("countries", set_first("online_consent_age", to=14), "goes with age_source"),
        ("countries", set_first("treated_as_member_until", to="2030-01-01"), "before the last day"),
        ("recipient_kinds", set_first("inside", to=True), "internal is for people inside"),
        ("dead_words", set_first("forms", to=[]), "forms: empty"),
        ("retention_terms", set_first("law", to="awr-99"), "law: no LawCode is 'awr-99'"),
        ("retention_terms", set_first("data", 0, to="soul"), "data[0]: no DataCode is 'soul'"),
        ("retention_terms", set_first("law", to=None), "a statutory term has one"),
        ("retention_terms", set_first("at_most", to=True), "not together with at_most"),
        ("vendors", set_first("to_check", to=[]), "must be a fact, or to_check"),
        ("vendors", set_first("usual_data", 0, to="soul"), "usual_data[0]: no DataCode"),
        ("vendors", set_first("usual_data_basis", to="source"), "goes with the basis source"),
    ],
)
def test_a_malformed_entry_is_refused(
    tmp_path: Path, table: str, change: Change, fault: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(fault)) as caught:
        entries_of(spoilt(tmp_path, table, change), table)
    assert str(caught.value).startswith(f"{table}.json: entry ")


def test_a_range_of_terms_must_be_whole_and_in_order(tmp_path: Path) -> None:
    weeks, years = {"amount": 4, "unit": "weeks"}, {"amount": 1, "unit": "years"}

    def fault(**terms: object) -> str:
        def change(document: dict[str, Any]) -> None:
            document["entries"][0] |= {"period": None, **terms}

        with pytest.raises(ValueError, match=r"retention_terms\.json: entry nl-books") as caught:
            entries_of(spoilt(tmp_path, "retention_terms", change), "retention_terms")
        return str(caught.value)

    assert "goes with maximum" in fault(minimum=weeks)
    assert "shorter than minimum" in fault(minimum=years, maximum=weeks)
    assert "not both" in fault(minimum=weeks, maximum=years, period=weeks)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "Expecting value"),
        ("[]", "the keys must be"),
        ('{"about": "x", "checked_on": "2026-11-21"}', "the keys must be"),
        ('{"about": "", "checked_on": "2026-11-21", "entries": []}', "about: not a text"),
        ('{"about": "x", "checked_on": "21-11", "entries": []}', "checked_on: not a day"),
        ('{"about": "x", "checked_on": "2026-11-21", "entries": {}}', "entries: not a list"),
        ('{"about": "x", "about": "y", "entries": []}', "the same key twice"),
        ('{"about": "x", "checked_on": "2026-11-21", "entries": ["a"]}', "entry 0: entry: not an"),
    ],
)
def test_a_malformed_file_is_refused(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "laws.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(fault)) as caught:
        len(load(tmp_path).laws)
    assert str(caught.value).startswith("laws.json: ")


@pytest.mark.parametrize("codes", [["NL", "NL"], [""], [1], [{"code": "NL"}]])
def test_a_list_of_codes_holds_codes_only(tmp_path: Path, codes: list[object]) -> None:
    text = json.dumps({"about": "x", "checked_on": "2026-11-21", "entries": codes})
    (tmp_path / "iso_countries.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"iso_countries\.json: entry \d: not a code"):
        len(load(tmp_path).iso_countries)
