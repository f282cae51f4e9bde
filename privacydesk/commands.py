"""What the command line does, as functions without a command line.

Each takes paths and choices and raises PrivacyDeskError for what the user can mend.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from privacydesk import knowledge
from privacydesk.documents import papers
from privacydesk.documents.export import Format, rendered
from privacydesk.documents.stream import holes
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.models.organisation import Organisation
from privacydesk.models.proposing import open_proposals
from privacydesk.models.publication import AddressForm
from privacydesk.models.register import Register
from privacydesk.models.value import Value, value_class
from privacydesk.registers import is_register_file, read_bytes, read_json, read_register

if TYPE_CHECKING:
    from privacydesk.checking import Checked
    from privacydesk.compliance.finding import Finding
    from privacydesk.knowledge import Knowledge

CSV = "csv"
_STATEMENT_FORMATS = tuple(Format)
_PROCESSOR_FORMATS = (*Format, CSV)


@value_class
class Wanted(Value):
    """The form of a paper: language and form of address as asked, None for the register's own."""

    language: str | None = None
    address: AddressForm | None = None
    fragment: bool = False


def new(path: Path, name: str | None) -> None:
    """Make a register file, empty or with a name in it."""
    from privacydesk.storage import create

    create(path, Register(organisation=Organisation(name=name or None))).close()


def import_json(source: Path, target: Path) -> None:
    """Make a register file out of a register in JSON."""
    from privacydesk.storage import create

    create(target, read_json(source, knowledge.load())).close()


def import_table(source: Path, target: Path, table: str) -> int:
    """Bring a CSV table of processors or terms into a register file; give the number of rows."""
    from privacydesk.interchange import tables
    from privacydesk.storage import open_file

    raw = read_bytes(source, tables.MOST_BYTES)
    _check_register_file(target)
    with open_file(target) as store:
        changed = tables.read(table, raw, store.register)
        store.save(changed)
        return tables.count(table, changed)


def check_target(source: Path, target: Path) -> None:
    """Raise PrivacyDeskError when what is written to `target` would replace a register."""
    try:
        replaced = target.is_file() and (is_register_file(target) or target.samefile(source))
    except OSError:
        return  # what cannot be looked at cannot be replaced either
    if replaced:
        raise PrivacyDeskError(ErrorCode.FILE_EXISTS, "a register", path=target)


def export_json(source: Path) -> str:
    """Give the whole register as JSON text."""
    from privacydesk.interchange import register_json

    return register_json.write(read_register(source, knowledge.load()))


def export_table(source: Path, table: str) -> str:
    """Give the processors or the terms of a register as CSV text."""
    from privacydesk.interchange import tables

    return tables.write(table, read_register(source, knowledge.load()))


def statement(source: Path, form: str, wanted: Wanted) -> bytes:
    """Make the privacy statement in a format: pdf, html, txt or md."""
    known = knowledge.load()
    chosen = _format(form, _STATEMENT_FORMATS)
    register = read_register(source, known)
    language = papers.language_of(register, wanted.language, wanted.address)
    document = papers.privacy_statement(register, known, language, _errors(register, known))
    return rendered(document, Format(chosen), fragment=wanted.fragment)


def processors(source: Path, form: str, wanted: Wanted) -> bytes:
    """Make the list of processors in a format: pdf, html, txt, md or csv."""
    known = knowledge.load()
    chosen = _format(form, _PROCESSOR_FORMATS)
    register = read_register(source, known)
    language = papers.language_of(register, wanted.language, wanted.address)
    if chosen == CSV:
        from privacydesk.documents.csv_table import processor_table

        return processor_table(papers.context_of(register, known, language)).encode()
    document = papers.list_of_processors(register, known, language, _errors(register, known))
    return rendered(document, Format(chosen), fragment=wanted.fragment)


def info(source: Path) -> dict[str, Any]:
    """What a file holds: its organisation, how much of what, and what the statement still lacks."""
    known = knowledge.load()
    register = read_register(source, known)
    document = papers.privacy_statement(register, known, papers.language_of(register))
    told: dict[str, Any] = {
        "organisation": register.organisation.name,
        "known_as": register.organisation.known_as,
        "version": register.publication.version,
        "dated": register.publication.dated.isoformat() if register.publication.dated else None,
    }
    told |= {name: _count(values) for name, values in _lists(register).items()}
    told["proposals"] = len(open_proposals(register))
    told["missing"] = list(holes(document.blocks))
    return told | ({"file": _file(source)} if is_register_file(source) else {})


def check(source: Path, day: datetime | None) -> "Checked":
    """Check the register of a file by the law of a day; None is today."""
    from privacydesk.checking import checked

    return checked(source, day.date() if day is not None else date.today())  # noqa: DTZ011 - the user's own day


def check_json(found: "Checked") -> str:
    """Give what a check found as JSON text."""
    from privacydesk.checking import as_data
    from privacydesk.interchange import json_text

    return json_text.write(as_data(found))


def check_text(found: "Checked", language: Language) -> str:
    """Give what a check found as lines for a reader."""
    from privacydesk.checking import as_text

    return as_text(found, language)


def check_paper(found: "Checked", form: str, language: str | None) -> bytes:
    """Make the report of a check in a format: pdf, html, csv, txt or md."""
    from privacydesk.checking import as_paper

    return as_paper(found, form, language)


def _errors(register: Register, known: "Knowledge") -> Sequence["Finding"]:
    """The errors by the law of today; they keep a paper a draft."""
    from privacydesk.compliance.check import check

    return check(register, known, date.today()).errors  # noqa: DTZ011 - the user's own day


def _lists(register: Register) -> dict[str, Sequence[object] | None]:
    return {
        "people": register.people,
        "data": register.data,
        "services": register.services,
        "activities": register.activities,
        "channels": register.channels,
        "recipients": register.recipients,
        "retention_rules": register.retention.rules,
        "rights": register.rights.listed,
    }


def _count(values: Sequence[object] | None) -> int | None:
    """How many there are; None when that is not answered."""
    return None if values is None else len(values)


def _file(path: Path) -> dict[str, Any]:
    from privacydesk.storage import open_file

    with open_file(path, read_only=True) as store:
        about = store.info
    return {
        "document_id": str(about.document_id),
        "created_at": about.created_at.isoformat(),
        "saved_by": about.saved_by,
        "edits": about.edits,
        "format_version": f"{about.version.major}.{about.version.minor}",
    }


def _check_register_file(path: Path) -> None:
    if not is_register_file(path):
        raise PrivacyDeskError(ErrorCode.NOT_A_REGISTER, "not SQLite")


def _format(form: str, known: Sequence[str]) -> str:
    if form not in known:
        raise PrivacyDeskError(ErrorCode.UNKNOWN_FORMAT, format=form[:20], known=", ".join(known))
    return form
