"""What the wizard remembers of a register: the page it was left on.

It stands with the preferences, by the place of the register; for a register in no file it lasts
as long as its window.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from privacydesk.ui.session import Session

if TYPE_CHECKING:
    from privacydesk.ui.preferences import Preferences
    from privacydesk.ui.wizard.wizard import SetupWizard


class WizardMemory(QObject):
    """The memory for one open register."""

    def __init__(
        self, session: Session, preferences: "Preferences | None", parent: QObject | None = None
    ) -> None:
        """Take the open register; without preferences nothing outlasts its window."""
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._page = ""
        if preferences is not None and session.path is not None:
            self._page = preferences.wizard_page(session.path)
        session.place_changed.connect(self._follow_place)

    @property
    def page(self) -> str:
        """The page on which the wizard was left; empty when it was not."""
        return self._page

    def follow(self, wizard: "SetupWizard") -> None:
        """Remember what happens in a wizard."""
        self._keep_page(wizard.current.step.code)
        wizard.page_changed.connect(self._keep_page)
        wizard.accepted.connect(lambda: self._keep_page(""))

    def _keep_page(self, page: str) -> None:
        self._page = page
        if self._preferences is not None and self._session.path is not None:
            self._preferences.remember_wizard_page(self._session.path, page)

    def _follow_place(self, _place: Path) -> None:
        """The register is kept elsewhere now; so is what belongs to it."""
        self._keep_page(self._page)
