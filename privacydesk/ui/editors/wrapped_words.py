"""Words beside a box or a ring that take more lines where there is little room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_LOOKS = (QEvent.Type.StyleChange, QEvent.Type.FontChange)
_PROBE = QRect(0, 0, 1000, 100)


if TYPE_CHECKING:
    # Either of them; both can be made of words and drawn from a QStyleOptionButton.
    _Button = QCheckBox
else:
    _Button = object


class WrappedWords(_Button):
    """What a check box and a radio button share; stands before the class of Qt.

    The words are plain text: an ampersand is an ampersand.
    """

    _control: QStyle.ControlElement
    _contents: QStyle.SubElement

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)
        self.words = words
        """What stands there."""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def name(self, words: str) -> None:
        """Tell those who cannot see the question above it more than stands there."""
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the longest word."""
        self.ensurePolished()
        advance = self.fontMetrics().horizontalAdvance
        words = self.words.split()
        width = self._around() + max((advance(word) for word in words), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height of the lines; layouts ask it very often."""
        if width not in self._heights:
            room = QRect(0, 0, max(1, width - self._around()), 10_000)
            lines = self.fontMetrics().boundingRect(room, _WRAPPED, self.words)
            least = super().sizeHint().height()
            height = max(least, least - self.fontMetrics().height() + lines.height())
            self._heights[width] = height
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew with another style or size of text."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._heights.clear()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, and the words on as many lines as they need."""
        option, painter = self._option(), QStylePainter(self)
        painter.drawControl(self._control, option)
        room = self.style().subElementRect(self._contents, option, self)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        painter.drawText(room, _WRAPPED, self.words)

    def _around(self) -> int:
        """How much stands beside the words."""
        option = self._option()
        option.rect = _PROBE
        room = self.style().subElementRect(self._contents, option, self)
        return _PROBE.width() - room.width() + 1

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        return option
