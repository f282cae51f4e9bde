"""The page of one topic: its title and its forms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.steps import Steps, value_at
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.pages.page_head import PageHead, side_of
from privacydesk.ui.topics import Section, Topic

if TYPE_CHECKING:
    from privacydesk.ui.pages.matrix_page import MatrixPage

_WIDEST = 720
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
        inner = QWidget()
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
            steps = _steps_to(self._desk.session.register, place)
            if isinstance(form, RecordForm) and steps[: len(section.steps)] == section.steps:
                row = _opened(form, steps[len(section.steps) :])
                if row is not None:
                    self.ensureWidgetVisible(row, 0, 120)
                    row.setFocus()
                    return True
        return False

    def _made(self, section: Section, parent: QWidget) -> "list[RecordForm | MatrixPage]":
        record = type(value_at(self._desk.session.register, section.steps))
        if _MATRIX not in section.fields:
            return [RecordForm(self._desk, record, section.steps, section.fields or None, parent)]
        from privacydesk.ui.pages.matrix_page import MatrixPage

        others = tuple(field for field in section.fields if field != _MATRIX)
        form = RecordForm(self._desk, record, section.steps, others, parent)
        return [form, MatrixPage(self._desk, parent)]


def _steps_to(register: Register, place: Place) -> Steps:
    """The way to a place, with the position of its record."""
    fields = tuple(part for part in place.field.split("[")[0].split("/")[0].split(".") if part)
    if not place.record:
        return (place.topic, *fields)
    holder: Steps = (place.topic,)
    found = getattr(register, place.topic, None)
    if not isinstance(found, tuple):
        holder, found = _list_inside(found, place.topic)
    names = [getattr(one, "id", None) for one in found or ()]
    return (*holder, names.index(place.record), *fields) if place.record in names else holder


def _list_inside(record: object, topic: str) -> tuple[Steps, tuple[object, ...]]:
    """The list of records with identifiers within a topic, such as the rules of retention."""
    for field in shape(type(record)):  # type: ignore[arg-type] # every topic is a record here
        value = getattr(record, field.name)
        if field.many and field.record is not None and value and hasattr(value[0], "id"):
            return (topic, field.name), value
    return (topic,), ()


def _opened(form: RecordForm, steps: Steps) -> QWidget | None:
    """Open cards and groups on the way; give the row at its end, or the last one there is."""
    row: QWidget | None = None
    while steps:
        found = form.row(str(steps[0]))
        if found is None:
            return row
        row, steps = found, steps[1:]
        if isinstance(found, RecordList) and steps and isinstance(steps[0], int):
            row = found.card(steps[0])
            form, steps = row.open(), steps[1:]
        elif isinstance(found, RecordGroup):
            form = found.open()
        else:
            return row
    return row
