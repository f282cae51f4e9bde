"""Comma-separated text for spreadsheets: safe to open, and reversible.

Semicolons, UTF-8 with a byte order mark, all cells quoted, CRLF. A cell that a spreadsheet would
take for a formula gets one apostrophe in front; reading takes it off again.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")


def write(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of cells as text; the first row is the head."""
    target = io.StringIO(newline="")
    target.write("\ufeff")
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return target.getvalue()


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Take the apostrophe off that `guarded` put there."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
