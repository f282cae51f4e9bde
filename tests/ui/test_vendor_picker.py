"""Suppliers are found by every name, and only facts with a source are filled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.knowledge.vendors import VendorField
from privacydesk.models.choices import PartyRole
from privacydesk.models.data import DataItem
from privacydesk.models.ids import DataCode, DataId
from privacydesk.models.integrity import problems
from privacydesk.models.recipient import AgreementState, Recipient
from privacydesk.models.register import Register
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.processors_part import ProcessorsPart
from privacydesk.ui.wizard.vendor_facts import Match, matches, with_vendor
from privacydesk.ui.wizard.vendor_words import vendor_words
from tests.examples import knowledge


@pytest.fixture
def desk(english: Language) -> Desk:
    """Give an empty register on English screens."""
    return Desk(Session(Register(), knowledge(), None), Vocabulary(english, knowledge()))


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> ProcessorsPart:
    """Give the part of the page."""
    made = ProcessorsPart(desk)
    desk.session.register_changed.connect(lambda _steps: made.refresh())
    qtbot.addWidget(made)
    made.show()
    return made


def recipients(desk: Desk) -> tuple[Recipient, ...]:
    return desk.session.register.recipients or ()


def type_name(part: ProcessorsPart, words: str, down: int = 0) -> None:
    line = part.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, words)
    for _ in range(down):
        QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_an_old_name_finds_the_supplier_and_can_be_printed() -> None:
    assert [match.name for match in matches(knowledge(), "g suite")] == [
        "Google Workspace",
        "G Suite",
    ]
    assert matches(knowledge(), "   ") == ()


def test_enter_takes_the_first_that_was_found(part: ProcessorsPart, desk: Desk) -> None:
    type_name(part, "activecamp")
    (made,) = recipients(desk)
    assert (made.name, made.vendor) == ("ActiveCampaign", "activecampaign")
    assert part.cards.card(made.id) is not None


def test_the_arrow_down_takes_the_old_name(part: ProcessorsPart, desk: Desk) -> None:
    type_name(part, "g suite", down=1)
    (made,) = recipients(desk)
    assert (made.name, made.vendor) == ("G Suite", "google-workspace")
    assert made.legal_entity == "Google Cloud EMEA Limited"
    assert made.country == "IE"
    assert made.agreement.state is AgreementState.AUTOMATIC


def test_a_click_chooses_too(part: ProcessorsPart, desk: Desk) -> None:
    QTest.keyClicks(part.findChildren(QLineEdit)[0], "cloudfl")
    found = part.findChildren(QListWidget)[0]
    spot = found.visualItemRect(found.item(0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one.name for one in recipients(desk)] == ["Cloudflare"]


def test_an_unknown_name_is_added_as_it_is(part: ProcessorsPart, desk: Desk) -> None:
    type_name(part, "Boekhouder <b>Bos</b>")
    (made,) = recipients(desk)
    assert (made.name, made.vendor) == ("Boekhouder <b>Bos</b>", None)
    assert made.role is PartyRole.PROCESSOR


def test_escape_empties_the_line(part: ProcessorsPart, desk: Desk) -> None:
    line = part.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "tawk")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert not part.findChildren(QListWidget)[0].isVisible()
    assert recipients(desk) == ()


def test_every_supplier_makes_a_sound_recipient_with_sourced_facts_only() -> None:
    item = DataItem(id=DataId("naam"), catalogue=DataCode("name"))
    for vendor in knowledge().vendors.values():
        register = with_vendor(Register(data=(item,)), Match(vendor, vendor.name), knowledge())
        assert list(problems(register)) == []
        assert list(knowledge().unknown_codes(register)) == []
        made = (register.recipients or ())[0]
        unsourced = set(vendor.to_check) | set(vendor.not_applicable)
        if VendorField.COUNTRY in unsourced:
            assert made.country is None
        if VendorField.DPA_NAME in unsourced:
            assert made.agreement.title is None
        if VendorField.TRANSFER_MECHANISM in unsourced:
            assert made.transfer.safeguards is None
        assert made.used_for
        assert (made.data is not None) <= (vendor.usual_data_basis == "source")


def test_the_card_tells_what_is_still_to_check(part: ProcessorsPart, desk: Desk) -> None:
    type_name(part, "tawk.to")
    words = vendor_words(recipients(desk)[0], desk)
    assert "tawk.to, Inc." in words
    assert "Still to check: title of the agreement" in words
    desk.session.answer(("recipients", 0, "agreement", "title"), "Data Processing Agreement")
    assert "title of the agreement" not in vendor_words(recipients(desk)[0], desk)
