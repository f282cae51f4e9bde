"""One page of the manual on the screen, with links to the others."""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from privacydesk.paths import picture
from privacydesk.ui.manual.book import SUFFIX, Book

_MARGIN = 24
_LINE_HEIGHT = 118
"""In per cent of what the font asks."""
_CELL_PADDING = 6
_BETWEEN, _BETWEEN_ITEMS = 0.6, 0.2
"""The room below a paragraph and below an item of a list, in heights of a line."""
_PICTURE = QTextDocument.ResourceType.ImageResource
_PAGE = QTextDocument.ResourceType.MarkdownResource
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class PageView(QTextBrowser):
    """Shows pages of one book; links within it stay here, others open in the browser."""

    page_shown = Signal(str)
    """Another page is shown; carries its code."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Take the book; no page is shown yet."""
        super().__init__(parent)
        self._book = book
        self.setProperty("role", "manual")
        self.setOpenExternalLinks(True)
        self.setAccessibleName(book.language.text("Page of the manual"))
        self.document().setDocumentMargin(_MARGIN)
        self.sourceChanged.connect(self._follow)

    @property
    def code(self) -> str:
        """The code of the page that is shown; empty before the first."""
        return self.source().path().removesuffix(SUFFIX)

    def show_page(self, code: str) -> None:
        """Show a page, from its start."""
        self.setSource(QUrl(f"{code}{SUFFIX}"), _PAGE)

    def mark(self, words: str) -> None:
        """Bring the first of some words into sight."""
        for word in words.split():
            if self.find(word):
                return

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Give a page or a picture; nothing else is ever looked up."""
        path = QUrl(name).path()
        if kind == _PAGE.value:
            return self._book.page(path.removesuffix(SUFFIX)).text
        return self._fitting(path) if kind == _PICTURE.value else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let pictures fit the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the text and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.code:
            self._dress()

    def _follow(self, source: QUrl) -> None:
        self._dress()
        self._fit_pictures()
        # The property `source` changes after the signal.
        self.page_shown.emit(source.path().removesuffix(SUFFIX))

    def _fitting(self, name: str) -> QImage:
        """A picture that is not wider than the page; an empty one where there is none."""
        image = QImage(str(picture(self._book.language.code, name)))
        room = max(1, self.viewport().width() - 2 * _MARGIN)
        if image.isNull() or image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def _fit_pictures(self) -> None:
        document = self.document()
        for names in document.allFormats():
            if names.isImageFormat():
                name = names.toImageFormat().name()
                document.addResource(_PICTURE.value, QUrl(name), self._fitting(name))
        document.markContentsDirty(0, document.characterCount())

    def _dress(self) -> None:
        """Give lines some air, and tables and commands their look."""
        high, ground = self.fontMetrics().height(), self.palette().alternateBase()
        for block in self._blocks():
            form = block.blockFormat()
            fenced = form.hasProperty(QTextFormat.Property.BlockCodeFence)
            pictured = any(piece.charFormat().isImageFormat() for piece in _pieces(block))
            if not pictured and not fenced:
                form.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
            if fenced:
                form.setBackground(ground)
                form.setNonBreakableLines(False)
            elif form.headingLevel() > 1:
                form.setTopMargin(high)
            elif QTextCursor(block).currentTable() is None:
                listed = form.objectIndex() >= 0
                form.setBottomMargin(high * (_BETWEEN_ITEMS if listed else _BETWEEN))
            QTextCursor(block).setBlockFormat(form)
        self._dress_tables()
        self._colour_links()

    def _dress_tables(self) -> None:
        """Rows with a line below each."""
        for frame in self.document().rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            form = frame.format()
            form.setBorderCollapse(True)
            form.setBorder(0)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            frame.setFormat(form)
            for row in range(frame.rows()):
                for column in range(frame.columns()):
                    cell = frame.cellAt(row, column)
                    around = cell.format().toTableCellFormat()
                    around.setPadding(_CELL_PADDING)
                    around.setBottomBorder(1)
                    around.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                    around.setBottomBorderBrush(self.palette().midlight())
                    cell.setFormat(around)

    def _colour_links(self) -> None:
        """Links take the colour of the look, also after it changed."""
        coloured = QTextCharFormat()
        coloured.setForeground(self.palette().link())
        cursor = QTextCursor(self.document())
        for block in self._blocks():
            for piece in _pieces(block):
                if piece.charFormat().isAnchor():
                    cursor.setPosition(piece.position())
                    end = piece.position() + piece.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(coloured)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    return [piece.fragment() for piece in cast(Iterable[Any], block)]
