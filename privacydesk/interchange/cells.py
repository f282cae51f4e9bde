"""One answer as the text of a table cell, and back to what JSON would hold.

An empty cell is not answered; `[]` is the answer "none" for a list. Codes in a list are separated
by commas, texts in a list stand on lines of their own.
"""

import re
from collections.abc import Iterable
from typing import Any

from privacydesk.models.shape import FieldShape, Kind

NONE = "[]"
_YES_NO = {"yes": True, "no": False}
_CODES = (Kind.CHOICE, Kind.REFERENCE, Kind.CODE, Kind.IDENTIFIER)
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


def encode(field: FieldShape, value: Any) -> str:
    """Write the value of a field as cell text."""
    if value is None:
        return ""
    if not field.many:
        return _one_out(field, value)
    if not value:
        return NONE
    return ", ".join(value) if field.kind in _CODES else join_texts(value)


def decode(field: FieldShape, cell: str) -> Any:
    """Read cell text as the value that JSON would hold; None when the cell is empty.

    Raises ValueError when it is no yes or no, or no number, where one belongs.
    """
    if not cell.strip():
        return None
    if not field.many:
        return _one_in(field, cell)
    if cell.strip() == NONE:
        return []
    if field.kind in _CODES:
        return [part.strip() for part in cell.split(",")]
    return split_texts(cell)


def join_texts(texts: Iterable[str]) -> str:
    """Put several texts in one cell, each on a line of its own."""
    escaped = [text.replace("\\", "\\\\").replace("\n", "\\n") for text in texts]
    return f"\\{NONE}" if escaped == [NONE] else "\n".join(escaped)


def split_texts(cell: str) -> list[str]:
    """Take the texts of a cell apart again."""
    lines = cell.replace("\r\n", "\n").split("\n")
    return [re.sub(r"\\(.)", _unescaped, line) for line in lines]


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found.group(1) == "n" else found.group(1)


def _one_out(field: FieldShape, value: Any) -> str:
    if field.kind is Kind.YES_NO:
        return "yes" if value else "no"
    return str(value)


def _one_in(field: FieldShape, cell: str) -> Any:
    if field.kind is Kind.TEXT:
        return cell
    word = cell.strip()
    if field.kind is Kind.YES_NO:
        if word.lower() not in _YES_NO:
            raise ValueError(word)
        return _YES_NO[word.lower()]
    if field.kind is Kind.NUMBER:
        if not _NUMBER.fullmatch(word):
            raise ValueError(word)
        return int(word)
    return word
