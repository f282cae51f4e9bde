"""One answer as it stands in one column, and back.

Text, codes, choices, identifiers and references stand as they are; a number is an integer; yes
and no are 1 and 0; a day is written 2026-05-12; a text per language is a JSON object; a list is a
JSON array.

Both ways are strict, so that what is written can always be read: a value that is not of the kind
that the field holds raises KeyError, TypeError or ValueError.
"""

import json
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from privacydesk.models.shape import FieldShape, Kind
from privacydesk.models.text import LocalisedText

Cell = str | int | None
"""What a column can hold; None is NULL: not answered."""

_to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def writer(field: FieldShape) -> Callable[[Any], Cell]:
    """Give the function that writes an answer to this question as a cell."""
    return _writer(field.kind, field.choices, many=field.many)


def reader(field: FieldShape) -> Callable[[Cell], Any]:
    """Give the function that reads an answer to this question from a cell."""
    return _reader(field.kind, field.choices, many=field.many)


# Hundreds of questions share a few dozen functions.
@cache
def _writer(kind: Kind, choices: type[StrEnum] | None, *, many: bool) -> Callable[[Any], Cell]:
    one = _writer_of_one(kind, choices)
    if many:
        return lambda values: _to_json([one(value) for value in _of(tuple, values)])
    if kind is Kind.LOCALISED:
        return lambda value: _to_json(one(value))
    return one


@cache
def _reader(kind: Kind, choices: type[StrEnum] | None, *, many: bool) -> Callable[[Cell], Any]:
    one = _reader_of_one(kind, choices)
    if many:
        return lambda cell: tuple([one(value) for value in _of(list, _parsed(cell))])
    if kind is Kind.LOCALISED:
        return lambda cell: one(_parsed(cell))
    return one


def _writer_of_one(kind: Kind, choices: type[StrEnum] | None) -> Callable[[Any], Any]:
    if choices:
        return {choice: choice.value for choice in choices}.__getitem__
    simple: dict[Kind, Callable[[Any], Any]] = {
        Kind.LOCALISED: lambda value: _texts(_of(LocalisedText, value).entries),
        Kind.YES_NO: lambda value: int(_of(bool, value)),
        Kind.NUMBER: _number,
        Kind.DAY: lambda value: _of(date, value).isoformat(),
    }
    return simple.get(kind, _text)


def _reader_of_one(kind: Kind, choices: type[StrEnum] | None) -> Callable[[Any], Any]:
    if choices:
        return {choice.value: choice for choice in choices}.__getitem__
    simple: dict[Kind, Callable[[Any], Any]] = {
        Kind.LOCALISED: lambda plain: LocalisedText.of(_texts(tuple(_of(dict, plain).items()))),
        Kind.YES_NO: {0: False, 1: True}.__getitem__,
        Kind.NUMBER: _number,
        Kind.DAY: lambda cell: date.fromisoformat(_text(cell)),
    }
    return simple.get(kind, _text)


def _of(kind: type, value: Any) -> Any:
    """Pass the value on; its exact type counts: True is no number, a moment is no day."""
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("text expected")
    value.encode()  # what UTF-8 cannot hold, the file cannot
    return value


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("number expected")
    return value


def _texts(entries: tuple[tuple[Any, Any], ...]) -> dict[str, str]:
    texts = {_text(language): _text(text) for language, text in entries}
    if len(texts) != len(entries):
        raise ValueError("one text per language expected")
    return texts


def _parsed(cell: Cell) -> Any:
    return json.loads(_text(cell))
