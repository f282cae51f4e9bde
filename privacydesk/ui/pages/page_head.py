"""The title of a page, with the switch between list and table where there is one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.forms.label import label
from privacydesk.ui.pages.shape_switch import ShapeSwitch
from privacydesk.ui.tables.topics import HAVE_TABLES
from privacydesk.ui.topics import Topic

_SIDE, _SIDE_OF_LARGE_TEXT, _LARGE = 24, 10, 30


def side_of(page: QWidget) -> int:
    """How much stays free at the sides of a page; large text needs the room itself."""
    return _SIDE_OF_LARGE_TEXT if page.fontMetrics().height() > _LARGE else _SIDE


class PageHead(QWidget):
    """Stands at the top of a page."""

    def __init__(
        self,
        language: Language,
        topic: Topic,
        *,
        table: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the topic, and whether the page is its table."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._title = label(language.text(topic.title), "title", self)
        layout.addWidget(self._title, 1)
        self.switch: ShapeSwitch | None = None
        """Between list and table; None for a topic without a table."""
        if topic.code in HAVE_TABLES:
            self.switch = ShapeSwitch(language, table=table, parent=self)
            layout.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
            self.setFocusProxy(self.switch.table_button if table else self.switch.list_button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep all lines of the title, also where a table below it wants the room."""
        super().resizeEvent(event)
        self._title.setMinimumHeight(self._title.heightForWidth(self._title.width()))
