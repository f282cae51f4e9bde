"""The page of one topic: its title and its forms."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.steps import value_at, way_to
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.opened import opened
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.pages.page_head import PageHead, side_of
from privacydesk.ui.topics import Section, Topic

if TYPE_CHECKING:
    from privacydesk.ui.pages.matrix_page import MatrixPage

_WIDEST = 720
_MARGIN = 60
"""How far from the edge a question stands that was asked for."""
_ROUNDS = 3
_MATRIX = "matrix"


class TopicPage(QScrollArea):
    """Questions below each other, in a column that is not wider than one reads easily."""

    table_wanted = Signal()
    """The records are wanted as a table."""

    def __init__(self, desk: Desk, topic: Topic, parent: QWidget | None = None) -> None:
        """Take the topic; its forms are made at once."""
        super().__init__(parent)
        self._desk, self.topic = desk, topic
        self._forms: list[tuple[Section, RecordForm | MatrixPage]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner = QWidget()
        inner.setProperty("role", "page")
        inner.setMaximumWidth(_WIDEST)
        # Put in its place while it is empty: what stands in it would be styled anew.
        self.setWidget(inner)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(side_of(self), 20, side_of(self), 40)
        self.head = PageHead(desk.language, topic, parent=inner)
        """The title."""
        if self.head.switch is not None:
            self.head.switch.table_wanted.connect(lambda _table: self.table_wanted.emit())
        layout.addWidget(self.head)
        for section in topic.sections:
            for form in self._made(section, inner):
                self._forms.append((section, form))
                layout.addWidget(form)
        layout.addStretch(1)

    @property
    def forms(self) -> tuple[tuple[Section, "RecordForm | MatrixPage"], ...]:
        """The forms of the page, each with the questions it asks."""
        return tuple(self._forms)

    def refresh(self) -> None:
        """Show the answers that the register holds now."""
        for _, form in self._forms:
            form.refresh()

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says, each sentence at its question."""
        for _, form in self._forms:
            if isinstance(form, RecordForm):
                form.show_notes(notes)

    def show_place(self, place: Place) -> bool:
        """Bring the question of an answer into view and give it the focus."""
        for section, form in self._forms:
            steps = way_to(self._desk.session.register, place)
            if isinstance(form, RecordForm) and steps[: len(section.steps)] == section.steps:
                row = opened(form, steps[len(section.steps) :])
                if row is not None:
                    self._bring_into_view(row)
                    row.setFocus()
                    QTimer.singleShot(0, row, partial(self._bring_into_view, row))
                    return True
        return False

    def _bring_into_view(self, row: QWidget) -> None:
        """Scroll to a row, of a long one to its beginning; what was just opened is laid out first.

        The height of a text follows from its width, which is known after a first round.
        """
        for _ in range(_ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        top = row.mapTo(self._inner, QPoint()).y()
        room = max(0, self.viewport().height() - 2 * _MARGIN)
        self.ensureVisible(0, top + min(row.height(), room), 0, _MARGIN)
        self.ensureVisible(0, top, 0, _MARGIN)

    def _made(self, section: Section, parent: QWidget) -> "list[RecordForm | MatrixPage]":
        record = type(value_at(self._desk.session.register, section.steps))
        if _MATRIX not in section.fields:
            return [RecordForm(self._desk, record, section.steps, section.fields or None, parent)]
        from privacydesk.ui.pages.matrix_page import MatrixPage

        others = tuple(field for field in section.fields if field != _MATRIX)
        form = RecordForm(self._desk, record, section.steps, others, parent)
        return [form, MatrixPage(self._desk, parent)]
