"""Writes lines of a paper into a text document; text goes in as plain text, never as markup."""

from typing import Self

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from privacydesk.documents.blocks import Hole, Hyperlink, Line, Places, Words
from privacydesk.documents.plain_text import printable
from privacydesk.ui.preview import faces
from privacydesk.ui.preview.faces import PLACES, Face, Faces

_LINE_BREAK = "\u2028"
_BULLET = "•\t"
# What Qt reads as the edge of a table or the spot of a picture.
_RESERVED = str.maketrans(dict.fromkeys("\ufdd0\ufdd1\ufffc", "\ufffd"))


class PlaceNumbers:
    """The places that sentences come from, each combination with a number from 1."""

    def __init__(self) -> None:
        """Start without any."""
        self._numbers: dict[Places, int] = {}
        self._places: list[Places] = [()]
        self._used: set[Places] = set()

    def number(self, places: Places) -> int:
        """Give the number of these places; 0 for none."""
        if not places:
            return 0
        self._used.add(places)
        if places not in self._numbers:
            self._numbers[places] = len(self._places)
            self._places.append(places)
        return self._numbers[places]

    def used(self) -> frozenset[Places]:
        """Give the places that were numbered since this was last asked."""
        used, self._used = frozenset(self._used), set()
        return used

    def places(self, number: int) -> Places:
        """Give the places with this number."""
        return self._places[number]

    def all(self) -> dict[int, Places]:
        """Every combination of places by number."""
        return dict(enumerate(self._places))


class Lines:
    """Writes paragraphs one after the other, from an empty one on."""

    def __init__(self, cursor: QTextCursor, formats: Faces, numbers: PlaceNumbers) -> None:
        """Begin at the cursor, in a paragraph without text."""
        self.cursor = cursor
        self.formats = formats
        self.numbers = numbers
        self._fresh = True

    def inside(self, cursor: QTextCursor) -> Self:
        """Begin in the empty paragraph of a cell or a box."""
        return type(self)(cursor, self.formats, self.numbers)

    def line(  # noqa: PLR0913 - the parts of a paragraph
        self,
        line: Line,
        face: Face,
        *,
        above: float = 0,
        below: float = 0,
        centred: bool = False,
        places: Places = (),
    ) -> None:
        """Write a paragraph of one line of pieces; spaces in points."""
        form = self.formats.paragraph(face, above=above, below=below, centred=centred)
        self.start(form, face, places)
        self._pieces(line, face)

    def item(self, line: Line, face: Face, indent: float, *, below: float, places: Places) -> None:
        """Write an item of a list; measures in points."""
        self.start(self.formats.item(face, indent, below=below), face, places)
        self.cursor.insertText(_BULLET, self.formats.text(face))
        self._pieces(line, face)

    def start(self, form: QTextBlockFormat, face: Face, places: Places = ()) -> None:
        """Begin a paragraph."""
        form.setProperty(PLACES, self.numbers.number(places))
        text = self.formats.text(face)
        if self._fresh:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(text)
            self._fresh = False
        else:
            self.cursor.insertBlock(form, text)

    def gap(self, points: float) -> None:
        """Keep distance with an empty paragraph, as stands before and after each frame."""
        self.start(self.formats.gap(points), faces.FOOTER)

    def go_on_after(self, position: int, points: float) -> None:
        """Go on in the paragraph that Qt made after a frame, which keeps distance."""
        self.cursor.setPosition(position)
        self._fresh = True
        self.gap(points)

    def _pieces(self, line: Line, face: Face) -> None:
        for piece in line:
            match piece:
                case Words(text=text, strong=strong):
                    self.cursor.insertText(shown(text), self.formats.text(face, strong=strong))
                case Hyperlink(text=text, url=url):
                    self.cursor.insertText(shown(text), self.formats.link(face, url))
                case Hole(text=text):
                    self.cursor.insertText(shown(f"[{text}]"), self.formats.hole(face))


def shown(text: str) -> str:
    """Give a text as one paragraph that Qt takes letter by letter."""
    spaced = printable(text).replace("\t", "    ").translate(_RESERVED)
    return spaced.replace("\n", _LINE_BREAK)
