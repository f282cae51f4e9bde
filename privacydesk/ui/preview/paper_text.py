"""A paper as a text document that is kept up to date: only what changed is written anew."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from privacydesk.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    Places,
    Tone,
    Words,
    plain,
)
from privacydesk.documents.look import LOOK, MILLIMETRE
from privacydesk.documents.stream import lines_of
from privacydesk.models.value import Value, value_class
from privacydesk.ui.preview.differing import differing
from privacydesk.ui.preview.faces import PLACES, Faces
from privacydesk.ui.preview.lines import PlaceNumbers
from privacydesk.ui.preview.writing import Writing

TEXT_WIDTH = 210 * MILLIMETRE - 2 * LOOK.side_margin
"""How wide the text is on paper, in points."""

_FEW_CHANGES = 16
_NUMBER = re.compile(r"^\d+\. ")


class ClosedDocument(QTextDocument):
    """A text document that fetches nothing, whatever its text may be taken for."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:  # noqa: N802 - Qt's name
        """Refuse."""


@value_class
class _Piece(Value):
    """A block that stands in the document, and how many characters it takes there."""

    block: Block
    length: int
    places: frozenset[Places]
    """The places that its paragraphs come from."""


class PaperText:
    """The text of one paper."""

    def __init__(self) -> None:
        """Start without a paper."""
        self.document = ClosedDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self._formats = Faces(1.0, TEXT_WIDTH)
        self._numbers = PlaceNumbers()
        self._pieces: list[_Piece] = []

    @property
    def scale(self) -> float:
        """The magnification."""
        return self._formats.scale

    def pixels(self, points: float) -> float:
        """Give a measure of the paper in pixels."""
        return self._formats.pixels(points)

    def rewrite(self, paper: Document, scale: float = 1.0, room: float = TEXT_WIDTH) -> None:
        """Write a whole paper at a magnification, for a text that is so many points wide."""
        self._formats = Faces(scale, room)
        self._numbers = PlaceNumbers()
        self._pieces = []
        form = self.document.rootFrame().frameFormat()
        self.document.clear()
        self.document.rootFrame().setFrameFormat(form)
        cursor = QTextCursor(self.document)
        cursor.setBlockFormat(self._formats.gap(1))
        cursor.beginEditBlock()
        self._replace(0, 0, _blocks(paper))
        cursor.endEditBlock()

    def update(self, paper: Document) -> list[QTextCursor]:
        """Write what differs, and give a cursor in each paragraph that is new."""
        new = _blocks(paper)
        changes = differing([piece.block for piece in self._pieces], new)
        found: list[QTextCursor] = []
        edit = QTextCursor(self.document)
        # Qt lays out anew all that stands between the first and the last change of one edit.
        each_by_itself = len(changes) <= _FEW_CHANGES
        if not each_by_itself:
            edit.beginEditBlock()
        for first, after, new_first, new_after in reversed(changes):
            before = {_words(block) for block in self._paragraphs(first, after)}
            self._replace(first, after, new[new_first:new_after])
            written = self._paragraphs(first, first + new_after - new_first)
            found += [QTextCursor(b) for b in written if _words(b) and _words(b) not in before]
        if not each_by_itself:
            edit.endEditBlock()
        return found

    def places_of(self, block: QTextBlock) -> Places:
        """Where in the register a paragraph comes from."""
        number = block.blockFormat().property(PLACES)
        return self._numbers.places(number) if isinstance(number, int) else ()

    def paragraphs_with(self, wanted: set[Places]) -> list[QTextCursor]:
        """Give a cursor in each paragraph that comes from one of these combinations of places."""
        return [
            QTextCursor(block)
            for number, piece in enumerate(self._pieces)
            if not wanted.isdisjoint(piece.places)
            for block in self._paragraphs(number, number + 1)
            if self.places_of(block) in wanted and block.length() > 1
        ]

    def combinations(self) -> set[Places]:
        """Every combination of places that a paragraph may come from."""
        return {places for places in self._numbers.all().values() if places}

    def piece_at(self, position: int) -> int:
        """The number of the block of the paper at a position of the text."""
        end = 0
        for number, piece in enumerate(self._pieces):
            end += piece.length
            if position < end:
                return number
        return max(0, len(self._pieces) - 1)

    def start_of(self, number: int) -> int:
        """The position at which a block of the paper starts."""
        return sum(piece.length for piece in self._pieces[:number])

    def _paragraphs(self, first: int, after: int) -> Iterator[QTextBlock]:
        end = self.start_of(after)
        block = self.document.findBlock(self.start_of(first))
        while block.isValid() and block.position() < end:
            yield block
            block = block.next()

    def _replace(self, first: int, after: int, blocks: Sequence[Block]) -> None:
        """Write blocks in the place of others.

        Each block of the paper ends with the end of a paragraph, so the paragraph behind it keeps
        its own form.
        """
        start, end = self.start_of(first), self.start_of(after)
        behind = self.document.findBlock(end)
        form, text = behind.blockFormat(), behind.charFormat()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if end > start:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(text)
        made: list[_Piece] = []
        if blocks:
            cursor.setPosition(start)
            cursor.insertBlock(form, text)
            cursor.setPosition(start)
            made = self._written(cursor, blocks)
        cursor.endEditBlock()
        self._pieces[first:after] = made

    def _written(self, cursor: QTextCursor, blocks: Sequence[Block]) -> list[_Piece]:
        writing = Writing(cursor, self._formats, self._numbers)
        made = []
        start = cursor.position()
        for block in blocks:
            writing.block(block)
            after = cursor.position() + 1
            made.append(_Piece(block, after - start, self._numbers.used()))
            start = after
        return made


def top_of(paper: Document, letters: float) -> Document:
    """Give a paper with no more of its blocks than it takes to hold so many letters."""
    room, count = letters, 0
    for block in paper.blocks:
        if room < 0:
            break
        room -= sum(len(plain(line)) for line in lines_of([block]))
        count += 1
    return replace(paper, blocks=paper.blocks[:count])


def _blocks(paper: Document) -> list[Block]:
    """The blocks of a paper with its title before them and its footer behind them."""
    title = Heading(paper.title, level=0)
    footer = Paragraph((Words(paper.footer),), tone=Tone.MUTED)
    return [title, *paper.blocks, footer]


def _words(block: QTextBlock) -> str:
    """The words of a paragraph; a heading that only got another number did not change."""
    return _NUMBER.sub("", block.text())
