"""The wizard in its window: pages, steps, proposals, and what is still open."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from privacydesk.compliance.check import check
from privacydesk.i18n import Language
from privacydesk.models.activity import ActivityKind
from privacydesk.models.organisation import BusinessKind, Organisation
from privacydesk.models.place import Place
from privacydesk.models.proposing import open_proposals, proposing
from privacydesk.models.register import Register
from privacydesk.models.rights import Rights
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.note import NoteList
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.forms.record_card import RecordCard
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.check_part import CheckPart
from privacydesk.ui.wizard.flow import steps_for
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.step_list import StepList
from privacydesk.ui.wizard.terms_part import TermsPart
from privacydesk.ui.wizard.ticked_records import TickedRecords
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge

Made = Callable[..., SetupWizard]


@pytest.fixture
def made(qtbot: QtBot, english: Language) -> Made:
    """Make a wizard on a register in memory."""

    def make(register: Register, page: str = "", language: Language = english) -> SetupWizard:
        session = Session(register, knowledge(), None)
        wizard = SetupWizard(session, language, page)
        session.setParent(wizard)
        qtbot.addWidget(wizard)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(wizard.isActiveWindow)
        return wizard

    return make


_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QListWidget)


def _can_be_reached(control: QWidget) -> bool:
    within = isinstance(control.parentWidget(), (QComboBox, QAbstractSpinBox))
    return control.focusPolicy() is not Qt.FocusPolicy.NoFocus and not within


def click(widget: QWidget) -> None:
    spot = QPoint(9, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)


def press(wizard: SetupWizard, which: QWizard.WizardButton) -> None:
    click(wizard.button(which))


def button(parent: QWidget, words: str) -> QPushButton:
    found = [one for one in parent.findChildren(QPushButton) if one.text() == words]
    return next(one for one in found if not one.isHidden())


def register_of(wizard: SetupWizard) -> Register:
    return wizard._session.register


def shown(wizard: SetupWizard) -> str:
    return wizard.current.step.code


def business(kind: BusinessKind) -> Register:
    return Register(organisation=Organisation(business=kind))


def pills(wizard: SetupWizard) -> list[str]:
    return [one.text() for one in wizard.current.findChildren(Pill) if not one.isHidden()]


def test_next_leads_through_every_page_that_applies_and_back_again(made: Made) -> None:
    wizard = made(Register())
    codes = [step.code for step in steps_for(Register())]
    seen = [shown(wizard)]
    for _ in codes[1:]:
        press(wizard, QWizard.WizardButton.NextButton)
        seen.append(shown(wizard))
    assert seen == codes
    for code in reversed(codes[:-1]):
        press(wizard, QWizard.WizardButton.BackButton)
        assert shown(wizard) == code


def test_every_page_opens_in_every_language(made: Made, language: Language) -> None:
    wizard = made(example("engage"), language=language)
    for step in STEPS:
        wizard.show_step(step.code)
        assert shown(wizard) == step.code
        for control in wizard.current.findChildren(QWidget):
            if isinstance(control, _CONTROLS) and control.isVisible() and _can_be_reached(control):
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text, (step.code, control)


def test_a_step_in_the_list_is_one_click_away(made: Made, qtbot: QtBot) -> None:
    wizard = made(Register())
    steps = wizard.findChildren(QListWidget)[0]
    spot = steps.visualItemRect(steps.item(3)).center()
    with qtbot.waitSignal(wizard.page_changed) as told:
        QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["services"]
    press(wizard, QWizard.WizardButton.BackButton)
    assert shown(wizard) == "responsible"


def test_it_goes_on_where_it_was_left(made: Made) -> None:
    assert shown(made(Register(), "retention")) == "retention"
    assert shown(made(Register(), "website")) == "website"
    assert shown(made(Register(), "no such page")) == "start"


def test_ticking_the_newsletter_makes_an_activity_and_brings_its_page(
    made: Made, qtbot: QtBot
) -> None:
    wizard = made(Register())
    box = wizard.current.findChildren(TickedRecords)[0].ticks.box(ActivityKind.NEWSLETTER)
    click(box)
    (activity,) = register_of(wizard).activities or ()
    assert activity.kind is ActivityKind.NEWSLETTER
    assert (activity.purposes or ())[0].catalogue == "newsletter"
    names = wizard.findChildren(QListWidget)[0]
    qtbot.waitUntil(lambda: bool(names.findItems("Newsletter", Qt.MatchFlag.MatchExactly)))
    click(box)
    assert not register_of(wizard).activities


def test_what_is_typed_is_kept_when_the_page_is_turned(made: Made) -> None:
    wizard = made(Register(), "business")
    line = next(one for one in wizard.current.findChildren(QLineEdit) if one.isVisible())
    line.setFocus()
    QTest.keyClicks(line, "Bakkerij <b>Bos</b>")
    press(wizard, QWizard.WizardButton.NextButton)
    assert register_of(wizard).organisation.name == "Bakkerij <b>Bos</b>"


def test_enter_in_a_field_keeps_the_answer_and_stays_on_the_page(made: Made) -> None:
    wizard = made(Register(), "business")
    line = next(one for one in wizard.current.findChildren(QLineEdit) if one.isVisible())
    line.setFocus()
    QTest.keyClicks(line, "Bos")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown(wizard) == "business"
    assert register_of(wizard).organisation.name == "Bos"


def test_closing_keeps_what_stands_in_the_field(made: Made, qtbot: QtBot) -> None:
    wizard = made(Register(), "business")
    line = next(one for one in wizard.current.findChildren(QLineEdit) if one.isVisible())
    line.setFocus()
    QTest.keyClicks(line, "Bos")
    with qtbot.waitSignal(wizard.finished):
        wizard.close()
    assert register_of(wizard).organisation.name == "Bos"


def test_a_template_is_one_action_and_can_be_taken_back(made: Made) -> None:
    before = business(BusinessKind.WEB_SHOP)
    wizard = made(before)
    click(button(wizard.current, "Fill in what is usual for such a business"))
    assert register_of(wizard).activities
    assert wizard.proposals
    click(button(wizard.current, "Take it back"))
    assert register_of(wizard) == before
    assert not open_proposals(register_of(wizard))
    QTest.keySequence(wizard, QKeySequence(QKeySequence.StandardKey.Redo))
    assert open_proposals(register_of(wizard)) == wizard.proposals != ()


def test_no_template_no_offer(made: Made) -> None:
    wizard = made(business(BusinessKind.OTHER))
    offer = [b for b in wizard.current.findChildren(QPushButton) if b.text().startswith("Fill in")]
    assert not [one for one in offer if one.isVisible()]


def test_a_proposal_is_marked_until_its_page_is_confirmed(made: Made) -> None:
    wizard = made(business(BusinessKind.WEB_SHOP))
    click(button(wizard.current, "Fill in what is usual for such a business"))
    wizard.show_step("contact")
    assert pills(wizard) == ["proposal"] * 3
    click(button(wizard.current, "These answers are right"))
    assert pills(wizard) == []
    assert {one.place.topic for one in wizard.proposals} >= {"activities", "rights"}
    assert "channels" not in {one.place.topic for one in wizard.proposals}
    QTest.keySequence(wizard, QKeySequence(QKeySequence.StandardKey.Undo))
    assert "channels" in {one.place.topic for one in wizard.proposals}
    wizard.show_step("contact")
    assert pills(wizard) == ["proposal"] * 3


def test_the_last_page_names_the_pages_with_proposals(made: Made) -> None:
    register = example("klantenscoren")
    filled = proposing(replace(register, rights=Rights()), register)
    wizard = made(filled, "check")
    part = wizard.current.findChildren(CheckPart)[0]
    texts = [one.text() for one in part.findChildren(QLabel) if one.isVisible()]
    assert "Proposals that wait for you" in texts
    assert "Rights, security and other passages" in texts
    wizard.show_step("rights")
    click(button(wizard.current, "These answers are right"))
    assert register_of(wizard) == register
    wizard.show_step("check")
    texts = [one.text() for one in part.findChildren(QLabel) if one.isVisible()]
    assert "Proposals that wait for you" not in texts


def test_a_proposal_is_over_when_the_answer_is_changed(made: Made, qtbot: QtBot) -> None:
    wizard = made(business(BusinessKind.WEB_SHOP))
    click(button(wizard.current, "Fill in what is usual for such a business"))
    box = next(b for b in wizard.current.findChildren(QCheckBox) if b.text() == "English")
    qtbot.waitUntil(lambda: pills(wizard) == ["proposal"])
    click(box)
    qtbot.waitUntil(lambda: pills(wizard) == [])
    assert register_of(wizard).publication.languages == ("nl", "en")


def test_undo_from_the_keyboard(made: Made) -> None:
    wizard = made(Register(), "contact")
    box = wizard.current.findChildren(QCheckBox)[0]
    click(box)
    assert register_of(wizard).channels
    QTest.keySequence(wizard, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not register_of(wizard).channels
    assert not box.isChecked()


def test_accepting_all_periods_leaves_only_what_no_term_is_known_for(made: Made) -> None:
    wizard = made(Register(), "situations")
    ticks = wizard.current.findChildren(TickedRecords)[0].ticks
    for kind in (ActivityKind.INVOICING, ActivityKind.RECRUITMENT, ActivityKind.PURCHASE):
        click(ticks.box(kind))
    wizard.show_step("retention")
    part = wizard.current.findChildren(TermsPart)[0]
    click(button(part, "Accept all proposals"))
    rules = register_of(wizard).retention.rules or ()
    assert [rule.law for rule in rules] == ["awr-52", None]
    assert len([b for b in part.findChildren(QPushButton) if b.text() == "Fill in"]) >= 1
    assert part.isVisible()


def test_the_last_page_leads_to_what_is_open(made: Made) -> None:
    wizard = made(example("engage"), "check")
    link = next(
        one
        for one in wizard.current.findChildren(QPushButton)
        if one.text() == "Rights and security"
    )
    click(link)
    assert shown(wizard) == "rights"


def test_a_mark_leads_to_the_card_behind_it(made: Made) -> None:
    wizard = made(example("klantenscoren"), "check")
    wizard.show_step("situations", Place("activities", "algemeen", "purposes"))
    card = next(
        one for one in wizard.current.findChildren(RecordCard) if one.identifier == "algemeen"
    )
    assert card.is_open


def test_a_finding_leads_to_its_purpose_and_stands_there(made: Made) -> None:
    register = example("klantenscoren")
    wizard = made(register, "check")
    wizard._session.take_report(check(register, knowledge(), date(2026, 11, 29)))
    place = Place("activities", "algemeen", "purposes/campagnes.grounds")
    wizard.show_step("situations", place)
    cards = wizard.current.findChildren(RecordCard)
    card = next(one for one in cards if one.identifier == "campagnes")
    assert card.is_open
    notes = [one for one in card.findChildren(NoteList) if one.isVisibleTo(card)]
    told = [said.text() for one in notes for said in one.findChildren(QLabel)]
    assert [said for said in told if "legal basis" in said and "DRIP-campagnes sturen" in said]


def test_the_last_page_asks_to_print_and_to_export(made: Made, qtbot: QtBot) -> None:
    wizard = made(example("engage"), "check")
    with qtbot.waitSignal(wizard.print_requested):
        click(button(wizard.current, "Print the statement"))
    with qtbot.waitSignal(wizard.export_requested):
        click(button(wizard.current, "Save the papers as files"))


def test_done_finishes(made: Made, qtbot: QtBot) -> None:
    wizard = made(Register(), "check")
    with qtbot.waitSignal(wizard.finished) as told:
        press(wizard, QWizard.WizardButton.FinishButton)
    assert told.args == [QDialog.DialogCode.Accepted]


def test_every_answer_is_kept_in_the_file_at_once(
    qtbot: QtBot, klantenscoren: Session, english: Language
) -> None:
    wizard = SetupWizard(klantenscoren, english, "contact")
    qtbot.addWidget(wizard)
    wizard.show()
    with qtbot.waitSignal(klantenscoren.register_saved):
        click(wizard.current.findChildren(QCheckBox)[0])
    words = [one.text() for one in wizard.findChildren(StepList)[0].findChildren(QLabel)]
    assert any(one.startswith("\u2713 Saved") for one in words)


def test_the_last_page_says_so_when_nothing_is_open(qtbot: QtBot, english: Language) -> None:
    session = Session(example("engage"), knowledge(), None)
    part = CheckPart(Desk(session, Vocabulary(english, knowledge())))
    qtbot.addWidget(part)
    part.show_open((), ())
    words = [one.text() for one in part.findChildren(QLabel)]
    assert words == ["\u2713 Everything is filled in. The statement is ready."]
