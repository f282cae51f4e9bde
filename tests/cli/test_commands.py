"""Every command does what its help says."""

import csv
import io
import json
import re
import stat
from pathlib import Path

import pytest

from privacydesk import __version__
from privacydesk.cli import system_language
from privacydesk.interchange import register_json
from privacydesk.models.organisation import Organisation
from privacydesk.models.register import Register
from privacydesk.storage import open_file
from tests.cli.running import contents, did, run
from tests.examples import NAMES, example, example_path

BEGINS = {
    "pdf": b"%PDF-",
    "html": b"<!DOCTYPE html>",
    "txt": b"PRIVACYVERKLARING",
    "md": b"# Privacyverklaring",
}


def register_in(path: Path) -> Register:
    """Give the register of a file."""
    with open_file(path, read_only=True) as store:
        return store.register


@pytest.mark.parametrize("name", ["J. de Vries", "Çağlar & Łukasz"])
def test_new_makes_a_register_with_a_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bakery.privacydesk"
    assert did("new", path, "--name", name) == b""
    assert register_in(path) == Register(organisation=Organisation(name=name))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("more", [(), ("--name", "")])
def test_new_makes_an_empty_register(more: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "bakery.privacydesk"
    did("new", path, *more)
    assert register_in(path) == Register()
    assert list(contents(tmp_path)) == [path.name]


@pytest.mark.parametrize("name", NAMES)
def test_a_register_goes_in_and_out_without_loss(name: str, tmp_path: Path) -> None:
    first, out, second = (
        tmp_path / each for each in ("1.privacydesk", "out.json", "2.privacydesk")
    )
    did("import", example_path(name), first)
    did("export", first, out)
    did("import", out, second)
    assert register_in(first) == register_in(second) == example(name)
    assert did("export", second) == did("export", second, "-") == out.read_bytes()
    assert json.loads(out.read_bytes()) == json.loads(example_path(name).read_bytes())


def test_export_takes_either_kind_of_file(document: Path, source: Path) -> None:
    assert did("export", source) == did("export", document)


@pytest.mark.parametrize("table", ["processors", "retention"])
def test_a_table_goes_out_and_in_without_loss(table: str, document: Path, folder: Path) -> None:
    before = register_in(document)
    count = len((before.recipients if table == "processors" else before.retention.rules) or ())
    assert count > 1
    out = folder / "table.csv"
    did("export", document, out, "--table", table)
    rows = list(csv.reader(io.StringIO(out.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert len(rows) == 1 + count
    assert did("import", out, document, "--table", table) == f"{count} rows\n".encode()
    assert register_in(document) == before


def test_a_table_changes_its_own_records_alone(folder: Path) -> None:
    table, path = folder / "table.csv", folder / "bakery.privacydesk"
    table.write_text("id;kind;name\nbank;bank;De Bank\n", encoding="utf-8")
    did("new", path, "--name", "J. de Vries")
    assert did("import", table, path, "--table", "processors") == b"1 row\n"
    after = json.loads(did("export", path))
    assert after["recipients"] == [{"id": "bank", "kind": "bank", "name": "De Bank"}]
    assert after["organisation"] == {"name": "J. de Vries"}


def test_info_tells_what_a_file_holds(document: Path) -> None:
    told = did("info", document).decode()
    assert "Organisation: " in told
    assert re.search(r"^Document number: [0-9a-f-]{36}$", told, re.MULTILINE)
    assert f"Last saved by PrivacyDesk: {__version__}\n" in told
    assert "File format: 2.0\n" in told
    assert "Proposals that nobody confirmed: 0\n" in told


def test_info_as_json_holds_the_same(document: Path, source: Path) -> None:
    told = json.loads(did("info", document, "--json"))
    register = example("klantenscoren")
    assert told["organisation"] == register.organisation.name
    assert told["recipients"] == len(register.recipients or ())
    assert told["file"].keys() == {
        "document_id",
        "created_at",
        "saved_by",
        "edits",
        "format_version",
    }
    assert json.loads(did("info", source, "--json")) == {
        key: value for key, value in told.items() if key != "file"
    }


def test_info_keeps_none_and_not_answered_apart(tmp_path: Path) -> None:
    path = tmp_path / "bakery.json"
    path.write_bytes(register_json.write(Register(people=())).encode())
    told = json.loads(did("info", path, "--json"))
    assert (told["people"], told["data"]) == (0, None)
    shown = did("info", path).decode()
    assert "Groups of people: 0\n" in shown
    assert "Kinds of data: –\n" in shown
    assert "Still to be filled in:\n- " in shown


@pytest.mark.parametrize("form", BEGINS)
def test_a_statement_in_every_format(form: str, document: Path, folder: Path) -> None:
    out = folder / f"statement.{form}"
    assert did("statement", document, "-o", out) == b""
    content = out.read_bytes()
    assert content.startswith(BEGINS[form])
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert did("statement", document, "-o", "-", "--format", form).startswith(BEGINS[form])


@pytest.mark.parametrize("form", [*BEGINS, "csv"])
def test_a_list_of_processors_in_every_format(form: str, document: Path, folder: Path) -> None:
    out = folder / f"processors.{form}"
    did("processors", document, "-o", out)
    content = out.read_bytes()
    assert content.startswith(b"%PDF-") if form == "pdf" else b"Tawk" in content


def test_the_same_paper_goes_to_a_file_and_to_standard_output(source: Path, folder: Path) -> None:
    out = folder / "statement.md"
    did("statement", source, "--output", out)
    assert did("statement", source, "-o", "-", "--format", "md") == out.read_bytes()


@pytest.mark.parametrize(
    ("name", "more"),
    [("PAPER.HTML", ()), ("paper", ("--format", "HTML")), ("a.md", ("--format", "html"))],
)
def test_the_format_is_asked_for_or_the_ending_of_the_name(
    name: str, more: tuple[str, ...], source: Path, folder: Path
) -> None:
    did("statement", source, "-o", folder / name, *more)
    assert (folder / name).read_bytes().startswith(b"<!DOCTYPE html>")


def test_a_fragment_is_a_part_of_a_page(source: Path, folder: Path) -> None:
    out = folder / "statement.html"
    did("statement", source, "-o", out, "--fragment")
    assert b"<html" not in out.read_bytes()
    assert b"<h2" in out.read_bytes()


@pytest.mark.parametrize(
    ("address", "word", "other"), [("formal", "uw", "jouw|je"), ("informal", "je", "uw|u")]
)
def test_the_reader_is_addressed_as_asked(
    address: str, word: str, other: str, source: Path
) -> None:
    text = did("statement", source, "-o", "-", "--format", "txt", "--address", address).decode()
    assert re.search(rf"\b{word}\b", text)
    assert re.findall(rf"\b(?:{other})\b", text) == []


def test_a_paper_in_english(source: Path) -> None:
    text = did("statement", source, "-o", "-", "--format", "md", "--language", "en").decode()
    assert text.startswith("# Privacy statement")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_what_needs_no_file(option: str) -> None:
    assert did(option)


@pytest.mark.parametrize("command", ["new", "import", "export", "info", "statement", "processors"])
def test_every_command_has_help_in_both_languages(command: str) -> None:
    english, dutch = (run(command, "--help", language=code) for code in ("en", "nl"))
    assert (english.code, dutch.code) == (0, 0)
    assert english.out != dutch.out


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LC_ALL": "nl_BE.UTF-8", "LANG": "en_GB"}, "nl"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "nl_NL"}, "nl"),
        ({"LC_ALL": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_system(
    variables: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language().code == code
