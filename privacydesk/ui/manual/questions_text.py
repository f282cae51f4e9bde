"""The questions of a topic as a part of the manual: what is asked, why, and an example."""

from collections.abc import Iterator

from privacydesk.i18n import Language
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.steps import value_at
from privacydesk.ui.manual.escaping import escaped
from privacydesk.ui.questions.every import QUESTIONS
from privacydesk.ui.questions.question import Question
from privacydesk.ui.ready import READY
from privacydesk.ui.topics import Topic

_NEW_LINE = "\\\n"
"""Within a paragraph of Markdown."""


def questions_text(topic: Topic, language: Language) -> str:
    """Write what to have ready for a topic and its questions, each below a heading."""
    ready, questions = language.text("What to have ready"), language.text("The questions")
    points = [f"- {escaped(language.text(one))}" for one in READY[topic.code]]
    parts = [f"## {ready}", "\n".join(points), f"## {questions}"]
    parts += [_paragraph(question, language) for question in _questions(topic)]
    return "\n\n".join(parts)


def _questions(topic: Topic) -> Iterator[Question]:
    """The questions of a page in their order, and below a list those about each of its records."""
    for section in topic.sections:
        record = type(value_at(Register(), section.steps))
        shapes = {field.name: field for field in shape(record)}
        for name, question in QUESTIONS[record].items():
            if section.fields and name not in section.fields:
                continue
            yield question
            listed = shapes[name]
            if listed.many and listed.record is not None:
                yield from _of_each(listed.record)


def _of_each(record: type[Record]) -> Iterator[Question]:
    """What is asked about each record; what few need is left out."""
    yield from (one for one in QUESTIONS.get(record, {}).values() if not one.more)


def _paragraph(question: Question, language: Language) -> str:
    text = language.text
    told = [text(one) for one in (question.why, question.usual) if one]
    if question.example:
        told.append(text("Example: {example}").format(example=text(question.example)))
    asked = f"**{escaped(text(question.text))}**"
    return f"{asked}{_NEW_LINE}{' '.join(map(escaped, told))}" if told else asked
