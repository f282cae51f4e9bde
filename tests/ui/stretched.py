"""A language that does not exist: English with a quarter more letters, for what is cut off."""

from privacydesk.i18n import Language, screen_language

_MORE = 4
"""One letter more for so many."""


class Stretched(Language):
    """Says everything as English does, and then goes on for a while."""

    def text(self, message: str, context: str = "") -> str:
        """Give the English sentence, longer; its placeholders stay."""
        return _longer(super().text(message, context))

    def plural(self, one: str, many: str, count: int) -> str:
        """Give the English sentence that fits the number, longer."""
        return _longer(super().plural(one, many, count))


def stretched() -> Stretched:
    """Make the language of the screens."""
    english = screen_language("en")
    return Stretched(english.code, english.domain, english.informal)


def _longer(text: str) -> str:
    """Add words of a usual length."""
    more = len(text) // _MORE
    return f"{text} {'langer ' * (more // 7)}{'x' * (more % 7)}".rstrip()
