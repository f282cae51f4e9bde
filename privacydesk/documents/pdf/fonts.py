"""The embedded fonts: registered once, and asked which characters they can print."""

from collections.abc import Iterable
from itertools import chain
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from privacydesk.paths import font

REGULAR = "NotoSans"
STRONG = "NotoSans-SemiBold"
SLANTED = "NotoSans-Italic"

_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    STRONG: "NotoSans-SemiBold.ttf",
}


def register() -> None:
    """Make the fonts known to reportlab; a second call does nothing."""
    known = pdfmetrics.getRegisteredFontNames()
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(font(file))))
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=STRONG, italic=REGULAR, boldItalic=STRONG
    )


def unprintable(texts: Iterable[str]) -> str:
    """Give the characters that the fonts lack, each once, in the order in which they occur.

    reportlab itself prints nothing for them and says nothing.
    """
    face = cast(TTFont, pdfmetrics.getFont(REGULAR)).face
    characters = dict.fromkeys(chain.from_iterable(texts))
    return "".join(c for c in characters if ord(c) not in face.charToGlyph and c not in "\n\t")
