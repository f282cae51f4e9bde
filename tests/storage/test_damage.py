"""Damaged copies: opened as they were, or refused, and never changed."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from privacydesk.errors import ErrorCode
from tests.storage.register_files import outcome

PAGE = 1024


def _bit(raw: bytearray, dice: random.Random) -> None:
    raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)


def _scattered_bytes(raw: bytearray, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 30)):
        raw[dice.randrange(len(raw))] = dice.randrange(256)


def _truncated(raw: bytearray, dice: random.Random) -> None:
    del raw[dice.randrange(len(raw)) :]


def _zeroed_block(raw: bytearray, dice: random.Random) -> None:
    start, length = dice.randrange(len(raw)), dice.choice([16, 512, PAGE, 4 * PAGE])
    raw[start : start + length] = bytes(len(raw[start : start + length]))


def _swapped_pages(raw: bytearray, dice: random.Random) -> None:
    one, two = (PAGE * page for page in dice.sample(range(len(raw) // PAGE), 2))
    first, second = raw[one : one + PAGE], raw[two : two + PAGE]
    raw[one : one + PAGE], raw[two : two + PAGE] = second, first


def _header(raw: bytearray, dice: random.Random) -> None:
    raw[dice.randrange(100)] = dice.randrange(256)


def _longer(raw: bytearray, dice: random.Random) -> None:
    raw += dice.randbytes(dice.randint(1, 5 * PAGE))


KINDS: list[Callable[[bytearray, random.Random], None]] = [
    _bit,
    _scattered_bytes,
    _truncated,
    _zeroed_block,
    _swapped_pages,
    _header,
    _longer,
]
REFUSALS = {ErrorCode.DAMAGED_FILE, ErrorCode.NOT_A_REGISTER, ErrorCode.NEWER_FILE}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("damage", KINDS)
def test_a_damaged_copy_is_never_opened_with_other_data(
    document: Path, damage: Callable[[bytearray, random.Random], None], seed: int
) -> None:
    good = document.read_bytes()
    _, whole = outcome(document)
    dice = random.Random(seed)
    for _ in range(12):
        raw = bytearray(good)
        damage(raw, dice)
        document.write_bytes(raw)
        code, found = outcome(document)
        assert code in REFUSALS or (code is None and found == whole), (damage, seed)
        assert document.read_bytes() == raw
        assert list(document.parent.iterdir()) == [document]


def test_most_kinds_of_damage_are_found(document: Path) -> None:
    """The test above would pass with copies that are hardly damaged at all."""
    good = document.read_bytes()
    dice = random.Random(1)
    for damage in (_scattered_bytes, _truncated, _swapped_pages):
        found = 0
        for _ in range(20):
            raw = bytearray(good)
            damage(raw, dice)
            document.write_bytes(raw)
            found += outcome(document)[0] is not None
        assert found >= 12, damage
