"""The command line run within the tests, and what it left behind."""

from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from privacydesk.cli import command_line
from privacydesk.i18n import screen_language

OLD = b"old\n"


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it wrote."""

    code: int
    out: bytes
    err: str


def run(*arguments: str | Path, language: str = "en") -> Done:
    """Run a command line; an error that it does not tell itself is raised here."""
    done = CliRunner().invoke(
        command_line(screen_language(language)), [*map(str, arguments)], catch_exceptions=False
    )
    return Done(done.exit_code, done.stdout_bytes, done.stderr)


def did(*arguments: str | Path) -> bytes:
    """Run a command that must succeed without a word of complaint; give what it wrote."""
    done = run(*arguments)
    assert (done.code, done.err) == (0, "")
    return done.out


def refused(*arguments: str | Path, language: str = "en") -> str:
    """Run a command that must be refused in one sentence, and give that sentence."""
    done = run(*arguments, language=language)
    assert (done.code, done.out) == (1, b"")
    assert done.err.endswith("\n")
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
    return done.err.removesuffix("\n")


def misused(*arguments: str | Path) -> str:
    """Run a command that is used wrongly, and give what it says of that."""
    done = run(*arguments)
    assert (done.code, done.out) == (2, b"")
    assert "Traceback" not in done.err
    return done.err


def contents(folder: Path) -> dict[str, bytes | None]:
    """Give all that stands in a folder, by name; None for what is no file."""
    return {each.name: each.read_bytes() if each.is_file() else None for each in folder.iterdir()}
