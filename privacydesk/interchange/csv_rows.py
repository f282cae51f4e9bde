"""The rows of a CSV file, as `csv_text` writes it or as a spreadsheet saves it again."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from privacydesk.csv_text import unguarded
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange.characters import decoded

MOST_BYTES = 10_000_000
MOST_ROWS = 5_000
_LINE_END = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and its number as a spreadsheet shows it."""

    number: int
    cells: tuple[str, ...]


def read(raw: bytes) -> list[Row]:
    """Read the rows of a table, at least the head; empty ones are passed over.

    Raises PrivacyDeskError, with the line where there is one, for text that is not such a table.
    """
    if len(raw) > MOST_BYTES:
        raise PrivacyDeskError(ErrorCode.FILE_TOO_BIG, megabytes=MOST_BYTES // 1_000_000)
    text = decoded(raw)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[Row] = []
    try:
        with _long_cells():
            for number, cells in enumerate(reader, start=1):
                if any(cells):
                    rows.append(Row(number, tuple(_cell(cell) for cell in cells)))
                if len(rows) > MOST_ROWS + 1:
                    raise PrivacyDeskError(ErrorCode.CSV_TOO_MANY_ROWS, most=MOST_ROWS)
    except csv.Error as error:
        raise PrivacyDeskError(ErrorCode.CSV_BAD, str(error), line=reader.line_num) from None
    if not rows:
        raise PrivacyDeskError(ErrorCode.FILE_EMPTY)
    return _without_empty_columns(rows)


def _without_empty_columns(rows: list[Row]) -> list[Row]:
    """Leave out the columns without a head that spreadsheets add at the end, if they are empty."""
    head = rows[0].cells
    width = max(place for place, cell in enumerate(head, start=1) if cell or place == 1)
    return [
        Row(row.number, row.cells[:width]) if not any(row.cells[width:]) else row for row in rows
    ]


@contextmanager
def _long_cells() -> Iterator[None]:
    """Let a cell be as long as the file: a list of long texts stands in one."""
    usual = csv.field_size_limit(MOST_BYTES)
    try:
        yield
    finally:
        csv.field_size_limit(usual)


def _cell(cell: str) -> str:
    return _LINE_END.sub("\n", unguarded(cell))


def _delimiter(text: str) -> str:
    """Semicolon as we write it, or comma when the head has only those."""
    head = re.split(r"[\r\n]", text, maxsplit=1)[0]
    return "," if "," in head and ";" not in head else ";"
