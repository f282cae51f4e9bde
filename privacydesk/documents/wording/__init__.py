"""The words for every choice a user can make, as sentences to translate.

Each table maps one list of choices to English source texts; the catalogues hold the Dutch. A
test proves that no choice lacks its words.
"""


def N_(message: str) -> str:  # noqa: N802 - the usual name of this marker
    """Mark a text for translation; it is translated where it is used."""
    return message
