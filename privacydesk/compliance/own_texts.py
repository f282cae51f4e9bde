"""The texts that the user wrote, each with its place."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from privacydesk.models.place import Place
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.value import Value, value_class
from privacydesk.models.walk import Answer

_RecordType = TypeVar("_RecordType", bound=Record)

_DUTCH = "nl"

_INSIDE = frozenset(
    {
        *("customer", "customer_contact", "not_needed_because", "existing_statement"),
        *("proof", "people_told", "kept_at", "foreign_orders", "cleaned_up_by", "responsible"),
        *("not_told_because", "impact_assessment", "fallback", "why_not_regular", "weighing"),
        *("special_data_ground", "processor_work", "review", "considered"),
        "proposals",
    }
)
"""Fields that no reader sees: notes of the business itself."""

_IN_LIST = re.compile(r"(\w+)\[(\d+)\]\.(.*)")
"""The path of an answer in one of the lists of the register: list, position, the rest."""

_NO_PROSE = frozenset({"url", "value", "version", "number", "postcode", "vat_number", "languages"})
"""Fields that hold an address or a number."""


@value_class
class OwnText(Value):
    """One Dutch text of the user that readers see."""

    topic: Place
    """The record it stands in, or the topic."""
    field: str
    """The field within that record."""
    text: str
    """The text as it was typed."""
    prose: bool
    """Whether it is in the user's own words; False for names of companies and products."""


def own_texts(register: Register, found: Iterable[Answer]) -> Iterator[OwnText]:
    """Yield every Dutch text, and every name, that readers may see, of a register's answers."""
    for answer in found:
        if answer.field.kind not in (Kind.TEXT, Kind.LOCALISED) or _hidden(answer):
            continue
        spot, field = spot_of(register, answer)
        for value in answer.value if answer.field.many else (answer.value,):
            text = value if isinstance(value, str) else value.get(_DUTCH)
            if text:
                yield OwnText(spot, field, text, answer.field.kind is Kind.LOCALISED)


def spot_of(register: Register, answer: Answer) -> tuple[Place, str]:
    """The record or topic an answer stands in, and the field within it.

    What stands in a purpose belongs to the activity or channel of that purpose.
    """
    found = _IN_LIST.match(answer.path)
    if found:
        outer = getattr(register, found[1])[int(found[2])]
        identifier = getattr(outer, "id", "")
        if identifier != answer.place.record:
            inner = re.sub(r"\[\d+\]", "", found[3])
            if answer.place.record and "." in inner:
                inner = inner.replace(".", f"/{answer.place.record}.", 1)
            return Place(found[1], identifier), inner
    return Place(answer.place.topic, answer.place.record), answer.place.field


def records_of(
    found: Iterable[Answer], kind: type[_RecordType]
) -> Iterator[tuple[Answer, _RecordType]]:
    """Yield every record of a kind among answers, with its answer."""
    for answer in found:
        if answer.field.record is kind:
            for value in answer.value if answer.field.many else (answer.value,):
                yield answer, value


def _hidden(answer: Answer) -> bool:
    path = (answer.place.topic, *answer.place.field.split("."))
    return answer.field.name in _NO_PROSE or not _INSIDE.isdisjoint(path)
