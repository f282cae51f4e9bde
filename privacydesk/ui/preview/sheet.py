"""The sheet of paper in the window: it shows a text, and tells which sentence is clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFrame,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from privacydesk.documents.look import LOOK
from privacydesk.ui.preview import ground, marks
from privacydesk.ui.preview.faces import pixels
from privacydesk.ui.preview.paper_text import PaperText

_TOP, _BOTTOM = 44.0, 30.0

# A field gets an edge, a thicker one with the focus; here that would move the text.
_BARE = "QTextBrowser { border: none; background: transparent; border-radius: 0; }"


class Sheet(QTextBrowser):
    """One paper, to be read and clicked."""

    paragraph_clicked = Signal(object)
    """A sentence was chosen with the mouse or the keyboard; carries a cursor in its paragraph."""
    zoom_requested = Signal(int)
    """The wheel asks for larger (1) or smaller (-1)."""
    painted = Signal()
    """What is in view was painted."""
    room_changed = Signal()
    """The sheet is wider or narrower than it was."""

    def __init__(self, text: PaperText, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(parent)
        self._look_through_own_window()
        self.text = text
        self.concept = ""
        self._boxes: list[QTextFrame] = []
        self._lit: Sequence[QTextCursor] = ()
        self._changed: Sequence[QTextCursor] = ()
        self._under: QTextBlock | None = None
        self._pressed = QPoint()
        self.setDocument(text.document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_BARE)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came with the text would narrow it, and have all of it written again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def _look_through_own_window(self) -> None:
        """Take a viewport made here in the place of Qt's own.

        Asked for one that Qt made, PySide makes all its classes of widgets, to find the one that
        fits: a twentieth of the start.
        """
        made = QWidget(self)
        made.setObjectName("qt_scrollarea_viewport")  # by this name the style sheet knows it
        made.setBackgroundRole(QPalette.ColorRole.Base)
        made.setCursor(Qt.CursorShape.ArrowCursor)
        self.setViewport(made)

    def light_up(self, cursors: Sequence[QTextCursor]) -> None:
        """Mark these paragraphs until others are marked."""
        self._lit = cursors
        self.viewport().update()

    def show_changed(self, cursors: Sequence[QTextCursor]) -> None:
        """Mark these paragraphs as new; with none of them the mark goes."""
        self._changed = cursors
        self.viewport().update()

    def lit(self) -> list[str]:
        """The texts of the paragraphs that are lit up."""
        return [cursor.block().text() for cursor in self._lit]

    def changed(self) -> list[str]:
        """The texts of the paragraphs that are marked as new."""
        return [cursor.block().text() for cursor in self._changed]

    def refresh(self) -> None:
        """Look at the text anew after it was written."""
        self._under = None
        self._boxes = marks.boxes(self.document())
        self.viewport().update()

    def room(self, scale: float) -> float:
        """How many points wide the text can be at a magnification."""
        margin = ground.margin(self.viewport().width(), scale)
        return max(1.0, (self.viewport().width() - 2 * margin) / pixels(scale))

    def letters(self, scale: float) -> float:
        """How many letters there is room for at a magnification: more than there will be."""
        size = self.viewport().size()
        least = LOOK.small.type * pixels(scale)
        return size.width() * size.height() / (least * least / 2)

    def fit(self) -> None:
        """Keep the text as wide as on paper, or as wide as there is room for."""
        margin = ground.margin(self.viewport().width(), self.text.scale)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        top, bottom = _TOP * self.text.scale + ground.ROOM, _BOTTOM * self.text.scale + ground.ROOM
        if (form.leftMargin(), form.topMargin()) == (margin, top):
            return
        form.setLeftMargin(margin)
        form.setRightMargin(margin)
        form.setTopMargin(top)
        form.setBottomMargin(bottom)
        frame.setFrameFormat(form)

    def scroll_to(self, cursor: QTextCursor) -> None:
        """Bring a paragraph into view, when it is not there already."""
        area = marks.area_of(cursor.block())
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if area.top() < bar.value() or area.bottom() > bar.value() + height:
            bar.setValue(int(area.top() - height / 4))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the text to the room there is, and keep the reader's place."""
        place = self.place()
        self.fit()
        super().resizeEvent(event)
        self.go_back(place)
        if event.size().width() != event.oldSize().width():
            self.room_changed.emit()

    def place(self) -> tuple[QTextCursor, float] | None:
        """The reader's place: the paragraph at the top, and how far it is scrolled."""
        value = self.verticalScrollBar().value()
        if value == 0:
            return None
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0))
        return cursor, value - marks.area_of(cursor.block()).top()

    def go_back(self, place: tuple[QTextCursor, float] | None) -> None:
        """Go back to the reader's place after a change."""
        if place is None:
            return
        cursor, offset = place
        self.document().documentLayout().documentSize()  # all of it must have its place
        self.verticalScrollBar().setValue(round(marks.area_of(cursor.block()).top() + offset))

    def part_in_view(self) -> tuple[int, float] | None:
        """The block of the paper at the top of the view, and which share of it is above that."""
        place = self.place()
        if place is None:
            return None
        number = self.text.piece_at(place[0].position())
        top, height = self._span(number)
        return number, (self.verticalScrollBar().value() - top) / height

    def go_to_part(self, part: tuple[int, float] | None) -> None:
        """Go back to a part of the paper after all of it was written anew."""
        if part is None:
            return
        top, height = self._span(part[0])
        self.verticalScrollBar().setValue(round(top + part[1] * height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet and the marks, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().window())
        painter.drawRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        ground.paint_paper(painter, self, self.text.scale, self.concept)
        marks.paint_boxes(painter, self._boxes, self._outset())
        if self._under is not None and self._under.isValid():
            here = [marks.area_of(self._under)]
            marks.paint_marks(painter, here, LOOK.ground, bar=False)
        lit = list(marks.areas(self._lit))
        marks.paint_marks(painter, lit, LOOK.soft, bar=True)
        marks.paint_marks(painter, marks.areas(self._changed), marks.CHANGED, bar=False)
        if self.hasFocus():
            ground.paint_focus(painter, self)
        painter.end()
        super().paintEvent(event)
        self.painted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a click starts."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of a click on a sentence; not of text that was selected, or of a link."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        moved = (point - self._pressed).manhattanLength() > 4
        if event.button() is not Qt.MouseButton.LeftButton or moved or self.anchorAt(point):
            return
        block = self._block_at(point)
        if block is not None:
            self.paragraph_clicked.emit(QTextCursor(block))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show under the mouse what can be clicked."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        block = self._block_at(point)
        if block is not None and not event.buttons():
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if block != self._under:
            self._under = block
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show nothing under the mouse when it is elsewhere."""
        super().leaveEvent(event)
        self._under = None
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence at the caret with Enter, unless a link is there."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        cursor = self.textCursor()
        if enter and not cursor.hasSelection() and not cursor.charFormat().anchorHref():
            self.paragraph_clicked.emit(cursor)
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Make the paper larger or smaller with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:  # noqa: N802 - Qt's name
        """Fetch nothing."""

    def _block_at(self, point: QPoint) -> QTextBlock | None:
        """The paragraph of the register under a point of the viewport, if there is one."""
        block = self.cursorForPosition(point).block()
        spot = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        inside = marks.area_of(block).adjusted(0, -2, 0, 2).contains(spot)
        return block if inside and self.text.places_of(block) else None

    def _span(self, number: int) -> tuple[float, float]:
        """Where a block of the paper starts, and how high it is, in pixels."""
        document = self.document()
        document.documentLayout().documentSize()  # all of it must have its place
        first, after = (
            marks.area_of(document.findBlock(self.text.start_of(n))).top()
            for n in (number, number + 1)
        )
        return first, max(1.0, after - first)

    def _outset(self) -> float:
        margin = self.document().rootFrame().frameFormat().leftMargin()
        return min(self.text.pixels(LOOK.outset), margin - ground.ROOM - 8)
