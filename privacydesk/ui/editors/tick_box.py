"""A box to tick whose words take more lines where there is little room."""

from PySide6.QtWidgets import QCheckBox, QStyle

from privacydesk.ui.editors.wrapped_words import WrappedWords


class TickBox(WrappedWords, QCheckBox):
    """For something that holds or not, beside others."""

    _control = QStyle.ControlElement.CE_CheckBox
    _contents = QStyle.SubElement.SE_CheckBoxContents
