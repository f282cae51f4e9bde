"""What is refused and how that is told, in the two languages of the screens."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from privacydesk.error_sentences import sentence
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import screen_language
from privacydesk.interchange import register_json
from privacydesk.interchange.register_json import FORMAT, FORMAT_VERSION

NOTHING = " Nothing was changed."
BEGIN = b'{"format": "privacydesk-register", "format_version": 1,\n'
HEAD = {"format": FORMAT, "format_version": FORMAT_VERSION}


def raw(**answers: Any) -> bytes:
    """Write a register in JSON with these answers, sound or not."""
    return json.dumps(HEAD | answers).encode()


def refusal(action: Callable[[], object]) -> PrivacyDeskError:
    """Give the error that an action raises."""
    with pytest.raises(PrivacyDeskError) as caught:
        action()
    return caught.value


def in_english(error: PrivacyDeskError) -> str:
    """Give the sentence for an error in English."""
    return sentence(error, screen_language("en"))


def in_dutch(error: PrivacyDeskError) -> str:
    """Give the sentence for an error in Dutch."""
    return sentence(error, screen_language("nl"))


def shown_values(error: PrivacyDeskError) -> Iterator[str]:
    """Yield what the sentence tells of the place: line, path, row, column."""
    for name in ("line", "path", "row", "column"):
        if name in error.values and not (name == "path" and "row" in error.values):
            yield str(error.values[name])


def check(content: bytes, code: ErrorCode, said: str) -> None:
    """Expect a refusal with this code and, in English, this sentence."""
    error = refusal(lambda: register_json.read(content))
    assert (error.code, in_english(error)) == (code, said)
    dutch = in_dutch(error)
    assert dutch != said
    assert all(value in dutch for value in shown_values(error))
