"""Editors show an answer, and tell of another one when they are left."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.choice import ChoiceEditor, ChoicesEditor, LongChoicesEditor
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.few import FewEditor
from privacydesk.ui.editors.line import DayEditor, LineEditor, NumberEditor
from privacydesk.ui.editors.names import Finder, NamesEditor
from privacydesk.ui.editors.period import PeriodEditor
from privacydesk.ui.editors.ring_box import RingBox
from privacydesk.ui.editors.texts import LinesEditor, WordsEditor
from privacydesk.ui.editors.yes_no import YesNoEditor
from tests.ui.hands import child, press, press_box, type_in, type_over

DUTCH = Language("nl", "app")
OPTIONS = [("a", "Appel"), ("b", "Banaan"), ("c", "Citroen")]


def shown(editor: Editor, qtbot: QtBot) -> list[object]:
    """Show an editor; give the list in which its answers come to stand."""
    qtbot.addWidget(editor)
    editor.show()
    answers: list[object] = []
    editor.answered.connect(answers.append)
    return answers


def test_a_line_is_kept_when_it_is_left(qtbot: QtBot) -> None:
    editor = LineEditor(DUTCH)
    answers = shown(editor, qtbot)
    line = child(editor, QLineEdit)
    editor.show_value("oud")
    assert answers == []
    type_over(line, "  nieuw   hier ")
    type_over(line, "")
    assert answers == ["nieuw hier", None]


@pytest.mark.parametrize("typed", ["31-12-2026", "31/12/2026", "2026-12-31", "31.12.2026"])
def test_a_day_can_be_typed_in_several_ways(qtbot: QtBot, typed: str) -> None:
    editor = DayEditor(DUTCH)
    answers = shown(editor, qtbot)
    type_over(child(editor, QLineEdit), typed)
    assert answers == [date(2026, 12, 31)]


@pytest.mark.parametrize(
    ("editor", "typed"),
    [
        (DayEditor, "31-02-2026"),
        (DayEditor, "morgen"),
        (NumberEditor, "-3"),
        (NumberEditor, "veel"),
        (NumberEditor, "9" * 30),
    ],
)
def test_what_is_no_answer_is_told_at_the_field(
    qtbot: QtBot, editor: type[LineEditor], typed: str
) -> None:
    made = editor(DUTCH)
    answers, problems = shown(made, qtbot), list[str]()
    made.problem_found.connect(problems.append)
    line = child(made, QLineEdit)
    type_over(line, typed)
    assert answers == []
    assert problems[-1]
    assert line.text() == typed
    type_over(line, "")
    assert problems[-1] == "" or not answers


def test_yes_no_and_nothing_are_three_answers(qtbot: QtBot) -> None:
    editor = YesNoEditor(DUTCH)
    answers = shown(editor, qtbot)
    yes, no = editor.findChildren(RingBox)
    for ring in (yes, no, no):
        press_box(ring)
    assert answers == [True, False, None]
    editor.show_value(value=False)
    assert (yes.isChecked(), no.isChecked()) == (False, True)


def test_one_of_a_few_options_and_none_again(qtbot: QtBot) -> None:
    editor = FewEditor(OPTIONS)
    answers = shown(editor, qtbot)
    rings = {ring.words: ring for ring in editor.findChildren(RingBox)}
    for words in ("Citroen", "Appel", "Appel"):
        press_box(rings[words])
    values = {words: value for value, words in OPTIONS}
    assert answers == [values["Citroen"], values["Appel"], None]
    editor.show_value(values["Citroen"])
    assert [words for words, ring in rings.items() if ring.isChecked()] == ["Citroen"]


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("appels 7", "a7"), ("18", "a18"), ("appel", None), ("peer", None), ("", None)],
)
def test_enough_of_a_name_is_enough(qtbot: QtBot, typed: str, chosen: str | None) -> None:
    editor = ChoiceEditor(DUTCH, [(f"a{number}", f"Appels {number}") for number in range(20)])
    answers = shown(editor, qtbot)
    line = child(editor, QLineEdit)
    type_over(line, typed)
    assert [one for one in answers if one is not None][:1] == ([chosen] if chosen else [])


def test_what_is_taken_from_the_list_leaves_the_line_empty(qtbot: QtBot) -> None:
    finder = Finder(DUTCH)
    qtbot.addWidget(finder)
    finder.offer(["Adresgegevens", "E-mailadres"])
    finder.show()
    finder.activateWindow()
    qtbot.waitUntil(finder.isActiveWindow)
    line, chosen = child(finder, QLineEdit), list[str]()
    finder.chosen.connect(chosen.append)
    line.setFocus()
    type_in(line, "adres")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or line, key)
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == ["E-mailadres"]
    assert line.text() == ""


def test_one_of_several_options(qtbot: QtBot) -> None:
    editor = ChoiceEditor(DUTCH, OPTIONS)
    shown(editor, qtbot)
    box = child(editor, QComboBox)
    editor.show_value("b")
    assert box.currentText() == "Banaan"
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert box.currentIndex() == 0
    editor.show_value(None)
    assert box.currentIndex() == 0


def test_a_long_list_can_be_searched_by_typing(qtbot: QtBot) -> None:
    options = [(n, f"Nummer {n}") for n in range(40)]
    editor = ChoiceEditor(DUTCH, options)
    answers = shown(editor, qtbot)
    line = child(editor, QLineEdit)
    type_over(line, "nummer 33")
    assert answers[-1] == 33
    type_over(line, "geen nummer")
    assert line.text() == "Nummer 33"


@pytest.mark.parametrize("kind", [ChoicesEditor, LongChoicesEditor])
def test_none_of_the_options_is_an_answer(
    qtbot: QtBot, kind: type[ChoicesEditor | LongChoicesEditor]
) -> None:
    editor = kind(DUTCH, OPTIONS)
    answers = shown(editor, qtbot)
    editor.show_value(("a",))
    none = next(b for b in editor.findChildren(QCheckBox) if b.text() == "Geen van deze")
    press(none)
    assert answers == [()]
    press(none)
    assert answers == [(), None]


def test_some_of_several_options(qtbot: QtBot) -> None:
    editor = ChoicesEditor(DUTCH, OPTIONS)
    answers = shown(editor, qtbot)
    boxes = {box.text(): box for box in editor.findChildren(QCheckBox)}
    press(boxes["Citroen"])
    press(boxes["Appel"])
    press(boxes["Citroen"])
    press(boxes["Appel"])
    assert answers == [("c",), ("a", "c"), ("a",), None]


def leave(field: QPlainTextEdit, text: str) -> None:
    """Type a text and go to the next field."""
    field.setFocus()
    field.selectAll()
    type_in(field, text)
    field.clearFocus()


def test_own_words_are_kept_per_language(qtbot: QtBot) -> None:
    editor = WordsEditor(DUTCH, ("nl", "en"), listed=False)
    answers = shown(editor, qtbot)
    editor.show_value(LocalisedText.of({"nl": "brood", "de": "Brot"}))
    _dutch, english = editor.findChildren(QPlainTextEdit)
    with qtbot.waitExposed(editor):
        editor.activateWindow()
    leave(english, "bread")
    assert answers[-1] == LocalisedText.of({"nl": "brood", "de": "Brot", "en": "bread"})


def test_each_line_is_an_item(qtbot: QtBot) -> None:
    editor = WordsEditor(DUTCH, ("nl",), listed=True)
    answers = shown(editor, qtbot)
    field = child(editor, QPlainTextEdit)
    with qtbot.waitExposed(editor):
        editor.activateWindow()
    field.setFocus()
    field.setPlainText("een\n\n  twee ")
    field.clearFocus()
    assert answers == [(LocalisedText.of({"nl": "een"}), LocalisedText.of({"nl": "twee"}))]


def test_lines_of_names(qtbot: QtBot) -> None:
    editor = LinesEditor(DUTCH)
    answers = shown(editor, qtbot)
    editor.show_value(("a", "b"))
    field = child(editor, QPlainTextEdit)
    assert field.toPlainText() == "a\nb"
    field.setFocus()
    field.setPlainText("")
    field.clearFocus()
    assert answers in ([None], [])


def test_a_period_has_a_number_and_a_unit(qtbot: QtBot) -> None:
    units = [(unit, unit.value) for unit in PeriodUnit]
    editor = PeriodEditor(DUTCH, list(units))
    answers = shown(editor, qtbot)
    number = child(editor, QLineEdit)
    type_over(number, "7")
    assert answers == [Period(amount=7, unit=PeriodUnit.YEARS)]
    type_over(number, "0")
    assert answers[-1] is None


def test_a_name_that_is_not_there_is_wished(qtbot: QtBot) -> None:
    editor = NamesEditor(DUTCH, OPTIONS, ["Druif"])
    shown(editor, qtbot)
    wishes: list[str] = []
    editor.wished.connect(wishes.append)
    type_over(child(editor, QLineEdit), " Druif ")
    assert wishes == ["Druif"]
