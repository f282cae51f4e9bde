"""The requirements: every row whole, in both languages, and leading to a question that exists."""

import json
from typing import Any

import pytest

from privacydesk.knowledge.requirement import Requirement, RequirementTopic
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.paths import resource
from tests.examples import knowledge
from tests.knowledge.tables import dutch
from tests.knowledge.test_tables import ADDRESSED


def _raw(topic: RequirementTopic) -> list[dict[str, Any]]:
    text = resource(f"requirements/{topic}.json").read_text(encoding="utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    entries: list[dict[str, Any]] = json.loads(text)["entries"]
    return entries


@pytest.mark.parametrize("topic", RequirementTopic)
def test_a_file_holds_the_rows_of_its_topic(topic: RequirementTopic) -> None:
    rows = _raw(topic)
    assert rows
    assert {row["topic"] for row in rows} == {topic.value}


@pytest.mark.parametrize("topic", RequirementTopic)
def test_dutch_fits_every_reader(topic: RequirementTopic) -> None:
    assert [text for row in _raw(topic) for text in dutch(row) if ADDRESSED.search(text)] == []


def test_every_row_leads_to_a_question() -> None:
    assert [one.code for one in knowledge().requirements.values() if not _leads(one)] == []


def test_every_source_and_every_other_requirement_exists() -> None:
    rows = knowledge().requirements
    for one in rows.values():
        assert set(one.read_in) <= set(knowledge().law_sources)
        assert set(one.yields_to) <= rows.keys() - {one.code}


def _leads(requirement: Requirement) -> bool:
    """Whether a form and a dotted field are fields of the records."""
    record: Any = Register
    for name in (requirement.place.form, *(requirement.place.field or "").split(".")):
        if not name:
            continue
        found = (
            next((field for field in shape(record) if field.name == name), None) if record else None
        )
        if found is None:
            return False
        record = found.record
    return True
