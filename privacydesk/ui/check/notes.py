"""Findings as sentences at the questions of the forms."""

from collections import defaultdict

from privacydesk.compliance.finding import FindingKind, Report
from privacydesk.knowledge.requirement import Severity
from privacydesk.models.place import Place
from privacydesk.ui.check.words import Wording
from privacydesk.ui.forms.note import Note, Notes

_ROLES = {Severity.ERROR: "problem", Severity.WARNING: "guess-note", Severity.ADVICE: "help"}


def notes_of(report: Report, wording: Wording) -> Notes:
    """What stands at each question: all that is wrong, and not what is only unanswered.

    What the owner decided about is left out.
    """
    found = defaultdict[Place, list[Note]](list)
    context = wording.context()
    for one in report.findings:
        if one.kind is FindingKind.FINDING and one.considered is None:
            words = f"{wording.weight(one)}: {wording.message(one, context)}"
            found[one.place].append(Note(words, _ROLES[one.severity]))
    return {place: tuple(notes) for place, notes in found.items()}
