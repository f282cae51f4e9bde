"""Strict JSON text: what `json` lets through and a register must not hold is refused here.

Refused with the place of the fault: text that is no JSON, a key given twice, NaN, Infinity,
fractions, numbers beyond 18 digits, nesting deeper than 40, text over 10 million bytes.
"""

import json
import re
from typing import Any

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange.characters import decoded, shown

MOST_BYTES = 10_000_000
MOST_DEPTH = 40
# A string that lacks its end is taken whole: to try again inside it would take for ever.
_TOKEN = re.compile(
    r"""
    (?P<key>"(?:[^"\\]|\\.)*+"(?=\s*+:))
    | (?P<sound>(?:
        [\s,:]
        | "(?:[^"\\]|\\.)*+(?:"(?!\s*+:)|\\?\Z)
        | (?:true|false|null|-?[0-9]{1,18})(?![-+.\w])
      )++)
    | (?P<opened>[\[{])
    | (?P<closed>[\]}])
    | (?P<word>[-+.\w]++)
    """,
    re.DOTALL | re.VERBOSE,
)
# What `json` would read as a number, and a register does not hold.
_BAD_NUMBER = re.compile(r"-?(?:\d+[.eE][-+.\w]*|\d{18}\d+|NaN|Infinity)", re.ASCII)


def parse(raw: bytes) -> Any:
    """Read JSON from UTF-8 bytes, with or without a byte order mark.

    Raises PrivacyDeskError with the line of the first fault.
    """
    if len(raw) > MOST_BYTES:
        raise PrivacyDeskError(ErrorCode.FILE_TOO_BIG, megabytes=MOST_BYTES // 1_000_000)
    text = decoded(raw)
    _check_tokens(text)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise PrivacyDeskError(
            ErrorCode.NOT_JSON, error.msg, line=error.lineno, column=error.colno
        ) from None


def write(value: Any) -> str:
    """Write a value as readable JSON text that ends in a newline."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _check_tokens(text: str) -> None:
    """Refuse what `json` would read all the same; what is no JSON at all is left to it.

    Deep nesting is refused before the parser sees it: its own limit is a RecursionError.
    """
    keys: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "key" and keys:
            _check_key(text, token, keys[-1])
        elif token.lastgroup == "opened":
            keys.append(set())
            if len(keys) > MOST_DEPTH:
                raise _fault(ErrorCode.JSON_TOO_DEEP, text, token, depth=MOST_DEPTH)
        elif token.lastgroup == "closed" and keys:
            keys.pop()
        elif token.lastgroup == "word" and _BAD_NUMBER.fullmatch(token.group()):
            raise _fault(ErrorCode.JSON_BAD_NUMBER, text, token, number=shown(token.group()))


def _check_key(text: str, token: re.Match[str], seen: set[str]) -> None:
    key = _key(token.group())
    if key in seen:
        raise _fault(ErrorCode.JSON_DUPLICATE_KEY, text, token, key=shown(key))
    seen.add(key)


def _key(quoted: str) -> str:
    try:
        return str(json.loads(quoted)) if "\\" in quoted else quoted[1:-1]
    except json.JSONDecodeError:
        return quoted


def _fault(code: ErrorCode, text: str, token: re.Match[str], **values: object) -> PrivacyDeskError:
    return PrivacyDeskError(code, "", line=text.count("\n", 0, token.start()) + 1, **values)
