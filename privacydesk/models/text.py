"""What the user wrote, per language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalisedText:
    """One text of the user's own in one or more languages.

    `entries` holds (language code, text) pairs, sorted by code, never empty.
    The text is data: it is never read as markup, SQL or a path.
    """

    entries: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        """Refuse a text in no language at all: not answered is None, never an empty text."""
        if not self.entries:
            raise ValueError("a text needs at least one language")

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "LocalisedText":
        """Build a text from {language code: text}."""
        return cls(tuple(sorted(texts.items())))

    def get(self, language: str) -> str | None:
        """The text in this language, or None: another language is never a stand-in."""
        return dict(self.entries).get(language)

    def languages(self) -> tuple[str, ...]:
        """Give the codes of the languages the text is written in."""
        return tuple(code for code, _ in self.entries)
