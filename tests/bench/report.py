"""How the figures are shown: tables of plain text, with each aim beside its figure."""

from collections.abc import Sequence

Row = Sequence[str]


def table(title: str, heads: Row, rows: Sequence[Row]) -> str:
    """Lay out a table: the first column to the left, the others to the right."""
    widths = [max(len(row[number]) for row in [heads, *rows]) for number in range(len(heads))]
    lines = [title, *(_line(row, widths) for row in [heads, *rows])]
    return "\n".join(lines) + "\n"


def _line(row: Row, widths: Sequence[int]) -> str:
    first, *others = row
    cells = [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
    return "  ".join(["  " + first.ljust(widths[0]), *cells]).rstrip()


def milliseconds(seconds: float) -> str:
    """Write a time in milliseconds, with the digits that mean something."""
    found = seconds * 1000
    return f"{found:,.0f} ms" if found >= 100 else f"{found:.3g} ms"


def mebibytes(amount: float) -> str:
    """Write an amount of memory."""
    return f"{amount:.0f} MiB"


def judged(ratio: float, most: float) -> tuple[str, str, str]:
    """Write a ratio, its aim, and whether the aim is met."""
    return f"{ratio:.2f}", f"≤ {most:g}", "met" if round(ratio, 2) <= most else "MISSED"


NOT_JUDGED = ("", "")
"""The cells for aim and verdict of a figure that has no aim."""
