"""Finding words and phrases in what the user wrote."""

import re
from collections.abc import Sequence
from functools import cache

_SHY = "\u00ad\u200b"
_HYPHENS = "-\u2010\u2011"
_BROKEN = rf"(?:[{_SHY}]|[{_HYPHENS}]\s*\n\s*)?"
"""What may stand within a word: a soft hyphen, or a hyphen at the end of a line."""
_GAP = rf"(?:[\s{_SHY}]|[{_HYPHENS}]\s*)+"
"""What may stand between two words of a phrase."""
_SOME_WORDS = rf"{_GAP}(?:[^\s.!?]+{_GAP}){{0,6}}"
"""Up to six words of the same sentence, for which a star stands."""


@cache
def pattern(forms: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of these words and phrases: whole words, whatever the capitals.

    It sees through soft hyphens and through words and phrases that go on on the next line.
    """
    longest_first = sorted(forms, key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(_phrase, longest_first))})(?!\w)", flags=re.IGNORECASE
    )


def clean(text: str) -> str:
    """A text on one line, without soft hyphens and with broken words made whole."""
    whole = re.sub(rf"(?<=\w)[{_HYPHENS}]\s*\n\s*(?=\w)", "", text)
    return " ".join(re.sub(f"[{_SHY}]", "", whole).split())


def _phrase(phrase: str) -> str:
    parts = re.split(r"\s*\*\s*", phrase)
    return _SOME_WORDS.join(_words(part) for part in parts)


def _words(part: str) -> str:
    return _GAP.join(_BROKEN.join(map(re.escape, word)) for word in re.split(r"[\s-]+", part))
