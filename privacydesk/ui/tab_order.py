"""The order in which the Tab key goes through a window: as one reads, also after it has changed.

Qt goes in the order in which controls were made; a form that is opened later would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the control after the one that has it, or before; say whether there is."""
    order = list(stops(window))
    if not order:
        return False
    here = window.focusWidget()
    step = 1 if forward else -1
    if here in order:
        target = order[(order.index(here) + step) % len(order)]
    else:
        target = order[0 if forward else -1]
    reasons = Qt.FocusReason
    target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    _bring_into_view(target)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """The controls that take the focus, in the order of reading."""
    for inner in _in_order(widget):
        if inner.isWindow() or not inner.isEnabled():
            continue
        if inner.focusPolicy() & Qt.FocusPolicy.TabFocus and inner.focusProxy() is None:
            yield inner
        yield from stops(inner)


def _in_order(widget: QWidget) -> list[QWidget]:
    """What stands in a widget, row by row; what stands beside each other is one row."""
    inner = [one for one in widget.children() if isinstance(one, QWidget) and one.isVisible()]
    rows: list[list[QWidget]] = []
    bottom = -1
    for one in sorted(inner, key=lambda one: one.y()):
        if not rows or one.geometry().center().y() > bottom:
            rows.append([])
            bottom = one.geometry().bottom()
        rows[-1].append(one)
    return [one for row in rows for one in sorted(row, key=lambda one: one.x())]


def _bring_into_view(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()
