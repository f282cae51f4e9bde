"""The editor for one of a few options, which all stand on the screen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.ui.editors.box_grid import BoxGrid
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.ring_box import RingBox


class FewEditor(Editor):
    """A ring for each option; pressing the one that holds takes the answer back."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        """Take the options in the order in which they are shown."""
        super().__init__(parent)
        self._value: object = None
        self._rings = {value: RingBox(words, self) for value, words in options}
        for value, ring in self._rings.items():
            ring.clicked.connect(lambda _on, value=value: self._press(value))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(BoxGrid([*self._rings.values()], self))
        self.setFocusProxy(next(iter(self._rings.values())))

    def show_value(self, value: object) -> None:
        """Show an option, or none."""
        self._value = value
        for option, ring in self._rings.items():
            ring.setChecked(option == value)

    def describe(self, question: str, hint: str) -> None:
        """Each ring is named by its words; the question explains it."""
        for ring in self._rings.values():
            ring.setAccessibleDescription(f"{question} {hint}".strip())

    def _press(self, value: object) -> None:
        answer = None if value == self._value else value
        self.show_value(answer)
        self.answered.emit(answer)
