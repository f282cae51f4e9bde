"""Strict JSON text: what `json` lets through and a register must not hold is refused here.

Refused with the place of the fault: text that is no JSON, a key given twice, NaN and Infinity,
numbers beyond 18 digits, nesting deeper than 40, lone surrogates, text over 10 million bytes.
"""

import json
import re
from typing import Any

from privacydesk.errors import ErrorCode, PrivacyDeskError

MOST_BYTES = 10_000_000
MOST_DEPTH = 40
_MOST_DIGITS = 18
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{\]}]', re.DOTALL)
_BAD_CHARACTER = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def parse(raw: bytes) -> Any:
    """Read JSON from UTF-8 bytes, with or without a byte order mark.

    Raises PrivacyDeskError with the line of the first fault.
    """
    if len(raw) > MOST_BYTES:
        raise PrivacyDeskError(ErrorCode.FILE_TOO_BIG, megabytes=MOST_BYTES // 1_000_000)
    text = _decoded(raw)
    _check_depth(text)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_float,
            parse_int=_integer,
        )
    except json.JSONDecodeError as error:
        raise PrivacyDeskError(
            ErrorCode.NOT_JSON, error.msg, line=error.lineno, column=error.colno
        ) from None
    _check_text(value)
    return value


def write(value: Any) -> str:
    """Write a value as readable JSON text that ends in a newline."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PrivacyDeskError(ErrorCode.NOT_JSON, "not UTF-8", line=line, column=1) from None


def _check_depth(text: str) -> None:
    """Refuse deep nesting before the parser sees it: its own limit is a RecursionError."""
    depth = 0
    for token in _STRING_OR_BRACKET.finditer(text):
        mark = token.group()
        if mark in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise PrivacyDeskError(ErrorCode.JSON_TOO_DEEP, depth=MOST_DEPTH)
        elif mark in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise PrivacyDeskError(ErrorCode.JSON_DUPLICATE_KEY, key=key)
            seen.add(key)
    return made


def _constant(name: str) -> Any:
    raise PrivacyDeskError(ErrorCode.JSON_BAD_NUMBER, number=name)


def _float(text: str) -> Any:
    raise PrivacyDeskError(ErrorCode.JSON_BAD_NUMBER, number=text[:20])


def _integer(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise PrivacyDeskError(ErrorCode.JSON_BAD_NUMBER, number=f"{text[:20]}…")
    return int(text)


def _check_text(value: Any) -> None:
    """Refuse lone surrogates and control characters, in keys as well as in values."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            waiting.extend(here)
            waiting.extend(here.values())
        elif isinstance(here, list):
            waiting.extend(here)
        elif isinstance(here, str):
            _check_one(here)


def _check_one(text: str) -> None:
    bad = _BAD_CHARACTER.search(text)
    if bad:
        raise PrivacyDeskError(ErrorCode.JSON_BAD_TEXT, character=f"U+{ord(bad.group()):04X}")
