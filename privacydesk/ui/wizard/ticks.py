"""A list of boxes to tick, each with a word of its own."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from privacydesk.ui.editors.choice import Option
from privacydesk.ui.wizard.page_part import label

_COLUMNS = 2


class Ticks(QWidget):
    """Boxes in two columns below a question; each tells at once that it was ticked or not."""

    ticked = Signal(object)
    """A box was ticked; carries its value."""
    unticked = Signal(object)
    """A box is not ticked any more; carries its value."""

    def __init__(
        self, question: str, hint: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Take the question, a line below it, and the options in order."""
        super().__init__(parent)
        self._boxes = {value: QCheckBox(words.replace("&", "&&"), self) for value, words in options}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 10)
        grid.setHorizontalSpacing(18)
        grid.addWidget(label(question, "question", self), 0, 0, 1, _COLUMNS)
        if hint:
            grid.addWidget(label(hint, "help", self), 1, 0, 1, _COLUMNS)
        for value, box in self._boxes.items():
            box.setAccessibleDescription(f"{question} {hint}".strip())
            box.clicked.connect(lambda on, value=value: self._tell(value, on))
        self._grid, self._columns = grid, 0
        self._arrange(_COLUMNS)

    def show_chosen(self, chosen: Collection[object]) -> None:
        """Tick the boxes of these values without telling anybody."""
        for value, box in self._boxes.items():
            box.setChecked(value in chosen)

    def box(self, value: object) -> QCheckBox:
        """The box of a value."""
        return self._boxes[value]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the boxes below each other where there is no room beside each other."""
        super().resizeEvent(event)
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=0)
        needed = widest * _COLUMNS + self._grid.horizontalSpacing()
        self._arrange(_COLUMNS if event.size().width() >= needed else 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column is enough."""
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._boxes) // columns)
        for number, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, 2 + number % rows, number // rows)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _tell(self, value: object, on: bool) -> None:  # noqa: FBT001 - a slot of Qt
        (self.ticked if on else self.unticked).emit(value)
