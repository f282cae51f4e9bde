"""Comma-separated text for spreadsheets: safe to open, and reversible.

Semicolons, UTF-8 with a byte order mark, all cells quoted, CRLF. A cell that a spreadsheet would
take for a formula gets one apostrophe in front; reading takes it off again.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from privacydesk.errors import ErrorCode, PrivacyDeskError

MOST_BYTES = 10_000_000
MOST_ROWS = 5_000
MOST_CHARACTERS = 10_000

_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")


def write(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of cells as text; the first row is the head."""
    target = io.StringIO(newline="")
    target.write("\ufeff")
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return target.getvalue()


def read(raw: bytes) -> list[list[str]]:
    """Read rows of cells, the head first; empty lines are passed over.

    Raises PrivacyDeskError with the line for text that is not such a table.
    """
    if len(raw) > MOST_BYTES:
        raise PrivacyDeskError(ErrorCode.FILE_TOO_BIG, megabytes=MOST_BYTES // 1_000_000)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PrivacyDeskError(ErrorCode.CSV_BAD, "not UTF-8", line=line) from None
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if any(row):
                rows.append([unguarded(cell) for cell in row])
            if len(rows) > MOST_ROWS + 1 or any(len(cell) > MOST_CHARACTERS for cell in row):
                raise PrivacyDeskError(ErrorCode.CSV_BAD, "too large", line=reader.line_num)
    except csv.Error as error:
        raise PrivacyDeskError(ErrorCode.CSV_BAD, str(error), line=reader.line_num) from None
    return rows


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Take the apostrophe off that `guarded` put there."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _delimiter(text: str) -> str:
    """Semicolon as we write it, or comma when the head has only those."""
    head = text.split("\n", 1)[0]
    return "," if "," in head and ";" not in head else ";"
