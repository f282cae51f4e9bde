"""Every command that the manual names is run as it stands there."""

import shlex
from pathlib import Path

import pytest

from privacydesk.storage import create
from tests.cli.running import run
from tests.examples import example
from tests.manual.reading import CODES, cells, codes, tokens, written

REGISTERS = {"nl": "bakkerij.privacydesk", "en": "bakery.privacydesk"}
BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".html": b"<",
    ".csv": b"",
    ".json": b"{",
    ".privacydesk": b"SQLite",
}

in_both = pytest.mark.parametrize("code", CODES)


def commands(code: str, page: str) -> list[list[str]]:
    """The command lines of a page, as words."""
    fences = [token.content for token in tokens(code, page) if token.type == "fence"]
    return [shlex.split(line) for fence in fences for line in fence.splitlines()]


@in_both
def test_every_command_does_what_it_says(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [page for page in written(code) if commands(code, page)]
    assert pages == ["format", "command-line"]
    for page in pages:
        folder = tmp_path / page
        folder.mkdir()
        monkeypatch.chdir(folder)
        create(folder / REGISTERS[code], example("klantenscoren")).close()
        for program, *arguments in commands(code, page):
            assert program == "privacydesk"
            before = {path.name for path in folder.iterdir()}
            done = run(*arguments, language=code)
            assert done.code == (3 if arguments[0] == "check" else 0), (arguments, done.err)
            made = [path for path in folder.iterdir() if path.name not in before]
            assert made or done.out, arguments
            for path in made:
                assert path.name in arguments
                assert path.read_bytes().startswith(BEGINNINGS[path.suffix])


@in_both
def test_commands_end_as_the_table_says(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    create(tmp_path / "one.privacydesk", example("klantenscoren")).close()
    ends = [
        run("info", "one.privacydesk").code,
        run("info", "nowhere.privacydesk").code,
        run("inform").code,
        run("check", "one.privacydesk").code,
    ]
    told = [row[0].content for row in cells(tokens(code, "command-line"))]
    assert told == [str(end) for end in ends]


@in_both
def test_endings_of_papers_are_those_that_can_be_made(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    create(tmp_path / "one.privacydesk", example("klantenscoren")).close()
    endings = [one for one in codes(tokens(code, "command-line")) if one.startswith(".")]
    assert len(endings) == 5
    for ending in endings:
        run("processors", "one.privacydesk", "-o", f"list{ending}")
        assert (tmp_path / f"list{ending}").stat().st_size
