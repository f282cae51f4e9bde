"""The whole register as JSON and back, without loss.

What is not answered is left out; an empty list is the answer "none", and false is "no". Reading
is strict: an unknown key, a wrong type or an unknown choice is refused with its path.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange import json_text
from privacydesk.models.integrity import problems
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered, shape
from privacydesk.models.text import LocalisedText

FORMAT = "privacydesk-register"
FORMAT_VERSION = 1
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
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise PrivacyDeskError(ErrorCode.NOT_A_REGISTER, "no format mark")
    version = value.get("format_version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise PrivacyDeskError(ErrorCode.NOT_A_REGISTER, "no format version")
    if version > FORMAT_VERSION:
        raise PrivacyDeskError(ErrorCode.JSON_NEWER_FORMAT, version=version, known=FORMAT_VERSION)
    body = {key: item for key, item in value.items() if key not in ("format", "format_version")}
    register: Register = record_in(Register, body, "")
    check(register)
    return register


def check(register: Register) -> None:
    """Raise PrivacyDeskError for the first flaw in identifiers, references or sizes."""
    for problem in problems(register):
        raise PrivacyDeskError(
            ErrorCode.REGISTER_FLAW, flaw=problem.flaw, path=problem.path, value=problem.value
        )


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
            raise PrivacyDeskError(
                ErrorCode.JSON_UNKNOWN_KEY, path=path or "/", key=key, nearest=_nearest(key, known)
            )
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
    text = _of_type(value, str, path, "text")
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
            raise PrivacyDeskError(
                ErrorCode.JSON_UNKNOWN_KEY, path=path, key=language, nearest="nl"
            )
        _of_type(text, str, f"{path}.{language}", "text")
    return LocalisedText.of(value)


def _day_in(text: str, path: str) -> date:
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise PrivacyDeskError(ErrorCode.JSON_BAD_DATE, path=path, value=text[:40]) from None


def _choice_in(field: FieldShape, text: str, path: str) -> Any:
    assert field.choices is not None
    try:
        return field.choices(text)
    except ValueError:
        raise PrivacyDeskError(
            ErrorCode.JSON_UNKNOWN_CHOICE,
            path=path,
            value=text[:60],
            known=", ".join(field.choices),
        ) from None


def _wrong_type(path: str, wanted: str) -> PrivacyDeskError:
    return PrivacyDeskError(ErrorCode.JSON_WRONG_TYPE, path=path or "/", wanted=wanted)


def _nearest(key: str, known: Mapping[str, object]) -> str:
    import difflib

    found = difflib.get_close_matches(key, known, n=1, cutoff=0)
    return found[0] if found else ""
