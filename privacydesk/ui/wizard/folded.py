"""A part of a page below a heading, made when it is first opened."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.wizard.page_part import PagePart


class Folded(PagePart):
    """A heading that opens to what stands below it."""

    def __init__(
        self,
        title: str,
        make: Callable[[QWidget], QWidget],
        asks: Callable[[Place], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Take the heading, what makes the rest, and which answers are asked there."""
        super().__init__(parent)
        self._make, self._asks = make, asks
        self._inner: QWidget | None = None
        self._told: Notes = {}
        self._marks: tuple[Collection[Place], str] = ((), "")
        self._head = FoldButton(self)
        self._head.name(title)
        self._head.opened.connect(self._open)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 6, 0, 0)
        self._pill = Pill(self)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._pill)
        self._layout.addLayout(top)

    def open(self) -> QWidget:
        """Open it and give what stands below."""
        self._head.setChecked(True)
        assert self._inner is not None
        return self._inner

    def refresh(self) -> None:
        """Show the register as it is now."""
        if self._inner is not None:
            self._inner.refresh()  # type: ignore[attr-defined] # a form or a part

    def mark(self, places: Collection[Place], words: str) -> None:
        """Mark what stands at these places with a few words."""
        self._marks = (places, words)
        self._pill.show_words(words if any(self._asks(one) for one in places) else "")
        if self._inner is not None:
            self._inner.mark(places, words)  # type: ignore[attr-defined] # a form or a part

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says, once it is open."""
        self._told = notes
        inner: Any = self._inner
        if hasattr(inner, "show_notes"):
            inner.show_notes(notes)

    def _open(self, opened: bool) -> None:  # noqa: FBT001 - a slot of Qt
        if opened and self._inner is None:
            self._inner = self._make(self)
            self._inner.mark(*self._marks)  # type: ignore[attr-defined] # a form or a part
            self.show_notes(self._told)
            self._layout.addWidget(self._inner)
        if self._inner is not None:
            self._inner.setVisible(opened)
