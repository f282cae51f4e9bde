"""How text looks on the paper on the screen: the printed look, in pixels."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextOption,
)

from privacydesk.documents.look import LOOK, Size
from privacydesk.models.value import Value, value_class
from privacydesk.paths import font

PLACES = int(QTextFormat.Property.UserProperty.value) + 1
"""The property of a block that holds the number of its places."""

_PIXELS_PER_POINT = 96 / 72
_FILES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
_STRONG = int(QFont.Weight.DemiBold)


@value_class
class Face(Value):
    """One way in which text is set."""

    size: Size
    colour: str = LOOK.ink
    strong: bool = False


TITLE = Face(LOOK.title, strong=True)
SECTION = Face(LOOK.section, strong=True)
PART = Face(LOOK.part, strong=True)
BODY = Face(LOOK.body)
LEAD = Face(LOOK.lead, LOOK.muted)
MUTED = Face(LOOK.body, LOOK.muted)
CELL = Face(LOOK.small)
LABEL = Face(LOOK.small, strong=True)
HEAD = Face(LOOK.small, LOOK.muted, strong=True)
WARNING = Face(LOOK.part, LOOK.warn, strong=True)
FOOTER = Face(LOOK.footer, LOOK.muted)


def pixels(scale: float) -> float:
    """How many pixels a point of the paper is at a magnification."""
    return _PIXELS_PER_POINT * scale


@cache
def paper_family() -> str:
    """Load the fonts of the printed paper, and give the name of their family."""
    found: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(font(name)))
        found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return found[0] if found else ""


class Faces:
    """The formats of text and paragraphs at one magnification and width."""

    def __init__(self, scale: float, room: float) -> None:
        """Take the magnification; 1 is as printed; `room` is the width of the text in points."""
        self.scale = scale
        self.room = room
        # By the face itself, of which there are few that stay: its hash is made of all it holds.
        self._texts: dict[tuple[int, bool], QTextCharFormat] = {}

    def pixels(self, points: float) -> float:
        """Give a measure of the paper in pixels."""
        return points * pixels(self.scale)

    def text(self, face: Face, *, strong: bool = False) -> QTextCharFormat:
        """The format of words."""
        key = (id(face), strong or face.strong)
        if key not in self._texts:
            self._texts[key] = self._made(face, strong=key[1])
        return self._texts[key]

    def link(self, face: Face, url: str) -> QTextCharFormat:
        """The format of words that lead somewhere."""
        made = QTextCharFormat(self.text(face))
        made.setAnchor(True)
        made.setAnchorHref(url)
        made.setForeground(brush(LOOK.accent))
        made.setFontUnderline(True)
        return made

    def hole(self, face: Face) -> QTextCharFormat:
        """The format of something that is still to be answered."""
        made = QTextCharFormat(self.text(face))
        made.setForeground(brush(LOOK.warn))
        made.setBackground(brush(LOOK.warn_soft))
        return made

    def paragraph(
        self, face: Face, *, above: float = 0, below: float = 0, centred: bool = False
    ) -> QTextBlockFormat:
        """The format of a paragraph with space above and below it, in points."""
        made = QTextBlockFormat()
        made.setTopMargin(self.pixels(above))
        made.setBottomMargin(self.pixels(below))
        made.setLineHeight(
            self.pixels(face.size.line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        if centred:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def item(self, face: Face, indent: float, *, below: float) -> QTextBlockFormat:
        """The format of an item of a list; its text is indented by so many points."""
        made = self.paragraph(face, below=below)
        width = self.pixels(indent)
        made.setLeftMargin(width)
        made.setTextIndent(-width)
        made.setTabPositions([QTextOption.Tab(width, QTextOption.TabType.LeftTab)])
        return made

    def gap(self, points: float) -> QTextBlockFormat:
        """The format of an empty paragraph that only keeps distance."""
        made = QTextBlockFormat()
        made.setLineHeight(
            max(1.0, self.pixels(points)), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        return made

    def width(self, face: Face, text: str) -> float:
        """How many points wide a text is."""
        return QFontMetricsF(self.text(face).font()).horizontalAdvance(text) / self.pixels(1)

    def _made(self, face: Face, *, strong: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontFamilies([family for family in (paper_family(),) if family])
        made.setProperty(
            QTextFormat.Property.FontPixelSize.value, max(1, round(self.pixels(face.size.type)))
        )
        if strong:
            made.setFontWeight(_STRONG)
        made.setForeground(brush(face.colour))
        return made


@cache
def brush(colour: str) -> QBrush:
    """Give the brush of a colour."""
    # Made of a colour, it would have PySide look at pictures and gradients first.
    made = QBrush()
    made.setStyle(Qt.BrushStyle.SolidPattern)
    made.setColor(QColor(colour))
    return made
