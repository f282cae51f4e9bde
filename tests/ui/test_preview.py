"""The paper beside the questions: always up to date, and a way to what is behind a sentence."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.documents import papers
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.preview import Preview
from privacydesk.ui.preview.places import coming_from
from privacydesk.ui.preview.zoom import stepped
from privacydesk.ui.session import Session
from tests.examples import example, knowledge

Control = TypeVar("Control", bound=QWidget)

_NAME = Place("organisation", "", "name")


@pytest.fixture
def session() -> Session:
    return Session(example("klantenscoren"), knowledge(), None)


@pytest.fixture
def preview(session: Session, qtbot: QtBot) -> Preview:
    shown = Preview(session)
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    with qtbot.waitSignal(shown.paper_shown):
        shown.show()
    return shown


def test_what_is_in_view_comes_first_and_then_the_rest(session: Session, qtbot: QtBot) -> None:
    whole = Preview(session)
    qtbot.addWidget(whole)
    whole.resize(520, 600)
    with qtbot.waitSignal(whole.paper_shown):
        whole.show()
    all_of_it = whole.sheet.toPlainText()
    shown = Preview(session)
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    shown.show()
    first = shown.sheet.toPlainText()
    assert shown.sheet.document().size().height() > shown.sheet.viewport().height()
    assert len(first) < len(all_of_it)
    assert all_of_it.startswith(first[: len(first) // 2])
    with qtbot.waitSignal(shown.paper_shown):
        pass
    assert shown.sheet.toPlainText() == all_of_it
    assert shown.sheet.changed() == []


def test_an_answer_stands_on_the_paper(session: Session, preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.paper_shown):
        session.answer(("organisation", "name"), "De Korenschoof")
    assert "De Korenschoof" in preview.sheet.toPlainText()
    assert any("De Korenschoof" in text for text in preview.sheet.changed())
    qtbot.waitUntil(lambda: not preview.sheet.changed())


def test_undo_takes_it_off_the_paper(session: Session, preview: Preview, qtbot: QtBot) -> None:
    before = preview.sheet.toPlainText()
    for change in (lambda: session.answer(("organisation", "name"), "Elders"), session.undo):
        with qtbot.waitSignal(preview.paper_shown):
            change()
    assert preview.sheet.toPlainText() == before


def test_the_reader_keeps_the_place(session: Session, preview: Preview, qtbot: QtBot) -> None:
    sheet = preview.sheet
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum() // 2)
    before = _top_line(preview)
    with qtbot.waitSignal(preview.paper_shown):
        session.answer(("organisation", "contacts"), None)
    assert _top_line(preview) == before
    for widths in (700, 480):
        with qtbot.waitSignal(preview.paper_shown):
            preview.resize(widths, 600)


def test_a_click_on_a_sentence_tells_its_place(preview: Preview, qtbot: QtBot) -> None:
    point = _point_in(preview, "is een label van")
    with qtbot.waitSignal(preview.place_clicked) as clicked:
        QTest.mouseClick(preview.sheet.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked.args == [Place("organisation", "", "trade_names")]


def test_enter_does_the_same_from_the_keyboard(preview: Preview, qtbot: QtBot) -> None:
    preview.sheet.setTextCursor(preview.sheet.document().find("is een label van"))
    preview.sheet.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    with qtbot.waitSignal(preview.place_clicked) as clicked:
        QTest.keyClick(preview.sheet, Qt.Key.Key_Return)
    assert clicked.args == [Place("organisation", "", "trade_names")]


def test_a_heading_without_a_place_tells_nothing(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(preview.place_clicked):
        point = _point_in(preview, "Privacyverklaring")
        QTest.mouseClick(preview.sheet.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_sentences_of_an_answer_light_up(preview: Preview) -> None:
    preview.light_up([_NAME])
    assert any("verantwoordelijk" in text for text in preview.sheet.lit())
    preview.light_up([])
    assert preview.sheet.lit() == []


def test_they_stay_lit_when_the_answer_changes(
    session: Session, preview: Preview, qtbot: QtBot
) -> None:
    preview.light_up([_NAME])
    with qtbot.waitSignal(preview.paper_shown):
        session.answer(("organisation", "known_as"), "De Korenschoof")
    assert any("De Korenschoof" in text for text in preview.sheet.lit())


def test_lighting_up_can_bring_the_sentence_into_view(preview: Preview) -> None:
    preview.light_up([Place("complaint")], scroll=False)
    assert preview.sheet.verticalScrollBar().value() == 0
    preview.light_up([Place("security")], scroll=True)
    assert preview.sheet.verticalScrollBar().value() > 0


def test_a_place_stands_for_all_below_it() -> None:
    tawk, role = Place("recipients", "tawk"), Place("recipients", "tawk", "role")
    state = Place("recipients", "tawk", "agreement.state")
    google = Place("recipients", "google", "role")
    given = [(role,), (state, google), (google,)]
    assert coming_from(given, [tawk]) == {(role,), (state, google)}
    assert coming_from(given, [Place("recipients", "tawk", "agreement")]) == {(state, google)}
    assert coming_from(given, [Place("recipients")]) == set(given)
    assert coming_from(given, [Place("people")]) == set()


def test_where_nothing_is_exact_the_whole_record_counts() -> None:
    tawk = (Place("recipients", "tawk"),)
    assert coming_from([tawk], [Place("recipients", "tawk", "country")]) == {tawk}


def test_the_bar_chooses_paper_language_and_address(preview: Preview, qtbot: QtBot) -> None:
    for name, choice, seen in (
        ("Form of address in the paper", "u", "Hier leest u"),
        ("Language of the paper", "English", "Privacy statement"),
        ("Paper shown", "List of processors", "List of processors"),
        ("Language of the paper", "Nederlands", "Lijst van verwerkers"),
    ):
        with qtbot.waitSignal(preview.paper_shown):
            _choose(preview, name, choice)
        assert seen in preview.sheet.toPlainText()


def test_zoom_makes_the_paper_larger(preview: Preview, qtbot: QtBot) -> None:
    before = preview.sheet.document().size().height()
    with qtbot.waitSignal(preview.paper_shown):
        QTest.mouseClick(_named(preview, QToolButton, "Larger"), Qt.MouseButton.LeftButton)
    assert preview.sheet.document().size().height() > before
    assert _named(preview, QToolButton, "Size as printed").text() == "110 %"


def test_zoom_has_an_end() -> None:
    assert (stepped(50, -1), stepped(250, 1), stepped(175, 0)) == (50, 250, 100)


def test_what_is_still_open_is_known(session: Session, preview: Preview, qtbot: QtBot) -> None:
    assert Place("transfers") in preview.open_places()
    preview.set_paper("processors")
    assert Place("transfers") in preview.open_places()
    with qtbot.waitSignal(preview.paper_shown):
        session.change(Register())
    assert Place("publication", "", "dated") in preview.open_places()


def test_a_link_to_a_section_goes_there(preview: Preview) -> None:
    preview.sheet.anchorClicked.emit(QUrl("#recipients"))
    assert preview.sheet.verticalScrollBar().value() > 0


def test_a_paper_that_cannot_be_made_is_told_in_one_sentence(
    session: Session, preview: Preview, qtbot: QtBot
) -> None:
    without_people = replace(session.register, people=None)  # which activities refer to
    session.change(without_people)
    sentence = "The paper cannot be shown now. Your answers are kept."
    qtbot.waitUntil(lambda: any(w.isVisible() and w.text() == sentence for w in _labels(preview)))
    assert preview.open_places() == ()
    with qtbot.waitSignal(preview.paper_shown):
        session.undo()
    assert preview.sheet.isVisible()


def test_a_paper_out_of_sight_is_made_when_it_is_shown(session: Session, qtbot: QtBot) -> None:
    preview = Preview(session)
    qtbot.addWidget(preview)
    session.answer(("organisation", "name"), "De Korenschoof")
    QApplication.processEvents()
    assert not preview.sheet.toPlainText()
    preview.show()
    assert "De Korenschoof" in preview.sheet.toPlainText()


def test_every_register_can_be_shown_step_by_step(session: Session, preview: Preview) -> None:
    for register in (Register(), example("engage"), Register(), session.register):
        session.change(register)
        preview.refresh()
        language = papers.language_of(register)
        paper = papers.privacy_statement(register, knowledge(), language)
        assert preview.sheet.toPlainText().startswith(paper.title)


def test_every_control_has_a_name(preview: Preview) -> None:
    controls: list[QWidget] = [preview.sheet]
    controls += preview.findChildren(QComboBox) + preview.findChildren(QToolButton)
    assert all(control.accessibleName() for control in controls)


def _choose(preview: Preview, name: str, choice: str) -> None:
    """Choose from a list with the keyboard, as a user does."""
    box = _named(preview, QComboBox, name)
    wanted, now = box.findText(choice), box.currentIndex()
    key = Qt.Key.Key_Down if wanted > now else Qt.Key.Key_Up
    for _ in range(abs(wanted - now)):
        QTest.keyClick(box, key)


def _named(preview: Preview, kind: type[Control], name: str) -> Control:
    return next(one for one in preview.findChildren(kind) if one.accessibleName() == name)


def _labels(preview: Preview) -> list[QLabel]:
    return preview.findChildren(QLabel)


def _point_in(preview: Preview, words: str) -> QPoint:
    cursor = preview.sheet.document().find(words)
    return preview.sheet.cursorRect(cursor).center()


def _top_line(preview: Preview) -> str:
    return preview.sheet.cursorForPosition(QPoint(200, 0)).block().text()
