"""The help for a topic, as a value: what to have ready, and what is asked and why.

The window shows what `help_page` gives and knows no more of it: a page of a manual can take its
place here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.steps import value_at
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.question import Question
from privacydesk.ui.ready import READY
from privacydesk.ui.topics import Topic


@dataclass(frozen=True, slots=True)
class HelpPart:
    """One question, in the language of the screens."""

    question: str
    lines: tuple[str, ...]
    """Why it is asked, what most answer, and an example."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The help for one topic."""

    title: str
    ready: tuple[str, ...]
    """What to have ready."""
    parts: tuple[HelpPart, ...]
    """The questions, in the order of the page."""


def help_page(topic: Topic, vocabulary: Vocabulary) -> HelpPage:
    """Give the help for a topic."""
    text = vocabulary.language.text
    return HelpPage(
        title=text(topic.title),
        ready=tuple(text(one) for one in READY[topic.code]),
        parts=tuple(_part(question, vocabulary) for question in _questions(topic, vocabulary)),
    )


def _questions(topic: Topic, vocabulary: Vocabulary) -> Iterator[Question]:
    """The questions of a page, and below that of a list those about each of its records."""
    for section in topic.sections:
        record = type(value_at(Register(), section.steps))
        asked = vocabulary.questions(record)
        for field in shape(record):
            if field.name not in asked or (section.fields and field.name not in section.fields):
                continue
            yield asked[field.name]
            if field.many and field.record is not None:
                yield from _of_each(field.record, vocabulary)


def _of_each(record: type[Record], vocabulary: Vocabulary) -> Iterator[Question]:
    """What is asked about each record; what few need is left out."""
    yield from (one for one in vocabulary.questions(record).values() if not one.more)


def _part(question: Question, vocabulary: Vocabulary) -> HelpPart:
    text = vocabulary.language.text
    lines = [text(one) for one in (question.why, question.usual) if one]
    if question.example:
        lines.append(text("Example: {example}").format(example=text(question.example)))
    return HelpPart(text(question.text), tuple(lines))
