"""Forms that stay open follow the register, and answers can carry a mark."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.activity import Activity
from privacydesk.models.organisation import Organisation, Scope
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.place import Place
from privacydesk.models.publication import Publication
from privacydesk.models.register import Register
from privacydesk.models.rights import Rights
from privacydesk.models.steps import with_value
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from tests.examples import example, knowledge


@pytest.fixture
def desk(english: Language) -> Desk:
    """Give an example on English screens."""
    session = Session(example("klantenscoren"), knowledge(), None)
    return Desk(session, Vocabulary(english, knowledge()))


def marked(form: RecordForm) -> list[str]:
    return [pill.text() for pill in form.findChildren(Pill) if not pill.isHidden()]


def test_a_mark_stands_at_its_answer_and_goes_again(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Organisation, ("organisation",))
    qtbot.addWidget(form)
    form.mark({Place("organisation", "", "name")}, "proposal")
    assert marked(form) == ["proposal"]
    form.mark((), "proposal")
    assert marked(form) == []


def test_records_of_a_list_are_marked_one_by_one(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Register, (), ("recipients",))
    qtbot.addWidget(form)
    form.mark({Place("recipients", "google"), Place("recipients", "tawk")}, "proposal")
    assert marked(form) == ["proposal", "proposal"]


def test_a_list_without_identifiers_is_marked_as_a_whole(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Rights, ("rights",))
    qtbot.addWidget(form)
    form.mark({Place("rights", "", "listed")}, "proposal")
    assert marked(form) == ["proposal"]


def test_a_group_that_was_added_elsewhere_can_be_ticked(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Activity, ("activities", 0))
    qtbot.addWidget(form)
    session = desk.session
    group = PeopleGroup(id="new", kind=PeopleKind.PATIENT)  # type: ignore[arg-type] # an id
    session.answer(("people",), (*(session.register.people or ()), group))
    form.refresh()
    row = form.row("people")
    assert row is not None
    assert "Patients" in [box.text() for box in row.findChildren(QCheckBox)]


def test_a_hidden_question_that_is_answered_elsewhere_is_shown(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Organisation, ("organisation",))
    qtbot.addWidget(form)
    assert "vat_number" not in form._rows
    session = desk.session
    session.change(with_value(session.register, ("organisation", "vat_number"), "NL1B01"))
    form.refresh()
    assert "vat_number" in form._rows


def test_a_wrong_answer_stays_while_others_are_given(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Publication, ("publication",))
    qtbot.addWidget(form)
    row = form.row("dated")
    assert row is not None
    line = row.findChildren(QLineEdit)[0]
    line.setText("31-31-2026")
    line.editingFinished.emit()
    desk.session.answer(("publication", "version"), "2")
    form.refresh()
    assert line.text() == "31-31-2026"


def test_the_wheel_passes_over_a_choice(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Organisation, ("organisation",), ("business",))
    qtbot.addWidget(form)
    form.show()
    box = form.findChildren(QComboBox)[0]
    before = box.currentIndex()
    away, no_button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        down,
        down,
        no_button,
        plain,
        away,
        False,  # noqa: FBT003 - Qt takes it by place
    )
    box.clearFocus()
    QApplication.sendEvent(box, event)
    assert box.currentIndex() == before


def test_languages_are_ticked(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Publication, ("publication",), ("languages",))
    qtbot.addWidget(form)
    names = {box.text() for box in form.findChildren(QCheckBox)}
    assert names == {"Dutch", "English", "None of these"}


def test_any_language_can_be_one_that_readers_read(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(desk, Scope, ("organisation", "scope"), ("reader_languages",))
    qtbot.addWidget(form)
    (listed,) = form.findChildren(QListWidget)
    names = [listed.item(row).text() for row in range(listed.count())]
    assert names[:2] == ["Dutch", "English"]
    assert names[2:] == sorted(names[2:], key=str.casefold)
    listed.item(names.index("Polish")).setCheckState(Qt.CheckState.Checked)
    assert desk.session.register.organisation.scope.reader_languages == ("pl",)
