"""Every sentence is translated, by hand, with its placeholders and in both forms of address."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from tests.house.translation_calls import sentences

POLITE = re.compile(r"(?i)\b(u|uw|uzelf)\b")
INFORMAL = re.compile(r"(?i)\b(je|jij|jou|jouw|jullie|jezelf)\b")
CATALOGUES = (
    "nl/LC_MESSAGES/app.po",
    "nl/LC_MESSAGES/documents.po",
    "nl@informal/LC_MESSAGES/documents.po",
)
Key = tuple[str | None, str]


def messages(path: Path) -> dict[Key, Message]:
    """Read a catalogue: {(context, sentence): message}. None or an empty one fails the test."""
    assert path.exists(), f"{path.name}: no messages found"
    with path.open("rb") as file:
        catalogue: Catalog = read_po(file, abort_invalid=True)
    found = {(one.context, forms(one.id)[0]): one for one in catalogue if one.id}
    assert found, f"{path.name}: no messages found"
    return found


def forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """Give the singular and plural of a message, or its one form."""
    return (text or "",) if isinstance(text, str) or text is None else tuple(text)


def placeholders(text: str) -> set[str]:
    """Give the names between braces in a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def addresses(message: Message, form: re.Pattern[str]) -> bool:
    """Tell whether a translation addresses the reader in this form, placeholders left out."""
    return any(form.search(re.sub(r"\{\w*\}", "", text)) for text in forms(message.string))


def disagreeing(message: Message) -> Iterator[str]:
    """Yield the translations whose placeholders are not those of the sentence."""
    originals, translations = forms(message.id), forms(message.string)
    for original, translation in zip(originals, translations, strict=True):
        lacking = placeholders(original) - placeholders(translation)
        # One is a word of its own in a singular: "één dag".
        spared = {"count"} if len(originals) > 1 and original == originals[0] else set()
        if lacking - spared or placeholders(translation) - placeholders(original):
            yield f"{original!r} -> {translation!r}"


@pytest.fixture(params=CATALOGUES)
def catalogue(root: Path, request: pytest.FixtureRequest) -> dict[Key, Message]:
    """Give the messages of each catalogue in turn."""
    return messages(root / "translations" / request.param)


@pytest.fixture
def dutch(root: Path) -> dict[Key, Message]:
    """Give the messages of the Dutch papers."""
    return messages(root / "translations" / CATALOGUES[1])


@pytest.fixture
def informal(root: Path) -> dict[Key, Message]:
    """Give the messages of the Dutch papers in the informal form."""
    return messages(root / "translations" / CATALOGUES[2])


def test_the_catalogues_hold_the_sentences_of_the_source(root: Path) -> None:
    command = [sys.executable, "packaging/messages.py", "--check"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"run 'make messages':\n{done.stdout}{done.stderr}"


def test_no_sentence_is_put_together_in_the_call_that_translates_it(root: Path) -> None:
    found = list(sentences(root))
    assert found, "no messages found"
    assert [sentence.where for sentence in found if sentence.text is None] == []


def test_every_sentence_in_a_call_was_collected(root: Path) -> None:
    known = {
        text
        for domain in ("app", "documents")
        for message in messages(root / "translations" / f"{domain}.pot").values()
        for text in forms(message.id)
    }
    lost = [one for one in sentences(root) if one.text is not None and one.text not in known]
    assert [f"{one.where}: {one.text!r}" for one in lost] == []


def test_every_message_is_translated_and_none_is_a_guess(catalogue: dict[Key, Message]) -> None:
    open_ends = [key for key, one in catalogue.items() if one.fuzzy or not all(forms(one.string))]
    assert open_ends == []


def test_placeholders_are_those_of_the_sentence(catalogue: dict[Key, Message]) -> None:
    assert [fault for message in catalogue.values() for fault in disagreeing(message)] == []


def test_the_informal_catalogue_holds_what_differs_and_nothing_else(
    dutch: dict[Key, Message], informal: dict[Key, Message]
) -> None:
    polite = {key for key, message in dutch.items() if addresses(message, POLITE)}
    assert polite - set(informal) == set(), "lacking in the informal catalogue"
    assert set(informal) - polite == set(), "not needed in the informal catalogue"


def test_no_paper_mixes_the_forms_of_address(
    dutch: dict[Key, Message], informal: dict[Key, Message]
) -> None:
    assert [key for key, message in dutch.items() if addresses(message, INFORMAL)] == []
    assert [key for key, message in informal.items() if addresses(message, POLITE)] == []


@pytest.mark.parametrize(
    ("original", "translation", "faults"),
    [
        ("{name} keeps data", "{name} bewaart gegevens", 0),
        ("{name} keeps data", "{naam} bewaart gegevens", 1),
        ("{name} keeps data", "Wij bewaren gegevens", 1),
        (("{count} day", "{count} days"), ("één dag", "{count} dagen"), 0),
        (("{count} day", "{count} days"), ("één dag", "meer dagen"), 1),
    ],
)
def test_a_placeholder_that_differs_is_found(
    original: str | tuple[str, str], translation: str | tuple[str, str], faults: int
) -> None:
    assert len(list(disagreeing(Message(original, translation)))) == faults


@pytest.mark.parametrize(
    ("call", "texts"),
    [
        ('write.say("We keep {data}.", data=data)', ["We keep {data}."]),
        ('write.say("One" if one else "Many")', ["One", "Many"]),
        ('write.plural("{count} day", "{count} days", 3)', ["{count} day", "{count} days"]),
        ('write.say_in("verb", "Open")', ["Open"]),
        ('write.say(f"We keep {data}.")', [None]),
        ('write.say("We keep " + data)', [None]),
        ('write.say("We keep {}.".format(data))', [None]),
        ("write.say(PURPOSES[code])", []),
    ],
)
def test_the_sentences_of_a_call_are_seen(
    tmp_path: Path, call: str, texts: list[str | None]
) -> None:
    (tmp_path / "privacydesk").mkdir()
    (tmp_path / "privacydesk" / "one.py").write_text(call, encoding="utf-8")
    assert [sentence.text for sentence in sentences(tmp_path)] == texts
