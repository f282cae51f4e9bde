"""Every file of resources/ is a sound table, and every choice of the models has its entry."""

import json
import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import cast

import pytest

from privacydesk.knowledge import Knowledge, load
from privacydesk.knowledge.entry import Named
from privacydesk.models.choices import LegalBasis, RightKind, SafeguardKind
from privacydesk.models.data import DataClass
from privacydesk.models.people import PeopleKind
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.paths import resource
from tests.knowledge.tables import TABLES, dutch, entries_of, raw_entries

NAMED = [name for name in TABLES if '"names"' in resource(f"{name}.json").read_text("utf-8")]
IN_A_LIST = ["data_categories", "data_groups", "people_kinds", "recipient_kinds"]
ADDRESSED = re.compile(r"\b(u|uw|je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
CODE = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")


def test_the_folder_holds_the_tables_that_knowledge_reads() -> None:
    assert len(TABLES) == 26
    assert all(hasattr(Knowledge, table) for table in TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_can_be_read_whole(knowledge: Knowledge, table: str) -> None:
    assert len(entries_of(knowledge, table)) == len(raw_entries(table)) > 0


@pytest.mark.parametrize("table", TABLES)
def test_a_file_is_written_for_readable_differences(table: str) -> None:
    text = resource(f"{table}.json").read_bytes().decode("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_names_its_source_or_says_it_has_none(table: str) -> None:
    entries = [entry for entry in raw_entries(table) if isinstance(entry, dict)]
    assert entries or table == "iso_countries"
    for entry in entries:
        assert entry.get("source") or entry.get("verify"), entry["code"]


@pytest.mark.parametrize("table", sorted({*TABLES} - {"countries", "iso_countries"}))
def test_codes_are_plain(table: str) -> None:
    for entry in raw_entries(table):
        assert CODE.fullmatch(entry["code"]), entry["code"]


@pytest.mark.parametrize(
    ("table", "choices", "without"),
    [
        ("people_kinds", PeopleKind, {PeopleKind.OTHER}),
        ("recipient_kinds", RecipientKind, {RecipientKind.OTHER}),
        ("legal_bases", LegalBasis, set()),
        ("rights", RightKind, set()),
    ],
)
def test_every_choice_has_its_entry(
    knowledge: Knowledge, table: str, choices: Iterable[StrEnum], without: set[StrEnum]
) -> None:
    assert set(getattr(knowledge, table)) == set(choices) - without


def test_every_safeguard_is_either_usable_or_dead(knowledge: Knowledge) -> None:
    usable, dead = set(knowledge.safeguards), set(knowledge.dead_grounds)
    assert usable | dead == set(SafeguardKind)
    assert not usable & dead
    for ground in knowledge.dead_grounds.values():
        assert set(ground.replacements) <= usable


def test_every_class_of_data_and_every_group_is_in_use(knowledge: Knowledge) -> None:
    categories = knowledge.data_categories.values()
    assert {category.data_class for category in categories} == set(DataClass)
    assert {category.group for category in categories} == set(knowledge.data_groups)


@pytest.mark.parametrize("table", NAMED)
def test_every_name_is_there_in_dutch_and_english(knowledge: Knowledge, table: str) -> None:
    for entry in entries_of(knowledge, table):
        assert isinstance(entry, Named)
        assert entry.name("nl")
        assert entry.name("en")
        assert entry.name("xx") is None


@pytest.mark.parametrize("table", NAMED)
def test_names_within_a_table_differ(knowledge: Knowledge, table: str) -> None:
    for language in ("nl", "en"):
        names = [entry.name(language) for entry in entries_of(knowledge, table)]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "table", sorted({*TABLES} - {"vendors", "iso_countries", "law_sources", "telling_phrases"})
)
def test_dutch_never_addresses_the_reader(table: str) -> None:
    texts = [text for entry in raw_entries(table) for text in dutch(entry)]
    assert texts or table == "countries"
    assert [text for text in texts if ADDRESSED.search(text)] == []


def test_purposes_of_vendors_never_address_the_reader(knowledge: Knowledge) -> None:
    purposes = [vendor.usual_purposes.get("nl") for vendor in knowledge.vendors.values()]
    assert all(purposes)
    assert [text for text in purposes if text and ADDRESSED.search(text)] == []


@pytest.mark.parametrize("table", IN_A_LIST)
def test_names_fit_in_a_list_within_a_sentence(table: str) -> None:
    for entry in raw_entries(table):
        for names in (entry["names"], entry.get("plurals", {})):
            for name in names.values():
                assert "," not in name
                assert not name.endswith(".")


def test_dutch_names_begin_in_lower_case_unless_they_are_a_name(knowledge: Knowledge) -> None:
    proper = re.compile(r"[A-Z]{2}|KvK-|Belastingdienst$")
    for table in (*IN_A_LIST, "purposes", "legal_bases", "rights"):
        for entry in entries_of(knowledge, table):
            name = entry.name("nl")
            assert name[0].islower() or proper.match(name), name


def test_tables_are_read_when_they_are_first_asked_for(tmp_path: Path) -> None:
    """A start of the program must not wait for the largest table."""
    (tmp_path / "people_kinds.json").write_bytes(resource("people_kinds.json").read_bytes())
    (tmp_path / "vendors.json").write_text("not a table", encoding="utf-8")
    opened = load(tmp_path)
    assert opened.people_kinds[PeopleKind.CUSTOMER].name("nl") == "klanten"
    with pytest.raises(ValueError, match=r"vendors\.json"):
        len(opened.vendors)
    with pytest.raises(FileNotFoundError):
        len(opened.laws)


def test_a_table_is_read_once_and_cannot_be_changed(knowledge: Knowledge) -> None:
    laws = cast(dict[str, object], knowledge.laws)
    assert laws is knowledge.laws
    with pytest.raises(TypeError):
        laws["new"] = laws["awr-52"]


def test_key_dates_run_from_old_to_new(knowledge: Knowledge) -> None:
    days = [entry.day for entry in knowledge.key_dates.values()]
    assert days == sorted(days)
    assert days[0] == date(2018, 5, 25)
