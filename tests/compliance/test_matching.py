"""Every word the check looks for is found, however it is written and broken."""

from collections.abc import Callable

import pytest

from privacydesk.compliance.matching import pattern
from tests.examples import knowledge

_KNOWLEDGE = knowledge()
_TABLES = (
    _KNOWLEDGE.dead_words,
    _KNOWLEDGE.hard_words,
    _KNOWLEDGE.telling_phrases,
    _KNOWLEDGE.wrong_claims,
)
ALL = [tuple(entry.forms) for table in _TABLES for entry in table.values()]


def _said(form: str) -> str:
    return form.replace("*", " heel wat ")


def _capitals(form: str) -> str:
    return _said(form).upper()


def _soft_hyphens(form: str) -> str:
    return " ".join("\u00ad".join(word) for word in _said(form).split())


def _broken_lines(form: str) -> str:
    return "\n".join(_said(form).split())


@pytest.mark.parametrize("written", [_said, _capitals, _soft_hyphens, _broken_lines])
def test_every_form_is_found(written: Callable[[str], str]) -> None:
    missed = [
        form
        for forms in ALL
        for form in forms
        if not pattern(forms).search(f"Wij zeggen ({written(form)}).")
    ]
    assert not missed


@pytest.mark.parametrize("text", ["", "bewerkers", "verbewerker", "de be werker"])
def test_no_part_of_another_word_is_found(text: str) -> None:
    assert pattern(("bewerker",)).search(text) is None


def test_all_are_found_in_order_and_the_longest_first() -> None:
    forms = ("cookie", "cookie wall", "wet")
    found = pattern(forms).finditer("Wet: een cookie-\nwall, een cookie, een wet.")
    assert [" ".join(one.group().split()) for one in found] == [
        "Wet",
        "cookie- wall",
        "cookie",
        "wet",
    ]
