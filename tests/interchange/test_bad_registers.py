"""Every flaw that a register in JSON can have as a whole, with its sentence."""

from typing import Any

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.interchange import register_json
from privacydesk.models.integrity import Flaw
from tests.interchange.refusals import BEGIN, check, raw, refusal

NO_IDENTIFIER = "cannot be an identifier; use small letters, digits and hyphens, at most 64."


@pytest.mark.parametrize(
    ("escaped", "character"),
    [
        ("\\ud83e", "U+D83E"),
        ("\\udd50", "U+DD50"),
        ("\\u0000", "U+0000"),
        ("\\u000c", "U+000C"),
        ("\\r", "U+000D"),
        ("\\u001b[2J", "U+001B"),
        ("\\u007f", "U+007F"),
        ("\\u009b", "U+009B"),
    ],
)
def test_a_character_that_cannot_be_kept(escaped: str, character: str) -> None:
    names = f'"trade_names": [{{"name": "a"}}, {{"name": "De {escaped}Krakeling"}}]'
    check(
        BEGIN + f'"organisation": {{{names}}}}}'.encode(),
        ErrorCode.REGISTER_FLAW,
        f"organisation.trade_names[1].name: the text holds the character {character}, which cannot"
        " be kept. Take it out.",
    )
    unknown_key = BEGIN + f'"na{escaped}me": 1}}'.encode()
    assert refusal(lambda: register_json.read(unknown_key)).code is ErrorCode.JSON_UNKNOWN_KEY


def test_any_other_character_can_be_kept() -> None:
    text = "Çağlar & Łukasz, 10 €/uur ½\u00a0\u200d\U0001f9c1 \u2028\ttab\nlijn"
    register = register_json.read(raw(organisation={"name": text}))
    assert register.organisation.name == text


def person(name: str) -> dict[str, str]:
    return {"id": name, "kind": "customer"}


FLAWS: list[tuple[Flaw, dict[str, Any], str]] = [
    (
        Flaw.BAD_IDENTIFIER,
        {"people": [person("Klant")]},
        f"people[0].id: “Klant” {NO_IDENTIFIER}",
    ),
    (
        Flaw.BAD_IDENTIFIER,
        {"people": [person("a" * 65)]},
        f"people[0].id: “{'a' * 60}…” {NO_IDENTIFIER}",
    ),
    (
        Flaw.SAME_IDENTIFIER,
        {"people": [person("a"), person("b"), person("a")]},
        "people[2].id: the identifier “a” is used twice.",
    ),
    (
        Flaw.UNKNOWN_REFERENCE,
        {"recipients": [{"id": "a", "kind": "chat", "people": ["b"]}], "people": [person("a")]},
        "recipients[0].people: “b” does not exist in this register.",
    ),
    (
        Flaw.SAME_CELL,
        {
            "data": [{"id": "name"}],
            "services": [{"id": "free"}],
            "matrix": [{"data": "name", "service": "free", "asked": "required"}] * 2,
        },
        "matrix[1]: name × free stands twice in the matrix.",
    ),
    (
        Flaw.BAD_NUMBER,
        {"extras": {"minors": {"age": -1}}},
        "extras.minors.age: the number -1 is too small or too large.",
    ),
    (
        Flaw.BAD_NUMBER,
        {"extras": {"minors": {"age": 100_000_001}}},
        "extras.minors.age: the number 100000001 is too small or too large.",
    ),
    (
        Flaw.TEXT_TOO_LONG,
        {"organisation": {"name": "x" * 10_001}},
        "organisation.name: the text has 10001 characters; 10,000 is the most.",
    ),
    (
        Flaw.TEXT_TOO_LONG,
        {"publication": {"change_summary": {"nl": "x" * 10_001}}},
        "publication.change_summary: the text has 10001 characters; 10,000 is the most.",
    ),
    (
        Flaw.EMPTY_TEXT,
        {"organisation": {"name": " \u00a0"}},
        "organisation.name: the text is empty; leave it out when it is not answered.",
    ),
    (
        Flaw.BAD_CHARACTER,
        {"data": [{"id": "a", "catalogue": "na\x1bme"}]},
        (
            "data[0].catalogue: the text holds the character U+001B, which cannot be kept."
            " Take it out."
        ),
    ),
    (
        Flaw.TOO_MANY_RECORDS,
        {"people": [person(str(number)) for number in range(5_001)]},
        "people: there are 5001 rows; 5,000 is the most.",
    ),
    (
        Flaw.HOLDS_ITSELF,
        {"data": [{"id": "a", "consists_of": ["b"]}, {"id": "b", "consists_of": ["a"]}]},
        "data[0]: “a” refers to itself, directly or by a detour.",
    ),
]


@pytest.mark.parametrize(("flaw", "answers", "said"), FLAWS)
def test_a_flaw_in_the_register_as_a_whole(flaw: Flaw, answers: Any, said: str) -> None:
    check(raw(**answers), ErrorCode.REGISTER_FLAW, said)
    error = refusal(lambda: register_json.read(raw(**answers)))
    assert error.values["flaw"] is flaw


def test_every_flaw_was_tried() -> None:
    assert {flaw for flaw, _, _ in FLAWS} == set(Flaw)
