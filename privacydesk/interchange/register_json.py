"""The whole register as JSON and back, without loss.

What is not answered is left out; an empty list is the answer "none", and false is "no". Reading
is strict: an unknown key, a wrong type or an unknown choice is refused with its path.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange import json_text
from privacydesk.interchange.characters import shown
from privacydesk.models.integrity import problems
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.text import LocalisedText

FORMAT = "privacydesk-register"
FORMAT_VERSION = 1
_MARKS = ("format", "format_version")
_MOST_LISTED = 12
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2}")


def write(register: Register) -> str:
    """Write the register as JSON text; the same register gives the same text."""
    head = {"format": FORMAT, "format_version": FORMAT_VERSION}
    return json_text.write(head | record_out(register))


def read(raw: bytes) -> Register:
    """Read a register from JSON bytes.

    Raises PrivacyDeskError when the text is no JSON, no register, of a newer format, or holds
    something a register cannot hold.
    """
    value = json_text.parse(raw)
    _check_marks(value)
    body = {key: item for key, item in value.items() if key not in _MARKS}
    register: Register = record_in(Register, body, "")
    check(register)
    return register


def check(register: Register) -> None:
    """Raise PrivacyDeskError for the first flaw in identifiers, references or sizes."""
    for problem in problems(register):
        raise PrivacyDeskError(
            ErrorCode.REGISTER_FLAW,
            flaw=problem.flaw,
            path=problem.path,
            value=shown(problem.value),
        )


def _check_marks(value: Any) -> None:
    """Raise PrivacyDeskError unless this is a register of a format that is known here."""
    if not isinstance(value, Mapping) or not _is_meant_as_register(value):
        raise PrivacyDeskError(ErrorCode.NOT_A_REGISTER, "no format mark")
    for mark in _MARKS:
        if value.get(mark) is None:
            raise PrivacyDeskError(ErrorCode.JSON_MISSING_KEY, path="/", key=mark)
    version = _number_in(value["format_version"], "format_version")
    if version > FORMAT_VERSION:
        raise PrivacyDeskError(ErrorCode.JSON_NEWER_FORMAT, version=version, known=FORMAT_VERSION)
    if version < 1:
        raise _unknown_choice("format_version", str(version), [str(FORMAT_VERSION)])


def _is_meant_as_register(value: Mapping[str, Any]) -> bool:
    """Whether the mark says so or, where it was forgotten, what stands beside it."""
    if "format" in value:
        return bool(value["format"] == FORMAT)
    return any(field.name in value for field in shape(Register))


def record_out(record: Record) -> dict[str, Any]:
    """Give a record as what JSON holds; what is not answered is left out."""
    return {field.name: _field_out(field, value) for field, value in answered(record)}


def _field_out(field: FieldShape, value: Any) -> Any:
    if field.many:
        return [_one_out(field, item) for item in value]
    return _one_out(field, value)


def _one_out(field: FieldShape, value: Any) -> Any:
    if field.kind is Kind.RECORD:
        return record_out(value)
    if field.kind is Kind.LOCALISED:
        return dict(value.entries)
    if field.kind is Kind.DAY:
        return value.isoformat()
    if field.kind is Kind.CHOICE:
        return value.value
    return value


def record_in(kind: type[Record], value: Any, path: str) -> Any:
    """Read a record from what JSON holds; `path` says where it stands.

    Raises PrivacyDeskError for an unknown key, a wrong type or an unknown choice.
    """
    if not isinstance(value, Mapping):
        raise _wrong_type(path, "object")
    known = {field.name: field for field in shape(kind)}
    for key in value:
        if key not in known:
            raise _unknown_key(path, key, known)
    for name, field in known.items():
        if field.required and value.get(name) is None:
            raise PrivacyDeskError(ErrorCode.JSON_MISSING_KEY, path=path or "/", key=name)
    return kind(
        **{
            name: _field_in(known[name], item, f"{path}.{name}" if path else name)
            for name, item in value.items()
            if item is not None
        }
    )


def _field_in(field: FieldShape, value: Any, path: str) -> Any:
    if not field.many:
        return _one_in(field, value, path)
    if not isinstance(value, list):
        raise _wrong_type(path, "list")
    return tuple(_one_in(field, item, f"{path}[{number}]") for number, item in enumerate(value))


def _one_in(field: FieldShape, value: Any, path: str) -> Any:
    if field.kind is Kind.RECORD:
        assert field.record is not None
        return record_in(field.record, value, path)
    if field.kind is Kind.LOCALISED:
        return _localised_in(value, path)
    if field.kind is Kind.YES_NO:
        return _of_type(value, bool, path, "yes_no")
    if field.kind is Kind.NUMBER:
        return _number_in(value, path)
    text: str = _of_type(value, str, path, "text")
    if field.kind is Kind.DAY:
        return _day_in(text, path)
    if field.kind is Kind.CHOICE:
        return _choice_in(field, text, path)
    return text


def _of_type(value: Any, kind: type, path: str, name: str) -> Any:
    if not isinstance(value, kind):
        raise _wrong_type(path, name)
    return value


def _number_in(value: Any, path: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _wrong_type(path, "number")
    return value


def _localised_in(value: Any, path: str) -> LocalisedText:
    if not isinstance(value, Mapping) or not value:
        raise _wrong_type(path, "texts")
    for language, text in value.items():
        if not _LANGUAGE.fullmatch(language):
            raise _unknown_key(path, language, ["nl"])
        _of_type(text, str, f"{path}.{language}", "text")
    return LocalisedText.of(value)


def _day_in(text: str, path: str) -> date:
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise PrivacyDeskError(ErrorCode.JSON_BAD_DATE, path=path, value=shown(text)) from None


def _choice_in(field: FieldShape, text: str, path: str) -> Any:
    assert field.choices is not None
    try:
        return field.choices(text)
    except ValueError:
        raise _unknown_choice(path, text, list(field.choices)) from None


def _wrong_type(path: str, wanted: str) -> PrivacyDeskError:
    return PrivacyDeskError(ErrorCode.JSON_WRONG_TYPE, path=path or "/", wanted=wanted)


def _unknown_key(path: str, key: str, known: Iterable[str]) -> PrivacyDeskError:
    return PrivacyDeskError(
        ErrorCode.JSON_UNKNOWN_KEY,
        path=path or "/",
        key=shown(key),
        nearest=nearest(key, known)[0],
    )


def _unknown_choice(path: str, value: str, known: Sequence[str]) -> PrivacyDeskError:
    """Name all choices, or the nearest of a long list."""
    listed = known if len(known) <= _MOST_LISTED else [*nearest(value, known), "…"]
    return PrivacyDeskError(
        ErrorCode.JSON_UNKNOWN_CHOICE, path=path, value=shown(value), known=", ".join(listed)
    )


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Give the three known words that look most like a word."""
    import difflib

    return difflib.get_close_matches(shown(word), known, cutoff=0)
