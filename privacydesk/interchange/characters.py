"""Text from elsewhere: its encoding, and how it is shown in a sentence."""

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.integrity import BAD_CHARACTER

_MOST_SHOWN = 60


def decoded(raw: bytes) -> str:
    """Read UTF-8, with or without a byte order mark.

    Raises PrivacyDeskError when there is no text, or with the line that is not UTF-8.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise PrivacyDeskError(ErrorCode.NOT_UTF8, line=line) from None
    if not text.strip():
        raise PrivacyDeskError(ErrorCode.FILE_EMPTY)
    return text


def shown(text: str) -> str:
    """Make text from elsewhere fit for a sentence: short, and without what a screen obeys."""
    cut = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
    return BAD_CHARACTER.sub("\ufffd", cut)
