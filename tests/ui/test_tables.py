"""Tables: what they show, how they are sorted and filtered, and that Qt finds no fault in them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from privacydesk.i18n import screen_language
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.ids import RecipientId, RuleId
from privacydesk.models.place import Place
from privacydesk.models.recipient import Agreement, AgreementState, Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import Criterion, RetentionPolicy, RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import answers
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.every import QUESTIONS
from privacydesk.ui.tables.columns import TABLES, sort_key
from privacydesk.ui.tables.copying import copied
from privacydesk.ui.tables.record_table import PLACE_ROLE, RECORD_ROLE, SORT_ROLE, RecordTable
from privacydesk.ui.tables.register_words import RegisterWords
from privacydesk.ui.tables.sorting import SortedTable
from privacydesk.ui.tables.topics import HAVE_TABLES
from privacydesk.ui.topics import TOPICS
from tests.bench.registers import grown
from tests.examples import example, knowledge

pytestmark = pytest.mark.usefixtures("qapp", "_owner")

ENGLISH, DUTCH = screen_language("en"), screen_language("nl")
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
EXAMPLES = ("engage", "klantenscoren", "hosting", "connectis", "eci")


@pytest.fixture
def _owner() -> Iterator[None]:
    """What a test makes goes in the order of Qt, not when Python finds the time."""
    _owners.append(QObject())
    yield
    shiboken6.delete(_owners.pop())


_owners: list[QObject] = []


def words(register: Register, language: object = ENGLISH) -> RegisterWords:
    assert language in (ENGLISH, DUTCH)
    chosen = ENGLISH if language is ENGLISH else DUTCH
    return RegisterWords(Vocabulary(chosen, knowledge()), knowledge(), register)


def table(code: str, register: Register) -> RecordTable:
    """A table that is filled and that Qt watches."""
    made = RecordTable(TABLES[code], _owners[-1])
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_register(words(register))
    return made


def rows(made: RecordTable | SortedTable, column: int = 0) -> list[str]:
    return [str(made.index(row, column).data()) for row in range(made.rowCount())]


def recipient(name: str, **more: object) -> Recipient:
    given = {"name": name, "kind": RecipientKind.HOSTING, **more}
    return Recipient(id=RecipientId(name.lower()), **given)  # type: ignore[arg-type]


def with_recipients(*recipients: Recipient) -> Register:
    return replace(Register(), recipients=recipients)


def sorted_table(made: RecordTable) -> SortedTable:
    proxy = SortedTable(made, ENGLISH, _owners[-1])
    QAbstractItemModelTester(proxy, QAbstractItemModelTester.FailureReportingMode.Fatal, proxy)
    return proxy


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("code", sorted(TABLES))
def test_every_example_can_be_seen_as_a_table(code: str, name: str) -> None:
    register = example(name)
    for language in (ENGLISH, DUTCH):
        made = table(code, register)
        made.show_register(words(register, language))
        filled = [made.index(row, 0).data() for row in range(made.rowCount())]
        assert all(filled)
    assert example("engage").recipients


def test_the_topics_with_a_table_are_those_that_have_one() -> None:
    assert set(TABLES) == HAVE_TABLES
    assert {topic.code for topic in TOPICS} >= HAVE_TABLES


@pytest.mark.parametrize("code", sorted(TABLES))
def test_a_cell_leads_to_a_question_of_its_record(code: str) -> None:
    """The field of a column is one that the form asks."""
    register = example("engage")
    made = table(code, register)
    record = type(made.index(0, 0).data(RECORD_ROLE))
    for column in made.columns:
        if column.field:
            assert column.field.split(".")[0] in QUESTIONS[record]
    place = made.index(0, 1).data(PLACE_ROLE)
    assert isinstance(place, Place)
    assert place.record == made.index(0, 0).data(RECORD_ROLE).id
    assert any(answer.place.record == place.record for answer in answers(register))


def test_processors_tell_their_agreement() -> None:
    concluded = Agreement(state=AgreementState.CONCLUDED, signed_on=date(2024, 3, 1))
    made = table("recipients", with_recipients(recipient("Mailer", agreement=concluded)))
    cells = [made.index(0, column).data() for column in range(made.columnCount())]
    assert "Concluded" in cells
    assert "1 March 2024" in cells


def test_a_term_tells_how_long_in_words_and_sorts_by_its_length() -> None:
    def rule(name: str, period: Period | None, criterion: Criterion | None = None) -> RetentionRule:
        subject = LocalisedText.of({"en": name})
        return RetentionRule(
            id=RuleId(name), subject=subject, period=period, criterion=criterion, at_most=True
        )

    rules = (
        rule("invoices", Period(amount=7, unit=PeriodUnit.YEARS)),
        rule("account", None, Criterion.WHILE_ACCOUNT_EXISTS),
        rule("logs", Period(amount=26, unit=PeriodUnit.WEEKS)),
        rule("open", None),
    )
    proxy = sorted_table(
        table("retention", replace(Register(), retention=RetentionPolicy(rules=rules)))
    )
    proxy.sort(1, UP)
    assert rows(proxy) == ["Logs", "Invoices", "Account", "Open"]
    assert rows(proxy, 1)[:2] == ["At most 26 weeks", "At most 7 years"]


def test_data_tell_where_they_are_used() -> None:
    register = example("engage")
    made = table("data", register)
    used = {made.index(row, 0).data(): made.index(row, 3).data() for row in range(made.rowCount())}
    assert any(cell[0].isdigit() and ": " in cell for cell in used.values())
    asked = [made.index(row, 4).data() for row in range(made.rowCount())]
    assert any(asked)


def test_empty_cells_come_last_whichever_way_one_sorts() -> None:
    register = with_recipients(
        recipient("Beta", product="Zeta"), recipient("Alfa"), recipient("Émile", product="alpha")
    )
    proxy = sorted_table(table("recipients", register))
    proxy.sort(1, UP)
    assert rows(proxy, 1) == ["alpha", "Zeta", ""]
    proxy.sort(1, DOWN)
    assert rows(proxy, 1) == ["Zeta", "alpha", ""]
    proxy.sort(-1)
    assert rows(proxy) == ["Beta", "Alfa", "Émile"]


def test_days_are_sorted_by_the_calendar() -> None:
    days = (date(2024, 11, 2), date(2023, 12, 30), date(2024, 2, 28))
    made = table(
        "recipients",
        with_recipients(
            *(recipient(f"P{n}", agreement=Agreement(signed_on=day)) for n, day in enumerate(days))
        ),
    )
    proxy = sorted_table(made)
    proxy.sort(5, UP)
    assert rows(proxy) == ["P1", "P2", "P0"]
    assert made.index(0, 5).data(SORT_ROLE) == "2024-11-02"


def test_the_filter_looks_at_all_columns_and_not_at_accents() -> None:
    register = with_recipients(
        recipient("Café René", product="Tafels"), recipient("Hoster", product="Café")
    )
    proxy = sorted_table(table("recipients", register))
    proxy.keep_words("CAFE")
    assert rows(proxy) == ["Café René", "Hoster"]
    proxy.keep_words("cafe tafels")
    assert rows(proxy) == ["Café René"]
    proxy.keep_words("(nothing")
    assert rows(proxy) == []


def test_who_cannot_see_hears_how_it_is_sorted() -> None:
    proxy = sorted_table(table("recipients", example("klantenscoren")))
    role = Qt.ItemDataRole.AccessibleTextRole
    proxy.sort(0, DOWN)
    assert proxy.headerData(0, Qt.Orientation.Horizontal, role) == "Name, sorted, descending"
    assert proxy.headerData(1, Qt.Orientation.Horizontal, role) == "Product"


def test_a_change_tells_of_its_own_cells_only() -> None:
    register = with_recipients(recipient("A"), recipient("B"), recipient("C"))
    made = table("recipients", register)
    changed, reset = QSignalSpy(made.dataChanged), QSignalSpy(made.modelReset)
    changed_b = replace((register.recipients or ())[1], product="Mail")
    made.show_register(words(with_recipients(recipient("A"), changed_b, recipient("C"))))
    assert changed.count() == 1
    first, last = changed.at(0)[0], changed.at(0)[1]
    assert isinstance(first, QModelIndex)
    assert (first.row(), first.column(), last.row(), last.column()) == (1, 1, 1, 1)
    assert reset.count() == 0


@pytest.mark.parametrize(
    ("after", "came", "went"),
    [("ABCD", 1, 0), ("AC", 0, 1), ("DABC", 1, 0), ("ABC", 0, 0), ("CBA", 1, 1), ("", 0, 1)],
)
def test_rows_come_and_go_one_by_one(after: str, came: int, went: int) -> None:
    made = table("recipients", with_recipients(*map(recipient, "ABC")))
    inserted, removed = QSignalSpy(made.rowsInserted), QSignalSpy(made.rowsRemoved)
    made.show_register(words(with_recipients(*map(recipient, after))))
    assert rows(made) == list(after)
    assert (inserted.count(), removed.count()) == (came, went)


def test_a_thousand_processors_are_sorted_and_filtered() -> None:
    proxy = sorted_table(table("recipients", grown(1000)))
    proxy.sort(0, DOWN)
    assert proxy.rowCount() == 1000
    assert rows(proxy) == sorted(rows(proxy), key=sort_key, reverse=True)


def test_what_is_copied_is_no_formula() -> None:
    data = copied([["Name"], ["=1+1"], ["two\nlines\tand a tab"]])
    assert data.text() == "Name\n'=1+1\ntwo lines and a tab"
    csv = bytes(data.data("text/csv").data()).decode("utf-8-sig")
    assert '"\'=1+1"' in csv
