"""What every form needs: the open register, the words, and the languages of the papers."""

from dataclasses import dataclass

from privacydesk.i18n import LANGUAGES, Language
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session


@dataclass(frozen=True)
class Desk:
    """One open register on the screen, in one language."""

    session: Session
    vocabulary: Vocabulary

    @property
    def language(self) -> Language:
        """The language of the screens."""
        return self.vocabulary.language

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the languages in which the papers are made: at least Dutch."""
        chosen = self.session.register.publication.languages or ()
        return tuple(code for code in chosen if code in LANGUAGES) or ("nl",)

    @property
    def reason(self) -> str:
        """Why an answer could not be kept, when the file says no."""
        return self.language.text(
            "This could not be saved. See the message at the top of the window."
        )
