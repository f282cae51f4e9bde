"""Forms ask about a record, keep each answer at once, and show what the register holds."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.organisation import Organisation
from privacydesk.models.recipient import RecipientsPolicy
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind, shape
from privacydesk.models.steps import Steps
from privacydesk.ui.editors.names import NoneBox
from privacydesk.ui.editors.ring_box import RingBox
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.every import NOT_ASKED
from privacydesk.ui.session import Session
from tests.examples import NAMES, example, knowledge
from tests.storage.registers import full_register
from tests.ui.hands import child, enter, press, press_box, type_in


def desk_of(register: Register) -> Desk:
    """Open a register in memory, with Dutch screens."""
    session = Session(register, knowledge(), None)
    return Desk(session, Vocabulary(Language("nl", "app"), knowledge()))


@pytest.fixture
def desk() -> Desk:
    """Give the desk of an example."""
    return desk_of(example("klantenscoren"))


def form_of(
    qtbot: QtBot, desk: Desk, record: type[Record], steps: Steps, *fields: str
) -> RecordForm:
    """Show the form of a record."""
    form = RecordForm(desk, record, steps, fields or None)
    qtbot.addWidget(form)
    form.show()
    return form


def inside(form: RecordForm, field: str, kind: type[Any]) -> Any:
    """The control of a kind in the row of a field."""
    row = form.row(field)
    assert row is not None
    return child(row, kind)


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    """The buttons that are shown, by their words."""
    return {b.text(): b for b in widget.findChildren(QPushButton) if b.isVisible()}


def test_what_is_typed_is_in_the_register_when_the_field_is_left(qtbot: QtBot, desk: Desk) -> None:
    form = form_of(qtbot, desk, Organisation, ("organisation",))
    line = inside(form, "name", QLineEdit)
    assert line.text() == "KRIS consult"
    line.selectAll()
    type_in(line, "Bakkerij <b>Smit</b> & Zn.")
    assert desk.session.register.organisation.name == "KRIS consult"
    enter(line)
    assert desk.session.register.organisation.name == "Bakkerij <b>Smit</b> & Zn."


def test_undo_is_seen_in_the_form(qtbot: QtBot, desk: Desk) -> None:
    form = form_of(qtbot, desk, Organisation, ("organisation",))
    desk.session.answer(("organisation", "name"), "Anders")
    form.refresh()
    assert inside(form, "name", QLineEdit).text() == "Anders"
    desk.session.undo()
    form.refresh()
    assert inside(form, "name", QLineEdit).text() == "KRIS consult"


def test_yes_and_no(qtbot: QtBot, desk: Desk) -> None:
    form = form_of(qtbot, desk, RecipientsPolicy, ("recipients_policy",))
    yes, no = form.row("sells_data").findChildren(RingBox)  # type: ignore[union-attr] # it is there
    assert no.isChecked()
    press_box(yes)
    assert desk.session.register.recipients_policy.sells_data is True


def test_questions_that_few_need_come_on_request(qtbot: QtBot) -> None:
    form = form_of(qtbot, desk_of(Register()), Organisation, ("organisation",))
    more = next(b for text, b in buttons(form).items() if text.startswith("Nog "))
    before = len(form.findChildren(QuestionRow))
    press(more)
    assert len(form.findChildren(QuestionRow)) > before
    assert not more.isVisible()


def listed(form: RecordForm) -> RecordList:
    """The one list of a form."""
    found: RecordList = child(form, RecordList)
    return found


def test_a_record_is_added_with_what_it_needs(qtbot: QtBot) -> None:
    desk = desk_of(Register())
    form = form_of(qtbot, desk, Register, (), "recipients")
    press(buttons(form)["Toevoegen"])
    line = child(child(listed(form), QComboBox), QLineEdit)
    line.selectAll()
    type_in(line, desk.vocabulary.choice(RecipientKind.CHAT))
    enter(line)
    add = buttons(form)["Toevoegen"]
    assert add.isEnabled()
    press(add)
    (made,) = desk.session.register.recipients or ()
    assert (made.kind, made.id) == ("chat", "chat")
    assert listed(form).card(0).is_open


def test_adding_can_be_cancelled(qtbot: QtBot) -> None:
    desk = desk_of(Register())
    form = form_of(qtbot, desk, Register, (), "recipients")
    press(buttons(form)["Toevoegen"])
    press(buttons(form)["Annuleren"])
    assert desk.session.register.recipients is None
    assert "Toevoegen" in buttons(form)


def test_removing_takes_what_speaks_of_it_along_and_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    before = desk.session.register
    form = form_of(qtbot, desk, Register, (), "recipients")
    press(cross(listed(form), 1))
    names = [recipient.name for recipient in desk.session.register.recipients or ()]
    assert names == ["Google", "ActiveCampaign"]
    desk.session.undo()
    form.refresh()
    assert desk.session.register == before


def cross(records: RecordList, position: int) -> QWidget:
    """The button that removes a record."""
    wanted = "Verwijderen"
    found = [b for b in records.card(position).findChildren(QWidget) if b.toolTip() == wanted]
    return found[0]


def test_records_can_change_places(qtbot: QtBot, desk: Desk) -> None:
    form = form_of(qtbot, desk, Register, (), "recipients")
    card = listed(form).card(0)
    down = next(b for b in card.findChildren(QWidget) if b.toolTip() == "Omlaag")
    press(down)
    names = [recipient.name for recipient in desk.session.register.recipients or ()]
    assert names == ["Tawk", "Google", "ActiveCampaign"]


def test_usual_data_and_own_data_come_into_being_by_name(qtbot: QtBot, desk: Desk) -> None:
    form = form_of(qtbot, desk, Register, (), "recipients")
    inner = listed(form).card(1).open()
    line = child(inner.row("data"), QLineEdit)
    for words in ("Geboortedatum", "lievelingskleur"):
        type_in(line, words)
        enter(line)
    register = desk.session.register
    used = (register.recipients or ())[1].data or ()
    items = {item.id: item for item in register.data or ()}
    birth, colour = (items[identifier] for identifier in used[-2:])
    assert birth.catalogue is not None
    assert birth.name is None
    assert colour.name is not None
    assert colour.name.get("nl") == "lievelingskleur"


def test_none_is_an_answer_for_a_list(qtbot: QtBot) -> None:
    desk = desk_of(Register())
    form = form_of(qtbot, desk, Register, (), "recipients")
    press(child(form, NoneBox))
    assert desk.session.register.recipients == ()


def _records(
    record: type[Record] = Register, steps: Steps = ()
) -> Iterator[tuple[type[Record], Steps]]:
    """Every class of record with the way to one of them in a register in which all is answered."""
    for field in shape(record):
        if field.name in NOT_ASKED.get(record, ()):
            continue
        if field.kind is Kind.RECORD and field.record is not None:
            inner = (*steps, field.name, 0) if field.many else (*steps, field.name)
            yield field.record, inner
            yield from _records(field.record, inner)


_WAYS = {record.__name__: (record, steps) for record, steps in _records()}


@pytest.mark.parametrize("name", _WAYS)
def test_a_form_shows_every_answer_of_a_record(qtbot: QtBot, name: str) -> None:
    record, steps = _WAYS[name]
    register = full_register()
    desk = desk_of(register)
    form = form_of(qtbot, desk, record, steps)
    for field in shape(record):
        if field.kind is not Kind.IDENTIFIER:
            assert form.row(field.name) is not None, field.name
    form.refresh()
    assert desk.session.register == register


@pytest.mark.parametrize("name", NAMES)
def test_opening_everything_changes_nothing(qtbot: QtBot, name: str) -> None:
    register = example(name)
    desk = desk_of(register)
    form = RecordForm(desk, Register, ())
    qtbot.addWidget(form)
    heads = form.findChildren(FoldButton)
    for head in heads:
        head.setChecked(True)
    assert heads
    assert desk.session.register == register
