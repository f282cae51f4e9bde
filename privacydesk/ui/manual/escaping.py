"""Words of the screens as words of a page in Markdown."""

import re

_MARKS = re.compile(r"([\\`*_<>\[\]#|~])")


def escaped(text: str) -> str:
    """Keep the signs of Markdown in a text what they are: signs."""
    return _MARKS.sub(r"\\\1", text.replace("\n", " "))
