"""What is no answer is told at its field, stays there, and stands in nobody's way."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, RouteKind
from privacydesk.models.ids import ActivityId
from privacydesk.models.organisation import Organisation, RegisterKind, Registration
from privacydesk.models.publication import Publication
from privacydesk.models.recipient import SubProcessors
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.rights import Rights
from privacydesk.models.shape import shape
from privacydesk.models.shared import Address, ContactRoute, Link, Period
from privacydesk.storage import create, open_file
from privacydesk.ui.editors.choice import ChoiceEditor, ChoicesEditor, LongChoicesEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.few import FewEditor
from privacydesk.ui.editors.line import DayEditor, LineEditor, NumberEditor
from privacydesk.ui.editors.names import NamesEditor
from privacydesk.ui.editors.period import PeriodEditor
from privacydesk.ui.editors.texts import LinesEditor, WordsEditor
from privacydesk.ui.editors.yes_no import YesNoEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.editors_for import editor_for
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.remarks import remark
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.question import Question
from privacydesk.ui.session import Session
from tests.examples import knowledge
from tests.ui.hands import child, enter, type_in

Shown = TypeVar("Shown", bound=QWidget)
EDITORS = "privacydesk.ui.editors."
NOT_PRINTED = "Bakkerij\x07 Smit"
SOUND = ["مخبز سميث", "Bakkerij \U0001f950 Smit", "<b>Smit</b> & zonen", "e\u0301e\u0301n"]


@pytest.fixture
def desk(tmp_path: Path, english: Language) -> Iterator[Desk]:
    """Give an empty register in a file."""
    store = create(tmp_path / "empty.privacydesk", Register())
    session = Session(Register(), knowledge(), store)
    yield Desk(session, Vocabulary(english, knowledge()))
    session.close()


def form(qtbot: QtBot, desk: Desk, record: type[Record], topic: str) -> RecordForm:
    """Give a form on the screen."""
    return on_the_screen(qtbot, RecordForm(desk, record, (topic,)))


def on_the_screen(qtbot: QtBot, made: Shown) -> Shown:
    """Show a form, ready to be typed in."""
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def row(made: RecordForm, field: str) -> QWidget:
    """The row of a question."""
    found = made.row(field)
    assert found is not None
    return found


def problems(shown: QWidget, role: str = "problem") -> list[str]:
    """The sentences at the fields."""
    labels = shown.findChildren(QLabel)
    return [one.text() for one in labels if one.property("role") == role and not one.isHidden()]


def paste(field: QWidget, text: str, html: str = "") -> None:
    """Put a text on the clipboard, paste it over what stands in a field, and leave it."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    field.clearFocus()


def kept(desk: Desk) -> Register:
    """What stands in the file."""
    assert desk.session.path is not None
    with open_file(desk.session.path, read_only=True) as store:
        return store.register


@pytest.mark.parametrize("typed", ["31-02-2026", "morgen", "0-0-0000", "12-2026", "13.13.2026"])
def test_an_impossible_day_is_told_and_stays(qtbot: QtBot, desk: Desk, typed: str) -> None:
    shown = form(qtbot, desk, Publication, "publication")
    line = child(row(shown, "dated"), QLineEdit)
    paste(line, typed)
    told = ["Type a day as day-month-year, such as 31-12-2026."]
    assert problems(row(shown, "dated")) == told
    assert line.text() == typed
    paste(line, "31-12-2026")
    assert problems(shown) == []
    assert str(kept(desk).publication.dated) == "2026-12-31"


@pytest.mark.parametrize("typed", ["drie", "-1", "1.5", "999999999", "9" * 40])
def test_letters_for_a_number_are_told_and_stay(qtbot: QtBot, desk: Desk, typed: str) -> None:
    editor = NumberEditor(desk.language)
    shown = QuestionRow(desk.language, Question("How many?"), editor)
    answers: list[object] = []
    editor.answered.connect(answers.append)
    on_the_screen(qtbot, shown)
    line = child(shown, QLineEdit)
    paste(line, typed)
    assert problems(shown) == ["Type a whole number, such as 12."]
    assert line.text() == typed
    assert answers == []


@pytest.mark.parametrize("typed", ["-3", "drie", "1.5", "10000", "9" * 10_000, "<b>3</b>", "ثلاثة"])
def test_an_impossible_period_is_told_and_stays(qtbot: QtBot, desk: Desk, typed: str) -> None:
    shown = form(qtbot, desk, Rights, "rights")
    answering = child(row(shown, "answering"), QuestionRow)
    line = child(answering, QLineEdit)
    paste(line, typed)
    assert problems(answering) == ["Type a whole number, such as 12."]
    assert line.text() == typed[: line.maxLength()]
    assert kept(desk) == Register()
    paste(line, "4")
    assert problems(answering) == []
    assert kept(desk).rights.answering.within == Period(amount=4, unit=PeriodUnit.YEARS)


@pytest.mark.parametrize("typed", ["bel maar", "info", "\U0001f950", "?"])
def test_a_line_that_makes_no_record_says_so_and_keeps_it(
    qtbot: QtBot, desk: Desk, typed: str
) -> None:
    shown = on_the_screen(
        qtbot, RecordForm(desk, Organisation, ("organisation",), ("name", "contacts"))
    )
    records = row(shown, "contacts")
    line = child(records, QLineEdit)
    paste(line, typed)
    enter(line)
    told = "Type an e-mail address, a phone number or a web address, or find another way."
    assert problems(records) == [told]
    assert line.text() == typed
    paste(child(row(shown, "name"), QLineEdit), "Bos")
    assert kept(desk) == Register(organisation=Organisation(name="Bos"))


@pytest.mark.parametrize("typed", [NOT_PRINTED, "b" * 10_001])
def test_a_name_no_file_can_hold_is_told_where_it_is_found(
    qtbot: QtBot, desk: Desk, typed: str
) -> None:
    desk.session.answer(("activities",), (Activity(id=ActivityId("a"), kind=ActivityKind.CARE),))
    before, steps = kept(desk), ("activities", 0)
    shown = on_the_screen(qtbot, RecordForm(desk, Activity, steps, ("people", "data", "purposes")))
    for field in ("people", "data", "purposes"):
        line = child(row(shown, field), QLineEdit)
        line.setText(typed)
        enter(line)
        assert len(problems(row(shown, field))) == 1
        assert line.text() == typed
    assert kept(desk) == before


def test_an_odd_address_is_kept_and_remarked_at_once(qtbot: QtBot, desk: Desk) -> None:
    shown = on_the_screen(qtbot, RecordForm(desk, Organisation, ("organisation",), ("contacts",)))
    records = row(shown, "contacts")
    line = child(records, QLineEdit)
    paste(line, "info@bakkerij")
    enter(line)
    assert problems(records, "guess") == [
        "This does not look like an e-mail address, such as info@example.nl."
    ]
    (route,) = kept(desk).organisation.contacts or ()
    assert route.value == "info@bakkerij"


def test_every_kind_of_editor_is_tried_here() -> None:
    tried = {
        *(LineEditor, NumberEditor, DayEditor, PeriodEditor, WordsEditor, LinesEditor),
        *(ChoiceEditor, NamesEditor),
    }
    only_pressed = {YesNoEditor, FewEditor, ChoicesEditor, LongChoicesEditor}
    of_forms = {one for one in _below(Editor) if one.__module__.startswith(EDITORS)}
    assert of_forms == tried | only_pressed


def _below(kind: type[Editor]) -> Iterator[type[Editor]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def test_several_names_on_lines_are_checked_too(qtbot: QtBot, desk: Desk) -> None:
    field = next(one for one in shape(SubProcessors) if one.name == "names")
    editor = editor_for(field, desk.vocabulary, desk.session.register, desk.codes)
    assert isinstance(editor, LinesEditor)
    shown = QuestionRow(desk.language, Question("Which?"), editor)
    answers: list[object] = []
    editor.answered.connect(answers.append)
    on_the_screen(qtbot, shown)
    paste(child(shown, QPlainTextEdit), "a\n" + "b" * 10_000)
    assert len(problems(shown)) == 1
    assert answers == []
    paste(child(shown, QPlainTextEdit), "a\nb", "<ul><li>a</li><li>b</li></ul>")
    assert problems(shown) == []
    assert answers == [("a", "b")]


def test_what_cannot_be_printed_is_told_and_blocks_no_other_field(qtbot: QtBot, desk: Desk) -> None:
    shown = form(qtbot, desk, Organisation, "organisation")
    name, known = (child(row(shown, field), QLineEdit) for field in ("name", "vat_number"))
    name.setText(NOT_PRINTED)
    name.editingFinished.emit()
    assert problems(shown) == [
        "There is a sign in it that cannot be printed (after “Bakkerij”). Take it out."
    ]
    paste(known, "NL123456789B01")
    assert name.text() == NOT_PRINTED
    assert kept(desk).organisation == Organisation(vat_number="NL123456789B01")


@pytest.mark.parametrize("typed", SOUND)
def test_all_scripts_are_welcome(qtbot: QtBot, desk: Desk, typed: str) -> None:
    shown = form(qtbot, desk, Organisation, "organisation")
    paste(child(row(shown, "name"), QLineEdit), typed)
    assert problems(shown) == []
    assert kept(desk).organisation.name == typed


def test_rich_text_is_pasted_as_plain_text(qtbot: QtBot, desk: Desk) -> None:
    shown = form(qtbot, desk, Organisation, "organisation")
    html = "<h1>Bakkerij <a href='https://example.nl'>Smit</a></h1><script>x</script>"
    paste(child(row(shown, "name"), QLineEdit), "Bakkerij Smit", html)
    assert kept(desk).organisation.name == "Bakkerij Smit"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_ends_of_lines_are_written_in_one_way(qtbot: QtBot, desk: Desk, end: str) -> None:
    shown = form(qtbot, desk, Publication, "publication")
    paste(child(row(shown, "on_paper_at"), QPlainTextEdit), f"de winkel{end}de balie{end}")
    assert problems(shown) == []
    written = kept(desk).publication.on_paper_at
    assert written is not None
    assert written.get("nl") == "de winkel\nde balie"


def test_a_long_paste_is_kept_and_a_longer_one_is_told(qtbot: QtBot, desk: Desk) -> None:
    shown = form(qtbot, desk, Organisation, "organisation")
    line = child(row(shown, "name"), QLineEdit)
    paste(line, "a" * 10_000)
    assert len(kept(desk).organisation.name or "") == 10_000
    paste(line, "b" * 10_001)
    assert problems(shown) == ["This is too long: 10001 characters. At most 10000 fit."]
    assert line.text() == "b" * 10_001
    assert kept(desk).organisation.name == "a" * 10_000


def test_words_that_are_no_option_are_told(qtbot: QtBot, desk: Desk) -> None:
    shown = form(qtbot, desk, Organisation, "organisation")
    box = child(row(shown, "country"), QComboBox)
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    type_in(line, "Atlantis")
    line.editingFinished.emit()
    assert problems(shown) == ["“Atlantis” is not in the list. Choose one of these."]
    assert kept(desk) == Register()


@pytest.mark.parametrize(
    ("record", "field", "odd"),
    [
        (Link(url="https://example.nl/privacy?a=b"), "url", False),
        (Link(url="www.example.nl"), "url", False),
        (Link(url="onze website"), "url", True),
        (Link(url="info@example.nl"), "url", True),
        (ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl"), "value", False),
        (ContactRoute(kind=RouteKind.EMAIL, value="info at example"), "value", True),
        (ContactRoute(kind=RouteKind.PHONE, value="070 123"), "value", False),
        (Registration(register=RegisterKind.KVK, number="12345678"), "number", False),
        (Registration(register=RegisterKind.KVK, number="1234567"), "number", True),
        (Registration(register=RegisterKind.KBO, number="0123.456.789"), "number", False),
        (Address(postcode="1234 AB"), "postcode", False),
        (Address(postcode="12 AB"), "postcode", True),
    ],
)
def test_odd_answers_get_a_remark(record: Record, field: str, odd: bool) -> None:  # noqa: FBT001 - from the table above
    assert bool(remark(record, field)) is odd


def test_an_answer_with_a_remark_is_kept(qtbot: QtBot, desk: Desk) -> None:
    organisation = Organisation(registrations=(Registration(register=RegisterKind.KVK),))
    desk.session.answer(("organisation",), organisation)
    steps = ("organisation", "registrations", 0)
    shown = on_the_screen(qtbot, RecordForm(desk, Registration, steps))
    paste(child(row(shown, "number"), QLineEdit), "1234567")
    shown.refresh()
    assert problems(shown, "guess") == ["A KvK number has eight digits, such as 12345678."]
    assert (kept(desk).organisation.registrations or ())[0].number == "1234567"
