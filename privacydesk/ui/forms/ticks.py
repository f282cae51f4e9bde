"""A list of boxes to tick, each with a word of its own."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from privacydesk.ui.editors.box_grid import BoxGrid
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.forms.label import label


class Ticks(QWidget):
    """Boxes in two columns below a question; each tells at once that it was ticked or not."""

    ticked = Signal(object)
    """A box was ticked; carries its value."""
    unticked = Signal(object)
    """A box is not ticked any more; carries its value."""

    def __init__(
        self,
        question: str,
        hint: str,
        options: Sequence[Option],
        parent: QWidget | None = None,
        *,
        titled: bool = True,
    ) -> None:
        """Take the question, a line below it, and the options in order.

        Without a title the question stands above it already, and only explains the boxes.
        """
        super().__init__(parent)
        # Imported here: its painting has PySide make much that the first page does not need.
        from privacydesk.ui.editors.tick_box import TickBox

        self._boxes = {value: TickBox(words, self) for value, words in options}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6 if titled else 0, 0, 10 if titled else 0)
        if titled:
            layout.addWidget(label(question, "question", self))
        if hint and titled:
            layout.addWidget(label(hint, "help", self))
        for value, box in self._boxes.items():
            box.setAccessibleDescription(f"{question} {hint}".strip())
            box.clicked.connect(lambda on, value=value: self._tell(value, on))
        layout.addWidget(BoxGrid([*self._boxes.values()], self))

    def show_chosen(self, chosen: Collection[object]) -> None:
        """Tick the boxes of these values without telling anybody."""
        for value, box in self._boxes.items():
            box.setChecked(value in chosen)

    def box(self, value: object) -> QCheckBox:
        """The box of a value."""
        return self._boxes[value]

    def _tell(self, value: object, on: bool) -> None:  # noqa: FBT001 - a slot of Qt
        (self.ticked if on else self.unticked).emit(value)
