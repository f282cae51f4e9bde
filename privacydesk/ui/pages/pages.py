"""The pages of all topics; each is made when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from privacydesk.models.place import Place
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.pages.topic_page import TopicPage
from privacydesk.ui.tables.topics import HAVE_TABLES
from privacydesk.ui.topics import TOPICS, Topic

if TYPE_CHECKING:
    from privacydesk.ui.pages.table_page import TablePage

_LEAST_LETTERS = 37
"""How wide the questions are at least."""


class Pages(QStackedWidget):
    """Shows one page: the questions of a topic, or its table when that was looked at last."""

    shape_changed = Signal()
    """Another page is shown: a list or a table."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register and the words."""
        super().__init__(parent)
        self._desk = desk
        self._lists: dict[str, TopicPage] = {}
        self._tables: dict[str, TablePage] = {}
        self._as_table: set[str] = set()
        self._notes: Notes = {}
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)

    @property
    def topic(self) -> Topic:
        """The topic that is shown."""
        here = self.currentWidget()
        for code, page in (*self._lists.items(), *self._tables.items()):
            if page is here:
                return _topic(code)
        return TOPICS[0]

    @property
    def has_table(self) -> bool:
        """Whether the topic that is shown can be seen as a table."""
        return self.topic.code in HAVE_TABLES

    @property
    def is_table(self) -> bool:
        """Whether a table is shown."""
        return self.currentWidget() in self._tables.values()

    def show_as_table(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of Qt
        """Show the topic as a table, or as a list."""
        code = self.topic.code
        self._turn(self.show_table(code).view if wanted else self.show_list(code).head)

    def show_topic(self, code: str) -> QWidget:
        """Show the page of a topic as it was looked at last."""
        return self.show_table(code) if code in self._as_table else self.show_list(code)

    def show_list(self, code: str) -> TopicPage:
        """Show the questions of a topic."""
        self._as_table.discard(code)
        if code not in self._lists:
            page = TopicPage(self._desk, _topic(code), self)
            page.table_wanted.connect(lambda: self.show_as_table(wanted=True))
            self._lists[code] = page
            self.addWidget(page)
            page.show_notes(self._notes)
        page = self._lists[code]
        page.refresh()
        self._show(page)
        return page

    def show_table(self, code: str) -> "TablePage":
        """Show the records of a topic as a table."""
        from privacydesk.ui.pages.table_page import TablePage

        self._as_table.add(code)
        if code not in self._tables:
            page = TablePage(self._desk, _topic(code), self)
            page.list_wanted.connect(lambda: self.show_as_table(wanted=False))
            page.place_chosen.connect(self.show_place)
            self._tables[code] = page
            self.addWidget(page)
        page = self._tables[code]
        page.refresh()
        self._show(page)
        return page

    def show_place(self, place: Place) -> bool:
        """Show the question of an answer; say whether there is one."""
        topic = next((one for one in TOPICS if one.holds(place)), None)
        return topic is not None and self.show_list(topic.code).show_place(place)

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says, each sentence at its question."""
        self._notes = notes
        for page in self._lists.values():
            page.show_notes(notes)

    def refresh(self) -> None:
        """Show the register as it is now; a page that is not shown follows when it is."""
        pages: list[TopicPage | TablePage] = [*self._lists.values(), *self._tables.values()]
        for page in pages:
            if page is self.currentWidget():
                page.refresh()

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.shape_changed.emit()

    def _turn(self, part: QWidget) -> None:
        """Leave the focus in sight after list and table changed places."""
        part.setFocus()


def _topic(code: str) -> Topic:
    return next(one for one in TOPICS if one.code == code)
