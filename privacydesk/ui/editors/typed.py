"""What was typed or pasted, before it is an answer."""

from privacydesk.i18n import Language
from privacydesk.models.integrity import BAD_CHARACTER, MOST_CHARACTERS


def tidied(text: str) -> str:
    """Write every end of a line in the same way, without space around the whole."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def problem_of(text: str, language: Language) -> str:
    """A sentence about what no register can hold; empty when all is well."""
    bad = BAD_CHARACTER.search(text)
    if bad is not None:
        return language.text(
            "There is a sign in it that cannot be printed (after “{words}”). Take it out."
        ).format(words=text[max(0, bad.start() - 12) : bad.start()])
    if len(text) > MOST_CHARACTERS:
        return language.text("This is too long: {count} characters. At most {most} fit.").format(
            count=len(text), most=MOST_CHARACTERS
        )
    return ""
