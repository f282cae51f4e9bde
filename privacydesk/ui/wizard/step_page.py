"""One page of the wizard: title, a line of help, and ordinary forms."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from privacydesk.models.place import Place
from privacydesk.models.steps import way_to
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.note import Notes
from privacydesk.ui.forms.opened import opened
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.tab_order import stops
from privacydesk.ui.wizard.flow_parts import Section, Step
from privacydesk.ui.wizard.folded import Folded
from privacydesk.ui.wizard.parts_for import AnyPart, part_for
from privacydesk.ui.wizard.processors_part import ProcessorsPart
from privacydesk.ui.wizard.record_cards import RecordCards
from privacydesk.ui.wizard.ticked_records import TickedRecords

_CHARACTERS = 92
"""How wide the questions are at most, in characters of the usual width."""


class StepPage(QWizardPage):
    """The questions are made when the page is first shown."""

    confirmed = Signal()
    """The user says that the proposals on this page are right."""

    def __init__(self, desk: Desk, step: Step, parent: QWidget | None = None) -> None:
        """Take the step."""
        super().__init__(parent)
        self.step = step
        """What the page asks."""
        self._desk = desk
        self._parts: list[tuple[Section, AnyPart]] = []
        self._columns: list[QWidget] = []
        _ = desk.language.text
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._outer = layout = QVBoxLayout()
        self._whole.addLayout(layout, 3)
        head = QWidget(self)
        self._columns = [head]
        top = QVBoxLayout(head)
        top.setContentsMargins(24, 18, 24, 4)
        top.addWidget(label(_(step.title), "title", self))
        top.addWidget(label(_(step.help), "help", self))
        self._notice = self._made_notice()
        top.addWidget(self._notice)
        layout.addWidget(head)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setProperty("role", "page")
        layout.addWidget(self._scroll, 1)
        self.setAccessibleName(_(step.title))
        self._fit()

    @property
    def parts(self) -> list[AnyPart]:
        """The widgets of the page, made when they were not yet."""
        if not self._parts:
            self._make()
        return [part for _, part in self._parts]

    def take_bar(self, bar: QWidget) -> None:
        """Show a bar above everything else."""
        self._outer.insertWidget(0, bar)

    def take_paper(self, paper: QWidget) -> None:
        """Show the paper beside the questions."""
        if self._whole.indexOf(paper) < 0:
            self._whole.addWidget(paper, 2)

    def start(self) -> None:
        """Go to the first question when one types there, so that nobody needs the mouse for it."""
        inner, focus = self._scroll.widget(), QApplication.focusWidget()
        if inner is None or (focus is not None and inner.isAncestorOf(focus)):
            return
        first = next(stops(inner), None)
        if isinstance(first, (QLineEdit, QPlainTextEdit)):
            first.setFocus()

    def refresh(self) -> None:
        """Show the register as it is now."""
        for part in self.parts:
            part.refresh()

    def show_proposals(self, places: Collection[Place]) -> None:
        """Mark what is only a proposal."""
        words = self._desk.language.text("proposal")
        self._notice.setVisible(bool(places))
        for part in self.parts:
            if not hasattr(part, "mark"):
                continue
            part.mark(places, words)

    def show_notes(self, notes: Notes) -> None:
        """Show what the check says, each sentence at its question."""
        for part in self.parts:
            if isinstance(part, (RecordForm, TickedRecords, ProcessorsPart, Folded)):
                part.show_notes(notes)

    def show_place(self, place: Place) -> None:
        """Bring the question of an answer into view and give it the focus."""
        row = next(self._rows(place), None)
        if row is not None:
            # The layout of what was just opened is done when the events are.
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, 120))
            row.setFocus()

    def _rows(self, place: Place) -> Iterator[QWidget]:
        steps = way_to(self._desk.session.register, place)
        for section, part in self._parts:
            asks = section.asks(place) or (place.topic == "activities" and bool(section.kinds))
            if not asks:
                continue
            inner = part.open() if isinstance(part, Folded) else part
            cards = getattr(inner, "cards", None)
            if isinstance(inner, TickedRecords) or isinstance(cards, RecordCards):
                card = cards.card(place.record) if isinstance(cards, RecordCards) else None
                if card is not None:
                    yield opened(card.open(), steps[2:]) or card
            elif isinstance(inner, RecordForm):
                row = opened(inner, steps[len(section.steps) :])
                if row is not None:
                    yield row
            yield inner

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        for column in self._columns:
            column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)

    def _make(self) -> None:
        inner = QWidget(self)
        inner.setProperty("role", "page")
        self._columns.append(inner)
        self._fit()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(24, 8, 24, 32)
        for section in self.step.sections:
            part = part_for(self.step, section, self._desk, inner)
            self._parts.append((section, part))
            layout.addWidget(part)
        layout.addStretch(1)
        self._scroll.setWidget(inner)

    def _made_notice(self) -> QFrame:
        _ = self._desk.language.text
        notice = QFrame(self)
        notice.setProperty("role", "proposals")
        line = QHBoxLayout(notice)
        line.setContentsMargins(0, 6, 0, 0)
        words = _("What is marked “proposal” was filled in for you. Change what is not right.")
        line.addWidget(label(words, "notice", notice), 1)
        button = QPushButton(_("These answers are right"), notice)
        button.clicked.connect(self.confirmed)
        line.addWidget(button)
        notice.hide()
        return notice
