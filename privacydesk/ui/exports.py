"""A paper as a file or for the clipboard: its kinds, its name, and how it is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from privacydesk.documents.blocks import Document
from privacydesk.documents.export import Format, rendered
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.steps import new_identifier
from privacydesk.output import replace_file
from privacydesk.registers import is_register_file
from privacydesk.ui.composer import REPORT, STATEMENT, Composer
from privacydesk.ui.questions.question import N_


class Kind(StrEnum):
    """What a paper can be made into."""

    PDF = "pdf"
    PAGE = "page"
    FRAGMENT = "fragment"
    TEXT = "text"
    MARKDOWN = "markdown"
    TABLE = "table"


NAMES: Mapping[Kind, str] = {
    Kind.PDF: N_("PDF, to print or send"),
    Kind.PAGE: N_("Web page (HTML)"),
    Kind.FRAGMENT: N_("HTML to paste into a website"),
    Kind.TEXT: N_("Plain text"),
    Kind.MARKDOWN: N_("Markdown"),
    Kind.TABLE: N_("Table for a spreadsheet (CSV)"),
}
"""The kinds as a user chooses them, in English."""


@dataclass(frozen=True, slots=True)
class Made:
    """A paper in its form, and the name for its file; no name goes with the clipboard."""

    content: bytes
    name: str


_FORMATS = {
    Kind.PDF: Format.PDF,
    Kind.PAGE: Format.HTML,
    Kind.FRAGMENT: Format.HTML,
    Kind.TEXT: Format.TEXT,
    Kind.MARKDOWN: Format.MARKDOWN,
}


def kinds_of(paper: str) -> tuple[Kind, ...]:
    """Give the kinds in which a paper can be had."""
    left_out = {STATEMENT: (Kind.TABLE,), REPORT: (Kind.FRAGMENT,)}.get(paper, ())
    return tuple(kind for kind in Kind if kind not in left_out)


def made(composer: Composer, kind: Kind) -> Made:
    """Make a paper; raises PrivacyDeskError when a character cannot be printed."""
    document = composer.document()
    if kind is Kind.TABLE:
        return Made(_table(composer), file_name(document, "csv"))
    form = _FORMATS[kind]
    content = rendered(document, form, fragment=kind is Kind.FRAGMENT)
    return Made(content, "" if kind is Kind.FRAGMENT else file_name(document, form.value))


def file_name(document: Document, ending: str) -> str:
    """Name a file for what is in it: privacyverklaring-de-korenschoof-2026-11-21.pdf."""
    state = document.concept or (document.dated.isoformat() if document.dated else "")
    parts = [document.title, document.author, state]
    return "-".join(new_identifier(part, ()) for part in parts if part) + f".{ending}"


def write(place: Path, content: bytes) -> None:
    """Write a file; raises PrivacyDeskError when it cannot be, or when a register lies there."""
    if place.is_file() and is_register_file(place):
        raise PrivacyDeskError(ErrorCode.FILE_EXISTS, "a register", path=place)
    replace_file(place, content)


def _table(composer: Composer) -> bytes:
    from privacydesk.documents.csv_table import processor_table
    from privacydesk.documents.findings.table import findings_table
    from privacydesk.documents.papers import context_of

    session = composer.session
    context = context_of(session.register, session.knowledge, composer.language())
    if composer.paper == REPORT and session.report is not None:
        return findings_table(context, session.report).encode()
    return processor_table(context).encode()
