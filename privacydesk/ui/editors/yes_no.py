"""The editor for yes, no, and not answered."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.ring_box import RingBox

_BETWEEN = 24


class YesNoEditor(Editor):
    """Two rings; pressing the one that holds takes the answer back."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make both rings, none of them chosen."""
        super().__init__(parent)
        self._value: object = None
        self._rings = {
            True: RingBox(language.text("Yes"), self),
            False: RingBox(language.text("No"), self),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        for value, ring in self._rings.items():
            ring.clicked.connect(lambda _on, value=value: self._press(value))
            layout.addWidget(ring)
        layout.addStretch(1)
        self.setFocusProxy(self._rings[True])

    def show_value(self, value: object) -> None:
        """Choose the ring of an answer, or none."""
        self._value = value
        for answer, ring in self._rings.items():
            ring.setChecked(value is answer)

    def describe(self, question: str, hint: str) -> None:
        """Name both rings after the question."""
        for ring in self._rings.values():
            ring.name(f"{question} {ring.words}")
            ring.setAccessibleDescription(hint)

    def _press(self, value: bool) -> None:  # noqa: FBT001 - from the ring that was pressed
        answer = None if value is self._value else value
        self.show_value(answer)
        self.answered.emit(answer)
