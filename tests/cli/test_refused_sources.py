"""A source that cannot be read is told in one sentence, and nothing is written."""

import json
import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from privacydesk.interchange.json_text import MOST_BYTES
from privacydesk.storage.header import Version
from privacydesk.storage.history import HISTORY, newest
from tests.cli.running import OLD, contents, misused, refused
from tests.interchange.refusals import HEAD, raw
from tests.storage.register_files import as_nobody, plain, seal

NOT_CHANGED = "Nothing was changed."

# What a source holds, and how its refusal begins.
BAD_JSON = {
    "empty": (b"", "The file is empty."),
    "another format": (b"%PDF-1.7", "Line 1, position 1: this is not JSON."),
    "other JSON": (b'{"name": "left-pad"}', "This is not a PrivacyDesk file."),
    "a list": (b"[]", "This is not a PrivacyDesk file."),
    "an unknown key": (
        raw(organisation={"nmae": "x"}),
        "organisation: the key “nmae” does not exist; did you mean “name”?",
    ),
    "a wrong type": (raw(people={}), "people: a list, in square brackets, belongs here."),
    "an unknown choice": (raw(organisation={"legal_form": "kingdom"}), "organisation.legal_form: "),
    "an unknown code": (raw(organisation={"country": "XX"}), "organisation.country: “XX”"),
    "an unknown reference": (
        raw(activities=[{"id": "a", "kind": "other", "people": ["b"]}]),
        "activities[0].people: “b” does not exist",
    ),
    "a key twice": (b'{"format": 1,\n"format": 2}', "Line 2: the key “format”"),
    "NaN": (raw(extras={"minors": {"age": float("nan")}}), "Line 1: NaN is not a whole number"),
    "too deep": (b"[" * 100_000, "Line 1: this nests deeper than 40 levels"),
    "too big": (b" " * (MOST_BYTES + 1), "The file is, or would be, larger than 10 MB"),
    "half a surrogate pair": (
        raw(organisation={"name": "\ud83e"}),
        "organisation.name: the text holds the character U+D83E",
    ),
    "half a surrogate pair in a code": (
        raw(organisation={"country": "\ud83e"}),
        "organisation.country: the text holds the character U+D83E",
    ),
    "a control character": (
        raw(organisation={"name": "\x1b[2J"}),
        "organisation.name: the text holds the character U+001B",
    ),
    "UTF-16": (json.dumps(HEAD).encode("utf-16"), "Line 1 is not UTF-8 text."),
    "Latin-1": (b'{"format":\n"caf\xe9"}', "Line 2 is not UTF-8 text."),
    "a newer format": (raw(format_version=2), "This file has format 2;"),
}
READING = ("import", "export", "info", "info --json", "statement", "processors")


def arguments(command: str, source: Path, folder: Path) -> tuple[str | Path, ...]:
    """Give the arguments with which a command reads a source, and would write in a folder."""
    name, *more = command.split()
    if name in ("statement", "processors"):
        return (name, source, "-o", folder / "paper.html")
    if name == "info":
        return (name, source, *more)
    return (name, source, folder / f"new.{name}")


@pytest.mark.parametrize(
    ("fault", "command"),
    [
        *product(BAD_JSON, ("import", "statement")),
        *product(("a wrong type",), ("export", "info", "info --json", "processors")),
    ],
)
def test_what_is_no_register(fault: str, command: str, tmp_path: Path, old: Path) -> None:
    content, said = BAD_JSON[fault]
    source = tmp_path / "source.json"
    source.write_bytes(content)
    assert refused(*arguments(command, source, old.parent)).startswith(said)
    assert contents(old.parent) == {old.name: OLD}
    assert source.read_bytes() == content


@pytest.mark.parametrize("fault", ["an unknown key", "too deep"])
def test_it_is_told_in_dutch_too(fault: str, tmp_path: Path) -> None:
    content, said = BAD_JSON[fault]
    source = tmp_path / "source.json"
    source.write_bytes(content)
    dutch = refused("export", source, language="nl")
    assert not dutch.startswith(said)
    assert "Er is niets gewijzigd." in dutch


def test_a_byte_order_mark_does_no_harm(source: Path, tmp_path: Path) -> None:
    marked = tmp_path / "marked.json"
    marked.write_bytes(b"\xef\xbb\xbf" + source.read_bytes())
    assert refused("import", marked, marked).startswith(f"{marked} exists already.")


@pytest.mark.parametrize("command", READING)
def test_what_is_no_file(command: str, tmp_path: Path, old: Path) -> None:
    missing = tmp_path / "missing.json"
    said = refused(*arguments(command, missing, old.parent))
    assert str(missing) in said
    said = refused(*arguments(command, tmp_path, old.parent))
    assert said == f"{tmp_path} is a folder, not a file. Name a file."
    assert contents(old.parent) == {old.name: OLD}


def test_a_name_of_a_file_is_shown_and_not_obeyed() -> None:
    assert refused("info", "\x1b[2J\udcff.json") == (
        "There is no file \ufffd[2J\ufffd.json. Check the name."
    )


def unknown_choice(path: Path) -> None:
    """Make a file of a newer minor version, with an answer that is unknown here."""
    with plain(path) as connection:
        connection.execute("UPDATE organisation SET legal_form = 'kingdom'")
        connection.execute(f"PRAGMA user_version = {Version(newest(HISTORY).major, 7).packed()}")
    seal(path)


def cut_off(path: Path) -> None:
    """Take the end off a file."""
    path.write_bytes(path.read_bytes()[:-5_000])


def changed_outside(path: Path) -> None:
    """Change an answer with another program."""
    with plain(path) as connection:
        connection.execute("UPDATE organisation SET name = 'De Gouden Krakeling'")


def of_another_program(path: Path) -> None:
    """Make a file of another program."""
    with plain(path) as connection:
        connection.execute("PRAGMA application_id = 7")


@pytest.mark.parametrize("command", [command for command in READING if command != "import"])
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (unknown_choice, "This file was made with a newer PrivacyDesk."),
        (cut_off, "This file is damaged"),
        (changed_outside, "This file is damaged"),
        (of_another_program, "This is not a PrivacyDesk file."),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "This is not a PrivacyDesk file."),
    ],
)
def test_a_register_file_that_cannot_be_read(
    spoil: Callable[[Path], None], said: str, command: str, document: Path, old: Path
) -> None:
    spoil(document)
    before = document.read_bytes()
    assert refused(*arguments(command, document, old.parent)).startswith(said)
    assert document.read_bytes() == before
    assert contents(old.parent) == {old.name: OLD}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The file is empty."),
        (b"kind\nchat\n", "The head of the table has no column “id”."),
        (b"id;kind\na;pigeon\n", "Row 2, column “kind”: “pigeon” is not one of the choices"),
        (b"id;kind\na;bank\na;bank\n", "Row 3, column “id”: the identifier “a” is used twice."),
        (b"id;name\n\xff;\n", "Line 2 is not UTF-8 text."),
        (b"\n" * 10_000_001, "The file is, or would be, larger than 10 MB"),
    ],
)
def test_a_table_that_does_not_fit(
    content: bytes, said: str, document: Path, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_bytes(content)
    before = document.read_bytes()
    assert refused("import", table, document, "--table", "processors").startswith(said)
    assert document.read_bytes() == before
    assert sorted(contents(tmp_path)) == [document.name, table.name]


def test_a_table_goes_into_register_files_only(source: Path, tmp_path: Path) -> None:
    table, target = tmp_path / "table.csv", tmp_path / "register.json"
    table.write_bytes(b"id;kind\n")
    shutil.copy(source, target)
    arguments = ("import", table, target, "--table", "processors")
    assert refused(*arguments) == "This is not a PrivacyDesk file. Choose another file."
    assert target.read_bytes() == source.read_bytes()
    target.unlink()
    assert str(target) in refused(*arguments)
    assert contents(tmp_path) == {table.name: b"id;kind\n"}


@pytest.mark.parametrize(
    "wrong",
    [
        ("publish",),
        ("new",),
        ("import", "a.json"),
        ("export",),
        ("export", "a.json", "b.json", "c.json"),
        ("export", "a.json", "--table", "people"),
        ("info", "a.json", "--xml"),
        ("statement", "a.json"),
        ("statement", "a.json", "-o", "-"),
        ("statement", "a.json", "-o", "a.html", "--address", "polite"),
        ("statement", "a.json", "-o", "a.txt", "--fragment"),
        ("statement", "a.json", "-o", "-", "--format", "pdf", "--fragment"),
        ("processors", "a.json", "-o", "a.csv", "--fragment"),
        ("processors", "a.json", "--output"),
    ],
)
def test_wrong_usage(wrong: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert misused(*wrong).startswith(("Usage: privacydesk", "Error: "))
    assert contents(folder) == {}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--language", "de"), "PrivacyDesk does not write “de”. Choose from: nl, en."),
        (("--format", "docx"), "“docx” is not a format for this paper. Choose from: pdf, html,"),
        (("--format", "csv"), "“csv” is not a format for this paper."),
        (("--format", ""), "“” is not a format for this paper."),
        (("--format", "x" * 50), f"“{'x' * 20}” is not a format for this paper."),
    ],
)
def test_an_unknown_language_or_format(
    more: tuple[str, str], said: str, source: Path, old: Path
) -> None:
    assert refused("statement", source, "-o", old, *more).startswith(said)
    assert contents(old.parent) == {old.name: OLD}


@pytest.mark.parametrize("name", ["paper.docx", "paper", "paper.", ".pdf"])
def test_a_name_that_tells_no_format(name: str, source: Path, folder: Path) -> None:
    assert "is not a format" in refused("processors", source, "-o", folder / name)
    assert contents(folder) == {}


def test_a_source_that_may_not_be_read(document: Path) -> None:
    document.parent.chmod(0o755)
    document.chmod(0)
    said = as_nobody(lambda: refused("info", document))
    assert said == f"You have no access to {document}. Ask for the right to read it."
