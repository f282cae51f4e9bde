"""A period for each kind of data: a table that reads and writes ordinary rules."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from privacydesk.i18n import Language
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.ids import DataId
from privacydesk.models.register import Register
from privacydesk.models.shared import Period
from privacydesk.models.steps import with_value
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.period import PeriodEditor
from privacydesk.ui.editors.texts import WordsEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.data_terms import DataTerms, rule_of, with_term
from tests.examples import example, knowledge
from tests.ui.hands import child, type_in, type_over

NAME = DataId("geslacht")
MONTH = Period(amount=1, unit=PeriodUnit.MONTHS)


@pytest.fixture
def register() -> Register:
    """Give a register in which one kind of data has no period."""
    return example("klantenscoren")


def test_a_rule_comes_and_goes_with_its_answers(register: Register) -> None:
    assert rule_of(register, NAME) is None
    filled = with_term(register, NAME, {"period": MONTH})
    rule = rule_of(filled, NAME)
    assert rule is not None
    assert (rule.data, rule.period) == ((NAME,), MONTH)
    assert with_term(filled, NAME, {"period": None}) == register


def test_a_rule_that_says_more_is_left_to_its_form(register: Register) -> None:
    said = LocalisedText.of({"nl": "klantgegevens"})
    filled = with_term(register, NAME, {"period": MONTH, "subject": said})
    assert rule_of(filled, NAME) is None


def test_what_is_typed_in_a_row_is_in_the_register(
    qtbot: QtBot, english: Language, register: Register
) -> None:
    session = Session(register, knowledge(), None)
    table = DataTerms(Desk(session, Vocabulary(english, knowledge())))
    session.register_changed.connect(lambda _steps: table.refresh())
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    at = [item.id for item in register.data or ()].index(NAME)
    type_over(child(table.findChildren(PeriodEditor)[at], QLineEdit), "30")
    field = child(table.findChildren(WordsEditor)[at], QPlainTextEdit)
    field.setFocus()
    type_in(field, "juiste aanhef")
    field.clearFocus()
    rule = rule_of(session.register, NAME)
    assert rule is not None
    assert rule.period == Period(amount=30, unit=PeriodUnit.YEARS)
    assert [reason.get("nl") for reason in rule.reasons or ()] == ["juiste aanhef"]
    assert len(session.register.retention.rules or ()) == 7


def test_a_unit_is_proposed_for_the_rows_that_follow(
    qtbot: QtBot, english: Language, register: Register
) -> None:
    session = Session(with_value(register, ("retention", "rules"), None), knowledge(), None)
    table = DataTerms(Desk(session, Vocabulary(english, knowledge())))
    qtbot.addWidget(table)
    first, second, *_ = table.findChildren(PeriodEditor)
    type_over(child(first, QLineEdit), "12")
    QTest.keyClick(child(first, QComboBox), Qt.Key.Key_Up)
    type_over(child(second, QLineEdit), "3")
    units = [rule.period.unit for rule in session.register.retention.rules or () if rule.period]
    assert units == [PeriodUnit.MONTHS, PeriodUnit.MONTHS]
