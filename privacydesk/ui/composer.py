"""Composes the papers of the open register, in the language that was chosen for them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from privacydesk.documents import papers
from privacydesk.documents.blocks import Document
from privacydesk.documents.stream import holes
from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.publication import AddressForm
from privacydesk.ui.questions.question import N_
from privacydesk.ui.session import Session

if TYPE_CHECKING:
    from privacydesk.compliance.finding import Report
    from privacydesk.models.register import Register

STATEMENT = "statement"
PROCESSORS = "processors"
NAMES: Mapping[str, str] = {
    STATEMENT: N_("Privacy statement"),
    PROCESSORS: N_("List of processors"),
}
"""The papers there are, and their names in English."""

LANGUAGE_NAMES: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}
"""Each language named in itself, whatever the language of the screen."""

REPORT = "report"
FILES: Mapping[str, str] = {**NAMES, REPORT: N_("Report of the check")}
"""The same, with what is only made as a file."""

_COMPOSED = {STATEMENT: papers.privacy_statement, PROCESSORS: papers.list_of_processors}
_ADDRESSES = {None: None, True: AddressForm.INFORMAL, False: AddressForm.FORMAL}


class Composer:
    """One paper of a session at a time."""

    def __init__(self, session: Session, paper: str = STATEMENT) -> None:
        """Start with a paper in the language of the register."""
        self.session = session
        self.paper = paper
        self._chosen: tuple[str | None, bool | None] = (None, None)
        self._languages: dict[tuple[str, bool], Language] = {}
        self._open: tuple[Register, tuple[Place, ...]] | None = None
        self._made: tuple[Register, Report | None, str, Language, Document] | None = None

    def choose_language(self, code: str, *, informal: bool) -> None:
        """Take a language in place of the one that the register says."""
        self._chosen = (code, informal and code == "nl")

    def language(self) -> Language:
        """The language of the paper: as chosen here, else as the register says."""
        code, informal = self._chosen
        asked = papers.language_of(self.session.register, code, _ADDRESSES[informal])
        # One language is kept: its catalogue is read only once.
        return self._languages.setdefault((asked.code, asked.informal), asked)

    def document(self) -> Document:
        """Compose the paper; raises PrivacyDeskError when that cannot be done."""
        return self._composed(self.paper)

    def open_places(self) -> tuple[Place, ...]:
        """The places of what the statement still lacks."""
        register = self.session.register
        if self._open is None or self._open[0] is not register:
            self._open = (register, _places_of_holes(self._composed(STATEMENT)))
        return self._open[1]

    def _composed(self, paper: str) -> Document:
        """Compose a paper; the last one is kept, for several ask for it after each answer."""
        session, language = self.session, self.language()
        register, report = session.register, session.report
        if self._made is not None:
            *of, kept = self._made
            if of[0] is register and of[1] is report and of[2:] == [paper, language]:
                return kept
        if paper == REPORT and report is not None:
            made = papers.report_of_check(register, session.knowledge, language, report)
        else:
            errors = report.errors if report is not None else ()
            made = _COMPOSED[paper](register, session.knowledge, language, errors)
        self._made = (register, report, paper, language, made)
        return made


def _places_of_holes(paper: Document) -> tuple[Place, ...]:
    found = holes(paper.blocks).values()
    return tuple(dict.fromkeys(place for places in found for place in places))
