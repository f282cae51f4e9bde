"""The findings as a table for a spreadsheet: one row per finding."""

from privacydesk import csv_text
from privacydesk.compliance.finding import FindingKind, Report
from privacydesk.documents.context import Context
from privacydesk.documents.findings.words import in_language, message, subject
from privacydesk.documents.plain_text import printable
from privacydesk.documents.wording import N_
from privacydesk.knowledge.requirement import Severity

SEVERITY_NAMES = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.ADVICE: N_("advice"),
}
KIND_NAMES = {
    FindingKind.FINDING: N_("finding"),
    FindingKind.QUESTION: N_("question"),
    FindingKind.INPUT_MISSING: N_("not checked yet"),
}


def findings_table(context: Context, report: Report) -> str:
    """Write all findings as CSV text, the heaviest first."""
    words = context.write.words
    head = [
        words("Code"),
        words("Weight"),
        words("Kind"),
        words("What is found"),
        words("Why"),
        words("About"),
        words("Article"),
        words("Place"),
        words("Sources"),
        words("Considered on"),
        words("Reason"),
    ]
    rows = [
        [
            one.code,
            words(SEVERITY_NAMES[one.severity]),
            words(KIND_NAMES[one.kind]),
            message(context, one),
            in_language(context, one.requirement.why),
            subject(context, one),
            in_language(context, one.requirement.article),
            str(one.place),
            " ".join(one.requirement.read_in),
            one.considered.on.isoformat() if one.considered else "",
            one.considered.reason if one.considered else "",
        ]
        for one in report.findings
    ]
    return csv_text.write([head, *([printable(cell) for cell in row] for row in rows)])
