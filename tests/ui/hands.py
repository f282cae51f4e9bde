"""What a person does to a window: press, type, leave a field."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

_AT_THE_LEFT = 9
_Kind = TypeVar("_Kind", bound=QObject)


def child(parent: QObject | None, kind: type[_Kind]) -> _Kind:
    """The first part of a kind within a widget; fails the test when there is none."""
    assert parent is not None
    found = parent.findChild(kind)
    assert isinstance(found, kind), f"no {kind.__name__} in it"
    return found


def press(widget: QWidget) -> None:
    """Click a widget with the mouse."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press_box(widget: QWidget) -> None:
    """Click a box or a ring with words beside it."""
    spot = QPoint(_AT_THE_LEFT, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)


def type_in(line: QWidget, text: str) -> None:
    """Type a text where the cursor stands."""
    QTest.keyClicks(line, text)


def enter(widget: QWidget) -> None:
    """Press the Enter key."""
    QTest.keyClick(widget, Qt.Key.Key_Return)


def type_over(line: QLineEdit, text: str) -> None:
    """Type over what stands in a line, and leave it."""
    line.selectAll()
    if text:
        type_in(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    enter(line)
