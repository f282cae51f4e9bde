"""Where two papers differ: which blocks of the old one give way to which of the new one."""

from collections.abc import Sequence

from privacydesk.documents.blocks import Block

_FEW = 16

Change = tuple[int, int, int, int]
"""From which block of the old paper to before which, and the same in the new one."""


def differing(old: Sequence[Block], new: Sequence[Block]) -> list[Change]:
    """Find the changes between two papers, in their order.

    An answer mostly changes a few blocks and leaves their number as it is: then each one is only
    held against the one in its place.
    """
    first = _equal_from_start(old, new)
    last = _equal_from_start(old[first:][::-1], new[first:][::-1])
    old_end, new_end = len(old) - last, len(new) - last
    if old_end == new_end:
        changes = _in_place(old, new, first, old_end)
        if sum(after - start for start, after, *_ in changes) <= _FEW:
            return changes
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, old[first:old_end], new[first:new_end], autojunk=False)
    return [
        (first + start, first + end, first + new_start, first + new_stop)
        for kind, start, end, new_start, new_stop in matcher.get_opcodes()
        if kind != "equal"
    ]


def _equal_from_start(old: Sequence[Block], new: Sequence[Block]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(old), len(new)))


def _in_place(old: Sequence[Block], new: Sequence[Block], first: int, end: int) -> list[Change]:
    found: list[Change] = []
    for number in range(first, end):
        if old[number] == new[number]:
            continue
        start = found.pop()[0] if found and found[-1][1] == number else number
        found.append((start, number + 1, start, number + 1))
    return found
