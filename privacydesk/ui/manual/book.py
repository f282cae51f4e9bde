"""The manual as pages of Markdown in one language, and which page belongs to which screen.

The words stand in `resources/manual`. What the program can tell by itself is added here, so that
it cannot go stale: the questions of a topic, and the findings of the check.
"""

import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from privacydesk.i18n import Language
from privacydesk.knowledge import load
from privacydesk.knowledge.requirement import RequirementTopic
from privacydesk.models.value import Value, value_class
from privacydesk.paths import resource
from privacydesk.ui.manual.findings_text import findings_text
from privacydesk.ui.manual.questions_text import questions_text
from privacydesk.ui.topics import TOPICS

SUFFIX = ".md"
_FOLDER = "manual"
_HEADING = "# "
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


@value_class
class Page(Value):
    """One page of the manual."""

    code: str
    """Its name in links: "recipients"."""
    part: str
    """The part of the manual it belongs to, in the language of the manual."""
    title: str
    text: str
    """The whole page in Markdown, its title first."""
    screens: tuple[str, ...] = ()
    """What on the screen it belongs to: "topic:recipients", "step:processors", "dialog:find"."""


class Book:
    """All pages in the order of reading."""

    def __init__(self, language: Language) -> None:
        """Take the language of the screens."""
        self.language = language
        """The language of the manual."""

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages, read when they are first asked for."""
        return tuple(self._read())

    def page(self, code: str) -> Page:
        """Give the page of a name; the first one when there is none of that name."""
        return next((one for one in self.pages if one.code == code), self.pages[0])

    def page_for(self, screen: str) -> Page:
        """Give the page that belongs to what is on the screen; the first one when none does."""
        return next((one for one in self.pages if screen in one.screens), self.pages[0])

    def holding(self, words: str) -> tuple[Page, ...]:
        """Give the pages that hold all of these words, those with them in the title first."""
        wanted = words.casefold().split()
        found = [one for one in self.pages if _holds(one.text, wanted)]
        return tuple(sorted(found, key=lambda one: not _holds(one.title, wanted)))

    def pictures(self) -> frozenset[str]:
        """The names of the files of all pictures."""
        return frozenset(name for page in self.pages for name in _PICTURE.findall(page.text))

    def _read(self) -> Iterator[Page]:
        index = json.loads(resource(f"{_FOLDER}/index.json").read_text(encoding="utf-8"))
        for part in index["parts"]:
            for entry in part["pages"]:
                text = self._text(entry)
                title = text.partition("\n")[0].removeprefix(_HEADING)
                name = part["title"][self.language.code]
                yield Page(entry["code"], name, title, text, tuple(entry.get("screens", ())))

    def _text(self, entry: dict[str, Any]) -> str:
        """The text of a page with what is made for it: findings, or the questions of a topic."""
        if "findings" in entry:
            found = RequirementTopic(entry["findings"])
            return findings_text(found, self.language, load())
        written = source(self.language.code, entry["code"]).read_text(encoding="utf-8").rstrip()
        if "questions" in entry:
            topic = next(one for one in TOPICS if one.code == entry["questions"])
            written += "\n\n" + questions_text(topic, self.language)
        return written + "\n"


def source(code: str, page: str) -> Path:
    """Where the words of a page are written, for the code of a language."""
    return resource(f"{_FOLDER}/{code}/{page}{SUFFIX}")


def _holds(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
