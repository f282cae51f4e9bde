"""The topics at the left, each with its state."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.icons import icon
from privacydesk.ui.questions.question import N_
from privacydesk.ui.states import State, state_of
from privacydesk.ui.topics import Topic
from privacydesk.ui.wrapped_items import wrap_items

_ICONS = {
    State.OPEN: "state-open",
    State.BUSY: "state-done",
    State.ATTENTION: "state-attention",
    State.PROPOSAL: "state-guess",
}
_WORDS = {
    State.OPEN: N_("not started"),
    State.BUSY: N_("filled in"),
    State.ATTENTION: N_("something is still open"),
    State.PROPOSAL: N_("proposals to look at"),
}

_LETTERS = 17
"""The width, in letters; a longer title takes a second line."""


class Sidebar(QListWidget):
    """A list of topics; state is a sign with words behind it, never a colour alone."""

    topic_chosen = Signal(str)

    def __init__(
        self, language: Language, topics: Sequence[Topic], parent: QWidget | None = None
    ) -> None:
        """Take the topics in order."""
        super().__init__(parent)
        self._language, self._topics = language, list(topics)
        self.setProperty("role", "sidebar")
        self.ensurePolished()
        self.setAccessibleName(language.text("Topics"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._fit()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for topic in self._topics:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, topic.code)
        self.show_states(None, ())
        self.currentItemChanged.connect(self._choose)

    def choose(self, code: str) -> None:
        """Choose a topic."""
        codes = [topic.code for topic in self._topics]
        self.setCurrentRow(codes.index(code))

    def show_states(
        self,
        register: Register | None,
        open_places: Iterable[Place],
        proposed: Iterable[Place] = (),
    ) -> None:
        """Show how far each topic is; without a register none is started."""
        places, drawn = list(open_places), {state: icon(name) for state, name in _ICONS.items()}
        guesses, state = list(proposed), State.OPEN
        for row, topic in enumerate(self._topics):
            if register is not None:
                state = state_of(topic, register, places, guesses)
            self._show(self.item(row), topic, state, drawn[state])
        wrap_items(self)

    def _show(self, item: QListWidgetItem, topic: Topic, state: State, drawn: QIcon) -> None:
        title = self._language.text(topic.title)
        item.setText(title)
        item.setIcon(drawn)
        words = self._language.text(_WORDS[state])
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Titles that do not fit take two lines."""
        super().resizeEvent(event)
        wrap_items(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topic_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
