"""The topics at the left, each with its state."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from privacydesk.i18n import Language
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.icons import icon
from privacydesk.ui.questions.question import N_
from privacydesk.ui.states import State, state_of
from privacydesk.ui.topics import CHECK, Topic

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
"""The least width, in letters; a longer title takes a second line."""
_SIGN, _ROW, _PADDING = 0.9, 1.7, 0.31
"""A sign, a row with one line, and the padding of a row, in heights of the text."""
_BESIDE = 16
"""What stands beside the words apart from the sign and the padding, in pixels."""


class Sidebar(QListWidget):
    """A list of topics; state is a sign with words behind it, never a colour alone."""

    topic_chosen = Signal(str)

    def __init__(
        self, language: Language, topics: Sequence[Topic], parent: QWidget | None = None
    ) -> None:
        """Take the topics in order."""
        super().__init__(parent)
        self._language, self._topics = language, list(topics)
        self.states: tuple[State, ...] = ()
        """How far each topic is, in their order."""
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

    @property
    def chosen(self) -> str:
        """The code of the topic that is chosen."""
        return str(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def choose(self, code: str) -> None:
        """Choose a topic."""
        codes = [topic.code for topic in self._topics]
        self.setCurrentRow(codes.index(code))

    def show_states(
        self,
        register: Register | None,
        open_places: Iterable[Place],
        proposed: Iterable[Place] = (),
        checked: State = State.OPEN,
    ) -> None:
        """Show how far each topic is; without a register none is started.

        `checked` is the state of the check, which is no topic of the register.
        """
        places, drawn = list(open_places), {state: icon(name) for state, name in _ICONS.items()}
        guesses, state = list(proposed), State.OPEN
        states: list[State] = []
        for row, topic in enumerate(self._topics):
            if topic is CHECK:
                state = checked
            elif register is not None:
                state = state_of(topic, register, places, guesses)
            self._show(self.item(row), topic, state, drawn[state])
            states.append(state)
        self.states = tuple(states)
        self._make_room()

    def _show(self, item: QListWidgetItem, topic: Topic, state: State, drawn: QIcon) -> None:
        title = self._language.text(topic.title)
        item.setText(title)
        item.setIcon(drawn)
        words = self._language.text(_WORDS[state])
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give a title the lines that it needs at this width."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        side = round(metrics.height() * _SIGN)
        self.setIconSize(QSize(side, side))
        titles = [self._language.text(topic.title) for topic in self._topics]
        longest = max(metrics.horizontalAdvance(word) for one in titles for word in one.split())
        least = longest + self._beside() + self._bar_width()
        self.setMinimumWidth(max(metrics.averageCharWidth() * _LETTERS, least))
        self._make_room()

    def _beside(self) -> int:
        """The room beside the words of a row."""
        padding = round(self.fontMetrics().height() * _PADDING)
        return self.iconSize().width() + padding + _BESIDE

    def _bar_width(self) -> int:
        """The room for the bar to scroll with, and around the rows."""
        frame = self.width() - self.contentsRect().width()
        return self.verticalScrollBar().sizeHint().width() + frame

    def _width_in_view(self) -> int:
        """The width of the rows; to ask it of Qt's own viewport costs the start a twentieth."""
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisibleTo(self) else 0
        return self.contentsRect().width() - taken

    def _make_room(self) -> None:
        """Make rows as high as their words: a style sheet with padding measures too few lines."""
        metrics, high = self.fontMetrics(), self.fontMetrics().height()
        width = self._width_in_view() - self._beside()
        room = QRect(0, 0, max(1, width), 10_000)
        for row in range(self.count()):
            item = self.item(row)
            words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(0, words + round(high * (_ROW - 1))))
        self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topic_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
