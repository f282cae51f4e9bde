"""A register in JSON and back: the same register."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from privacydesk.interchange import register_json
from privacydesk.models.organisation import Organisation
from privacydesk.models.recipient import RecipientsPolicy
from privacydesk.models.register import Register
from tests.interchange.conftest import EXAMPLES
from tests.interchange.refusals import raw
from tests.interchange.typed_registers import typed_registers
from tests.storage.registers import Dice, build


def again(register: Register) -> Register:
    """Give what comes back from JSON."""
    return register_json.read(register_json.write(register).encode())


def test_a_register_with_every_answer_comes_back(full: Register) -> None:
    assert again(full) == full


def test_a_register_without_any_answer_comes_back() -> None:
    assert again(Register()) == Register()
    assert json.loads(register_json.write(Register())) == json.loads(raw())


@given(typed_registers())
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_register_comes_back(register: Register) -> None:
    assert again(register) == register


@pytest.mark.parametrize("seed", range(12))
def test_a_random_register_comes_back(seed: int) -> None:
    register = build(Dice(seed))
    assert again(register) == register


@pytest.mark.parametrize("answer", [None, False, True])
def test_no_and_not_answered_stay_apart(answer: Any) -> None:
    register = Register(recipients_policy=RecipientsPolicy(sells_data=answer))
    assert again(register).recipients_policy.sells_data is answer


@pytest.mark.parametrize("answer", [None, ()])
def test_none_and_not_answered_stay_apart(answer: Any) -> None:
    register = Register(people=answer, organisation=Organisation(trade_names=answer))
    back = again(register)
    assert (back.people, back.organisation.trade_names) == (answer, answer)


def test_null_is_not_answered() -> None:
    content = raw(
        people=None,
        organisation=None,
        recipients_policy={"sells_data": None},
        services=[{"id": "a", "kind": None, "trial_data_kept": None}],
    )
    assert register_json.read(content) == register_json.read(raw(services=[{"id": "a"}]))


def test_a_record_without_answers_is_no_answer() -> None:
    content = raw(organisation={"group": {}, "officer": {"person": {"address": {}}}})
    assert register_json.read(content) == Register()


def test_equal_registers_give_equal_text(full: Register) -> None:
    text = register_json.write(full)
    assert register_json.write(again(full)) == text
    assert text.endswith("}\n")


def test_texts_stand_in_the_file_as_they_were_typed() -> None:
    text = register_json.write(
        Register(organisation=Organisation(name="Çağlar & Łukasz \U0001f9c1"))
    )
    assert '"name": "Çağlar & Łukasz \U0001f9c1"' in text


def test_keys_may_stand_in_any_order(full: Register) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(item) for key, item in reversed(value.items())}
        return [turned(item) for item in value] if isinstance(value, list) else value

    content = json.dumps(turned(json.loads(register_json.write(full)))).encode()
    assert register_json.read(content) == full


def test_lines_may_end_as_they_do_on_windows(example: Path) -> None:
    text = example.read_text(encoding="utf-8")
    assert register_json.read(text.replace("\n", "\r\n").encode()) == register_json.read(
        text.encode()
    )


def test_an_example_comes_back_and_is_written_as_it_stands(example: Path) -> None:
    register = register_json.read(example.read_bytes())
    assert again(register) == register
    written = json.loads(register_json.write(register))
    assert written == json.loads(example.read_bytes())


def test_there_are_five_examples() -> None:
    assert len(EXAMPLES) == 5
