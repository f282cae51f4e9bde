"""Taking one thing out of a register takes its facts out of the papers, and no others."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest

from privacydesk.documents.blocks import Hyperlink, Line, Places, See
from privacydesk.documents.stream import holes, told
from privacydesk.models.integrity import problems
from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.removal import without
from privacydesk.models.rights import Right
from privacydesk.models.shape import Kind
from privacydesk.models.walk import answers
from tests.examples import NAMES, example, processors, statement

_TERMS = "#retention"
"""A line with a reference to the terms says where these stand, and no term."""
Told = tuple[str, Places]
"""One line of a paper without references to other sections, and the places it comes from."""


def _removals() -> Iterator[Any]:
    for name in NAMES:
        for topic, record in _records(example(name)):
            label = getattr(record, "id", None) or getattr(record, "kind", "")
            yield pytest.param(name, topic, record, id=f"{name}-{topic}-{label}")


def _records(register: Register) -> Iterator[tuple[str, Record]]:
    yield from (("activities", activity) for activity in register.activities or ())
    yield from (("recipients", recipient) for recipient in register.recipients or ())
    yield from (("retention", rule) for rule in register.retention.rules or ())
    yield from (("rights", right) for right in register.rights.listed or ())


@pytest.mark.parametrize(("name", "topic", "record"), list(_removals()))
def test_removing_removes_exactly_its_facts(name: str, topic: str, record: Record) -> None:
    before = example(name)
    after = _without(before, record)
    assert list(problems(after)) == []
    lost, new = _difference(_told(before), _told(after))
    changed = _changed_places(before, after)

    assert lost, "nothing was printed of it"
    assert [text for text, places in lost if not _touches(places, changed)] == []
    old_texts = [text for text, _ in lost]
    new_texts = [text for text, _ in new if not _marks_a_hole(text, after)]
    assert [text for text in new_texts if not _is_rest_of(text, old_texts)] == []
    assert [text for text, places in _told(after) if _is_about(places, topic, record)] == []


def _without(register: Register, record: Record) -> Register:
    if not isinstance(record, Right):
        return without(register, record)
    rights = cast(Any, register.rights)
    kept = tuple(right for right in rights.listed if right is not record)
    return cast(Register, replace(cast(Any, register), rights=replace(rights, listed=kept)))


def _told(register: Register) -> list[Told]:
    papers = (statement(register), processors(register))
    lines = [(_text(line), places) for paper in papers for line, places in told(paper.blocks)]
    return [(text, places) for text, places in lines if text]


def _text(line: Line) -> str:
    if any(isinstance(piece, Hyperlink) and piece.url == _TERMS for piece in line):
        return ""
    pieces = [
        "" if isinstance(piece, See) or _is_reference(piece) else piece.text for piece in line
    ]
    return "".join(pieces).replace(" ()", "")


def _is_reference(piece: object) -> bool:
    return isinstance(piece, Hyperlink) and piece.url.startswith("#")


def _difference(before: list[Told], after: list[Told]) -> tuple[list[Told], list[Told]]:
    """The lines that are gone and those that are new, each as often as it is."""
    old, new = Counter(text for text, _ in before), Counter(text for text, _ in after)
    return [t for t in before if not new[t[0]]], [t for t in after if not old[t[0]]]


def _changed_places(before: Register, after: Register) -> set[Place]:
    old, new = (
        {(a.place, a.value) for a in answers(register) if a.field.kind is not Kind.RECORD}
        for register in (before, after)
    )
    return {place for place, _ in old ^ new}


def _touches(places: Places, changed: set[Place]) -> bool:
    return any(
        place.topic == other.topic
        and (place.record == other.record or not place.record or not other.record)
        for place in places
        for other in changed
    )


def _is_rest_of(text: str, lost: list[str]) -> bool:
    """Whether a new line says only what one lost line said."""
    return any(_words(text) <= _words(old) for old in lost)


def _marks_a_hole(text: str, register: Register) -> bool:
    """Whether a line shows that something is not known now that was told by what is gone."""
    papers = (statement(register), processors(register))
    return any(hole.lower() in text.lower() for paper in papers for hole in holes(paper.blocks))


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _is_about(places: Places, topic: str, record: Record) -> bool:
    identifier = getattr(record, "id", None)
    return identifier is not None and any(
        place.topic == topic and place.record == identifier for place in places
    )
