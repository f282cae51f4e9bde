"""Editors for answers that name other things of the register: data, people, recipients."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from privacydesk.i18n import Language
from privacydesk.ui.editors.choice import ChoicesEditor, Option
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.typed import problem_of
from privacydesk.ui.editors.typed_line import TypedLine


class Finder(QWidget):
    """A line in which one types or finds a name, with a button to add it."""

    chosen = Signal(str)
    """A name was typed or found."""
    nothing_typed = Signal()
    """The button was pressed with an empty line."""
    problem_found = Signal(str)
    """What was typed is no name; carries a sentence, or "" when it is one."""

    def __init__(self, language: Language, parent: QWidget | None = None, hint: str = "") -> None:
        """Make an empty line; the hint says what can be typed, where that is not just a name."""
        super().__init__(parent)
        self._language = language
        self._model = QStringListModel(self)
        self._line = TypedLine(self)
        hint = hint or language.text("Type a name, or find one")
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(hint)
        completer = QCompleter(self._model, self._line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        self._line.setCompleter(completer)
        # Queued, because the line shows what was taken from the list a moment later.
        queued = Qt.ConnectionType.QueuedConnection
        completer.activated[str].connect(self._take, queued)  # type: ignore[index] # Qt's overload
        self._button = QPushButton(language.text("Add"), self)
        self._button.clicked.connect(self._press)
        self._line.returnPressed.connect(self._choose)
        self.setFocusProxy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._button)

    def offer(self, names: Sequence[str]) -> None:
        """Take the names that can be found."""
        self._model.setStringList(list(names))

    def refuse(self, words: str, sentence: str) -> None:
        """Give back what was typed, and say why it cannot be taken."""
        self._line.setText(words)
        self.problem_found.emit(sentence)

    def describe(self, question: str, hint: str) -> None:
        """Explain line and button by the question."""
        self._line.setAccessibleDescription(f"{question} {hint}".strip())
        self._button.setAccessibleName(f"{self._button.text()}: {question}")

    def _press(self) -> None:
        if self._line.text().strip():
            self._choose()
        else:
            self.problem_found.emit("")
            self.nothing_typed.emit()

    def _choose(self) -> None:
        popup = self._line.completer().popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # The list below tells what was taken from it.
        self._take(self._line.text())

    def _take(self, typed: str) -> None:
        words = " ".join(typed.split())
        problem = problem_of(words, self._language)
        self.problem_found.emit(problem)
        if words and not problem:
            self._line.clear()
            self.chosen.emit(words)


class NamesEditor(Editor):
    """Some of the records of one kind, with a line to add one that is not there yet."""

    wished = Signal(str)
    """A name was typed that is none of the options; carries it."""

    def __init__(
        self,
        language: Language,
        options: Sequence[Option],
        names: Sequence[str] | None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the records; `names` are those that could be added, None when none can."""
        super().__init__(parent)
        self._language = language
        self._value: object = None
        self._boxes: Editor | None = None
        self._offered: list[Option] = []
        self._words = ("", "")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._finder = Finder(language, self) if names is not None else None
        if self._finder is not None and names is not None:
            self._finder.offer(names)
            self._finder.chosen.connect(self.wished)
            self._finder.problem_found.connect(self.problem_found)
            self._layout.addWidget(self._finder)
            self.setFocusProxy(self._finder)
        self.offer(options)

    def offer(self, options: Sequence[Option]) -> None:
        """Take the records there are now."""
        if self._boxes is not None:
            if list(options) == self._offered:
                return
            self._boxes.hide()
            self._boxes.deleteLater()
        self._offered = list(options)
        self._boxes = ChoicesEditor(self._language, options, self)
        self._boxes.describe(*self._words)
        self._boxes.answered.connect(self._keep)
        self._boxes.show_value(self._value)
        self._layout.insertWidget(0, self._boxes)

    def show_value(self, value: object) -> None:
        """Tick the records of an answer."""
        self._value = value
        if self._boxes is not None:
            self._boxes.show_value(value)

    def describe(self, question: str, hint: str) -> None:
        """Explain the boxes by the question."""
        self._words = (question, hint)
        if self._boxes is not None:
            self._boxes.describe(question, hint)

    def _keep(self, value: object) -> None:
        self._value = value
        self.answered.emit(value)


class NoneBox(QCheckBox):
    """The box that says that there are none, as an answer."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make the box."""
        super().__init__(language.text("There are none"), parent)
