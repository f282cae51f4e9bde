"""The marks behind the text of the paper: boxes, sentences that light up, what just changed."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextTable,
)

from privacydesk.documents.blocks import BoxKind
from privacydesk.documents.look import LOOK
from privacydesk.ui.preview.writing import BOX

_GROUNDS = {
    BoxKind.SUMMARY.value: LOOK.ground,
    BoxKind.CONCEPT.value: LOOK.warn_soft,
    BoxKind.IMPORTANT.value: LOOK.soft,
}
_REACH = 7.0
_BAR = 3.0
_CORNER = 4.0
CHANGED = "#fff3bf"


def boxes(document: QTextDocument) -> list[QTextFrame]:
    """Find the frames that are set apart."""
    frames = document.rootFrame().childFrames()
    return [frame for frame in frames if frame.frameFormat().hasProperty(BOX)]


def paint_boxes(painter: QPainter, frames: Iterable[QTextFrame], outset: float) -> None:
    """Paint the grounds of boxes; they reach out of the text so that all text lines up."""
    for frame in frames:
        layout = frame.document().documentLayout()
        kind = frame.frameFormat().property(BOX)
        area = layout.frameBoundingRect(frame).adjusted(
            -outset, -outset * 0.6, outset, outset * 0.6
        )
        painter.setBrush(QColor(_GROUNDS[kind]))
        if kind == BoxKind.IMPORTANT.value:
            painter.drawRect(area)
            painter.setBrush(QColor(LOOK.accent))
            painter.drawRect(QRectF(area.topLeft(), QPointF(area.left() + _BAR, area.bottom())))
        else:
            painter.drawRoundedRect(area, _CORNER * 1.5, _CORNER * 1.5)


def paint_marks(painter: QPainter, areas: Iterable[QRectF], colour: str, *, bar: bool) -> None:
    """Paint the soft ground of sentences, with a bar beside them."""
    for area in areas:
        reached = area.adjusted(-_REACH, -2, _REACH, 2)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(reached, _CORNER, _CORNER)
        if bar:
            painter.setBrush(QColor(LOOK.accent))
            painter.drawRoundedRect(
                QRectF(reached.left(), reached.top(), _BAR, reached.height()), 1.5, 1.5
            )


def areas(cursors: Iterable[QTextCursor]) -> Iterator[QRectF]:
    """The areas of paragraphs in the document; those in one row of a table are one area."""
    rows: dict[tuple[int, int], QRectF] = {}
    for cursor in cursors:
        area = area_of(cursor.block())
        table: QTextTable | None = cursor.currentTable()
        if table is None:
            yield area
        else:
            row = (table.firstPosition(), table.cellAt(cursor).row())
            rows[row] = rows.get(row, QRectF()).united(area)
    yield from rows.values()


def area_of(block: QTextBlock) -> QRectF:
    """Where the words of a paragraph stand, without the space above and below it."""
    return block.document().documentLayout().blockBoundingRect(block)
