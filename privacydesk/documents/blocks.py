"""The pieces a paper is made of, before any format.

A paper is composed once, as a stream of these blocks; each format only decides how they look.
All text in them is plain text. Blocks remember the places in the register they come from, so
that a sentence can lead back to its question.
"""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from privacydesk.models.place import Place
from privacydesk.models.value import Value, value_class

Places = tuple[Place, ...]


@value_class
class Words(Value):
    """Plain words; `strong` words stand out, and `fixed` ones keep their first letter: a name."""

    text: str
    strong: bool = False
    fixed: bool = False


@value_class
class Hyperlink(Value):
    """Words that lead to an address: https, http, mailto or tel; or "#anchor" within the paper."""

    text: str
    url: str


@value_class
class Hole(Value):
    """Something that is not answered yet and belongs here; `text` says what."""

    text: str


@value_class
class See(Value):
    """A reference to another section; replaced by its number, or by nothing when it is absent."""

    anchor: str


Inline = Words | Hyperlink | Hole | See
Line = tuple[Inline, ...]


class Tone(Enum):
    """How loud a paragraph is."""

    NORMAL = "normal"
    LEAD = "lead"
    MUTED = "muted"


class BoxKind(Enum):
    """Why a part is set apart."""

    SUMMARY = "summary"
    CONCEPT = "concept"
    IMPORTANT = "important"


@value_class
class Heading(Value):
    """A heading; level 1 is a section of the paper, level 2 a part of one."""

    text: str
    level: int
    anchor: str = ""
    number: str = ""
    places: Places = ()


@value_class
class Paragraph(Value):
    """A paragraph of one line of inline pieces."""

    line: Line
    places: Places = ()
    tone: Tone = Tone.NORMAL


@value_class
class Item(Value):
    """One item of a list."""

    line: Line
    places: Places = ()


@value_class
class Bullets(Value):
    """An unordered list."""

    items: tuple[Item, ...]


@value_class
class Fact(Value):
    """A label with one or more lines that belong to it; `listed` lines are items of a list."""

    label: str
    lines: tuple[Line, ...]
    places: Places = ()
    listed: bool = False


@value_class
class Facts(Value):
    """A list of labelled facts: two columns, the labels first."""

    rows: tuple[Fact, ...]


@value_class
class Column(Value):
    """A column of a table; widths are relative."""

    head: str
    width: float = 1.0
    centred: bool = False


@value_class
class Cell(Value):
    """One cell: its lines stand below each other."""

    lines: tuple[Line, ...]


@value_class
class Row(Value):
    """One row; its first cell is the label of the row."""

    cells: tuple[Cell, ...]
    places: Places = ()


@value_class
class Table(Value):
    """A table with a head row; `caption` says what it shows, for those who cannot see it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@value_class
class Box(Value):
    """A part that is set apart from the running text."""

    kind: BoxKind
    title: str
    blocks: tuple["Block", ...]


Block = Heading | Paragraph | Bullets | Facts | Table | Box


@value_class
class Document(Value):
    """A whole paper.

    `language` is the code of its language; `dated` is its date, if it has one; `contents` heads
    a list of its sections; `footer` stands at the foot of each page; `concept` is the word that
    marks an unfinished paper, empty for a finished one; `page_of` is the pattern of the page
    number, with {page} and {pages}.
    """

    title: str
    author: str
    subject: str
    language: str
    dated: date | None
    contents: str
    footer: str
    page_of: str
    concept: str
    blocks: tuple[Block, ...]


def plain(line: Iterable[Inline]) -> str:
    """Give the words of a line without any form; a hole stands in square brackets."""
    return "".join(_plain_piece(piece) for piece in line)


def _plain_piece(piece: Inline) -> str:
    if isinstance(piece, Hole):
        return f"[{piece.text}]"
    if isinstance(piece, See):
        return ""
    return piece.text
