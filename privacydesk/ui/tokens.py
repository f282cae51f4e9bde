"""The colours of the screens, by what they are for, light and dark."""

from PySide6.QtGui import QPalette

from privacydesk.models.value import Value, value_class


@value_class
class Tokens(Value):
    """Colours as #rrggbb. Text on any ground it stands on has a contrast of at least 4.5 : 1."""

    ink: str
    """Text."""
    muted: str
    """Help, and what is less important."""
    ground: str
    """The window."""
    paper: str
    """Cards, fields and lists."""
    line: str
    """Rules that only divide."""
    edge: str
    """The edge of a field or button, at least 3 : 1."""
    accent: str
    """Actions, selection and what is done."""
    on_accent: str
    """Text on the accent."""
    soft: str
    """A soft ground for what belongs to the accent."""
    warn: str
    """Guesses."""
    warn_soft: str
    """The ground of a guess."""
    bad: str
    """Errors."""


LIGHT = Tokens(
    ink="#1d2733",
    muted="#5a6775",
    ground="#f4f6f8",
    paper="#ffffff",
    line="#d9dfe5",
    edge="#828d99",
    accent="#0b6b61",
    on_accent="#ffffff",
    soft="#e3f1ee",
    warn="#9a5b00",
    warn_soft="#fdf3e1",
    bad="#b3261e",
)
DARK = Tokens(
    ink="#e6ebf0",
    muted="#a9b5c1",
    ground="#161b21",
    paper="#1f262e",
    line="#36414c",
    edge="#7a8794",
    accent="#55c5b6",
    on_accent="#06231f",
    soft="#173a36",
    warn="#f0b454",
    warn_soft="#3a2c12",
    bad="#ff8f86",
)


def tokens_of(palette: QPalette) -> Tokens:
    """Tell from a palette whether the screens are light or dark now."""
    return DARK if palette.window().color().lightness() < 128 else LIGHT
