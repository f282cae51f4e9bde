"""The manual page, out of what the command line tells about itself."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from shipping.places import SOURCE, moment, version

_FILES = {
    "en": ("NAME", "SYNOPSIS", "COMMANDS", "FILES", "EXIT STATUS"),
    "nl": ("NAAM", "SYNOPSIS", "COMMANDO'S", "BESTANDEN", "AFSLUITWAARDE"),
}
_PLACES = {
    "en": (
        ("*.privacydesk", "A register: one SQLite file."),
        ("~/.config/privacydesk/settings.json", "What the user prefers."),
        ("~/.local/share/privacydesk", "Copies of registers, made before they were changed."),
        ("~/.local/state/privacydesk/log", "The log; it holds no answers."),
    ),
    "nl": (
        ("*.privacydesk", "Een register: één SQLite-bestand."),
        ("~/.config/privacydesk/settings.json", "De voorkeuren van de gebruiker."),
        ("~/.local/share/privacydesk", "Kopieën van registers van vóór een wijziging."),
        ("~/.local/state/privacydesk/log", "Het logboek; er staan geen antwoorden in."),
    ),
}
_CODES = {
    "en": (
        ("0", "Done."),
        ("1", "Something is wrong that you can mend; one sentence says what."),
        ("2", "The command itself is not understood."),
        ("3", "There is no screen for the window, or the check found an error."),
    ),
    "nl": (
        ("0", "Gelukt."),
        ("1", "Er is iets mis dat u kunt verhelpen; één zin zegt wat."),
        ("2", "De opdracht zelf is niet begrepen."),
        ("3", "Er is geen scherm voor het venster, of de controle vond een fout."),
    ),
}


def man_page(code: str) -> str:
    """Write the manual page in a language, "en" or "nl"."""
    if str(SOURCE) not in sys.path:
        sys.path.insert(0, str(SOURCE))
    from privacydesk.cli import command_line
    from privacydesk.i18n import screen_language

    return "\n".join(_lines(command_line(screen_language(code)), code)) + "\n"


def _lines(group: click.Group, code: str) -> Iterator[str]:
    name, synopsis, commands, files, status = _FILES[code]
    day = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    yield f'.TH PRIVACYDESK 1 {day} "PrivacyDesk {version()}"'
    yield f".SH {name}"
    yield f"privacydesk \\- {_safe(group.help or '').rstrip('.')}"
    yield f".SH {synopsis}"
    yield from (".B privacydesk", "[\\fIFILE\\fR]", ".br", ".B privacydesk", "\\fICOMMAND\\fR ...")
    yield f".SH {commands}"
    for command in group.commands.values():
        yield from _command(command)
    for head, pairs in ((files, _PLACES[code]), (status, _CODES[code])):
        yield f".SH {head}"
        for term, text in pairs:
            yield from (".TP", f".B {_safe(term)}", _safe(text))


def _command(command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=command.name)
    usage = " ".join(command.collect_usage_pieces(context))
    yield from (f".SS {command.name} {_safe(usage)}", _safe(command.help or ""))
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            yield from (".TP", f".B {_safe(record[0])}", _safe(record[1]))


def _safe(text: str) -> str:
    """Write a text so that no sign of it is read as a command of the page."""
    found = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{found}" if found.startswith((".", "'")) else found
