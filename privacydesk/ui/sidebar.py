"""The topics at the left, each with its state."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.icons import icon
from privacydesk.ui.questions.question import N_
from privacydesk.ui.states import State, state_of
from privacydesk.ui.topics import Topic

_ICONS = {
    State.OPEN: "state-open",
    State.BUSY: "state-done",
    State.ATTENTION: "state-attention",
}
_WORDS = {
    State.OPEN: N_("not started"),
    State.BUSY: N_("filled in"),
    State.ATTENTION: N_("something is still open"),
}


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
        self.setMinimumWidth(200)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for topic in self._topics:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, topic.code)
            self._show(item, topic, State.OPEN)
        self.currentItemChanged.connect(self._choose)

    def choose(self, code: str) -> None:
        """Choose a topic."""
        codes = [topic.code for topic in self._topics]
        self.setCurrentRow(codes.index(code))

    def show_states(self, register: Register, open_places: Iterable[Place]) -> None:
        """Show how far each topic is."""
        places = list(open_places)
        for row, topic in enumerate(self._topics):
            self._show(self.item(row), topic, state_of(topic, register, places))

    def _show(self, item: QListWidgetItem, topic: Topic, state: State) -> None:
        title = self._language.text(topic.title)
        item.setText(title)
        item.setIcon(icon(_ICONS[state]))
        words = self._language.text(_WORDS[state])
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {words}")

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topic_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
