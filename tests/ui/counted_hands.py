"""Hands that click and type as a person does, and count it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QWidget,
)

from privacydesk.ui.tab_order import stops

_NEAR = 2
"""So many times somebody presses Tab rather than taking the mouse."""
_FEW_STEPS = 3
"""So many times somebody presses an arrow rather than opening a list."""
_LEFT = 9
_LOOKS = 4
"""So often the program may lay out again before something can be seen."""

_Found = TypeVar("_Found", bound=QWidget)


@dataclass
class Effort:
    """What somebody did on one page."""

    clicks: int = 0
    keys: int = 0


@dataclass
class Hands:
    """Mouse and keyboard. Nothing is touched that cannot be seen."""

    pages: dict[str, Effort] = field(default_factory=dict)
    page: str = ""

    @property
    def effort(self) -> Effort:
        """What was done on the page of now."""
        return self.pages.setdefault(self.page, Effort())

    @contextmanager
    def on(self, page: str) -> Iterator[None]:
        """Count on another page."""
        before, self.page = self.page, page
        yield
        self.page = before

    def press(self, widget: QWidget) -> None:
        """Click a button or a box."""
        self._see(widget)
        spot = (
            QPoint(_LEFT, widget.height() // 2)
            if isinstance(widget, (QCheckBox, QRadioButton))
            else QPoint()
        )
        self.effort.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)

    def press_item(self, entries: QListWidget, row: int, left: int | None = None) -> None:
        """Click an entry of a list, in the middle or at its box."""
        self._see(entries)
        item = entries.item(row)
        entries.scrollToItem(item)
        room = entries.visualItemRect(item)
        assert room.isValid(), item.text()
        assert not item.isHidden(), item.text()
        spot = room.center() if left is None else QPoint(room.left() + left, room.center().y())
        self.effort.clicks += 1
        QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def go_to(self, target: QWidget) -> None:
        """Give the focus to a field: with Tab when it is near, else with the mouse."""
        self._see(target)
        here = QApplication.focusWidget()
        if here is not target:
            away = _tabs(here, target)
            if here is not None and 0 < away <= _NEAR:
                for _ in range(away):
                    self.key(QApplication.focusWidget() or here, Qt.Key.Key_Tab)
            else:
                self.effort.clicks += 1
                QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint())
        assert target.hasFocus(), target

    def type(self, widget: QWidget, text: str) -> None:
        """Type a text; a line break is the Enter key."""
        self.effort.keys += len(text)
        for plain, letters in groupby(text, str.isascii):
            words = "".join(letters)
            if plain:
                for number, line in enumerate(words.split("\n")):
                    if number:
                        QTest.keyClick(widget, Qt.Key.Key_Return)
                    QTest.keyClicks(widget, line)
            else:
                # Letters with an accent come from an input method, not from one key.
                composed = QInputMethodEvent()
                composed.setCommitString(words)
                QApplication.sendEvent(widget, composed)

    def type_over(self, line: QLineEdit, text: str) -> None:
        """Go to a line, type over what stands there, and keep it with Enter."""
        self.go_to(line)
        if line.text() and line.selectedText() != line.text():
            self.key(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(line, text)
        self.key(line, Qt.Key.Key_Return)

    def key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key; a list that hangs below a line takes the keys first."""
        self.effort.keys += 1
        QTest.keyClick(QApplication.activePopupWidget() or widget, key, modifier)

    def choose(self, box: QComboBox, words: str) -> None:
        """Choose from a short list: arrows when it is near, else open the list and click."""
        row = box.findText(words)
        assert row >= 0, words
        if box.currentIndex() == row:
            return
        self._see(box)
        steps = row - box.currentIndex()
        if abs(steps) <= _FEW_STEPS and 0 < _tabs(QApplication.focusWidget(), box) <= _NEAR:
            self.go_to(box)
            letter = words[0].casefold()
            names = [box.itemText(at).casefold() for at in range(box.count())]
            if sum(name.startswith(letter) for name in names) == 1:
                # A list goes to the entry with a letter that is typed.
                self.effort.keys += 1
                QTest.keyClicks(box, letter)
                steps = 0
            for _ in range(abs(steps)):
                self.key(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        else:
            self.effort.clicks += 2
            QTest.mouseClick(box, Qt.MouseButton.LeftButton)
            self.settle()
            view = box.view()
            index = box.model().index(row, 0)
            view.scrollTo(index)
            spot = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert box.currentText() == words

    def find(self, line: QLineEdit, words: str, names: Sequence[str]) -> None:
        """Type a part of a name into a line and take it from what was found, or type it whole."""
        self.go_to(line)
        part, downs = part_of(words, names)
        self.type(line, part)
        for _ in range(downs):
            self.key(line, Qt.Key.Key_Down)
        self.key(line, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Let the program do what it put off."""
        QApplication.processEvents()

    def _see(self, widget: QWidget) -> None:
        for _ in range(_LOOKS):
            if widget.isVisible() and widget.height() and widget.width():
                break
            self.settle()
        assert widget.isVisible(), (widget, widget.accessibleName())
        assert widget.isEnabled(), (widget, widget.accessibleName())
        window = widget.window()
        if not window.isActiveWindow() and QApplication.activePopupWidget() is None:
            # Without a window manager a list that closes leaves no window active.
            window.activateWindow()
            self.settle()


def part_of(words: str, names: Sequence[str]) -> tuple[str, int]:
    """The shortest way to a name: what to type, and how often to press the arrow down."""
    wanted, folded = words.casefold(), [name.casefold() for name in names]
    if wanted not in folded:
        return words, 0
    best = (words, 1 + [one for one in folded if wanted in one].index(wanted))
    for length in range(2, len(words)):
        part = wanted[:length]
        downs = 1 + [one for one in folded if part in one].index(wanted)
        if length + downs < len(best[0]) + best[1]:
            best = (words[:length], downs)
    return best


def shown(parent: QWidget, kind: type[_Found]) -> list[_Found]:
    """The parts of a kind that are not hidden."""
    return [one for one in parent.findChildren(kind) if one.isVisibleTo(parent)]


def _tabs(here: QWidget | None, target: QWidget) -> int:
    """How often Tab leads from one field to the other; 0 when they are not near each other."""
    around = here
    while around is not None and not around.isAncestorOf(target):
        if around.isWindow():
            return 0
        around = around.parentWidget()
    if around is None or here is None:
        return 0
    order = list(stops(around))
    if here not in order or target not in order:
        return 0
    return max(0, order.index(target) - order.index(here))
