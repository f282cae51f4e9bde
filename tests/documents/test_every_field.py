"""Every answer reaches a paper, except those that the models say stay inside."""

import sys
from collections.abc import Iterator
from dataclasses import MISSING, replace
from datetime import timedelta
from functools import cache
from typing import Any, cast

import pytest

from privacydesk.documents.blocks import Document
from privacydesk.models.integrity import problems
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import Answer, answers
from tests.examples import knowledge, processors, statement
from tests.storage.describe_tables import field_docstring
from tests.storage.registers import Dice, Everything, build

_INSIDE = "stays inside"
_REGISTERS = 120
_FULL = _REGISTERS - 1
_ATTEMPTS = 4
"""How often a field is tried in one register before the next register is looked at."""


class _Plain(Everything):
    """Answers every question with words that can be printed."""

    def text(self) -> str:
        return f"answer {self.number(0, 10**6)}"


class _Sparse(Dice):
    """Leaves most questions open."""

    def answered(self) -> bool:
        return self.number(1, 4) == 1


def _classes(record: type[Record] = Register) -> dict[type[Record], None]:
    """Every class of record that holds something to print, outermost first."""
    found = {record: None}
    for field in shape(record):
        if field.record is not None and not _stays_inside(record, field):
            found.update(_classes(field.record))
    return found


def _stays_inside(record: type[Record], field: FieldShape) -> bool:
    """Whether a field says in its docstring that it stays inside, and so all that it holds."""
    return _inside(record.__module__, record.__qualname__, field.name)


@cache
def _inside(module: str, record: str, field: str) -> bool:
    return _INSIDE in field_docstring(getattr(sys.modules[module], record), field)


def _open_to_print(record: type[Record]) -> list[FieldShape]:
    """The fields that must reach a paper; identifiers only carry what others say."""
    carried = (Kind.IDENTIFIER, Kind.RECORD)
    fields = [field for field in shape(record) if not _stays_inside(record, field)]
    return [field for field in fields if field.kind not in carried and not _points(field)]


def _points(field: FieldShape) -> bool:
    """Whether a field is only there to say what its record is about."""
    return field.kind is Kind.REFERENCE and field.required


@pytest.mark.parametrize("record", [c for c in _classes() if _open_to_print(c)])
def test_every_answer_reaches_a_paper(record: type[Record]) -> None:
    wanted = {field.name for field in _open_to_print(record)}
    for number in range(_REGISTERS):
        if not wanted:
            break
        wanted -= _printed(number, record, wanted)
    assert wanted == set()


def test_what_stays_inside_reaches_no_paper() -> None:
    register = _register(_FULL)
    emptied = cast(Register, _emptied(register))
    assert emptied != register
    assert _papers(emptied) == _papers(register)


def _printed(number: int, record: type[Record], wanted: set[str]) -> set[str]:
    """Which of these fields change a paper when their answer changes in a register."""
    register = _register(number)
    found: set[str] = set()
    tried = dict.fromkeys(wanted, 0)
    for answer in answers(register):
        name = answer.field.name
        if type(answer.holder) is not record or name not in wanted - found:
            continue
        tried[name] += 1
        if tried[name] <= _ATTEMPTS and _matters(register, number, answer):
            found.add(name)
    return found


def _matters(register: Register, number: int, answer: Answer) -> bool:
    for other in _other_values(answer):
        holder = replace(cast(Any, answer.holder), **{answer.field.name: other})
        changed = cast(Register, _with(register, answer.holder, holder))
        if list(problems(changed)):
            continue
        if any(
            paper(changed) != _paper(number, paper.__name__) for paper in (statement, processors)
        ):
            return True
    return False


@cache
def _register(number: int) -> Register:
    """Registers of all sorts: small ones with many or few answers, and at last a full one."""
    if number == _FULL:
        chooser: Everything | Dice = _Plain()
    else:
        chooser = Dice(number, sizes=(1, 2)) if number % 3 else _Sparse(number, sizes=(1, 2))
    return cast(Register, _with_known_codes(build(chooser)))


@cache
def _paper(number: int, name: str) -> Document:
    return {"statement": statement, "processors": processors}[name](_register(number))


def _papers(register: Register) -> tuple[Document, Document]:
    return statement(register), processors(register)


def _other_values(answer: Answer) -> Iterator[Any]:
    """Other answers to the same question: none at all, and every other choice."""
    field, value = answer.field, answer.value
    default = answer.holder.default(field.name)
    if default is not MISSING and default != value:
        yield default
    if field.many:
        yield ()
    elif field.kind is Kind.CHOICE and field.choices:
        yield from (choice for choice in field.choices if choice is not value)
    elif field.kind is Kind.CODE:
        yield from _codes(field)[:3]
    else:
        yield _other(field.kind, value)


def _other(kind: Kind, value: Any) -> Any:
    match kind:
        case Kind.YES_NO:
            return not value
        case Kind.NUMBER:
            return value + 1 if value < 10 else value - 1
        case Kind.DAY:
            return value + timedelta(days=400)
        case Kind.LOCALISED:
            return LocalisedText.of({"nl": "iets anders"})
        case Kind.REFERENCE:
            return None
    return "something else"


def _with(record: Record, old: Record, new: Record) -> Any:
    """The same records with one of them replaced."""
    if record is old:
        return new
    return _mapped(record, lambda inner: _with(inner, old, new))


def _emptied(record: Record) -> Any:
    """The same records without the answers that stay inside, where they can be left out."""
    kept = _mapped(record, _emptied)
    names = [f.name for f in shape(type(record)) if _stays_inside(type(record), f)]
    defaults = {name: record.default(name) for name in names}
    return replace(kept, **{k: v for k, v in defaults.items() if v is not MISSING})


def _with_known_codes(record: Record) -> Any:
    """The same records with codes that stand in the tables instead of made-up ones."""
    mapped = _mapped(record, _with_known_codes)
    changed = {}
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if field.kind is Kind.CODE and value:
            changed[field.name] = _known(field, value)
    return replace(mapped, **changed)


def _known(field: FieldShape, value: Any) -> Any:
    codes = _codes(field)
    if not field.many:
        return codes[int(value.split("-")[1]) % len(codes)]
    return tuple(dict.fromkeys(codes[int(code.split("-")[1]) % len(codes)] for code in value))


def _codes(field: FieldShape) -> list[str]:
    known = knowledge()
    tables: dict[str | None, Any] = {
        "DataCode": known.data_categories,
        "DataGroupCode": known.data_groups,
        "PurposeCode": known.purposes,
        "VendorCode": known.vendors,
        "MeasureCode": known.measures,
        "LawCode": known.laws,
        "AuthorityCode": known.authorities,
        "CountryCode": known.iso_countries,
    }
    return list(tables[field.target])


def _mapped(record: Record, change: Any) -> Any:
    """The same record with each record in it changed."""
    changed: dict[str, Any] = {}
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if field.kind is not Kind.RECORD or value is None:
            continue
        made = tuple(change(item) for item in value) if field.many else change(value)
        if made != value:
            changed[field.name] = made
    return replace(cast(Any, record), **changed) if changed else record
