"""The check of a register for the command line: as data, as lines for a reader, and as a paper."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from privacydesk import knowledge
from privacydesk.compliance.check import check
from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.documents import papers
from privacydesk.documents.blocks import plain
from privacydesk.documents.context import Context
from privacydesk.documents.export import Format, rendered
from privacydesk.documents.findings.report import NOT_CHECKED, QUESTIONS, SEVERITIES
from privacydesk.documents.findings.table import findings_table
from privacydesk.documents.findings.unanswered import unanswered
from privacydesk.documents.findings.words import in_language, message, subject
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import LANGUAGES, Language, document_language
from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.requirement import Severity
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.value import Value, value_class
from privacydesk.registers import read_register

FORMATS = ("pdf", "html", "csv", "txt", "md")


@value_class
class Checked(Value):
    """A register that was checked."""

    register: Register
    knowledge: Knowledge
    report: Report


def checked(source: Path, today: date) -> Checked:
    """Check the register of a file by the law of a day."""
    known = knowledge.load()
    register = read_register(source, known)
    return Checked(register, known, check(register, known, today))


def as_data(found: Checked) -> Mapping[str, Any]:
    """The findings for another program; messages in every language of the screens."""
    contexts = {
        code: papers.context_of(found.register, found.knowledge, document_language(code))
        for code in LANGUAGES
    }
    return {
        "today": found.report.today.isoformat(),
        "law_checked_on": found.report.law_checked_on.isoformat(),
        "findings": [_finding(contexts, one) for one in found.report.findings],
        "met": list(found.report.met),
    }


def as_text(found: Checked, language: Language) -> str:
    """The findings for a reader, the heaviest first."""
    context = papers.context_of(found.register, found.knowledge, document_language(language.code))
    lines = list(_lines(context, found.report, language))
    return "\n".join(lines) + "\n"


def as_paper(found: Checked, form: str, code: str | None) -> bytes:
    """The report as a file; raises PrivacyDeskError for a format or language that there is not."""
    if form not in FORMATS:
        known = ", ".join(FORMATS)
        raise PrivacyDeskError(ErrorCode.UNKNOWN_FORMAT, format=form[:20], known=known)
    language = papers.language_of(found.register, code)
    if form == "csv":
        context = papers.context_of(found.register, found.knowledge, language)
        return findings_table(context, found.report).encode()
    paper = papers.report_of_check(found.register, found.knowledge, language, found.report)
    return rendered(paper, Format(form))


def _finding(contexts: Mapping[str, Context], finding: Finding) -> dict[str, Any]:
    first = next(iter(contexts.values()))
    return {
        "id": finding.code,
        "severity": finding.severity.value,
        "kind": finding.kind.value,
        "article": in_language(contexts["en"], finding.requirement.article),
        "subject": subject(first, finding) or None,
        "place": _place(finding.place),
        "message": {code: message(context, finding) for code, context in contexts.items()},
    }


def _place(place: Place) -> dict[str, str | None]:
    """The form and the field; and the record, where the form has many."""
    told: dict[str, str | None] = {"form": place.topic, "field": place.field or None}
    return told | ({"record": place.record} if place.record else {})


def _lines(context: Context, report: Report, language: Language) -> Iterator[str]:
    certain = [one for one in report.findings if one.kind is FindingKind.FINDING]
    parts = {
        SEVERITIES[severity]: [one for one in certain if one.severity is severity]
        for severity in Severity
    }
    parts[QUESTIONS] = [one for one in report.findings if one.kind is FindingKind.QUESTION]
    for heading, found in parts.items():
        if found:
            yield f"{context.write.words(heading)} ({len(found)})"
            yield ""
            for one in found:
                yield from _of_one(context, one, language)
    lacking = list(unanswered(context, report))
    if lacking:
        yield f"{context.write.words(NOT_CHECKED)} ({len(lacking)})"
        yield ""
        for line, places in lacking:
            yield f"- {plain(line)}"
            yield f"  \u2192 {', '.join(str(place) for place in places)}"
        yield ""
    if not report.findings:
        yield language.text("The check found nothing.")
    yield from _law(report, language)


def _law(report: Report, language: Language) -> Iterator[str]:
    """When the tables of the law were checked, and whether that is long ago."""
    day = language.day(report.law_checked_on)
    yield language.text("The tables of the law were checked on {day}.").format(day=day)
    if report.law_is_stale:
        yield language.text(
            "These tables are older than a year. Look for a newer version of PrivacyDesk."
        )


def _of_one(context: Context, finding: Finding, language: Language) -> Iterator[str]:
    about = subject(context, finding)
    article = in_language(context, finding.requirement.article)
    yield f"{finding.code} \u00b7 {article}" + (f" \u00b7 {about}" if about else "")
    yield f"  {message(context, finding)}"
    if finding.considered is not None:
        pattern = language.text("Considered on {day}: {reason}")
        found = finding.considered
        yield f"  {pattern.format(day=language.day(found.on), reason=found.reason)}"
    yield f"  \u2192 {finding.place}"
    yield ""
