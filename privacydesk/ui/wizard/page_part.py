"""What every part of a page of the wizard can do."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from privacydesk.models.place import Place


class PagePart(QWidget):
    """A widget on a page; it reads the register and changes it through the session."""

    def refresh(self) -> None:
        """Show the register as it is now."""
        raise NotImplementedError

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark what stands at these places with a few words, and nothing else."""
