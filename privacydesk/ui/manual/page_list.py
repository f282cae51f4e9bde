"""The pages of the manual below each other, under the names of its parts."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from privacydesk.ui.manual.book import Book, Page

_CODE = Qt.ItemDataRole.UserRole


class PageList(QListWidget):
    """One line for each page; the name of a part is no line that can be chosen."""

    page_chosen = Signal(str)
    """The user chose a page; carries its code."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Take the book; all its pages are shown."""
        super().__init__(parent)
        self.setProperty("role", "choices")
        self.setAccessibleName(book.language.text("Pages of the manual"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_pages(book.pages)
        self.currentItemChanged.connect(self._choose)

    @property
    def codes(self) -> list[str]:
        """The pages that are shown, in order."""
        return [code for row in range(self.count()) if (code := self.item(row).data(_CODE))]

    def show_pages(self, pages: Iterable[Page], *, parts: bool = True) -> None:
        """Show some pages, with or without the names of their parts."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's shape
        self.clear()
        part = ""
        for page in pages:
            if parts and page.part != part:
                part = page.part
                self._head(part)
            item = QListWidgetItem(page.title, self)
            item.setData(_CODE, page.code)
        self.blockSignals(blocked)

    def mark(self, code: str) -> None:
        """Show which page is open, without opening it again."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's shape
        self.setCurrentRow(-1)
        for row in range(self.count()):
            if self.item(row).data(_CODE) == code:
                self.setCurrentRow(row)
        self.blockSignals(blocked)

    def _head(self, name: str) -> None:
        item = QListWidgetItem(name, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_CODE):
            self.page_chosen.emit(item.data(_CODE))
