"""Texts of the user's own: looked through, and put together for a message."""

import re
from collections.abc import Iterable, Iterator, Sequence

from privacydesk.compliance.matching import Phrases
from privacydesk.models.shape import Kind
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import Answer

_AND = {"nl": "en", "en": "and"}


def mentions(pattern: re.Pattern[str] | Phrases, *texts: LocalisedText | None) -> bool:
    """Whether one of the texts says something, in whatever language."""
    return any(pattern.search(words) for text in texts if text for _, words in text.entries)


def own_words(found: Iterable[Answer]) -> Iterator[str]:
    """Every text of the user's own among answers, in every language."""
    for answer in found:
        if answer.field.kind is Kind.LOCALISED:
            for text in answer.value if answer.field.many else (answer.value,):
                yield from (words for _, words in text.entries)


def listed(texts: Sequence[LocalisedText]) -> LocalisedText:
    """Several texts as one, in Dutch and in English: "a, b and c"."""
    return LocalisedText.of({code: _one(texts, code) for code in _AND})


def _one(texts: Iterable[LocalisedText], code: str) -> str:
    *first, last = (text.get(code) or text.entries[0][1] for text in texts)
    return f"{', '.join(first)} {_AND[code]} {last}" if first else last
