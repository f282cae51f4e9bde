"""The catalogues are read as the library of Python reads them."""

import gettext
from pathlib import Path

import pytest

from privacydesk import paths
from privacydesk.catalogue import Catalogue

NAMES = [("nl", "app"), ("nl", "documents"), ("nl@informal", "documents")]
COUNTS = (0, 1, 2, 5, 21)


@pytest.fixture(params=NAMES, ids=str)
def path(request: pytest.FixtureRequest) -> Path:
    """Give each catalogue in turn."""
    return paths.catalogue(*request.param)


def test_every_message_is_found(path: Path) -> None:
    with path.open("rb") as file:
        standard = gettext.GNUTranslations(file)
    ours, keys = Catalogue(path), _keys(path)
    assert len(keys) > 50
    for key in keys:
        context, _, message = key.rpartition("\x04")
        one, _, many = message.partition("\0")
        if many:
            assert [ours.plural(one, many, count) for count in COUNTS] == [
                standard.ngettext(one, many, count) for count in COUNTS
            ]
        elif context:
            assert ours.text(message, context) == standard.pgettext(context, message)
        else:
            assert ours.text(message) == standard.gettext(message)


def _keys(path: Path) -> list[str]:
    return [place.decode() for place in Catalogue(path)._places if place]


def test_what_is_not_there_is_none(path: Path) -> None:
    ours = Catalogue(path)
    assert ours.text("No such sentence.") is None
    assert ours.text("Open", "no such context") is None
    assert ours.plural("{count} unicorn", "{count} unicorns", 2) is None


def test_every_language_has_one_plural(path: Path) -> None:
    with path.open("rb") as file:
        rule = gettext.GNUTranslations(file).info()["plural-forms"]
    assert rule.replace(" ", "") in ("nplurals=2;plural=(n!=1)", "nplurals=2;plural=(n!=1);")


@pytest.mark.parametrize("content", [b"\0" * 40, b"\xde\x12\x04\x95" + b"\0" * 8])
def test_another_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "app.mo"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="is no catalogue"):
        Catalogue(path)
