"""What is still open, each with a way to its page, and the buttons to print."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.label import label
from privacydesk.ui.wizard.flow import Mark, step_of
from privacydesk.ui.wizard.flow_parts import Step
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.page_part import PagePart


class CheckPart(PagePart):
    """A list of open spots, or the word that there are none."""

    place_requested = Signal(object, object)
    """The user wants to answer what is open; carries the code of the page and the Place or None."""
    print_requested = Signal()
    """The user wants to print the statement."""
    export_requested = Signal()
    """The user wants the papers as files."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        self._shown: object = None
        _ = desk.language.text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 10)
        self._holder = QVBoxLayout()
        layout.addLayout(self._holder)
        layout.addSpacing(8)
        for words, wish in (
            (_("Print the statement"), self.print_requested),
            (_("Save the papers as files"), self.export_requested),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(wish)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """What is open comes from outside, by `show_open`."""

    def show_open(
        self,
        marks: Sequence[Mark],
        proposed: Sequence[Place],
        errors: Sequence[Mark] = (),
        warnings: Sequence[Mark] = (),
    ) -> None:
        """Show what the statement marks as open, and on which pages proposals wait.

        `errors` and `warnings` are what the check against the law finds.
        """
        register = self._desk.session.register
        asked, wrong, risky = (
            [(text, self._spots(places)) for text, places in found]
            for found in (marks, errors, warnings)
        )
        waiting = [step for step in STEPS if any(step_of(p, register) is step for p in proposed)]
        if (asked, waiting, wrong, risky) == self._shown:
            return
        self._shown = (asked, waiting, wrong, risky)
        empty(self._holder)
        _ = self._desk.language.text
        if not asked and not waiting and not wrong:
            done = _("Everything is filled in. The statement is ready.")
            self._holder.addWidget(label(f"\u2713 {done}", "saved", self))
        if asked:
            self._holder.addWidget(label(_("Still open in the statement"), "question", self))
            self._holder.addWidget(self._list([*asked]))
        if waiting:
            self._holder.addWidget(label(_("Proposals that wait for you"), "question", self))
            draft = _("The statement is a draft until you looked at them.")
            self._holder.addWidget(label(draft, "notice", self))
            self._holder.addWidget(self._list([(_(one.title), [(one, None)]) for one in waiting]))

        for rows, heading in (
            (wrong, _("What the law asks and the papers lack")),
            (risky, _("What is a risk")),
        ):
            if rows:
                self._holder.addWidget(label(heading, "question", self))
                self._holder.addWidget(self._list(rows))

    def _spots(self, places: Sequence[Place]) -> "list[tuple[Step, Place | None]]":
        """The pages on which something is asked, each once, with the first place there."""
        register, found = self._desk.session.register, dict[str, tuple[Step, Place | None]]()
        for place in places:
            step = step_of(place, register)
            found.setdefault(step.code, (step, place))
        return list(found.values()) or [(STEPS[-1], None)]

    def _list(self, rows: "Sequence[tuple[str, list[tuple[Step, Place | None]]]]") -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        for text, spots in rows:
            line = QHBoxLayout()
            told = text[:1].upper() + text[1:]
            line.addWidget(label(told, "", card), 1)
            # Below each other, so that large text has room.
            links = QVBoxLayout()
            line.addLayout(links)
            for step, place in spots:
                title = self._desk.language.text(step.name)
                link = QPushButton(title, card)
                link.setProperty("role", "link")
                link.setAccessibleName(f"{told}: {title}")
                link.clicked.connect(
                    lambda _on, code=step.code, place=place: self.place_requested.emit(code, place)
                )
                links.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
            links.addStretch(1)
            layout.addLayout(line)
        return card
