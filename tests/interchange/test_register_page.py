"""docs/register-json.md says what is so: its examples are read and its commands are run."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from privacydesk.cli import command_line
from privacydesk.i18n import screen_language
from privacydesk.interchange import register_json
from privacydesk.interchange.json_text import MOST_BYTES, MOST_DEPTH
from privacydesk.models.integrity import LARGEST_NUMBER, MOST_CHARACTERS, MOST_RECORDS
from privacydesk.models.register import Register
from tests.interchange.conftest import ROOT
from tests.interchange.refusals import in_english, refusal

PAGE = (ROOT / "docs" / "register-json.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def examples() -> Iterator[tuple[str, str]]:
    """Yield the registers on the page, each with the refusal that follows it, or nothing."""
    for (language, content), (next_language, following) in zip(
        BLOCKS, [*BLOCKS[1:], ("", "")], strict=True
    ):
        if language == "json":
            yield content, following.strip() if next_language == "text" else ""


def block(language: str) -> str:
    """Give the one block in a language."""
    (found,) = (content for each, content in BLOCKS if each == language)
    return found


@pytest.mark.parametrize(("content", "said"), [each for each in examples() if each[1]])
def test_what_is_refused(content: str, said: str) -> None:
    assert in_english(refusal(lambda: register_json.read(content.encode()))) == said


@pytest.mark.parametrize("content", [content for content, said in examples() if not said])
def test_what_is_read(content: str) -> None:
    register = register_json.read(content.encode())
    assert register_json.read(register_json.write(register).encode()) == register


def test_every_block_was_tried() -> None:
    tried = list(examples())
    assert len(tried) == 6
    assert len([said for _, said in tried if said]) == 4
    assert len(BLOCKS) == len(tried) + 4 + 2


def test_the_smallest_register_is_empty() -> None:
    smallest, _ = next(examples())
    assert register_json.read(smallest.encode()) == Register()


def test_the_program_writes_a_register() -> None:
    done = subprocess.run([sys.executable, "-c", block("python")], capture_output=True, check=True)
    assert [each.id for each in register_json.read(done.stdout).people or ()] == [
        "particulier",
        "horeca",
    ]


def test_the_commands_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, bakery = (content for content, said in examples() if not said)
    (tmp_path / "bakery.json").write_text(bakery, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for command in block("sh").splitlines():
        name, *arguments = shlex.split(command)
        assert name == "privacydesk"
        done = CliRunner().invoke(command_line(screen_language("en")), arguments)
        assert (done.exit_code, done.stderr) == (0, "")
    again = (tmp_path / "again.json").read_bytes()
    assert register_json.read(again) == register_json.read(bakery.encode())
    assert "De Gouden Krakeling" in (tmp_path / "statement.html").read_text(encoding="utf-8")


def test_the_figures_are_right() -> None:
    for figure in (
        f"at most {MOST_CHARACTERS:,} characters",
        f"from 0 to {LARGEST_NUMBER:,}",
        f"more than {MOST_DEPTH} levels",
        f"more than {MOST_RECORDS:,}",
        f"more than {MOST_BYTES // 1_000_000} million bytes",
    ):
        assert figure in PAGE.replace("\n", " ")


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert len(links) > 4
    assert all((ROOT / "docs" / link).exists() for link in links)
