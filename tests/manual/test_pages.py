"""The manual says what the screens say, and leads nowhere that is not there."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from privacydesk import paths
from privacydesk.models.register import Register
from privacydesk.models.steps import value_at
from privacydesk.ui.manual.book import Book, source
from privacydesk.ui.questions.every import QUESTIONS
from privacydesk.ui.ready import READY
from privacydesk.ui.topics import CHECK, TOPICS
from privacydesk.ui.wizard.flow_steps import STEPS
from tests.examples import ROOT, knowledge
from tests.manual.reading import (
    ARROW,
    CODES,
    book,
    cells,
    codes,
    links,
    pages_linked,
    pieces,
    screen_words,
    strong,
    tokens,
    written,
)

DIALOGS = ("find", "export", "newregister", "preferences", "about")
SITES = {"https://www.autoriteitpersoonsgegevens.nl"}
MOST_WORDS = 30
"""Of a sentence; a reader at level B1 loses the thread of a longer one."""
MOST_LINKS = 5
"""Of a sentence; with more it is a list."""

in_both = pytest.mark.parametrize("code", CODES)


def names_linked(code: str, page: str) -> list[str]:
    """The words of all links of a page."""
    parts = list(pieces(tokens(code, page)))
    return [after.content for one, after in pairwise(parts) if one.type == "link_open"]


@in_both
def test_every_file_is_a_page_and_every_page_is_there(code: str) -> None:
    folder = source(code, "welcome").parent
    assert {path.stem for path in folder.iterdir()} == set(written(code))
    made = {page.code for page in book(code).pages} - set(written(code))
    assert all(one.startswith("findings-") for one in made)


def test_both_languages_have_the_same_pages_parts_and_pictures() -> None:
    for page in written("nl"):
        dutch, english = tokens("nl", page), tokens("en", page)
        shapes = [[t.tag for t in one if t.type == "heading_open"] for one in (dutch, english)]
        assert shapes[0] == shapes[1], page
        assert pages_linked(dutch) == pages_linked(english), page
        assert len(cells(dutch)) == len(cells(english)) or page == "words", page
        pictures = [
            [p.attrs["src"] for p in pieces(t) if p.type == "image"] for t in (dutch, english)
        ]
        assert pictures[0] == pictures[1], page


@in_both
def test_every_link_leads_to_a_page_and_every_page_is_led_to(code: str) -> None:
    known = {page.code for page in book(code).pages}
    for page in written(code):
        for link in links(tokens(code, page)):
            assert link.removesuffix(".md") in known or link in SITES, f"{page}: {link}"
    reached, new = set[str](), {book(code).pages[0].code}
    while new:
        reached |= new
        new = {to for one in new for to in pages_linked(tokens(code, one, made=True))} - reached
    assert reached == known


@in_both
def test_every_picture_is_there(code: str) -> None:
    names = book(code).pictures()
    assert names
    assert [name for name in names if not paths.picture(code, name).is_file()] == []


@in_both
def test_every_picture_says_in_words_what_it_shows(code: str) -> None:
    for page in written(code):
        for piece in pieces(tokens(code, page)):
            assert piece.type != "image" or piece.content, page


@in_both
def test_words_in_bold_stand_on_the_screens(code: str) -> None:
    known = screen_words(code)
    strange = [
        f"{page}: {words}"
        for page in written(code)
        for words in strong(tokens(code, page))
        if any(part not in known for part in words.split(f" {ARROW} "))
    ]
    assert strange == []
    assert "Opslaan" in screen_words("nl")


@in_both
def test_each_part_of_the_screen_has_one_page(code: str) -> None:
    screens = [screen for page in book(code).pages for screen in page.screens]
    wanted = {f"topic:{topic.code}" for topic in (*TOPICS, CHECK)}
    wanted |= {f"step:{step.code}" for step in STEPS}
    wanted |= {f"dialog:{name}" for name in DIALOGS}
    assert sorted(screens) == sorted({*wanted, "window:welcome"})


@in_both
def test_pages_are_called_as_the_screens(code: str) -> None:
    text, manual = book(code).language.text, book(code)
    for topic in (*TOPICS, CHECK):
        assert manual.page_for(f"topic:{topic.code}").title == text(topic.title)
    for step in STEPS:
        page = manual.page_for(f"step:{step.code}")
        if not any(screen.startswith("topic:") for screen in page.screens):
            assert page.title in (text(step.name), text(step.title))


@in_both
def test_the_page_on_the_wizard_names_all_its_steps_in_order(code: str) -> None:
    names = []
    for token in tokens(code, "wizard"):
        children = token.children or []
        names += [
            children[n + 1].content for n, one in enumerate(children) if one.type == "link_open"
        ]
    assert names == [book(code).language.text(step.name) for step in STEPS]


@in_both
def test_every_topic_tells_all_its_questions(code: str) -> None:
    manual = book(code)
    for topic in TOPICS:
        page = manual.page_for(f"topic:{topic.code}")
        told, text = set(strong(tokens(code, page.code, made=True))), page.text.replace("\\", "")
        for section in topic.sections:
            asked = QUESTIONS[type(value_at(Register(), section.steps))]
            wanted = {asked[name].text for name in section.fields or asked}
            assert {manual.language.text(one) for one in wanted} <= told
        for one in READY[topic.code]:
            assert manual.language.text(one) in text


@in_both
def test_every_finding_is_explained_once(code: str) -> None:
    found = [
        words
        for page in book(code).pages
        if page.code.startswith("findings-")
        for words in codes(tokens(code, page.code, made=True))
    ]
    assert sorted(found) == sorted(knowledge().requirements)


@in_both
def test_findings_hold_no_names_of_values(code: str) -> None:
    for page in book(code).pages:
        assert not re.search(r"\{\w+\}", page.text), page.code


@in_both
def test_places_of_files_are_those_of_the_program(
    code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    told = [one for one in codes(tokens(code, "file")) if one.startswith("~/")]
    real = (paths.settings_file(), paths.log_folder() / "privacydesk.log")
    assert told == [f"~/{path.relative_to(tmp_path).as_posix()}" for path in real]


@in_both
def test_files_of_the_source_are_there(code: str) -> None:
    told = [one for page in written(code) for one in codes(tokens(code, page))]
    of_source = [one for one in told if one.startswith("docs/")]
    assert of_source
    assert [one for one in of_source if not (ROOT / one).is_file()] == []


@in_both
def test_sentences_are_short(code: str) -> None:
    long = []
    for page in written(code):
        for token in tokens(code, page):
            if token.type != "inline" or token.content.count("](") > MOST_LINKS:
                continue
            long += [
                f"{page}: {sentence}"
                for sentence in re.split(r"(?<=[.!?:;])\s+", token.content)
                if len(sentence.split()) > MOST_WORDS
            ]
    assert long == []


def test_a_page_that_is_not_there_is_the_first_one() -> None:
    manual: Book = book("nl")
    assert manual.page("nowhere") == manual.pages[0]
    assert manual.page_for("dialog:nowhere") == manual.pages[0]


@in_both
def test_words_are_found_wherever_they_stand(code: str) -> None:
    manual = book(code)
    found = manual.holding("TW-11.7a-CONSENT")
    assert [page.code for page in found] == ["findings-cookies"]
    assert manual.holding("PRIVACY") != ()
    assert manual.holding("privacy zzzz") == ()
    assert manual.holding(manual.page("transfers").title)[0].code == "transfers"
