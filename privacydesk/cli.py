"""The command line: the window, and the same work without one.

Exit codes: 0 done; 1 something the user can mend, told in one sentence; 2 wrong usage; 3 no screen
for the window, or errors found by the check.
"""

import atexit
import gc
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from privacydesk import __version__, gui
from privacydesk.console import STANDARD_OUTPUT, deliver, stop_tidily, tell, told
from privacydesk.i18n import Language, screen_language_for

if TYPE_CHECKING:
    from privacydesk.commands import Wanted

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_TABLES = ("processors", "retention")
_ADDRESSES = ("formal", "informal")
_FRAGMENTS = "html"
NOT_IN_ORDER = 3
"""The exit code of a check that found an error."""
_SUFFIX = ".privacydesk"


def main() -> None:
    """Run the command line in the language of the system."""
    _collect_no_garbage()
    stop_tidily()
    command_line(system_language())(prog_name="privacydesk")


def _collect_no_garbage() -> None:
    """Leave what a command throws away to the end of the process, which frees all at once.

    To look for it in between, and once more in everything at the end, took a quarter of the time
    of a paper.
    """
    gc.disable()
    atexit.register(gc.freeze)


def system_language() -> Language:
    """The language of the screens, as the surroundings ask for it."""
    name = next((os.environ[v] for v in _LOCALE_VARIABLES if os.environ.get(v)), None)
    return screen_language_for(name)


def command_line(language: Language) -> click.Group:
    """Build the command line with its help in one language."""
    _ = language.text
    group = _WindowFirst(
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
    for command in (
        gui.command,
        _new,
        _import,
        _export,
        _info,
        _check,
        _statement,
        _processors,
    ):
        group.add_command(command(language))
    return group


class _WindowFirst(click.Group):
    """Opens the window when no command is given, or a file in the place of one."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command `gui` before what is no command."""
        if not args or (args[0] not in self.commands and _is_register(args[0])):
            args = ["gui", *args]
        return super().parse_args(ctx, args)


def _is_register(word: str) -> bool:
    """Whether a word is meant as a register file: there is such a file, or it ends like one."""
    return not word.startswith("-") and (Path(word).is_file() or word.endswith(_SUFFIX))


def _new(language: Language) -> click.Command:
    _ = language.text

    def run(file: Path, name: str | None) -> None:
        from privacydesk import commands

        commands.new(file, name)

    return click.Command(
        "new",
        callback=told(run, language),
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
            tell(language.plural("{count} row", "{count} rows", count).format(count=count) + "\n")

    return click.Command(
        "import",
        callback=told(run, language),
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

        if out != STANDARD_OUTPUT:
            commands.check_target(file, Path(out))
        text = commands.export_json(file) if table is None else commands.export_table(file, table)
        deliver(out, text.encode())

    return click.Command(
        "export",
        callback=told(run, language),
        params=[
            _file("file"),
            click.Argument(["out"], default=STANDARD_OUTPUT, required=False),
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
        if as_json:
            deliver(STANDARD_OUTPUT, json_text.write(found).encode())
        else:
            tell(info_text(found, language))

    return click.Command(
        "info",
        callback=told(run, language),
        params=[
            _file("file"),
            click.Option(["--json", "as_json"], is_flag=True, help=_("As JSON.")),
        ],
        help=_("Tell what FILE holds and what its statement still lacks."),
    )


def _check(language: Language) -> click.Command:
    _ = language.text

    def run(file: Path, **options: Any) -> None:
        from privacydesk import commands

        out: str | None = options["out"]
        if options["as_json"] and out is not None:
            raise click.UsageError(_("Choose either --json or -o."))
        found = commands.check(file, options["today"])
        if out is not None:
            if out != STANDARD_OUTPUT:
                commands.check_target(file, Path(out))
            form = _form(out, options["form"], language)
            deliver(out, commands.check_paper(found, form, options["language"]))
        elif options["as_json"]:
            deliver(STANDARD_OUTPUT, commands.check_json(found).encode())
        else:
            tell(commands.check_text(found, language))
        if found.report.errors:
            click.get_current_context().exit(NOT_IN_ORDER)

    params: list[click.Parameter] = [
        _file("file"),
        click.Option(["--json", "as_json"], is_flag=True, help=_("As JSON.")),
        click.Option(
            ["--today"],
            type=click.DateTime(["%Y-%m-%d"]),
            help=_("Judge by the law of this day, such as 2019-01-01."),
        ),
        click.Option(
            ["-o", "--output", "out"], help=_("Write a report: pdf, html, csv, txt or md.")
        ),
        click.Option(
            ["--format", "form"], help=_("The format, where the file name does not tell it.")
        ),
        click.Option(["--language"], help=_("Language of the report: nl or en.")),
    ]
    text = _("Hold FILE against what the law asks. Exit code 3: there are errors.")
    return click.Command("check", callback=told(run, language), params=params, help=text)


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
        from privacydesk.commands import Wanted, check_target
        from privacydesk.models.publication import AddressForm

        address = AddressForm(wanted["address"]) if wanted["address"] else None
        chosen = _form(out, form, language)
        if fragment and chosen != _FRAGMENTS:
            raise click.UsageError(language.text("--fragment goes with html only."))
        if out != STANDARD_OUTPUT:
            check_target(file, Path(out))
        deliver(out, make(file, chosen, Wanted(wanted["language"], address, fragment)))

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
    return click.Command(name, callback=told(run, language), params=params, help=text)


def _file(name: str) -> click.Argument:
    return click.Argument([name], type=click.Path(path_type=Path))


def _table(text: str) -> click.Option:
    return click.Option(["--table"], type=click.Choice(_TABLES), help=text)


def _form(out: str, form: str | None, language: Language) -> str:
    """The format that was asked for, else the ending of the file name."""
    if form is not None:
        return form.lower()
    if out == STANDARD_OUTPUT:
        raise click.UsageError(language.text("Standard output needs --format."))
    return Path(out).suffix.removeprefix(".").lower()


def _version(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click's shape
    if asked:
        click.echo(f"privacydesk {__version__}")
        context.exit()
