"""The papers of the sample register, for a first look: `python -m privacydesk.first_papers out`."""

import sys
from pathlib import Path

import click

from privacydesk import commands, paths
from privacydesk.cli import system_language
from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.output import replace_file, write_error

_SAMPLE = "klantenscoren"


def make(folder: Path) -> list[Path]:
    """Make the statement and the list of processors of the sample in a folder; give the files.

    Raises PrivacyDeskError when something cannot be read or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(folder, error) from None
    wanted, sample = commands.Wanted(), paths.example(_SAMPLE)
    papers = {
        "privacyverklaring.pdf": commands.statement(sample, "pdf", wanted),
        "privacyverklaring.html": commands.statement(sample, "html", wanted),
        "verwerkerslijst.pdf": commands.processors(sample, "pdf", wanted),
    }
    for name, content in papers.items():
        replace_file(folder / name, content)
    return [folder / name for name in papers]


def main(arguments: list[str]) -> int:
    """Make the papers and say where they are."""
    language = system_language()
    try:
        made = make(Path(*arguments))
    except PrivacyDeskError as error:
        click.echo(sentence(error, language), err=True)
        return 1
    click.echo(language.text("The papers of the sample register KlantenScoren are ready:"))
    for path in made:
        click.echo(f"  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
