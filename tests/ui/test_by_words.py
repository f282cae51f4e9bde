"""Records come into being by a few words, by a tick, or by one press."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.choices import RouteKind
from privacydesk.models.organisation import Organisation, RegisterKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.rights import Right, Rights
from privacydesk.models.shared import ContactRoute
from privacydesk.models.website import CookieGroup, Cookies
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_list import RecordList
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from tests.examples import example, knowledge
from tests.ui.hands import child, enter, press, press_box, type_in


@pytest.fixture
def desk(english: Language) -> Desk:
    """Give an empty register."""
    return Desk(Session(Register(), knowledge(), None), Vocabulary(english, knowledge()))


def list_of(
    qtbot: QtBot, desk: Desk, record: type[Record], steps: tuple[str, ...], field: str
) -> RecordList:
    """Show one list of records; it follows the register."""
    form = RecordForm(desk, record, steps, (field,))
    desk.session.register_changed.connect(lambda _steps: form.refresh())
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    found = form.row(field)
    assert isinstance(found, RecordList)
    return found


def enter_words(records: RecordList, words: str) -> None:
    """Type on the line of a list, and press Enter."""
    line = child(records, QLineEdit)
    type_in(line, words)
    enter(line)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("info@example.nl", ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl")),
        ("070 - 123 45 67", ContactRoute(kind=RouteKind.PHONE, value="070 - 123 45 67")),
        ("+31 (0)70 123", ContactRoute(kind=RouteKind.PHONE, value="+31 (0)70 123")),
        ("example.nl/contact", ContactRoute(kind=RouteKind.WEB_PAGE, value="example.nl/contact")),
        ("by post", ContactRoute(kind=RouteKind.POST)),
    ],
)
def test_a_way_to_get_in_touch_tells_its_kind(
    qtbot: QtBot, desk: Desk, typed: str, expected: ContactRoute
) -> None:
    enter_words(list_of(qtbot, desk, Organisation, ("organisation",), "contacts"), typed)
    assert desk.session.register.organisation.contacts == (expected,)


def test_an_address_on_one_line(qtbot: QtBot, desk: Desk) -> None:
    records = list_of(qtbot, desk, Organisation, ("organisation",), "places")
    for words in ("Lange Markt 12-b, 1234 AB 's-Gravenhage", "Rue de la Loi 1"):
        enter_words(records, words)
    one, other = (place.address for place in desk.session.register.organisation.places or ())
    assert (one.street, one.postcode, one.town, one.country) == (
        *("Lange Markt 12-b", "1234 AB", "'s-Gravenhage"),
        "NL",
    )
    assert (other.street, other.country) == ("Rue de la Loi 1", None)


def test_a_number_of_the_trade_register(qtbot: QtBot, desk: Desk) -> None:
    enter_words(
        list_of(qtbot, desk, Organisation, ("organisation",), "registrations"), "KvK 12345678"
    )
    (registration,) = desk.session.register.organisation.registrations or ()
    assert (registration.register, registration.number) == (RegisterKind.KVK, "12345678")


def test_an_empty_line_asks_question_by_question(qtbot: QtBot, desk: Desk) -> None:
    records = list_of(qtbot, desk, Organisation, ("organisation",), "registrations")
    press(next(one for one in records.findChildren(QPushButton) if one.text() == "Add"))
    qtbot.waitUntil(records.new.isVisible)


def test_known_contact_details_are_one_press_away(qtbot: QtBot, desk: Desk) -> None:
    known = ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl")
    desk.session.answer(("organisation", "contacts"), (known,))
    records = list_of(qtbot, desk, Rights, ("rights",), "routes")
    offered = [one for one in records.findChildren(QPushButton) if one.text().startswith("+")]
    assert [one.text() for one in offered] == ["+ info@example.nl"]
    press(offered[0])
    assert desk.session.register.rights.routes == (known,)
    assert [
        one
        for one in records.findChildren(QPushButton)
        if one.text().startswith("+") and one.isVisible()
    ] == []


def test_a_tick_makes_a_right_and_takes_it_away(qtbot: QtBot, desk: Desk) -> None:
    records = list_of(qtbot, desk, Rights, ("rights",), "listed")
    boxes = [box for box in records.findChildren(QCheckBox) if box.accessibleDescription()]
    third, first = boxes[2], boxes[0]
    for box in (third, first):
        press_box(box)
    listed = desk.session.register.rights.listed or ()
    assert all(isinstance(one, Right) for one in listed)
    assert [desk.vocabulary.choice(one.kind) for one in listed] == [
        box.text().replace("&&", "&") for box in (first, third)
    ]
    press_box(first)
    assert len(desk.session.register.rights.listed or ()) == 1
    desk.session.undo()
    assert len(desk.session.register.rights.listed or ()) == 2


def test_a_kind_of_cookie_is_asked_at_once(qtbot: QtBot, desk: Desk) -> None:
    records = list_of(qtbot, desk, Cookies, ("website", "cookies"), "groups")
    boxes = [box for box in records.findChildren(QCheckBox) if box.accessibleDescription()]
    press_box(boxes[0])
    (group,) = desk.session.register.website.cookies.groups or ()
    assert isinstance(group, CookieGroup)
    assert records.card(0).is_open


def test_one_card_of_a_list_is_open_at_a_time(qtbot: QtBot, english: Language) -> None:
    session = Session(example("klantenscoren"), knowledge(), None)
    desk = Desk(session, Vocabulary(english, knowledge()))
    records = list_of(qtbot, desk, Register, (), "recipients")
    for position in (0, 2):
        press(child(records.card(position), FoldButton))
        assert [records.card(at).is_open for at in range(3)] == [at == position for at in range(3)]
