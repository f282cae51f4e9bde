"""Editors for one of several options, and for some of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from privacydesk.i18n import Language
from privacydesk.ui.editors.box_grid import BoxGrid
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.quiet_box import QuietBox
from privacydesk.ui.editors.tick_box import TickBox

Option = tuple[object, str]
"""A value and the words for it."""

_FEW = 14
_MOST_TOLD = 40
_TALLEST_LIST = 220


class ChoiceEditor(Editor):
    """One of several options; a long list can be searched by typing."""

    def __init__(
        self, language: Language, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Take the options in the order in which they are shown."""
        super().__init__(parent)
        self._language = language
        self._box = QuietBox(self)
        self._options: list[Option] = []
        self._value: object = None
        self.offer(options)
        if len(self._options) > _FEW:
            self._make_searchable()
        self._box.activated.connect(self._choose)
        self.setFocusProxy(self._box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box, 1)

    def offer(self, options: Sequence[Option]) -> None:
        """Take the options there are now; the answer stays, if it still is one."""
        if self._box.count() and list(options) == self._options:
            return
        self._options = list(options)
        self._box.clear()
        self._box.addItem(self._language.text("– choose –"), None)
        for value, words in self._options:
            self._box.addItem(words, value)
        self.show_value(self._value)

    def show_value(self, value: object) -> None:
        """Show an option, or none."""
        self._value = value
        known = [option for option, _ in self._options]
        self._box.setCurrentIndex(known.index(value) + 1 if value in known else 0)
        self._clear_unanswered()

    def _clear_unanswered(self) -> None:
        """Leave a line in which one can search empty until there is an answer."""
        if self._box.isEditable() and self._box.currentIndex() <= 0:
            self._box.clearEditText()

    def _make_searchable(self) -> None:
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self._box.model(), self._box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._box.setCompleter(completer)
        line = self._box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self._box.itemText(0))
            line.editingFinished.connect(self._settle)
            # The box has the focus for its line.
            self._box.installEventFilter(self)
            self._clear_unanswered()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever clicks into the line can type at once: what stands there is marked."""
        line = self._box.lineEdit()
        if event.type() is QEvent.Type.FocusIn and line is not None:
            QTimer.singleShot(0, line, line.selectAll)
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """What was typed must be an option, or enough of one; else the old one comes back."""
        index = self._meant(self._box.currentText())
        if index >= 0:
            self._box.setCurrentIndex(index)
            self._clear_unanswered()
            self.problem_found.emit("")
            self._choose(index)
        else:
            words = self._language.text("“{typed}” is not in the list. Choose one of these.")
            self.problem_found.emit(words.format(typed=self._box.currentText()[:_MOST_TOLD]))
            self._box.setEditText(self._box.itemText(self._box.currentIndex()))
            self._clear_unanswered()

    def _meant(self, typed: str) -> int:
        """The row of the option that was typed, or of the only one that has that in it; else -1."""
        wanted = " ".join(typed.casefold().split())
        if not wanted:
            return 0
        names = [words.casefold() for _, words in self._options]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            rows = [row for row, name in enumerate(names, 1) if fits(name, wanted)]
            if rows and (len(rows) == 1 or fits is str.__eq__):
                return rows[0]
        return 0 if wanted == self._box.itemText(0).casefold() else -1

    def _choose(self, index: int) -> None:
        self._value = self._options[index - 1][0] if index > 0 else None
        self.answered.emit(self._value)


class ChoicesEditor(Editor):
    """Some of several options, each with a box to tick, and a box for none of them."""

    def __init__(
        self, language: Language, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Take the options in the order in which they are shown."""
        super().__init__(parent)
        self._boxes = {value: TickBox(words, self) for value, words in options}
        self._none = QCheckBox(language.text("None of these"), self)
        self._none.clicked.connect(self._choose_none)
        for box in self._boxes.values():
            box.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(BoxGrid([*self._boxes.values()], self))
        layout.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(next(iter(self._boxes.values()), self._none))

    def show_value(self, value: object) -> None:
        """Tick the options of an answer."""
        chosen = value if isinstance(value, tuple) else ()
        for option, box in self._boxes.items():
            box.setChecked(option in chosen)
        self._none.setChecked(value == ())

    def describe(self, question: str, hint: str) -> None:
        """Each box is named by its words; the question explains it."""
        for box in (*self._boxes.values(), self._none):
            box.setAccessibleName(box.accessibleName() or box.text())
            box.setAccessibleDescription(f"{question} {hint}".strip())

    def _choose(self) -> None:
        chosen = tuple(option for option, box in self._boxes.items() if box.isChecked())
        self._none.setChecked(False)
        self.answered.emit(chosen or None)

    def _choose_none(self) -> None:
        none = self._none.isChecked()
        for box in self._boxes.values():
            box.setChecked(False)
        self.answered.emit(() if none else None)


class LongChoicesEditor(Editor):
    """Some of many options: a list with boxes to tick, and a line to search it."""

    def __init__(
        self, language: Language, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Take the options in the order in which they are shown."""
        super().__init__(parent)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(language.text("Search"))
        self._search.setAccessibleName(language.text("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget(self)
        self._list.setProperty("role", "choices")
        self._list.setMaximumHeight(_TALLEST_LIST)
        self._options = list(options)
        for _, words in self._options:
            item = QListWidgetItem(words, self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._list.itemChanged.connect(self._choose)
        self._none = QCheckBox(language.text("None of these"), self)
        self._none.clicked.connect(self._choose_none)
        self.setFocusProxy(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        layout.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: object) -> None:
        """Tick the options of an answer."""
        chosen = value if isinstance(value, tuple) else ()
        blocked = self._list.blockSignals(True)  # noqa: FBT003 - Qt's own
        for row, (option, _) in enumerate(self._options):
            state = Qt.CheckState.Checked if option in chosen else Qt.CheckState.Unchecked
            self._list.item(row).setCheckState(state)
        self._list.blockSignals(blocked)
        self._none.setChecked(value == ())

    def _chosen(self) -> tuple[object, ...]:
        return tuple(
            option
            for row, (option, _) in enumerate(self._options)
            if self._list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _choose(self) -> None:
        self._none.setChecked(False)
        self.answered.emit(self._chosen() or None)

    def _choose_none(self) -> None:
        none = self._none.isChecked()
        self.show_value(() if none else None)
        self.answered.emit(() if none else None)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for row, (_, words) in enumerate(self._options):
            self._list.item(row).setHidden(wanted not in words.casefold())
