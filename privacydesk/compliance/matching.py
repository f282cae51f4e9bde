"""Finding words and phrases in what the user wrote."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

_SHY = "\u00ad\u200b"
_HYPHENS = "-\u2010\u2011"
_BROKEN = rf"(?:[{_SHY}]|[{_HYPHENS}]\s*\n\s*)?"
"""What may stand within a word: a soft hyphen, or a hyphen at the end of a line."""
_GAP = rf"(?:[\s{_SHY}]|[{_HYPHENS}]\s*)+"
"""What may stand between two words of a phrase."""
_SOME_WORDS = rf"{_GAP}(?:[^\s.!?]+{_GAP}){{0,6}}"
"""Up to six words of the same sentence, for which a star stands."""


class Phrases:
    """Words and phrases to look for: whole words, whatever the capitals.

    They are seen through soft hyphens and where they go on on the next line. Only what may
    stand in a text becomes a regular expression: making them of all takes longer than a check.
    """

    def __init__(self, forms: Sequence[str]) -> None:
        """Prepare to look for these; a star in one stands for up to six words."""
        longest_first = sorted(forms, key=len, reverse=True)
        self._starts = [(_bare(form.partition("*")[0]), form) for form in longest_first]

    def search(self, text: str) -> re.Match[str] | None:
        """The first of them in a text; None when none is in it."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All of them in a text, in order."""
        bare = _bare(text)
        likely = tuple(form for start, form in self._starts if start in bare)
        return _expression(likely).finditer(text) if likely else iter(())


@cache
def pattern(forms: Sequence[str]) -> Phrases:
    """These words and phrases, prepared once."""
    return Phrases(forms)


def clean(text: str) -> str:
    """A text on one line, without soft hyphens and with broken words made whole."""
    whole = re.sub(rf"(?<=\w)[{_HYPHENS}]\s*\n\s*(?=\w)", "", text)
    return " ".join(re.sub(f"[{_SHY}]", "", whole).split())


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    """A text without all that may stand within and between its words, in small letters."""
    return re.sub(rf"[{_HYPHENS}\s{_SHY}]+", "", text).casefold()


@lru_cache(maxsize=1024)
def _expression(forms: Sequence[str]) -> re.Pattern[str]:
    any_of_them = "|".join(map(_phrase, forms))
    return re.compile(rf"(?<!\w)(?:{any_of_them})(?!\w)", flags=re.IGNORECASE)


def _phrase(phrase: str) -> str:
    parts = re.split(r"\s*\*\s*", phrase)
    return _SOME_WORDS.join(_words(part) for part in parts)


def _words(part: str) -> str:
    return _GAP.join(_BROKEN.join(map(re.escape, word)) for word in re.split(r"[\s-]+", part))
