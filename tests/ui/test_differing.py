"""Where two papers differ: what is written anew makes the old one the new one, and little more."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from privacydesk.documents.blocks import Block, Paragraph, Words
from privacydesk.ui.preview.differing import Change, differing


def paper(letters: str) -> list[Block]:
    """A paper with a paragraph for each letter."""
    return [Paragraph((Words(letter),)) for letter in letters]


def applied(old: Sequence[Block], new: Sequence[Block], changes: Sequence[Change]) -> list[Block]:
    """Put the changes in the old paper, the last one first."""
    made = list(old)
    for first, after, new_first, new_after in reversed(changes):
        made[first:after] = new[new_first:new_after]
    return made


def found(old: str, new: str) -> list[Change]:
    """The changes between two papers."""
    return differing(paper(old), paper(new))


@given(st.text("abc", max_size=40), st.text("abc", max_size=40))
def test_the_changes_make_the_new_paper(old: str, new: str) -> None:
    before, after = paper(old), paper(new)
    changes = differing(before, after)
    assert applied(before, after, changes) == after
    assert all(first < stop or start < end for first, stop, start, end in changes)
    ends = [0, *(stop for _, stop, _, _ in changes)]
    assert all(end <= first for end, (first, *_) in zip(ends, changes, strict=False))


def test_papers_that_are_alike_have_no_changes() -> None:
    assert found("abc", "abc") == found("", "") == []


def test_a_change_in_place_touches_nothing_else() -> None:
    assert found("abcdef", "axcdyf") == [(1, 2, 1, 2), (4, 5, 4, 5)]
    assert found("abcd", "axyd") == [(1, 3, 1, 3)]


def test_what_came_or_went_touches_nothing_else() -> None:
    assert found("abc", "abxc") == [(2, 2, 2, 3)]
    assert found("abxc", "abc") == [(2, 3, 2, 2)]
    assert found("abcdef", "xabdefy") == [(0, 0, 0, 1), (2, 3, 3, 3), (6, 6, 6, 7)]


def test_a_part_that_moved_is_written_once() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    changes = found(letters, letters[1:] + letters[0])
    assert len(changes) <= 2
    assert sum(end - start for _, _, start, end in changes) == 1
