"""The papers of a register: one place that knows which there are and how to compose them."""

from collections.abc import Sequence

from privacydesk.compliance.finding import Finding, Report
from privacydesk.documents.blocks import Document
from privacydesk.documents.context import Context
from privacydesk.documents.processor_list import processor_list
from privacydesk.documents.statement.compose import statement
from privacydesk.documents.writer import Writer
from privacydesk.i18n import LANGUAGES, Language, document_language
from privacydesk.knowledge import Knowledge
from privacydesk.models.publication import AddressForm
from privacydesk.models.register import Register

DEFAULT_LANGUAGE = "nl"


def context_of(register: Register, knowledge: Knowledge, language: Language) -> Context:
    """Everything the sections of a paper need."""
    return Context(register, knowledge, Writer(language))


def privacy_statement(
    register: Register, knowledge: Knowledge, language: Language, errors: Sequence[Finding] = ()
) -> Document:
    """Compose the privacy statement; `errors` of a check keep it a draft."""
    return statement(context_of(register, knowledge, language), errors)


def list_of_processors(
    register: Register, knowledge: Knowledge, language: Language, errors: Sequence[Finding] = ()
) -> Document:
    """Compose the list of processors; `errors` of a check keep it a draft."""
    return processor_list(context_of(register, knowledge, language), errors)


def report_of_check(
    register: Register, knowledge: Knowledge, language: Language, report: Report
) -> Document:
    """Compose the report of a check, with the sentences that the other papers print."""
    # Imported here: the window shows other papers, and is to be there soon.
    from privacydesk.documents.findings.report import findings_report

    context = context_of(register, knowledge, language)
    return findings_report(context, report, (statement(context), processor_list(context)))


def language_of(
    register: Register, code: str | None = None, address: AddressForm | None = None
) -> Language:
    """The language of a paper: as asked, else as the register says, else formal Dutch.

    Raises PrivacyDeskError for a language PrivacyDesk does not write.
    """
    publication = register.publication
    chosen = [one for one in publication.languages or () if one in LANGUAGES]
    form = address or publication.address_form or AddressForm.FORMAL
    return document_language(
        code or next(iter(chosen), DEFAULT_LANGUAGE), informal=form is AddressForm.INFORMAL
    )
