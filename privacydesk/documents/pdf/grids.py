"""Tables and lists of facts: hairlines between rows, an accent line under the head, no boxes."""

from collections.abc import Sequence
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable, PageBreak
from reportlab.platypus.tables import Table as Grid
from reportlab.platypus.tables import TableStyle

from privacydesk.documents.blocks import Cell, Fact, Facts, Line, Table, Words, plain
from privacydesk.documents.look import LOOK
from privacydesk.documents.pdf import styles
from privacydesk.documents.pdf.fonts import REGULAR
from privacydesk.documents.pdf.pages import TEXT_HEIGHT
from privacydesk.documents.pdf.text import MeasuredParagraph, paragraph

_LABEL_SHARES = (0.2, 0.32)
_KEPT_TOGETHER = 2

Commands = list[tuple[Any, ...]]


class HeadedGrid(Grid):
    """A table with a head row; what does not fit goes on on the next page, never on the same."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Split into what fits on this page, a new page, and the rest."""
        parts: list[Flowable] = super().split(availWidth, availHeight)
        return [parts[0], PageBreak(), *parts[1:]] if len(parts) > 1 else parts


class FactsGrid(Grid):
    """Facts, of which the first does not stay alone at the foot of a page."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Split into what fits on this page and the rest; nothing to go to the next page whole."""
        parts: list[Flowable] = super().split(availWidth, availHeight)
        alone = len(parts) > 1 and cast(Any, parts[0])._nrows < _KEPT_TOGETHER  # noqa: SLF001
        return [] if alone and availHeight < TEXT_HEIGHT / 2 else parts


def facts(block: Facts, width: float, *, ruled: bool = True) -> Grid:
    """Labelled facts in two columns, `width` points wide together.

    The labels get the room that the longest of them needs, within reason. Facts that are not
    `ruled` have no line above and below them all.
    """
    rows = [
        [[paragraph((Words(row.label),), styles.cell(strong=True))], _fact(row)]
        for row in block.rows
    ]
    label = _label_width([row.label for row in block.rows], width)
    grid = _grid(rows, (label, width - label), headed=False)
    if not ruled:
        ground = HexColor(LOOK.ground)
        grid.setStyle(
            [
                ("LINEABOVE", (0, 0), (-1, 0), 0.5, ground),
                ("LINEBELOW", (0, -1), (-1, -1), 0.5, ground),
            ]
        )
    return grid


def _label_width(labels: Sequence[str], width: float) -> float:
    style = styles.cell(strong=True)
    needed = max(stringWidth(label, style.fontName, style.fontSize) for label in labels)
    least, most = (share * width for share in _LABEL_SHARES)
    return float(min(max(needed + LOOK.gutter + 2, least), most))


def table(block: Table, width: float) -> Grid:
    """A table with a head row that returns on each page."""
    widths = _widths(block, width)
    head = [
        [paragraph((Words(column.head),), styles.head(centred=column.centred))]
        for column in block.columns
    ]
    rows = [
        [
            _cell(cell, centred=column.centred)
            for cell, column in zip(row.cells, block.columns, strict=True)
        ]
        for row in block.rows
    ]
    return _grid([head, *rows], widths, headed=True)


def _widths(block: Table, width: float) -> tuple[float, ...]:
    """Share the width by the columns' own measure, but give each room for its longest word."""
    least = [_longest_word(block, number) for number in range(len(block.columns))]
    total = sum(column.width for column in block.columns)
    shares = [width * column.width / total for column in block.columns]
    lacking = sum(max(0.0, need - share) for need, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(least, shares, strict=True))
    if not lacking or lacking > spare:
        return tuple(shares)
    return tuple(
        need if need >= share else share - (share - need) * lacking / spare
        for need, share in zip(least, shares, strict=True)
    )


def _longest_word(block: Table, number: int) -> float:
    """The room that the longest word of a column needs, with the gutter behind it, in points."""
    style = styles.head()
    shown = [block.columns[number].head]
    shown += [plain(line) for row in block.rows for line in row.cells[number].lines]
    words = {word for text in shown for word in text.split()}
    longest = max((stringWidth(word, style.fontName, style.fontSize) for word in words), default=0)
    return float(longest + LOOK.gutter + 1)


def _fact(row: Fact) -> list[MeasuredParagraph]:
    if row.listed:
        style = styles.cell(listed=True)
        return [paragraph(line, style, "•") for line in row.lines]
    return _lines(row.lines, centred=False)


def _cell(cell: Cell, *, centred: bool) -> list[MeasuredParagraph]:
    return _lines(cell.lines, centred=centred)


def _lines(lines: Sequence[Line], *, centred: bool) -> list[MeasuredParagraph]:
    return [paragraph(line, styles.cell(centred=centred)) for line in lines]


def _grid(
    rows: list[list[list[MeasuredParagraph]]], widths: tuple[float, ...], *, headed: bool
) -> Grid:
    line = HexColor(LOOK.line)
    commands: Commands = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), LOOK.gutter),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4.6),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
    ]
    if headed:
        commands.append(("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(LOOK.accent)))
    else:
        commands.append(("LINEABOVE", (0, 0), (-1, 0), 0.5, line))
    first = 1 if headed else 0
    if len(rows) - first > _KEPT_TOGETHER:
        commands.append(("NOSPLIT", (0, 0), (0, first + _KEPT_TOGETHER - 1)))
        commands.append(("NOSPLIT", (0, -_KEPT_TOGETHER), (0, -1)))
    return (HeadedGrid if headed else FactsGrid)(
        rows,
        colWidths=widths,
        style=TableStyle(cast(Any, commands)),
        repeatRows=first,
        splitInRow=1,
        hAlign="LEFT",
        spaceBefore=4,
        spaceAfter=8,
    )


def height_of_start(grid: Grid, width: float) -> float:
    """How much of a grid must stand together at its start, in points.

    That is its head with the first rows, or all of it when the rows that stay together at the
    start and at the end meet.
    """
    grid.wrap(width, 100_000)
    heights: list[float] = cast(Any, grid)._rowHeights  # noqa: SLF001 - known once it is wrapped
    first = cast(Any, grid).repeatRows
    if len(heights) - first < 2 * _KEPT_TOGETHER:
        return sum(heights)
    return sum(heights[: first + _KEPT_TOGETHER])
