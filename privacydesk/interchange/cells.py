"""One answer as the text of a table cell, and back to what JSON would hold.

An empty cell is not answered; `[]` is the answer "none" for a list. Codes in a list are separated
by commas, texts in a list stand on lines of their own. A text per language has a cell for each.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from privacydesk.models.shape import FieldShape, Kind

NONE = "[]"
_YES_NO = {"yes": True, "no": False}
_CODES = (Kind.CHOICE, Kind.REFERENCE, Kind.CODE, Kind.IDENTIFIER)
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)

Texts = dict[str, str]


class UnfitCellError(Exception):
    """A cell does not fit its column; `wanted` is "yes_or_no", "number" or "", nothing special."""

    def __init__(self, cell: str, wanted: str = "") -> None:
        """Keep the cell and what belongs there."""
        super().__init__()
        self.cell = cell
        self.wanted = wanted


def encode(field: FieldShape, value: Any, language: str = "") -> str:
    """Write the value of a field as cell text, in one language where it has several."""
    if value is None:
        return ""
    if field.kind is Kind.LOCALISED:
        return _texts_out(value, language) if field.many else value.get(language) or ""
    if not field.many:
        return _one_out(field, value)
    if not value:
        return NONE
    return ", ".join(value) if field.kind in _CODES else join_texts(value)


def decode(field: FieldShape, cell: str) -> Any:
    """Read cell text as the value that JSON would hold; None when the cell is empty.

    Raises UnfitCellError when it is no yes or no, or no number, where one belongs.
    """
    if not cell.strip():
        return None
    if not field.many:
        return _one_in(field, cell)
    if cell.strip() == NONE:
        return []
    parts = cell.split(",") if field.kind in _CODES else split_texts(cell)
    kept = [part for part in parts if part.strip()]
    return [part.strip() for part in kept] if field.kind in _CODES else kept


def decode_text(found: Mapping[str, str], before: Texts | None) -> Texts | None:
    """Read the cells of one text, {language: cell}; languages without a cell stay as they were."""
    others = {language: text for language, text in (before or {}).items() if language not in found}
    return others | {language: cell for language, cell in found.items() if cell.strip()} or None


def decode_texts(found: Mapping[str, str], before: list[Texts] | None) -> list[Texts] | None:
    """Read the cells of a list of texts: a line of each language for each text.

    A text that is the same in these languages keeps what it had in others. Raises UnfitCellError
    when one language says "none" and another does not.
    """
    filled = {language: cell for language, cell in found.items() if cell.strip()}
    if not filled:
        return [text for text in before or [] if found.keys().isdisjoint(text)] or None
    if NONE in (cell.strip() for cell in filled.values()):
        _check_none(filled.values())
        return []
    read = _transposed({language: split_texts(cell) for language, cell in filled.items()})
    known = (_known(text, place, before or [], found) for place, text in enumerate(read))
    return [text for text in known if text]


def join_texts(texts: Iterable[str]) -> str:
    """Put several texts in one cell, each on a line of its own."""
    escaped = [text.replace("\\", "\\\\").replace("\n", "\\n") for text in texts]
    return f"\\{NONE}" if escaped == [NONE] else "\n".join(escaped)


def split_texts(cell: str) -> list[str]:
    """Take the texts of a cell apart again."""
    return [re.sub(r"\\(.)", _unescaped, line) for line in cell.split("\n")]


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found.group(1) == "n" else found.group(1)


def _texts_out(value: Any, language: str) -> str:
    if not value:
        return NONE
    texts = tuple(text.get(language) or "" for text in value)
    return join_texts(texts) if any(texts) else ""


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
            raise UnfitCellError(cell, "yes_or_no")
        return _YES_NO[word.lower()]
    if field.kind is Kind.NUMBER:
        if not _NUMBER.fullmatch(word):
            raise UnfitCellError(cell, "number")
        return int(word)
    return word


def _check_none(filled: Iterable[str]) -> None:
    """Raise UnfitCellError for the first cell that does not say "none"."""
    for cell in filled:
        if cell.strip() != NONE:
            raise UnfitCellError(cell)


def _transposed(lists: Mapping[str, list[str]]) -> list[Texts]:
    """From {language: texts} to [{language: text}]: equal places make one text."""
    longest = max(len(texts) for texts in lists.values())
    return [
        {
            language: texts[place]
            for language, texts in lists.items()
            if place < len(texts) and texts[place].strip()
        }
        for place in range(longest)
    ]


def _known(text: Texts, place: int, before: list[Texts], languages: Iterable[str]) -> Texts:
    """Give the text with what it had in other languages; an empty one can have only those."""
    candidates = before if text else before[place : place + 1]
    same = (old for old in candidates if {key: old[key] for key in languages if key in old} == text)
    return next(same, text)
