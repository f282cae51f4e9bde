"""Answers that statements of real organisations asked for, and how they read."""

from dataclasses import replace

import pytest

from privacydesk.documents.text import text
from privacydesk.models.activity import Activity, ActivityKind, AutomatedDecision
from privacydesk.models.choices import PartyRole, PeriodUnit, When
from privacydesk.models.data import DataClass, DataItem, DataUse
from privacydesk.models.ids import ActivityId, DataCode, DataId, RecipientId, RuleId
from privacydesk.models.organisation import DataProtectionOfficer, Organisation
from privacydesk.models.publication import AddressForm, Publication, StatementKind
from privacydesk.models.recipient import Recipient, Secrecy, SharedData
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import Criterion, RetentionPolicy, RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from tests.examples import statement

PHONE = DataItem(id=DataId("phone"), catalogue=DataCode("phone"))
YEARS = PeriodUnit.YEARS
KLARNA = Recipient(
    id=RecipientId("klarna"), kind=RecipientKind.PAYMENT, name="Klarna", role=PartyRole.CONTROLLER
)


def nl(words: str) -> LocalisedText:
    """Give a text of the user's own."""
    return LocalisedText.of({"nl": words})


def read(register: Register) -> str:
    """Give the statement in Dutch with u, its lines joined."""
    return " ".join(text(statement(register, AddressForm.FORMAL)).split())


def read_term(rule: RetentionRule) -> str:
    """Give the statement of a register that has this term only."""
    return read(Register(retention=RetentionPolicy(rules=(rule,))))


RULE = RetentionRule(id=RuleId("books"), subject=nl("boeken"), period=Period(amount=7, unit=YEARS))


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (replace(RULE, usually=True), "meestal 7 jaar"),
        (replace(RULE, usually=True, at_most=True), "meestal hooguit 7 jaar"),
        (replace(RULE, period_to=Period(amount=10, unit=YEARS)), "7 tot 10 jaar"),
        (
            replace(RULE, period_to=Period(amount=100, unit=PeriodUnit.MONTHS)),
            "7 jaar tot 100 maanden",
        ),
        (
            replace(RULE, criterion=Criterion.STATUTORY_TERM, statutory=True),
            "zolang de wet dat vraagt: 7 jaar",
        ),
        (
            replace(RULE, criterion=Criterion.WHILE_CUSTOMER, usually=True),
            "zolang u klant bent en daarna meestal nog 7 jaar",
        ),
    ],
)
def test_a_term_says_what_kind_of_term_it_is(rule: RetentionRule, told: str) -> None:
    assert told in read_term(rule).replace("Meestal", "meestal").replace("Zolang", "zolang")


def test_that_a_law_asks_for_a_term_is_said_once() -> None:
    rule = replace(RULE, period=None, criterion=Criterion.STATUTORY_TERM, statutory=True)
    assert "wettelijk verplicht" not in read_term(rule)


@pytest.mark.parametrize(
    ("kind", "own_word"),
    [
        (StatementKind.STATEMENT, "deze verklaring"),
        (StatementKind.POLICY, "dit beleid"),
        (StatementKind.REGULATIONS, "dit reglement"),
    ],
)
def test_a_statement_calls_itself_by_its_title(kind: StatementKind, own_word: str) -> None:
    told = read(Register(publication=Publication(kind=kind)))
    others = {"deze verklaring", "dit beleid", "dit reglement"} - {own_word}
    assert f"persoonsgegevens dat in {own_word} staat" in told
    assert [word for word in others if word in told] == []


def test_a_short_name_within_the_name_is_not_said_again() -> None:
    told = read(Register(organisation=Organisation(name="Tuinclub Groen (TG)", known_as="TG")))
    assert "Tuinclub Groen (TG) is verantwoordelijk" in told


def test_no_officer_is_told_only_where_none_is_needed() -> None:
    officer = DataProtectionOfficer(appointed=False, not_required=True)
    told = read(Register(organisation=Organisation(officer=officer)))
    assert "Functionaris voor gegevensbescherming (FG): Die hebben wij niet" in told
    quiet = read(Register(organisation=Organisation(officer=replace(officer, not_required=None))))
    assert "Functionaris voor gegevensbescherming (FG)" not in quiet


def test_secrecy_by_contract_and_by_law_is_both() -> None:
    kinds = (Secrecy.BY_CONTRACT, Secrecy.BY_LAW)
    told = read(Register(recipients=(replace(KLARNA, secrecy=kinds),)))
    assert "vastgelegd in een contract en de wet, geldt voor: Klarna" in told
    assert told.count("geheimhouding") == 1


def test_data_can_be_for_a_recipient_in_some_cases_only() -> None:
    shared = SharedData(
        data=(PHONE.id,), when=When.SOMETIMES, condition=nl("bij bezorging"), with_consent=True
    )
    told = read(Register(data=(PHONE,), recipients=(replace(KLARNA, data_only_if=(shared,)),)))
    assert "Telefoonnummer: soms; bij bezorging; alleen met uw toestemming." in told


def test_a_decision_names_who_takes_it() -> None:
    decision = AutomatedDecision(
        taken=True, taken_by=KLARNA.id, subject=nl("of u achteraf mag betalen")
    )
    activity = Activity(id=ActivityId("pay"), kind=ActivityKind.PURCHASE, decision=decision)
    told = read(Register(activities=(activity,), recipients=(KLARNA,)))
    assert "Hier neemt een computer van Klarna zelf een beslissing: of u achteraf" in told


def test_special_data_of_ones_own_stand_with_the_special_ones() -> None:
    own = DataItem(id=DataId("care"), name=nl("zorgindicatie"), data_class=DataClass.SPECIAL)
    others = tuple(
        DataItem(id=DataId(code.replace("_", "-")), catalogue=DataCode(code))
        for code in ("name", "email", "phone", "address", "gender", "bsn")
    )
    uses = tuple(DataUse(data=item.id) for item in (*others, own))
    activity = Activity(id=ActivityId("care"), kind=ActivityKind.CARE, data=uses)
    told = read(Register(data=(*others, own), activities=(activity,)))
    assert "Bijzondere persoonsgegevens: zorgindicatie" in told


def test_a_situation_leads_to_the_general_terms_of_its_data() -> None:
    activity = Activity(
        id=ActivityId("ask"), kind=ActivityKind.CONTACT, data=(DataUse(data=PHONE.id),)
    )
    rule = replace(RULE, subject=None, data=(PHONE.id,))
    register = Register(
        data=(PHONE,), activities=(activity,), retention=RetentionPolicy(rules=(rule,))
    )
    assert "Hoe lang: Zie de termijnen voor telefoonnummer (onderdeel" in read(register)
