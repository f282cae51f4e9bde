"""One page of the manual on the screen, with links to the others."""

from PySide6.QtCore import QEvent, QUrl, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from privacydesk.paths import picture
from privacydesk.ui.manual.book import SUFFIX, Book

_MARGIN = 24
_LINE_HEIGHT = 135
_CELL_PADDING = 6
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

    def _follow(self, _source: QUrl) -> None:
        self._dress()
        self._fit_pictures()
        self.page_shown.emit(self.code)

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
        palette = self.palette()
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            form.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
            if form.headingLevel() > 1:
                form.setTopMargin(self.fontMetrics().height())
            if form.hasProperty(QTextFormat.Property.BlockCodeFence):
                form.setBackground(palette.alternateBase())
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(_CELL_PADDING)
                form.setBorderCollapse(True)
                form.setBorder(1)
                form.setBorderBrush(palette.midlight())
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(form)
        self._colour_links(palette.link().color())

    def _colour_links(self, colour: object) -> None:
        """Links take the colour of the look, also after it changed."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            pieces = [piece.fragment() for piece in block]
            for piece in pieces:
                if piece.charFormat().isAnchor():
                    cursor.setPosition(piece.position())
                    end = piece.position() + piece.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    form = QTextCharFormat()
                    form.setForeground(colour)  # type: ignore[arg-type] # a colour is a brush
                    cursor.mergeCharFormat(form)
            block = block.next()
