"""What the check of the open register says, as the wizard shows it."""

from collections import defaultdict

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.flow import Mark


def notes_now(session: Session, language: Language) -> Notes:
    """What stands at each question; nothing before the first check."""
    if session.report is None:
        return {}
    from privacydesk.ui.check.notes import notes_of
    from privacydesk.ui.check.words import Wording

    return notes_of(session.report, Wording(session, language))


def found_marks(session: Session, language: Language) -> tuple[list[Mark], list[Mark]]:
    """The errors that stand and the warnings, each message once with its places."""
    if session.report is None:
        return [], []
    from privacydesk.compliance.finding import FindingKind
    from privacydesk.knowledge.requirement import Severity
    from privacydesk.ui.check.words import Wording

    wording = Wording(session, language)
    context = wording.context()
    found = {severity: defaultdict[str, list[Place]](list) for severity in Severity}
    for one in session.report.findings:
        if one.kind is FindingKind.FINDING and one.considered is None:
            found[one.severity][wording.message(one, context)].append(one.place)
    errors, warnings = (
        [(text, tuple(places)) for text, places in found[severity].items()]
        for severity in (Severity.ERROR, Severity.WARNING)
    )
    return errors, warnings
