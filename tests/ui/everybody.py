"""What a window must have so that everybody can use it; each check names what falls short."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from privacydesk.ui.editors.wrapped_words import WrappedWords
from privacydesk.ui.forms.fold_button import FoldButton
from tests.ui.test_look import contrast

_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_CONTROLS = (*_EDITORS, QAbstractButton, QAbstractItemView)
_COMPOSED = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
_SLACK = 1
_MOST_TABS = 400


def seen(window: QWidget) -> Iterator[QWidget]:
    """Everything that is shown, also what one must scroll to."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window.window():
            yield widget


def controls(window: QWidget) -> Iterator[QWidget]:
    """What one can do something with; parts of a composed control are not counted."""
    for widget in seen(window):
        inside = widget.parentWidget()
        while inside is not None and not isinstance(inside, _COMPOSED):
            inside = inside.parentWidget()
        if isinstance(widget, _CONTROLS) and inside is None and widget.isEnabled():
            yield widget


def told(widget: QWidget) -> str:
    """Name a widget so that one finds it."""
    words = name_of(widget) or getattr(widget, "text", str)()
    parent = widget.parentWidget()
    return f"{type(parent).__name__} > {type(widget).__name__} {words[:60]!r}"


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader cannot name."""
    return [
        told(one)
        for one in controls(window)
        if not any(letter.isalnum() for letter in name_of(one))
    ]


def without_buddy(window: QWidget) -> list[str]:
    """Labels beside or above an editor that do not lead to it."""
    lonely = []
    for one in controls(window):
        parent = one.parentWidget()
        if not isinstance(one, _EDITORS) or parent is None:
            continue
        labels = [each for each in parent.findChildren(QLabel) if each.isVisibleTo(window)]
        lonely += [
            told(each) for each in labels if _names(each, one) and _end(each.buddy()) is None
        ]
    return sorted(set(lonely))


def _names(label: QLabel, editor: QWidget) -> bool:
    """Whether a label stands straight to the left of an editor, in the same widget."""
    if label.parentWidget() is not editor.parentWidget() or not label.text():
        return False
    here, there = label.geometry(), editor.geometry()
    level = here.top() < there.bottom() and there.top() < here.bottom()
    return level and here.right() <= there.left() and there.left() - here.right() < 60


def _end(widget: QWidget | None) -> QWidget | None:
    """What gets the focus in the place of a widget."""
    while widget is not None and widget.focusProxy() is not None:
        widget = widget.focusProxy()
    return widget


def questions_without_way(window: QWidget) -> list[str]:
    """Questions whose label leads to nothing that can have the focus."""
    return [
        told(label)
        for label in seen(window)
        if isinstance(label, QLabel) and (buddy := _end(label.buddy())) is not None
        if buddy.focusPolicy() is Qt.FocusPolicy.NoFocus
    ]


def out_of_reach(window: QWidget) -> list[str]:
    """Controls at which the Tab key does not come, when it is pressed until it is back."""
    window.activateWindow()
    window.setFocus()
    reached: set[QWidget] = set()
    start: QWidget | None = None
    for _ in range(_MOST_TABS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or (start is not None and here is start):
            break
        start = start or here
        reached.add(here)
    assert reached, "the Tab key does nothing"
    return [told(one) for one in controls(window) if one not in reached and not _in_menu(one)]


def _in_menu(widget: QWidget) -> bool:
    """Whether a button is one of a toolbar: all of it stands in the menu, with its keys."""
    return isinstance(widget.parentWidget(), QToolBar)


def cut_off(window: QWidget) -> list[str]:
    """Texts that do not fit where they stand, and pages that must be scrolled sideways."""
    return [
        *(f"{told(one)} in {one.width()}x{one.height()}" for one in seen(window) if _is_cut(one)),
        *(
            f"{told(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"
            for area in seen(window)
            if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
        ),
    ]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text():
        return _label_is_cut(widget)
    if isinstance(widget, (FoldButton, WrappedWords)):
        return widget.heightForWidth(widget.width()) > widget.height() + _SLACK
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        # A check box and a button of a bar ask for more than their words need.
        spare = 8 if isinstance(widget, (QCheckBox, QToolButton)) else _SLACK
        return hint.width() > widget.width() + spare or hint.height() > widget.height() + spare
    if isinstance(widget, QListView) and widget.property("role") == "sidebar":
        return any(_item_is_cut(widget, row) for row in range(widget.model().rowCount()))
    return False


def _label_is_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        hint = label.sizeHint()
        return hint.width() > label.width() + _SLACK or hint.height() > label.height() + _SLACK
    metrics = QFontMetrics(label.font())
    longest = max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)
    too_high = label.heightForWidth(label.width()) > label.height() + _SLACK
    return too_high or longest > label.width() + _SLACK


def _item_is_cut(view: QListView, row: int) -> bool:
    index = view.model().index(row, 0)
    room = view.visualRect(index)
    hint = view.sizeHintForIndex(index)
    wrapped = view.wordWrap() and room.height() >= 2 * view.fontMetrics().lineSpacing()
    too_wide = hint.width() > view.viewport().width() + _SLACK and not wrapped
    return too_wide or hint.height() > room.height() + _SLACK


def hard_to_read(window: QWidget, labels: Iterable[QLabel]) -> list[str]:
    """Labels whose painted letters stand out too little from what they are painted on."""
    painted = window.grab().toImage()
    short = []
    for label in labels:
        least = _contrast_of(painted, window, label)
        if least is not None and least < 4.5:
            short.append(f"{told(label)}: {least:.2f}")
    return short


def _contrast_of(painted: QImage, window: QWidget, label: QLabel) -> float | None:
    """The contrast of the ground with the pixel that differs most from it: the core of a letter."""
    ratio = painted.devicePixelRatio()
    corner = label.mapTo(window, QPoint(0, 0))
    left, top = round(corner.x() * ratio), round(corner.y() * ratio)
    width, height = round(label.width() * ratio), round(label.height() * ratio)
    if not painted.rect().contains(left, top) or not painted.rect().contains(
        left + width - 1, top + height - 1
    ):
        return None
    counts: dict[int, int] = {}
    for y in range(top, top + height):
        for x in range(left, left + width):
            pixel = painted.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    ground = max(counts, key=lambda pixel: counts[pixel])
    against = QColor(ground).name()
    return max(contrast(QColor(pixel).name(), against) for pixel in counts)
