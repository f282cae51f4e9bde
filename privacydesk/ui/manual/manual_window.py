"""The manual in a window of its own, beside the work: pages at the left, the page at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from privacydesk.ui.forms.label import label
from privacydesk.ui.manual.book import Book
from privacydesk.ui.manual.page_list import PageList
from privacydesk.ui.manual.page_view import PageView

_SIZE = (980, 720)
_SHARES = [290, 690]
_Keys = QKeySequence.StandardKey


class ManualWindow(QDialog):
    """Stays open while one works on; Escape closes it."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Take the book; its first page is shown."""
        super().__init__(parent)
        self._language = book.language
        self._book = book
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setWindowTitle(book.language.text("Manual"))
        self.resize(*_SIZE)
        self.search = QLineEdit(self)
        """The words that must stand on a page."""
        self.pages = PageList(book, self)
        """The pages."""
        self._none = label("", "help", self)
        self.view = PageView(book, self)
        """The page that is shown."""
        self._back, self._forward = QPushButton(self), QPushButton(self)
        self._fill()
        self._lay_out()
        self._connect()
        self.show_page(book.pages[0].code)

    def show_page(self, code: str) -> None:
        """Show a page of this name."""
        self.view.show_page(code)

    def show_for(self, screen: str) -> None:
        """Show the page for a part of the screen, and come to the front."""
        self.search.clear()
        self.show_page(self._book.page_for(screen).code)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a list and a column of text."""
        return QSize(*_SIZE)

    def _fill(self) -> None:
        _ = self._language.text
        self.search.setPlaceholderText(_("Search the manual"))
        self.search.setAccessibleName(_("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self._none.hide()
        for button, words in ((self._back, _("Back")), (self._forward, _("Forward"))):
            button.setText(words)
            button.setAutoDefault(False)
            button.setEnabled(False)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for parts in ((self.search, self._none, self.pages), (self._row(), self.view)):
            side = QWidget(splitter)
            column = QVBoxLayout(side)
            column.setContentsMargins(6, 6, 6, 6)
            for part in parts:
                column.addWidget(part)
        splitter.setSizes(_SHARES)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(splitter)

    def _row(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._back)
        layout.addWidget(self._forward)
        layout.addStretch(1)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.pages.setFocus)
        self.pages.page_chosen.connect(self._choose)
        self.view.page_shown.connect(self.pages.mark)
        for button, able, act in (
            (self._back, self.view.backwardAvailable, self.view.backward),
            (self._forward, self.view.forwardAvailable, self.view.forward),
        ):
            able.connect(button.setEnabled)
            button.clicked.connect(act)
        for keys, action in (
            (_Keys.Back, self.view.backward),
            (_Keys.Forward, self.view.forward),
            (_Keys.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _find(self, words: str) -> None:
        found = self._book.holding(words) if words.strip() else self._book.pages
        self.pages.show_pages(found, parts=not words.strip())
        self.pages.mark(self.view.code)
        told = "" if found else self._language.text("No page holds these words.")
        self._none.setText(told)
        self._none.setVisible(bool(told))

    def _choose(self, code: str) -> None:
        self.show_page(code)
        self.view.mark(self.search.text())
