"""The papers, made by the command line of a package and read back."""

from collections.abc import Mapping
from pathlib import Path

from smoke.telling import output, see_to_it

NAME = "Bakkerij De Korenschoof"
"""The organisation whose statement is made."""
_STATEMENT = ("Privacyverklaring", NAME)
_PROCESSORS = ("Engage Process", "verwerker")


def make(program: Path, folder: Path, register: Path, around: Mapping[str, str]) -> None:
    """Make the Dutch statement and the list of processors, and find in them what must be there."""
    statement, processors = folder / "verklaring.pdf", folder / "verwerkers.pdf"
    output(program, "statement", register, "-o", statement, "--language", "nl", around=around)
    _look(statement, _STATEMENT)
    example = _example(program)
    command = ("processors", example, "-o", processors, "--language", "nl")
    output(program, *command, around=around)
    _look(processors, _PROCESSORS)


def _example(program: Path) -> Path:
    """Find an example among the files that were installed with a program."""
    folder = program.resolve().parents[1 if program.resolve().parent.name == "bin" else 0]
    return next(iter(sorted(folder.rglob("privacydesk/examples/engage.json"))))


def _look(paper: Path, wanted: tuple[str, ...]) -> None:
    text = " ".join(output("pdftotext", "-layout", paper, "-").split())
    missing = [words for words in wanted if words not in text]
    see_to_it(not missing and len(text) > 500, f"{paper.name} says {', '.join(wanted)}")
