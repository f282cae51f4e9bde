"""Finding words in everything that was answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import Answer, answers
from privacydesk.ui.forms.vocabulary import Vocabulary

MOST = 200
"""How many answers are given at most."""
_NOT_GIVEN = (Kind.IDENTIFIER, Kind.REFERENCE)
"""What the program made up itself, or what stands elsewhere in words."""


@dataclass(frozen=True, slots=True)
class Found:
    """One answer in which the words stand."""

    place: Place
    question: str
    answer: str


def find(register: Register, vocabulary: Vocabulary, words: str) -> list[Found]:
    """Give the answers that hold the words, at most 200, in the order of the register."""
    wanted = words.casefold().strip()
    if not wanted:
        return []
    found: list[Found] = []
    for answer in _texts(register, vocabulary):
        if wanted in answer.answer.casefold() or wanted in answer.question.casefold():
            found.append(answer)
        if len(found) == MOST:
            break
    return found


def _texts(register: Register, vocabulary: Vocabulary) -> Iterator[Found]:
    for answer in answers(register):
        if answer.field.kind in _NOT_GIVEN:
            continue
        texts = list(_words(_named(answer, vocabulary), vocabulary))
        if texts:
            question = vocabulary.questions(type(answer.holder)).get(answer.field.name)
            asked = vocabulary.language.text(question.text) if question else answer.field.name
            yield Found(answer.place, asked, "; ".join(texts))


def _named(answer: Answer, vocabulary: Vocabulary) -> object:
    """The answer; an entry of a catalogue by the name that the user chose it by."""
    if answer.field.kind is not Kind.CODE:
        return answer.value
    names = vocabulary.names_of(answer.field)
    codes = answer.value if answer.field.many else (answer.value,)
    return tuple(names.get(code, code) for code in codes)


def _words(value: object, vocabulary: Vocabulary) -> Iterator[str]:
    if isinstance(value, LocalisedText):
        yield from (text for _, text in value.entries)
    elif isinstance(value, StrEnum):
        yield vocabulary.choice(value)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one, vocabulary)
