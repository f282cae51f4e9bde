"""Making the user's text safe to print, in one place for all formats.

Control characters and lone surrogates go, the text becomes NFC, and characters that turn the
direction of text around are shown instead of obeyed: what is printed is what was typed.
"""

import re
import unicodedata

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")


def printable(text: str) -> str:
    """Give text that can be printed; newline and tab stay."""
    if text.isascii() and text.isprintable():
        return text  # as most texts are: there is nothing to look for
    text = _LINE_ENDS.sub("\n", text)
    text = _UNPRINTABLE.sub("", text)
    text = _TURNING.sub(lambda found: f"\u27e8U+{ord(found.group()):04X}\u27e9", text)
    return unicodedata.normalize("NFC", text)
