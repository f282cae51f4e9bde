"""A ring to press for one of a few options; its words take more lines where room is little."""

from PySide6.QtWidgets import QRadioButton, QStyle, QWidget

from privacydesk.ui.editors.wrapped_words import WrappedWords


class RingBox(WrappedWords, QRadioButton):
    """One of a few options; its editor sees to it that only one holds, or none."""

    _control = QStyle.ControlElement.CE_RadioButton
    _contents = QStyle.SubElement.SE_RadioButtonContents

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(words, parent)
        # Otherwise an answer could not be taken back.
        self.setAutoExclusive(False)
