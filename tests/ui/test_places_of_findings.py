"""Whatever the check finds, "Go to the question" leads to it, and its note stands there."""

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.i18n import screen_language
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.steps import Steps, place_of, value_at, way_to
from privacydesk.ui.check.notes import notes_of
from privacydesk.ui.check.words import Wording
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import NoteList
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_card import RecordCard
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.pages.pages import Pages
from privacydesk.ui.session import Session
from tests.compliance.cases import report
from tests.compliance.test_cases import CASES
from tests.examples import NAMES, example, knowledge

_ROWS = (QuestionRow, RecordGroup, RecordList, RecordCard)

pytestmark = pytest.mark.usefixtures("qapp")


def _pages(qtbot: QtBot, register: Register, found: Report) -> tuple[Pages, Desk]:
    session = Session(register, knowledge(), None)
    desk = Desk(session, Vocabulary(screen_language("nl"), knowledge()))
    pages = Pages(desk)
    qtbot.addWidget(pages)
    pages.resize(800, 700)
    with qtbot.waitExposed(pages):
        pages.show()
    pages.show_notes(notes_of(found, Wording(session, desk.language)))
    return pages, desk


def _row_of_focus() -> QWidget | None:
    """The innermost row around what has the focus."""
    found = QApplication.focusWidget()
    while found is not None and not isinstance(found, _ROWS):
        found = found.parentWidget()
    return found


def _said(row: QWidget) -> set[str]:
    """What a row and all within it says on the screen."""
    names = {one.accessibleName() for one in row.findChildren(QAbstractButton) if one.isVisible()}
    return {one.text() for one in row.findChildren(QLabel) if one.isVisible()} | names


def _asked(desk: Desk, steps: Steps) -> str:
    """The words by which the screen shows what stands at the end of the steps."""
    register = desk.session.register
    if isinstance(steps[-1], int):
        return desk.vocabulary.title(register, value_at(register, steps))
    holder = type(value_at(register, steps[:-1]))
    return desk.language.text(desk.vocabulary.questions(holder)[steps[-1]].text)


def _last_question(desk: Desk, steps: Steps) -> Steps:
    """The way to the innermost question; a topic that is one record has no question itself."""
    register = desk.session.register
    topic = next(field for field in shape(Register) if field.name == steps[0])
    if len(steps) == 1 and not topic.many:
        first = next(iter(desk.vocabulary.questions(type(value_at(register, steps)))))
        return (*steps, first)
    return steps


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """One finding for each requirement, kind and field."""
    seen = {(one.code, one.kind, one.place.topic, one.place.field): one for one in findings}
    yield from seen.values()


def _assert_leads(pages: Pages, desk: Desk, finding: Finding) -> None:
    where = f"{finding.code} at {finding.place}"
    assert pages.show_place(finding.place), f"{where} leads nowhere"
    for _ in range(3):
        QApplication.processEvents()
    row = _row_of_focus()
    assert row is not None, f"{where} has no row"
    top = row.mapTo(pages, row.rect().topLeft())
    assert row.isVisible(), where
    assert QRect(0, 0, pages.width(), pages.height()).contains(top), f"{where} is out of sight"
    steps = _last_question(desk, way_to(desk.session.register, finding.place))
    assert _asked(desk, steps) in _said(row), f"{where} shows another question"
    if finding.kind is FindingKind.FINDING and finding.place.field:
        wording = Wording(desk.session, desk.language)
        words = f"{wording.weight(finding)}: {wording.message(finding)}"
        notes = (one for one in row.findChildren(NoteList) if one.isVisible())
        assert words in {text for one in notes for text in _said(one)}, f"{where} has no note"


@pytest.mark.parametrize("code", CASES)
def test_each_requirement_leads_to_its_question(qtbot: QtBot, code: str) -> None:
    found = report(CASES[code].broken, CASES[code].today)
    pages, desk = _pages(qtbot, CASES[code].broken, found)
    mine = [one for one in found.findings if one.code == code]
    hidden = [one for one in found.covered if one.code == code]
    assert mine or hidden
    for finding in _once(mine):
        _assert_leads(pages, desk, finding)


@pytest.mark.parametrize("name", NAMES)
def test_each_finding_of_an_example_leads_to_its_question(qtbot: QtBot, name: str) -> None:
    found = report(example(name))
    pages, desk = _pages(qtbot, example(name), found)
    findings = list(_once(found.findings))
    assert len(findings) > 20
    for finding in findings:
        _assert_leads(pages, desk, finding)


def test_what_cannot_be_checked_yet_leads_to_its_question(qtbot: QtBot) -> None:
    found = report(Register())
    pages, desk = _pages(qtbot, Register(), found)
    findings = list(_once(found.findings))
    assert len(findings) > 20
    for finding in findings:
        _assert_leads(pages, desk, finding)


@pytest.mark.parametrize("name", NAMES)
def test_a_place_and_the_way_to_it_belong_together(name: str) -> None:
    register = example(name)
    places = {one.place for one in report(register).findings}
    assert len(places) > 10
    for place in places:
        steps = way_to(register, place)
        back = place_of(register, steps)
        assert place.topic == back.topic
        assert place.record == back.record
        assert place.field.startswith(back.field), place
        assert way_to(register, back) == steps
