"""The steps at the left of the wizard, each with its state."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.icons import icon
from privacydesk.ui.questions.question import N_
from privacydesk.ui.wizard.draft_words import draft_words
from privacydesk.ui.wizard.flow import State
from privacydesk.ui.wizard.flow_parts import Step
from privacydesk.ui.wrapped_items import wrap_items

_ICONS = {
    State.OPEN: "state-open",
    State.BUSY: "state-attention",
    State.DONE: "state-done",
    State.PROPOSAL: "state-guess",
}
_WORDS = {
    State.OPEN: N_("not started"),
    State.BUSY: N_("something is still open"),
    State.DONE: N_("filled in"),
    State.PROPOSAL: N_("proposals to look at"),
}
_CHARACTERS = 28
"""So wide that the longest name of a step fits, at any size of text."""
_ICON = 18
_SHOWN = Qt.ItemDataRole.UserRole + 1
"""Where an entry remembers which step and state it shows."""
_USUAL_HEIGHT = 18
"""The height of a line at the usual size of text."""


class StepList(QFrame):
    """A list to jump with; state is a sign with words behind it, never a colour alone."""

    step_chosen = Signal(str)
    """The user wants another step; carries its code."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._language = language
        self.setProperty("role", "steps")
        self._count = label("", "question", self)
        self._list = QListWidget(self)
        self._list.setProperty("role", "sidebar")
        self._list.setAccessibleName(language.text("Steps"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._choose)
        self.saved = QLabel(self)
        """The word that the last answer is kept."""
        self.saved.setProperty("role", "saved")
        self._draft = Pill(self)
        self._promise = label(language.text("You can stop at any time: all is kept."), "help", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 8, 12)
        layout.addWidget(self._count)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._draft)
        layout.addWidget(self.saved)
        layout.addWidget(self._promise)
        self._fit()

    def show_promise(self, proposals: int, *, kept: bool) -> None:
        """Say that the statement is a draft, as long as there are proposals, and that all is kept.

        The second only while it is so.
        """
        self._promise.setVisible(kept)
        self._draft.show_words(draft_words(self._language, proposals))

    def show_steps(self, steps: Sequence[Step], states: Mapping[str, State], current: str) -> None:
        """Show the steps with their states, and which is the one of now."""
        with QSignalBlocker(self._list):
            while self._list.count() > len(steps):
                self._list.takeItem(self._list.count() - 1)
            while self._list.count() < len(steps):
                QListWidgetItem(self._list)
            for row, step in enumerate(steps):
                self._show(self._list.item(row), step, states[step.code])
            wrap_items(self._list)
            codes = [step.code for step in steps]
            if current in codes:
                self._list.setCurrentRow(codes.index(current))
                words = self._language.text("Step {number} of {count}")
                number = codes.index(current) + 1
                self._count.setText(words.format(number=number, count=len(codes)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedWidth(metrics.averageCharWidth() * _CHARACTERS)
        side = round(metrics.height() * _ICON / _USUAL_HEIGHT)
        self._list.setIconSize(QSize(side, side))
        wrap_items(self._list)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Names that do not fit take two lines."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self._list, lambda: wrap_items(self._list))

    def _show(self, item: QListWidgetItem, step: Step, state: State) -> None:
        shown = f"{step.code} {state.value}"
        if item.data(_SHOWN) == shown:
            return  # Icons are drawn anew each time, and this is asked after every answer.
        item.setData(_SHOWN, shown)
        title, words = self._language.text(step.name), self._language.text(_WORDS[state])
        item.setText(title)
        item.setIcon(icon(_ICONS[state]))
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.UserRole, step.code)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {words}")

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.step_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
