"""The editor for yes, no, and not answered."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.editors.editor import Editor


class YesNoEditor(Editor):
    """Two buttons; pressing the one that is down takes the answer back."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make both buttons, none of them down."""
        super().__init__(parent)
        self._buttons = {
            True: QPushButton(language.text("Yes"), self),
            False: QPushButton(language.text("No"), self),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for value, button in self._buttons.items():
            button.setCheckable(True)
            button.setProperty("answer", "yes_no")
            button.clicked.connect(lambda checked, value=value: self._press(value, checked))
            layout.addWidget(button)
        layout.addStretch(1)
        self.setFocusProxy(self._buttons[True])

    def show_value(self, value: object) -> None:
        """Press the button of an answer, or none."""
        for answer, button in self._buttons.items():
            button.setChecked(value is answer)

    def describe(self, question: str, hint: str) -> None:
        """Name both buttons after the question."""
        for button in self._buttons.values():
            button.setAccessibleName(f"{question} {button.text()}")
            button.setAccessibleDescription(hint)

    def _press(self, value: bool, checked: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self.show_value(value if checked else None)
        self.answered.emit(value if checked else None)
