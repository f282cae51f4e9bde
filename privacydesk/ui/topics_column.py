"""The column at the left: whose register it is, the topics, and how far they are."""

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.forms.label import label
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.states import State
from privacydesk.ui.topics import CHECK, TOPICS

_LEAST_LINES = 20


class TopicsColumn(QWidget):
    """The sidebar with a name above it and a count below it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Take the language of the screens."""
        super().__init__(parent)
        self.setProperty("role", "column")
        self._language = language
        self.sidebar = Sidebar(language, (*TOPICS, CHECK), self)
        """The topics, and the check below them."""
        self._name = label("", "owner", self)
        self._count = label("", "count", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self.sidebar, 1)
        layout.addWidget(self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, all of it is for the topics."""
        super().resizeEvent(event)
        self._count.setVisible(self.height() > self.fontMetrics().height() * _LEAST_LINES)

    def show_name(self, name: str) -> None:
        """Show whose register it is."""
        self._name.setText(name)

    def show_states(
        self,
        register: Register,
        open_places: Iterable[Place],
        proposed: Iterable[Place],
        checked: State = State.OPEN,
    ) -> None:
        """Show how far the topics are, each and together; `checked` is how the check stands."""
        self.sidebar.show_states(register, open_places, proposed, checked)
        states = self.sidebar.states[: len(TOPICS)]
        begun = sum(state is not State.OPEN for state in states)
        asking = sum(state in (State.ATTENTION, State.PROPOSAL) for state in states)
        _ = self._language.text
        words = _("{begun} of {count} topics begun").format(begun=begun, count=len(states))
        if asking:
            attention = self._language.plural(
                "{count} topic asks for attention", "{count} topics ask for attention", asking
            )
            words += "\n" + attention.format(count=asking)
        self._count.setText(words)
