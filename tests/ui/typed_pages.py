"""How a typist goes through the pages of the window and of the wizard."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

from privacydesk.models.choices import Asked
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shape import answered
from privacydesk.models.steps import Steps, value_at
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.pages.matrix_page import MatrixPage
from privacydesk.ui.pages.topic_page import TopicPage
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.topics import TOPICS
from privacydesk.ui.wizard.data_terms import DataTerms
from privacydesk.ui.wizard.flow_parts import Section, Special
from privacydesk.ui.wizard.folded import Folded
from privacydesk.ui.wizard.processors_part import ProcessorsPart
from privacydesk.ui.wizard.ticked_records import TickedRecords
from privacydesk.ui.wizard.vendor_facts import matches
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.ui.counted_hands import Hands
from tests.ui.hands import child
from tests.ui.typist import Typist

_MATRIX = "matrix"
_LETTERS = {
    Asked.REQUIRED: Qt.Key.Key_V,
    Asked.OPTIONAL: Qt.Key.Key_O,
    Asked.NOT_ASKED: Qt.Key.Key_Minus,
}


class PageTypist:
    """Fills in what both the window and the wizard show."""

    def __init__(self, typist: Typist) -> None:
        """Take who types."""
        self.typist = typist

    @property
    def hands(self) -> Hands:
        """The hands of the typist."""
        return self.typist.hands

    @property
    def wanted(self) -> Register:
        """The register that must come to stand there."""
        return self.typist.wanted

    def fill_form(self, form: RecordForm, steps: Steps, fields: tuple[str, ...]) -> None:
        """Fill in a form of the register."""
        self.typist.fill(form, value_at(self.wanted, steps), steps, fields)

    def fill_matrix(self, page: MatrixPage) -> None:
        """Add the data that are asked, then press or type each cell."""
        cells = self.wanted.matrix or ()
        model, view = page._model, page._view
        typist = self.typist
        if not cells or len(typist.register.matrix or ()) == len(cells):
            return
        for data in dict.fromkeys(cell.data for cell in cells):
            if typist.known.of("DataId", data) is None:
                words = typist.called("DataId", data)
                finder = page._finder
                self.hands.find(finder._line, words, finder._model.stringList())
                typist.note(next(one for one in self.wanted.data or () if one.id == data))
        self.hands.settle()
        for cell in cells:
            row = [name for name, _ in model._data].index(typist.known.of("DataId", cell.data))  # type: ignore[arg-type] # it was made
            services = [name for name, _ in model._services]
            column = services.index(typist.known.of("ServiceId", cell.service))  # type: ignore[arg-type] # it was made
            if cell is cells[0]:
                # The first cell takes the mouse, which makes it "required"; then come arrows.
                spot = view.visualRect(model.index(row, column)).center()
                self.hands.effort.clicks += 1
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            while (here := view.currentIndex()) != model.index(row, column):
                if here.row() != row:
                    self.hands.key(view, Qt.Key.Key_Down if here.row() < row else Qt.Key.Key_Up)
                else:
                    ahead = here.column() < column
                    self.hands.key(view, Qt.Key.Key_Right if ahead else Qt.Key.Key_Left)
            if model._asked(view.currentIndex()) is not cell.asked:
                self.hands.key(view, _LETTERS[cell.asked])


class WindowTypist(PageTypist):
    """Fills in the pages of the main window, topic by topic."""

    def __init__(self, typist: Typist, window: MainWindow) -> None:
        """Take who types, and the window."""
        super().__init__(typist)
        self._window = window

    def type_all(self) -> None:
        """Go through all topics, and back to what named something that came later."""
        for _ in range(2):
            for number, topic in enumerate(TOPICS):
                with self.hands.on(topic.code):
                    self._fill_topic(number)

    def _fill_topic(self, number: int) -> None:
        topic = TOPICS[number]
        self.hands.press_item(child(self._window, Sidebar), number)
        self.hands.settle()
        page = self._window.show_topic(topic.code)
        assert isinstance(page, TopicPage)
        for section, form in page.forms:
            if isinstance(form, MatrixPage):
                self.fill_matrix(form)
            else:
                others = tuple(field for field in section.fields if field != _MATRIX)
                self.fill_form(form, section.steps, others)


class WizardTypist(PageTypist):
    """Fills in the pages of the wizard, one after the other."""

    def __init__(self, typist: Typist, wizard: SetupWizard) -> None:
        """Take who types, and the wizard."""
        super().__init__(typist)
        self._wizard = wizard

    def type_all(self) -> None:
        """Answer what each page asks, and press Next, until the last page."""
        while True:
            page = self._wizard.current
            with self.hands.on(page.step.code):
                self.hands.settle()
                for section, part in zip(page.step.sections, page.parts, strict=True):
                    self._fill_part(section, part)
                following = self._wizard.nextId()
                way = QWizard.WizardButton.NextButton
                if following < 0:
                    way = QWizard.WizardButton.FinishButton
                self.hands.press(self._wizard.button(way))
            if following < 0:
                return

    def _fill_part(self, section: Section, part: Any) -> None:
        if section.special in (Special.TEMPLATE, Special.TERMS, Special.CHECK):
            return
        if isinstance(part, Folded):
            if not self._anything(section):
                return
            if part._inner is None:
                self.hands.press(part._head)
            part = part._inner
            self.hands.settle()
        if isinstance(part, TickedRecords):
            self._fill_ticked(part)
        elif isinstance(part, ProcessorsPart):
            self._fill_processors(part)
        elif isinstance(part, MatrixPage):
            self.fill_matrix(part)
        elif isinstance(part, DataTerms):
            self._fill_terms(part)
        elif isinstance(part, RecordForm):
            self.fill_form(part, section.steps, section.fields)

    def _anything(self, section: Section) -> bool:
        """Whether something below a heading still has to be answered."""
        if section.special is Special.DATA_TERMS:
            return any(True for _ in self._bare_rules())
        typist = self.typist
        record, steps = value_at(self.wanted, section.steps), section.steps
        if not section.fields:
            return typist._open_answers(record, steps)
        here = value_at(typist.register, steps)
        fields = [one for one in answered(record) if one[0].name in section.fields]
        return any(not typist.known.covers(f, v, getattr(here, f.name)) for f, v in fields)

    def _fill_ticked(self, part: TickedRecords) -> None:
        topic, kinds = part._list.topic, {*part._list.offered, *part._list.others}
        every = getattr(self.wanted, topic) or ()
        wanted = [record for record in every if record.kind in kinds]
        for record in wanted:
            kind = "ActivityId" if topic == "activities" else "ChannelId"
            if self.typist.known.of(kind, record.id) is not None:
                continue
            boxes = part._ticks._boxes
            if record.kind in boxes and not boxes[record.kind].isChecked():
                self.hands.press(boxes[record.kind])
            else:
                self.typist._choose(part._more, self.typist.desk.vocabulary.choice(record.kind))
            self.typist.note(record)
        if part.cards.isHidden():
            return
        self.hands.settle()
        self._fill_cards(part.cards, topic, wanted)

    def _fill_cards(self, cards: Any, topic: str, wanted: Any) -> None:
        for record in wanted:
            at = self.typist._at(record, (topic,), -1)
            assert at is not None, record
            here = getattr(self.typist.register, topic)[at]
            card = cards.card(here.id)
            self.typist.fill_card(card, record, (topic, at))

    def _fill_processors(self, part: ProcessorsPart) -> None:
        wanted = self.wanted.recipients or ()
        for record in wanted:
            if record.name is None:
                self.typist._choose(part._kind, self.typist.desk.vocabulary.choice(record.kind))
            else:
                self._find_vendor(part, record)
            self.typist.note(record)
            self.hands.settle()
        self._fill_cards(part.cards, "recipients", wanted)

    def _find_vendor(self, part: ProcessorsPart, record: Any) -> None:
        picker, words = part.picker, str(record.product or record.name)
        line, found = picker._line, self.typist.desk.session.knowledge

        def row(typed: str) -> int | None:
            rows = matches(found, typed)
            named = [at for at, one in enumerate(rows) if one.name == record.name]
            fits = [at for at, one in enumerate(rows) if one.vendor.code == record.vendor]
            return next(iter(named or fits), None)

        parts = [words[:length] for length in range(2, len(words) + 1)]
        part_typed = next((one for one in parts if row(one) == 0), None)
        part_typed = part_typed or next((one for one in parts if row(one) is not None), words)
        self.hands.go_to(line)
        self.hands.type(line, part_typed)
        for _ in range(row(part_typed) or 0):
            self.hands.key(line, Qt.Key.Key_Down)
        self.hands.key(line, Qt.Key.Key_Return)

    def _bare_rules(self) -> Any:
        here = {rule.data: rule for rule in self.typist.register.retention.rules or ()}
        for rule in self.wanted.retention.rules or ():
            told = RetentionRule(
                id=rule.id, data=rule.data, period=rule.period, reasons=rule.reasons
            )
            data = self.typist.known.of("DataId", (rule.data or ("",))[0])
            if told == rule and len(rule.data or ()) == 1 and (data,) not in here:
                yield rule, data

    def _fill_terms(self, part: DataTerms) -> None:
        for rule, data in list(self._bare_rules()):
            period, reasons = part._rows[data]
            if rule.period is not None:
                self.typist.give_period(period, rule.period)
            if rule.reasons is not None:
                self.typist.write(reasons, rule.reasons)
            # The Tab key keeps the reasons and goes on to the next row.
            self.hands.key(reasons._fields["nl"], Qt.Key.Key_Tab)
            self.typist.note(rule)
