"""Every answer of the register can be given, and every choice has a name."""

from collections.abc import Iterator
from enum import StrEnum

import pytest

from privacydesk.models.people import PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind, shape
from privacydesk.ui.choices.every import CHOICES
from privacydesk.ui.questions.every import NOT_ASKED, QUESTIONS
from privacydesk.ui.questions.question import Question
from privacydesk.ui.topics import TOPICS

_LONGEST = 200
_IN_RESOURCES = {PeopleKind, RecipientKind}
_MOST_AT_ONCE = 10


def _records(record: type[Record] = Register) -> dict[type[Record], None]:
    found = {record: None}
    for field in shape(record):
        if field.name in NOT_ASKED.get(record, ()):
            continue
        if field.record is not None and field.record not in found:
            found.update(_records(field.record))
    return found


def _questions() -> Iterator[tuple[type[Record], str, Question]]:
    for record, questions in QUESTIONS.items():
        for name, question in questions.items():
            yield record, name, question


@pytest.mark.parametrize("record", _records(), ids=lambda record: record.__name__)
def test_every_field_is_asked(record: type[Record]) -> None:
    asked = set(QUESTIONS.get(record, {}))
    fields = {f.name for f in shape(record) if f.kind is not Kind.IDENTIFIER}
    assert asked == fields - NOT_ASKED.get(record, frozenset())


def test_what_is_not_asked_is_little_and_is_there() -> None:
    """Who leaves a question out has to say so here as well."""
    names = {"considered", "proposals"}
    assert dict(NOT_ASKED) == {Register: names}
    assert names <= {field.name for field in shape(Register)}


def test_there_is_no_question_about_anything_else() -> None:
    assert set(QUESTIONS) == set(_records())


def test_every_choice_has_a_name() -> None:
    lists = {f.choices for r in _records() for f in shape(r) if f.choices is not None}
    assert set(CHOICES) == lists - _IN_RESOURCES
    lacking = [value for choices in CHOICES for value in choices if value not in CHOICES[choices]]
    assert lacking == []


def test_names_of_choices_tell_them_apart() -> None:
    for choices, names in CHOICES.items():
        assert issubclass(choices, StrEnum)
        assert len(set(names.values())) == len(names), choices.__name__


def test_questions_are_short() -> None:
    texts = [text for _, _, q in _questions() for text in (q.text, q.why, q.usual, q.example)]
    assert [text for text in texts if len(text) > _LONGEST] == []
    assert all(question.text for _, _, question in _questions())


def test_no_form_asks_much_at_once() -> None:
    for record, questions in QUESTIONS.items():
        if record is not Register:
            shown = [name for name, question in questions.items() if not question.more]
            assert len(shown) <= _MOST_AT_ONCE, record.__name__


def test_every_part_of_the_register_stands_on_one_page() -> None:
    for field in shape(Register):
        if field.name in NOT_ASKED[Register]:
            continue
        inside = shape(field.record) if field.record is not None and not field.many else ()
        for place in [Place(field.name, "", f.name) for f in inside] or [Place(field.name)]:
            holding = [topic.code for topic in TOPICS if topic.holds(place)]
            assert len(holding) == 1, (place, holding)
