"""All questions together."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.ui import questions
from privacydesk.ui.questions.question import Question


def _all() -> Mapping[type[Record], Mapping[str, Question]]:
    found: dict[type[Record], Mapping[str, Question]] = {}
    for module in iter_modules(questions.__path__):
        if module.name in ("every", "question"):
            continue
        for value in vars(import_module(f"{questions.__name__}.{module.name}")).values():
            if isinstance(value, dict) and value and all(_is_record(key) for key in value):
                found.update(value)
    return found


def _is_record(key: object) -> bool:
    return isinstance(key, type) and issubclass(key, Record)


NOT_ASKED: Mapping[type[Record], frozenset[str]] = {
    Register: frozenset({"considered", "proposals"}),
}
"""Fields without a question, because no form asks them.

A decision is made beside the finding that it is about; proposals come from a template, and end
when their page is confirmed.
"""
QUESTIONS = _all()
"""For each class of record its questions, in the order in which they are asked."""
