"""What is painted behind the text: the white sheet with its accent rule and the mark of a draft."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QTextEdit

from privacydesk.documents.look import LOOK
from privacydesk.ui.preview.faces import pixels
from privacydesk.ui.preview.paper_text import TEXT_WIDTH

ROOM = 10
"""The space around the sheet, in pixels."""

_LEAST_MARGIN = 22.0
_TO_RULE = 24.0
_RULE_HEIGHT = 3.0


def margin(width: float, scale: float) -> float:
    """The space beside the text of a view so wide at a magnification, in pixels."""
    return max(_LEAST_MARGIN + ROOM, (width - TEXT_WIDTH * pixels(scale)) / 2)


def paint_paper(painter: QPainter, view: QTextEdit, scale: float, concept: str) -> None:
    """Paint the sheet in the coordinates of the document; `concept` marks a draft."""
    form = view.document().rootFrame().frameFormat()
    width = view.viewport().width()
    left = max(ROOM, form.leftMargin() - LOOK.side_margin * pixels(scale))
    height = max(view.document().size().height(), view.viewport().height()) - 2 * ROOM
    sheet = QRectF(left, ROOM, width - 2 * left, height)
    painter.setPen(QPen(QColor(LOOK.line), 1))
    painter.setBrush(QColor(Qt.GlobalColor.white))
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LOOK.accent))
    top = ROOM + _TO_RULE * scale
    painter.drawRect(QRectF(form.leftMargin(), top, LOOK.rule_length * pixels(scale), _RULE_HEIGHT))
    if concept:
        _paint_concept(painter, view, QRectF(left, top - 8, width - left, 20 * scale), concept)


def paint_focus(painter: QPainter, view: QTextEdit) -> None:
    """Paint the frame that shows that the keyboard works here."""
    painter.resetTransform()
    painter.setPen(QPen(view.palette().color(QPalette.ColorRole.Highlight), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))


def _paint_concept(painter: QPainter, view: QTextEdit, area: QRectF, concept: str) -> None:
    form = view.document().rootFrame().frameFormat()
    area.setRight(view.viewport().width() - form.rightMargin())
    font = view.document().begin().charFormat().font()
    font.setPixelSize(max(1, round(area.height() * 0.58)))
    painter.setFont(font)
    painter.setPen(QColor(LOOK.warn))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight, concept.upper())
    painter.setPen(Qt.PenStyle.NoPen)
