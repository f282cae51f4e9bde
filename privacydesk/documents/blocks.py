"""The pieces a paper is made of, before any format.

A paper is composed once, as a stream of these blocks; each format only decides how they look.
All text in them is plain text. Blocks remember the places in the register they come from, so
that a sentence can lead back to its question.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from privacydesk.models.place import Place

Places = tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words; `strong` words stand out, and `fixed` ones keep their first letter: a name."""

    text: str
    strong: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Words that lead to an address: https, http, mailto or tel; or "#anchor" within the paper."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Hole:
    """Something that is not answered yet and belongs here; `text` says what."""

    text: str


@dataclass(frozen=True, slots=True)
class See:
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


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a section of the paper, level 2 a part of one."""

    text: str
    level: int
    anchor: str = ""
    number: str = ""
    places: Places = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of one line of inline pieces."""

    line: Line
    places: Places = ()
    tone: Tone = Tone.NORMAL


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list."""

    line: Line
    places: Places = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """An unordered list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with one or more lines that belong to it; `listed` lines are items of a list."""

    label: str
    lines: tuple[Line, ...]
    places: Places = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """A list of labelled facts: two columns, the labels first."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; widths are relative."""

    head: str
    width: float = 1.0
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its lines stand below each other."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; its first cell is the label of the row."""

    cells: tuple[Cell, ...]
    places: Places = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head row; `caption` says what it shows, for those who cannot see it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A part that is set apart from the running text."""

    kind: BoxKind
    title: str
    blocks: tuple["Block", ...]


Block = Heading | Paragraph | Bullets | Facts | Table | Box


@dataclass(frozen=True, slots=True)
class Document:
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
