"""What could not be checked: each fact once, with all that it is about."""

from collections.abc import Iterator

from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.documents.blocks import Line, Places
from privacydesk.documents.context import Context
from privacydesk.documents.findings.words import in_language, subject
from privacydesk.documents.writer import capital


def unanswered(context: Context, report: Report) -> Iterator[tuple[Line, Places]]:
    """Yield what is not filled in, in words, with the questions that wait for it."""
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        if one.kind is FindingKind.INPUT_MISSING:
            found.setdefault(in_language(context, one.requirement.fact), []).append(one)
    for fact, findings in found.items():
        names = [name for name in dict.fromkeys(subject(context, one) for one in findings) if name]
        line = capital(fact)
        if names:
            write = context.write
            line = write.say("{fact}: {names}", fact=line, names=write.all_of(names))
        yield line, tuple(dict.fromkeys(one.place for one in findings))
