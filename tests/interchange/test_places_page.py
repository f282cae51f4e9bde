"""docs/register-places.md names every answer of the register, and no other."""

import re
from collections.abc import Iterator

from privacydesk.models.record import Record
from tests.interchange.conftest import ROOT
from tests.interchange.single_answers import kinds

PAGE = (ROOT / "docs" / "register-places.md").read_text(encoding="utf-8")
NO_PLACE = "—"
# How many questions each page of the wizard has, from page 0.
QUESTIONS = (6, 8, 6, 3, 8, 5, 5, 8, 8, 4, 5, 8, 4, 2, 7, 10, 6, 5, 3, 4, 7, 3, 5)
WITHOUT_PLACE = {"1.8", "10.5", "that there is a record", "that it can be handed over"}
# By these a record is found or meant; they answer no question.
CARRYING = {
    f"{name}.id"
    for name in (
        "PeopleGroup",
        "DataItem",
        "Service",
        "Activity",
        "Channel",
        "Recipient",
        "RetentionRule",
        "Purpose",
    )
} | {"Register.organisation", "Register.extras", "Register.publication"}


def rows() -> Iterator[list[str]]:
    """Yield the rows of all tables, each as its cells, without heads."""
    for line in PAGE.splitlines():
        if line.startswith("| ") and not line.startswith("| ---"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if cells[-1] != "Place":
                yield cells


def named() -> set[str]:
    """Give all places that the tables name."""
    return {place for *_, cell in rows() for place in re.findall(r"`([^`]+)`", cell)}


def fields() -> set[str]:
    """Give all fields of the register, each with the class that declares it."""
    return {
        f"{declaring.__name__}.{name}"
        for kind in kinds()
        for declaring in kind.__mro__
        if issubclass(declaring, Record) and declaring is not Record
        for name in declaring.__annotations__
        if not name.startswith("_")
    }


def test_every_place_exists() -> None:
    assert sorted(named() - fields()) == []


def test_every_answer_is_named() -> None:
    assert len(fields()) > 600
    assert sorted(fields() - named() - CARRYING) == []


def test_what_carries_other_answers_is_still_there_and_is_not_named() -> None:
    assert fields() >= CARRYING
    assert sorted(CARRYING & named()) == []


def test_every_question_has_a_row() -> None:
    asked = [cells[0] for cells in rows() if re.fullmatch(r"\d+\.\d+", cells[0])]
    assert asked == [
        f"{page}.{number}" for page, count in enumerate(QUESTIONS) for number in range(1, count + 1)
    ]


def test_every_row_has_a_place_or_says_that_there_is_none() -> None:
    for *_, cell in rows():
        assert cell == NO_PLACE or re.fullmatch(r"`\w+\.\w+`(, `\w+\.\w+`)*", cell), cell
    assert {cells[0] for cells in rows() if cells[-1] == NO_PLACE} == WITHOUT_PLACE


def test_every_row_about_the_law_cites_it() -> None:
    cited = [cells for cells in rows() if len(cells) == 3 and not cells[0][0].isdigit()]
    assert len(cited) > 100
    assert all(re.search(r"\d", cells[1]) for cells in cited)


def test_no_place_stands_twice_in_a_row() -> None:
    for *_, cell in rows():
        places = re.findall(r"`([^`]+)`", cell)
        assert len(places) == len(set(places)), cell
