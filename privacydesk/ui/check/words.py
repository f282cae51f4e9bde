"""The words of the check on the screen."""

from collections.abc import Mapping

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.documents import papers
from privacydesk.documents.context import Context
from privacydesk.documents.findings.words import in_language, message, subject
from privacydesk.i18n import Language, document_language
from privacydesk.knowledge.requirement import Paper, RequirementTopic, Severity
from privacydesk.ui.questions.question import N_
from privacydesk.ui.session import Session

TOPICS: Mapping[RequirementTopic, str] = {
    RequirementTopic.RESPONSIBLE: N_("Who is responsible"),
    RequirementTopic.PURPOSES: N_("Purposes and grounds"),
    RequirementTopic.RECIPIENTS: N_("Recipients"),
    RequirementTopic.TRANSFERS: N_("Outside Europe"),
    RequirementTopic.RETENTION: N_("How long"),
    RequirementTopic.RIGHTS: N_("Rights"),
    RequirementTopic.DUTIES: N_("Giving data, decisions, sources"),
    RequirementTopic.FORM: N_("The text of the statement"),
    RequirementTopic.MARKETING: N_("Newsletter and advertising"),
    RequirementTopic.COOKIES: N_("Cookies"),
    RequirementTopic.PREMISES: N_("Your premises"),
    RequirementTopic.SECURITY: N_("Security and data breaches"),
    RequirementTopic.RECORD: N_("Record of processing"),
}
PAPERS: Mapping[Paper, str] = {
    Paper.STATEMENT: N_("Privacy statement"),
    Paper.PROCESSOR_LIST: N_("List of processors"),
    Paper.RECORD: N_("Record of processing"),
    Paper.INSIDE: N_("Inside your organisation"),
}
QUESTION = "question"
OPEN = "open"
WEIGHTS: Mapping[str, str] = {
    Severity.ERROR.value: N_("Error"),
    Severity.WARNING.value: N_("Warning"),
    Severity.ADVICE.value: N_("Advice"),
    QUESTION: N_("Question"),
    OPEN: N_("Not checked yet"),
}
"""What a finding is to the user, heaviest first."""
ICONS: Mapping[str, str] = {
    Severity.ERROR.value: "state-attention",
    Severity.WARNING.value: "state-guess",
    Severity.ADVICE.value: "help",
    QUESTION: "help",
    OPEN: "state-open",
}


def weight(finding: Finding) -> str:
    """What a finding is to the user: a key of WEIGHTS."""
    if finding.kind is FindingKind.INPUT_MISSING:
        return OPEN
    return QUESTION if finding.kind is FindingKind.QUESTION else finding.severity.value


def count_words(language: Language, kind: str, count: int) -> str:
    """How many findings weigh so much, in words."""
    plural = language.plural
    match kind:
        case Severity.ERROR.value:
            words = plural("{count} error", "{count} errors", count)
        case Severity.WARNING.value:
            words = plural("{count} warning", "{count} warnings", count)
        case Severity.ADVICE.value:
            words = plural("{count} piece of advice", "{count} pieces of advice", count)
        case "question":
            words = plural("{count} question", "{count} questions", count)
        case _:
            words = language.text("{count} not checked yet")
    return words.format(count=count)


class Wording:
    """The words for the findings of one session, in the language of the screens."""

    def __init__(self, session: Session, language: Language) -> None:
        """Take the open register and the language of the screens."""
        self._session, self._language = session, language

    def context(self) -> Context:
        """Look-ups and words for the register as it is now."""
        session = self._session
        return papers.context_of(
            session.register, session.knowledge, document_language(self._language.code)
        )

    def message(self, finding: Finding, context: Context | None = None) -> str:
        """What is wrong and what to do; many are quicker with one context."""
        return message(context or self.context(), finding)

    def weight(self, finding: Finding) -> str:
        """What the finding is to the user, in a word."""
        return self._language.text(WEIGHTS[weight(finding)])

    def subject(self, finding: Finding) -> str:
        """What it is about."""
        return subject(self.context(), finding)

    def why(self, finding: Finding) -> str:
        """What the law asks, and why."""
        return in_language(self.context(), finding.requirement.why)

    def article(self, finding: Finding) -> str:
        """The article behind it."""
        return in_language(self.context(), finding.requirement.article)
