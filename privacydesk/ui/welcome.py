"""The first thing one sees: begin, open, look at an example, and what to have ready."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privacydesk.i18n import Language
from privacydesk.ui import icons
from privacydesk.ui.forms.label import label
from privacydesk.ui.opening import EXAMPLES
from privacydesk.ui.pieces import card, link, stack
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.ready import READY_TO_BEGIN

_FOLDED_BELOW = 96
"""The width, in letters, below which the columns stand below each other."""
_WIDEST = 104
_MOST_LETTERS = 44


class Welcome(QWidget):
    """What to do first."""

    new_requested = Signal()
    open_requested = Signal(object)
    """A file is wanted: its Path, or None to ask which."""
    example_requested = Signal(str)

    def __init__(
        self, language: Language, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Take the language of the screens, and the preferences for the recent files."""
        super().__init__(parent)
        self._language, self._preferences = language, preferences
        self._columns = QHBoxLayout()
        self._inner = QWidget(self)
        self._put_in_scroll_area()
        self._fill()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the columns beside or below each other."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _put_in_scroll_area(self) -> None:
        scroll, inner = QScrollArea(self), self._inner
        scroll.setProperty("role", "page")
        inner.setProperty("role", "page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _fill(self) -> None:
        _ = self._language.text
        layout = QVBoxLayout(self._inner)
        layout.setSpacing(8)
        layout.addWidget(label(_("Welcome to PrivacyDesk"), "title"))
        layout.addWidget(
            label(
                _(
                    "Answer questions about the personal data that your business uses. PrivacyDesk"
                    " makes your privacy statement and your list of processors out of them."
                    " Everything stays on this computer."
                ),
                "help",
            )
        )
        layout.addSpacing(12)
        self._columns.setSpacing(12)
        self._columns.addLayout(stack(self._begin(), self._recent()), 1)
        self._columns.addLayout(stack(self._examples()), 1)
        layout.addLayout(self._columns)
        layout.addSpacing(4)
        layout.addWidget(self._ready())
        layout.addStretch(1)

    def _begin(self) -> QFrame:
        _ = self._language.text
        new = QPushButton(_("New register"))
        new.setProperty("role", "primary")
        icons.put(new, "new")
        new.clicked.connect(self.new_requested)
        opened = QPushButton(_("Open a register"))
        icons.put(opened, "open")
        opened.clicked.connect(lambda: self.open_requested.emit(None))
        words = _("A simple business needs about an hour. You can stop at any moment.")
        about = label(words, "help")
        return card(_("Begin"), about, new, opened)

    def _recent(self) -> QFrame | None:
        paths = self._preferences.recent_files.value
        if not paths:
            return None
        return card(self._language.text("Recent registers"), *map(self._recent_file, paths))

    def _recent_file(self, path: Path) -> QWidget:
        button = link(_elided(path.stem))
        button.setAccessibleName(path.stem)
        button.setAccessibleDescription(str(path))
        button.clicked.connect(lambda: self.open_requested.emit(path))
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(button)
        where = label(_short(path.parent), "help")
        where.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(where)
        return row

    def _examples(self) -> QFrame:
        _ = self._language.text
        about = label(
            _("Look around in a register that is filled in. It is a copy: try whatever you like."),
            "help",
        )
        return card(_("See an example"), about, *map(self._example, EXAMPLES))

    def _example(self, name: str) -> QPushButton:
        button = link(self._language.text(EXAMPLES[name]))
        button.setObjectName(name)
        button.clicked.connect(lambda: self.example_requested.emit(name))
        return button

    def _ready(self) -> QFrame:
        _ = self._language.text
        about = label(_("You can also begin without, and fill it in later."), "help")
        points = [label(f"\u2022  {_(point)}", "point") for point in READY_TO_BEGIN]
        return card(_("What to have ready"), about, *points)

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < _FOLDED_BELOW * letter
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        side = max((2 if narrow else 3) * letter, (self.width() - _WIDEST * letter) // 2)
        layout = self._inner.layout()
        if layout is not None:
            layout.setContentsMargins(side, 4 * letter, side, 3 * letter)


def _elided(name: str) -> str:
    """Keep the start and the end of a long name."""
    half = _MOST_LETTERS // 2
    return name if len(name) <= _MOST_LETTERS else f"{name[:half]}\u2026{name[-half:]}"


def _short(folder: Path) -> str:
    """Write a folder with ~ for the home folder."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (RuntimeError, ValueError):
        return str(folder)
