"""The command line: the same work as the program does, without a window.

Exit codes: 0 done; 1 something the user can mend, told in one sentence; 2 wrong usage.
"""

import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from privacydesk import __version__
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language, screen_language_for

if TYPE_CHECKING:
    from privacydesk.commands import Wanted

Command = Callable[..., None]

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_STANDARD_OUTPUT = "-"
_TABLES = ("processors", "retention")
_ADDRESSES = ("formal", "informal")


def main() -> None:
    """Run the command line in the language of the system."""
    command_line(system_language())(prog_name="privacydesk")


def system_language() -> Language:
    """The language of the screens, as the surroundings ask for it."""
    name = next((os.environ[v] for v in _LOCALE_VARIABLES if os.environ.get(v)), None)
    return screen_language_for(name)


def command_line(language: Language) -> click.Group:
    """Build the command line with its help in one language."""
    _ = language.text
    group = click.Group(
        "privacydesk",
        help=_("Keep a register of personal data; make the privacy statement and processor list."),
    )
    group.params.append(
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_version,
            help=_("Show the version."),
        )
    )
    for command in (_new, _import, _export, _info, _statement, _processors):
        group.add_command(command(language))
    return group


def _new(language: Language) -> click.Command:
    _ = language.text

    def run(file: Path, name: str | None) -> None:
        from privacydesk import commands

        commands.new(file, name)

    return click.Command(
        "new",
        callback=_told(run, language),
        params=[_file("file"), click.Option(["--name"], help=_("Name of the organisation."))],
        help=_("Make a new register FILE (extension .privacydesk)."),
    )


def _import(language: Language) -> click.Command:
    _ = language.text

    def run(source: Path, file: Path, table: str | None) -> None:
        from privacydesk import commands

        if table is None:
            commands.import_json(source, file)
        else:
            count = commands.import_table(source, file, table)
            click.echo(language.plural("{count} row", "{count} rows", count).format(count=count))

    return click.Command(
        "import",
        callback=_told(run, language),
        params=[
            _file("source"),
            _file("file"),
            _table(_("Bring this CSV table into FILE instead.")),
        ],
        help=_("Make a register FILE out of SOURCE, a register in JSON."),
    )


def _export(language: Language) -> click.Command:
    _ = language.text

    def run(file: Path, out: str, table: str | None) -> None:
        from privacydesk import commands

        text = commands.export_json(file) if table is None else commands.export_table(file, table)
        _deliver(out, text.encode())

    return click.Command(
        "export",
        callback=_told(run, language),
        params=[
            _file("file"),
            click.Argument(["out"], default=_STANDARD_OUTPUT, required=False),
            _table(_("Write this table as CSV instead.")),
        ],
        help=_("Write the whole register of FILE as JSON to OUT, or to standard output."),
    )


def _info(language: Language) -> click.Command:
    _ = language.text

    def run(file: Path, as_json: bool) -> None:  # noqa: FBT001 - click passes it by name
        from privacydesk import commands
        from privacydesk.info_text import info_text
        from privacydesk.interchange import json_text

        found = commands.info(file)
        click.echo(json_text.write(found) if as_json else info_text(found, language), nl=False)

    return click.Command(
        "info",
        callback=_told(run, language),
        params=[
            _file("file"),
            click.Option(["--json", "as_json"], is_flag=True, help=_("As JSON.")),
        ],
        help=_("Tell what FILE holds and what its statement still lacks."),
    )


def _statement(language: Language) -> click.Command:
    def make(file: Path, form: str, wanted: "Wanted") -> bytes:
        from privacydesk import commands

        return commands.statement(file, form, wanted)

    text = language.text("Make the privacy statement of FILE: pdf, html, txt or md.")
    return _paper("statement", language, text, make)


def _processors(language: Language) -> click.Command:
    def make(file: Path, form: str, wanted: "Wanted") -> bytes:
        from privacydesk import commands

        return commands.processors(file, form, wanted)

    text = language.text("Make the list of processors of FILE: pdf, html, txt, md or csv.")
    return _paper("processors", language, text, make)


def _paper(
    name: str, language: Language, text: str, make: Callable[[Path, str, "Wanted"], bytes]
) -> click.Command:
    """Build a command that makes one paper and puts it where it is wanted."""
    _ = language.text

    def run(file: Path, out: str, form: str | None, fragment: bool, **wanted: str | None) -> None:  # noqa: FBT001 - click passes it by name
        from privacydesk.commands import Wanted
        from privacydesk.models.publication import AddressForm

        address = AddressForm(wanted["address"]) if wanted["address"] else None
        content = make(
            file, _form(out, form, language), Wanted(wanted["language"], address, fragment)
        )
        _deliver(out, content)

    params: list[click.Parameter] = [
        _file("file"),
        click.Option(
            ["-o", "--output", "out"],
            required=True,
            help=_("Where to write; - is standard output."),
        ),
        click.Option(
            ["--format", "form"], help=_("The format, where the file name does not tell it.")
        ),
        click.Option(["--language"], help=_("Language of the paper: nl or en.")),
        click.Option(
            ["--address"],
            type=click.Choice(_ADDRESSES),
            help=_("Address the reader in Dutch as u (formal) or je (informal)."),
        ),
        click.Option(
            ["--fragment"], is_flag=True, help=_("HTML to paste into a page of a website.")
        ),
    ]
    return click.Command(name, callback=_told(run, language), params=params, help=text)


def _file(name: str) -> click.Argument:
    return click.Argument([name], type=click.Path(path_type=Path))


def _table(text: str) -> click.Option:
    return click.Option(["--table"], type=click.Choice(_TABLES), help=text)


def _form(out: str, form: str | None, language: Language) -> str:
    """The format that was asked for, else the ending of the file name."""
    if form is not None:
        return form.lower()
    if out == _STANDARD_OUTPUT:
        raise click.UsageError(language.text("Standard output needs --format."))
    return Path(out).suffix.removeprefix(".").lower()


def _deliver(out: str, content: bytes) -> None:
    """Write to standard output or to a file, all or nothing."""
    if out == _STANDARD_OUTPUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        from privacydesk.output import replace_file

        replace_file(Path(out), content)


def _version(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click's shape
    if asked:
        click.echo(f"privacydesk {__version__}")
        context.exit()


def _told(command: Command, language: Language) -> Command:
    """Make a command tell errors in one sentence instead of a traceback."""

    @wraps(command)
    def run(**options: Any) -> None:
        try:
            command(**options)
        except PrivacyDeskError as error:
            _fail(error, language)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            # The reader of our output has gone: there is nobody left to tell.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)
        except Exception as error:  # noqa: BLE001 - the last resort: a log, not a traceback
            _fail(_internal(error), language)

    return run


def _internal(error: Exception) -> PrivacyDeskError:
    """Write what went wrong to the log, and give the error that points there."""
    import logging

    from privacydesk import logs
    from privacydesk.paths import log_folder

    log = logs.start(log_folder())
    logging.getLogger("privacydesk.cli").error("unexpected", exc_info=error)
    return PrivacyDeskError(ErrorCode.INTERNAL, log=log or type(error).__name__)


def _fail(error: PrivacyDeskError, language: Language) -> None:
    from privacydesk.error_sentences import sentence

    click.echo(sentence(error, language), err=True)
    sys.exit(1)
