"""The look of a printed paper: measures in points, colours, sizes."""

from privacydesk.models.value import Value, value_class

MILLIMETRE = 72 / 25.4


@value_class
class Size(Value):
    """A type size with its line height, both in points."""

    type: float
    line: float


@value_class
class Look(Value):
    """Everything the PDF renderer needs to know of looks."""

    side_margin: float = 24 * MILLIMETRE
    top_margin: float = 24 * MILLIMETRE
    bottom_margin: float = 24 * MILLIMETRE
    footer_height: float = 12 * MILLIMETRE
    rule_length: float = 25 * MILLIMETRE
    rule_thickness: float = 2.4
    outset: float = 5 * MILLIMETRE
    gutter: float = 10
    body: Size = Size(9.8, 14.2)
    lead: Size = Size(11, 16)
    small: Size = Size(8.6, 12)
    footer: Size = Size(7.6, 10)
    title: Size = Size(24, 30)
    section: Size = Size(13.2, 17)
    part: Size = Size(10.6, 14.2)
    ink: str = "#1d2733"
    muted: str = "#5a6775"
    ground: str = "#f4f6f8"
    line: str = "#d9dfe5"
    accent: str = "#0b6b61"
    soft: str = "#e3f1ee"
    warn: str = "#8a5000"
    warn_soft: str = "#fdf3e1"


LOOK = Look()
