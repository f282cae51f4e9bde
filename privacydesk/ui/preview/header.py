"""The thin bar above the paper: which paper, in which language, how large."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QToolButton, QWidget

from privacydesk.i18n import LANGUAGES, Language
from privacydesk.ui.composer import LANGUAGE_NAMES, NAMES

FORMAL, INFORMAL = "u", "je"
_LEAST_LETTERS = 3
_BETWEEN = 6


class Header(QWidget):
    """Chooses paper, language, form of address and size."""

    paper_chosen = Signal(str)
    """Another paper was chosen; carries "statement" or "processors"."""
    language_chosen = Signal(str, bool)
    """Another language or form of address; carries the code and whether it is informal."""
    zoom_requested = Signal(int)
    """Larger (1), smaller (-1) or as printed (0)."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Write the bar in a language of the screen."""
        super().__init__(parent)
        self._rows = QHBoxLayout(self)
        self._papers = QComboBox(self)
        self._languages = QComboBox(self)
        self._addresses = QComboBox(self)
        self._smaller = QToolButton(self)
        self._size = QToolButton(self)
        self._larger = QToolButton(self)
        self._fill()
        self._lay_out()
        self.set_language(language)
        self._connect()

    def set_language(self, language: Language) -> None:
        """Write the bar in another language of the screen."""
        _ = language.text
        for number, name in enumerate(NAMES.values()):
            self._papers.setItemText(number, _(name))
        for widget, name in (
            (self._papers, _("Paper shown")),
            (self._languages, _("Language of the paper")),
            (self._addresses, _("Form of address in the paper")),
            (self._smaller, _("Smaller")),
            (self._larger, _("Larger")),
            (self._size, _("Size as printed")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)

    def show_choices(self, paper: str, code: str, *, informal: bool) -> None:
        """Show what the paper is now, without telling anybody."""
        for box, value in (
            (self._papers, paper),
            (self._languages, code),
            (self._addresses, INFORMAL if informal else FORMAL),
        ):
            blocked = box.blockSignals(True)  # noqa: FBT003 - Qt's shape
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(blocked)
        self._addresses.setVisible(code == "nl")

    def show_zoom(self, percentage: int) -> None:
        """Show how large the paper is."""
        self._size.setText(f"{percentage} %")

    def _fill(self) -> None:
        for code in NAMES:
            self._papers.addItem("", code)
        for code in LANGUAGES:
            self._languages.addItem(LANGUAGE_NAMES[code], code)
        for word in (FORMAL, INFORMAL):
            self._addresses.addItem(word, word)
        self._smaller.setText("−")
        self._larger.setText("+")
        for box in (self._papers, self._languages, self._addresses):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(_LEAST_LETTERS)
        for button in (self._smaller, self._size, self._larger):
            button.setAutoRaise(True)
            button.setFocusPolicy(self._papers.focusPolicy())

    def _lay_out(self) -> None:
        both = self._rows
        both.setContentsMargins(0, 0, 0, 6)
        both.setSpacing(_BETWEEN)
        choices, sizes = QHBoxLayout(), QHBoxLayout()
        for box in (self._papers, self._languages, self._addresses):
            choices.addWidget(box)
        choices.addStretch(1)
        sizes.setSpacing(4)
        for button in (self._smaller, self._size, self._larger):
            sizes.addWidget(button)
        sizes.addStretch(1)
        both.addLayout(choices, 1)
        both.addLayout(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the size below the choices where there is no room beside them."""
        super().resizeEvent(event)
        boxes = (self._papers, self._languages, self._addresses)
        buttons = (self._smaller, self._size, self._larger)
        needed = sum(one.sizeHint().width() + _BETWEEN for one in (*boxes, *buttons))
        beside = event.size().width() >= needed
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The choices decide; the size can stand below them."""
        boxes = (self._papers, self._languages, self._addresses)
        width = sum(box.minimumSizeHint().width() + _BETWEEN for box in boxes if not box.isHidden())
        return QSize(width, super().minimumSizeHint().height())

    def _connect(self) -> None:
        self._papers.activated.connect(self._choose_paper)
        self._languages.activated.connect(self._choose_language)
        self._addresses.activated.connect(self._choose_language)
        self._smaller.clicked.connect(lambda: self.zoom_requested.emit(-1))
        self._larger.clicked.connect(lambda: self.zoom_requested.emit(1))
        self._size.clicked.connect(lambda: self.zoom_requested.emit(0))

    def _choose_paper(self) -> None:
        self.paper_chosen.emit(self._papers.currentData())

    def _choose_language(self) -> None:
        code = self._languages.currentData()
        informal = self._addresses.currentData() == INFORMAL
        self.language_chosen.emit(code, informal)
