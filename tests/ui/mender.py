"""Somebody who mends what the check finds: from a finding to its question, and answers it there."""

from typing import Any

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.compliance.finding import Finding
from privacydesk.models.place import Place
from privacydesk.models.shape import Kind, shape
from privacydesk.models.steps import value_at, way_to, with_value
from privacydesk.models.walk import answers
from privacydesk.ui.check.check_page import CheckPage
from privacydesk.ui.check.finding_line import FindingLine
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_card import RecordCard
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.sidebar import Sidebar
from tests.ui.counted_hands import Hands
from tests.ui.hands import child
from tests.ui.typist import Typist

_ROWS = (QuestionRow, RecordGroup, RecordList, RecordCard)
GONE = object()
"""The answer to a question about a record that is mended by taking the record out."""


class Mender:
    """Works in the main window, with clicks and keys only."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        """Take the window with the register to mend."""
        self._qtbot, self._window, self.hands = qtbot, window, Hands()
        self._typist = Typist(window._desk, window.session.register, self.hands)
        for answer in answers(window.session.register):
            if answer.field.kind is Kind.IDENTIFIER:
                self._typist.known.note(answer.field.target or "", answer.value, answer.value)

    def go_to_the_question(self, finding: Finding) -> QWidget:
        """Press the link of a finding on the page of the check; give the row it leads to."""
        sidebar = child(self._window, Sidebar)
        self.hands.press_item(sidebar, sidebar.count() - 1)
        page = self._window.pages.currentWidget()
        assert isinstance(page, CheckPage)
        line = self._line(page, finding)
        self.hands.press(_link(line, "Ga naar de vraag"))
        self.hands.settle()
        row = QApplication.focusWidget()
        while row is not None and not isinstance(row, _ROWS):
            row = row.parentWidget()
        assert row is not None, finding.place
        return row

    def mend(self, finding: Finding, answer: object) -> None:
        """Go to the question of a finding, answer it, and wait for the next check."""
        row = self.go_to_the_question(finding)
        if answer is GONE:
            assert isinstance(row, RecordCard)
            self.hands.press(row._buttons[-1])
        else:
            self._give(row, finding.place, answer)
        with self._qtbot.waitSignal(self._window.session.report_changed):
            self._window.keep_answers()

    def _give(self, row: QWidget, place: Place, answer: Any) -> None:
        register = self._window.session.register
        steps = way_to(register, place)
        self._typist.wanted = with_value(register, steps, answer)
        if isinstance(row, RecordList):
            self._typist.fill_list(row, answer, steps)
        elif isinstance(row, RecordGroup):
            self._typist.fill(row.open(), answer, steps)
        else:
            assert isinstance(row, QuestionRow)
            holder = type(value_at(register, steps[:-1]))
            field = next(one for one in shape(holder) if one.name == steps[-1])
            self._typist.give(row.editor, field, answer)

    def _line(self, page: CheckPage, finding: Finding) -> FindingLine:
        """The line of a finding; more are shown as long as it is not among them."""
        while True:
            self.hands.settle()
            for line in page.findChildren(FindingLine):
                if line.isVisible() and line.finding == finding:
                    return line
            self.hands.press(_link(page, "Meer tonen"))


def _link(parent: QWidget, words: str) -> QPushButton:
    found = [one for one in parent.findChildren(QPushButton) if one.text() == words]
    assert found, words
    assert found[0].isVisible(), words
    return found[0]
