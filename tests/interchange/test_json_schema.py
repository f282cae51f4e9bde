"""The JSON Schema allows what reading allows, as far as a schema can say it."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from privacydesk.errors import PrivacyDeskError
from privacydesk.interchange import register_json
from privacydesk.interchange.docstrings import field_text
from privacydesk.interchange.json_schema import CODES_IN, register_schema, schema_text
from privacydesk.knowledge import store
from privacydesk.models import organisation
from privacydesk.models.integrity import Flaw
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from tests.interchange.single_answers import OTHER, kinds, register_with, smallest, sound
from tests.interchange.typed_registers import typed_registers

FILE = "register.schema.json"
SCHEMA = register_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
# What only reading can tell.
BEYOND_A_SCHEMA = {
    Flaw.SAME_IDENTIFIER,
    Flaw.UNKNOWN_REFERENCE,
    Flaw.SAME_CELL,
    Flaw.HOLDS_ITSELF,
}
LONG = "x" * 10_001
# Values of all types: each is right for some answers and wrong for the others.
VALUES: list[Any] = [
    None,
    True,
    "true",
    0,
    -1,
    100_000_000,
    100_000_001,
    "",
    " \u00a0",
    "a\x0cb",
    "a\x9b",
    "a\n\tb",
    "text",
    "Text",
    LONG,
    LONG[1:],
    "a" * 64,
    "a" * 65,
    "-a",
    "2026-11-21",
    "2026-02-29",
    "2026-13-01",
    "21-11-2026",
    [],
    {},
    [None],
    [[]],
    [{}],
    {"nl": "tekst"},
    {"nl": " "},
    {"nl": LONG},
    {"nl": "a\x0cb"},
    {"nl": None},
    {"dutch": "tekst"},
    {"nl": "tekst", "en-GB": "text"},
]
OF_OTHER_TYPES: list[Any] = [None, True, 1, "text", [], {}, [None], [1], {"nl": "tekst"}]
FEW = [value for value in VALUES if value is None or len(str(value)) < 6]
# A field of every kind, and of every list of choices and class of records.
DIFFERENT = list(
    {replace(field, name=""): (kind, field) for kind in kinds() for field in shape(kind)}.values()
)


def allowed_by_schema(document: Any) -> bool:
    """Whether the schema allows a register."""
    return VALIDATOR.is_valid(document)


def allowed_by_reading(document: Any) -> bool | None:
    """Whether a register can be read; None when it has a fault that no schema can tell."""
    try:
        register_json.read(json.dumps(document).encode())
    except PrivacyDeskError as error:
        return None if error.values.get("flaw") in BEYOND_A_SCHEMA else False
    return True


def agree(document: Any) -> bool:
    """Whether schema and reading give the same answer."""
    read = allowed_by_reading(document)
    return read is None or read == allowed_by_schema(document)


def test_the_file_is_up_to_date(root: Path) -> None:
    assert (root / "docs" / FILE).read_text(encoding="utf-8") == schema_text(), "run make schema"


def test_the_command_that_writes_it_can_check_it(root: Path) -> None:
    command = [sys.executable, "packaging/register_schema.py", "--check"]
    environment = {"PYTHONPATH": str(root)}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(schema_text()) == SCHEMA


def test_every_record_and_every_choice_is_described() -> None:
    definitions = SCHEMA["$defs"]
    for kind in kinds()[1:]:
        described = definitions[kind.__name__]
        assert described["description"]
        assert list(described["properties"]) == [field.name for field in shape(kind)]
        assert all(field["description"] for field in described["properties"].values())
    choices = {field.choices for kind in kinds() for field in shape(kind) if field.choices}
    assert len(choices) > 80
    for each in choices:
        assert definitions[each.__name__]["enum"] == [choice.value for choice in each]


def test_no_two_things_in_it_have_one_name() -> None:
    fields = [field for kind in kinds() for field in shape(kind)]
    names = {kind.__name__ for kind in kinds()[1:]}
    names |= {field.choices.__name__ for field in fields if field.choices}
    names |= {field.target for field in fields if field.target}
    simple = {"Text", "Number", "Day", "TextPerLanguage"}
    things = set(kinds()[1:]) | {field.choices for field in fields if field.choices}
    targets = {field.target for field in fields if field.target}
    assert len(things) + len(targets) + len(simple) == len(SCHEMA["$defs"]) == len(names | simple)


def test_it_names_the_list_of_every_kind_of_code() -> None:
    codes = {f.target for kind in kinds() for f in shape(kind) if f.kind is Kind.CODE}
    assert set(CODES_IN) == codes
    tables = {name: f"{store._TABLES[name]}.json" for name in codes if name in store._TABLES}
    assert {"CountryCode": "iso_countries.json"} | tables == CODES_IN


def test_texts_come_from_the_class_that_has_the_field() -> None:
    activity = SCHEMA["$defs"]["Activity"]["properties"]
    assert activity["people"]["description"] == "Whose data are used."
    assert activity["services"]["description"].startswith("The services or subscription types")
    with pytest.raises(LookupError):
        field_text(organisation.Organisation, "shoe_size")


def test_examples_are_allowed(example: Path) -> None:
    assert allowed_by_schema(json.loads(example.read_bytes()))


def test_a_register_with_every_answer_is_allowed(full: Register) -> None:
    assert allowed_by_schema(json.loads(register_json.write(full)))


@given(typed_registers())
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_register_is_allowed(register: Register) -> None:
    assert allowed_by_schema(json.loads(register_json.write(register)))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_both_allow_every_answer_of_a_record(kind: type[Record]) -> None:
    usual = smallest(kind)
    documents = [register_with(kind, usual)]
    documents += [register_with(kind, usual | {f.name: sound(f)}) for f in shape(kind)]
    for document in documents:
        assert allowed_by_schema(document)
        assert allowed_by_reading(document)


@pytest.mark.parametrize(
    ("kind", "field"),
    DIFFERENT,
    ids=lambda each: each.__name__ if isinstance(each, type) else each.name,
)
def test_both_give_the_same_answer_to_any_value(kind: type[Record], field: FieldShape) -> None:
    values = FEW if field.choices or field.record else VALUES
    tried = [[value] for value in values] if field.many else values
    for answer in (*tried, *OF_OTHER_TYPES, sound(field), [sound(field)]):
        document = register_with(kind, smallest(kind) | {field.name: answer})
        assert agree(document), answer


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_both_refuse_keys_that_lack_or_are_unknown(kind: type[Record]) -> None:
    usual = smallest(kind)
    documents = [
        register_with(kind, usual | {"shoe_size": 1}),
        register_with(kind, usual | {"": 1}),
    ]
    documents += [
        register_with(kind, {key: value for key, value in usual.items() if key != name})
        for name in usual
    ]
    for document in documents:
        assert not allowed_by_schema(document)
        assert allowed_by_reading(document) is False


@pytest.mark.parametrize(
    "head",
    [
        {"format": "privacydesk-register"},
        {"format_version": 1},
        {"format": "privacydesk-register", "format_version": 2},
        {"format": "privacydesk-register", "format_version": 0},
        {"format": "privacydesk-register", "format_version": "1"},
        {"format": "privacydesk-register", "format_version": True},
        {"format": "privacydesk-register", "format_version": None},
        {"format": None, "format_version": 1},
        {"format": "another", "format_version": 1},
        {},
    ],
)
def test_both_refuse_other_marks(head: dict[str, Any]) -> None:
    assert not allowed_by_schema(head)
    assert allowed_by_reading(head) is False


@pytest.mark.parametrize("document", [[], "privacydesk-register", 1, None])
def test_both_refuse_what_is_no_object(document: Any) -> None:
    assert not allowed_by_schema(document)
    assert allowed_by_reading(document) is False


@pytest.mark.parametrize("count", [5_000, 5_001])
def test_both_count_rows(count: int) -> None:
    document = register_with(Register, {"people": []})
    document["people"] = [{"id": f"a{number}", "kind": "other"} for number in range(count)]
    assert allowed_by_schema(document) is (count == 5_000)
    assert allowed_by_reading(document) is (count == 5_000)


def test_what_only_reading_can_tell() -> None:
    person = {"id": OTHER, "kind": "other"}
    for answers in (
        {"people": [person, person]},
        {"data": [{"id": OTHER, "consists_of": [OTHER]}]},
        {"activities": [{"id": "a", "kind": "other", "people": ["nobody"]}]},
    ):
        document = register_with(Register, answers)
        assert allowed_by_schema(document)
        assert allowed_by_reading(document) is None
