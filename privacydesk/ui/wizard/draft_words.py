"""How the screens say that a statement is a draft."""

from privacydesk.i18n import Language


def draft_words(language: Language, proposals: int) -> str:
    """The words for a statement with proposals in it; none when there are none."""
    words = language.plural("Draft: {count} proposal", "Draft: {count} proposals", proposals)
    return words.format(count=proposals) if proposals else ""
