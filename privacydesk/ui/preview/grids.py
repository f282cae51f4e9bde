"""Writes tables and labelled facts: hairlines between rows, an accent line under the head."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from privacydesk.documents.blocks import Fact, Facts, Line, Places, Table, Words, plain
from privacydesk.documents.look import LOOK
from privacydesk.models.value import Value, value_class
from privacydesk.ui.preview import faces
from privacydesk.ui.preview.faces import Face, Faces, brush
from privacydesk.ui.preview.lines import Lines

_LABEL_SHARES = (20.0, 34.0)
_MOST_FOR_A_WORD = 45.0
_MEASURED_WORDS = 3
_BULLET_INDENT = 8.0
_ABOVE, _BELOW = 4.0, 8.0


@value_class
class _Spot(Value):
    """A cell of a table, and how its text stands in it."""

    table: QTextTable
    row: int
    column: int
    face: Face
    centred: bool = False


def write_facts(writing: Lines, block: Facts, *, ruled: bool = True) -> None:
    """Write labelled facts in two columns, `ruled` with a line above and below them all."""
    label = _label_share(writing.formats, block)
    table = _table(writing, len(block.rows), [label, 100 - label])
    for number, row in enumerate(block.rows):
        _write(writing, _Spot(table, number, 0, faces.LABEL), [(Words(row.label),)], row.places)
        spot = _Spot(table, number, 1, faces.CELL)
        if row.listed:
            _write_items(writing, spot, row)
        else:
            _write(writing, spot, row.lines, row.places)
    _rule(writing.formats, table, headed=False, ruled=ruled)
    writing.go_on_after(table.lastPosition() + 1, _BELOW)


def write_table(writing: Lines, block: Table) -> None:
    """Write a table with a head row."""
    table = _table(writing, len(block.rows) + 1, _shares(writing.formats, block))
    for place, column in enumerate(block.columns):
        spot = _Spot(table, 0, place, faces.HEAD, column.centred)
        _write(writing, spot, [(Words(column.head),)])
    for number, row in enumerate(block.rows, start=1):
        for place, (cell, column) in enumerate(zip(row.cells, block.columns, strict=True)):
            spot = _Spot(table, number, place, faces.CELL, column.centred)
            _write(writing, spot, cell.lines, row.places)
    _rule(writing.formats, table, headed=True)
    writing.go_on_after(table.lastPosition() + 1, _BELOW)


def _label_share(formats: Faces, block: Facts) -> float:
    """The percentage of the width for the labels: what the longest needs, within reason."""
    labels = [row.label for row in block.rows]
    needed = max(_share(formats, label) for label in labels)
    word = max(_share(formats, word) for label in labels for word in label.split() or [""])
    least, most = _LABEL_SHARES
    return max(min(max(needed, least), most), min(word, _MOST_FOR_A_WORD))


def _shares(formats: Faces, block: Table) -> list[float]:
    """The percentages for columns by their own measure, with room for each longest word."""
    total = sum(column.width for column in block.columns)
    shares = [100 * column.width / total for column in block.columns]
    least = [_longest_word(formats, block, number) for number in range(len(shares))]
    lacking = sum(max(0.0, need - share) for need, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(least, shares, strict=True))
    if not lacking or lacking > spare:
        return shares
    return [
        need if need >= share else share - (share - need) * lacking / spare
        for need, share in zip(least, shares, strict=True)
    ]


def _longest_word(formats: Faces, block: Table, number: int) -> float:
    """The percentage of the width that the longest word of a column needs."""
    texts = [block.columns[number].head]
    texts += [plain(line) for row in block.rows for line in row.cells[number].lines]
    # The widest word is among the longest; to measure each would take too long.
    words = sorted({word for text in texts for word in text.split()}, key=len)[-_MEASURED_WORDS:]
    return max((_share(formats, word) for word in words), default=0.0)


def _share(formats: Faces, text: str) -> float:
    """The percentage of the width that a text with its gutter needs in a table."""
    return 100 * (formats.width(faces.LABEL, text) + LOOK.gutter + 2) / formats.room


def _table(writing: Lines, rows: int, widths: list[float]) -> QTextTable:
    writing.gap(_ABOVE)
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellSpacing(0)
    form.setCellPadding(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
    )
    return writing.cursor.insertTable(rows, len(widths), form)


def _rule(formats: Faces, table: QTextTable, *, headed: bool, ruled: bool = True) -> None:
    """Give every cell its padding and lines.

    Qt keeps them where it keeps the format of the cell's first paragraph, so this comes last.
    """
    for end in (False, True):
        first = _cell_format(formats, top=ruled and not headed, head=headed, last=end)
        other = _cell_format(formats, last=end)
        bottom = other if ruled else _cell_format(formats, last=end, below=False)
        columns = [table.columns() - 1] if end else range(table.columns() - 1)
        for column in columns:
            for row in range(table.rows()):
                form = first if row == 0 else bottom if row == table.rows() - 1 else other
                table.cellAt(row, column).setFormat(form)


def _cell_format(
    formats: Faces, *, last: bool, top: bool = False, head: bool = False, below: bool = True
) -> QTextTableCellFormat:
    solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
    hairline = brush(LOOK.line)
    made = QTextTableCellFormat()
    made.setTopPadding(formats.pixels(3.6))
    made.setBottomPadding(formats.pixels(4.6))
    made.setLeftPadding(0)
    made.setRightPadding(0 if last else formats.pixels(LOOK.gutter))
    if below:
        made.setBottomBorder(2 if head else 1)
        made.setBottomBorderStyle(solid)
        made.setBottomBorderBrush(brush(LOOK.accent) if head else hairline)
    if top:
        made.setTopBorder(1)
        made.setTopBorderStyle(solid)
        made.setTopBorderBrush(hairline)
    return made


def _write(writing: Lines, spot: _Spot, lines: Sequence[Line], places: Places = ()) -> None:
    inner = writing.inside(spot.table.cellAt(spot.row, spot.column).firstCursorPosition())
    for line in lines or [()]:
        inner.line(line, spot.face, centred=spot.centred, places=places)


def _write_items(writing: Lines, spot: _Spot, row: Fact) -> None:
    inner = writing.inside(spot.table.cellAt(spot.row, spot.column).firstCursorPosition())
    for line in row.lines:
        inner.item(line, spot.face, _BULLET_INDENT, below=0, places=row.places)
