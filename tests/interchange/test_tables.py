"""Tables as CSV and back: the same register, whatever a spreadsheet does in between."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from privacydesk.csv_text import guarded, unguarded
from privacydesk.interchange import register_json, tables
from privacydesk.models.register import Register
from tests.interchange.refusals import raw
from tests.interchange.typed_registers import typed_registers

TABLES = sorted(tables.TABLES)
BAKERY = {
    "people": [{"id": "klanten", "kind": "customer"}],
    "data": [{"id": "naam"}, {"id": "adres"}],
    "recipients": [
        {
            "id": "tawk",
            "kind": "chat",
            "name": "Tawk",
            "used_for": [{"nl": "chat", "en": "chat window"}, {"nl": "vragen"}, {"en": "surveys"}],
            "category": {"nl": "chatdienst", "en": "chat service"},
            "data": ["naam", "adres"],
            "sub_processors": {"names": ["A", "B"]},
            "agreement": {"state": "concluded", "signed_on": "2026-05-12"},
            "transfer": {"safeguards": [{"kind": "standard_clauses", "module": 2}]},
        },
        {"id": "post", "kind": "carrier", "people": []},
    ],
    "retention": {"rules": [{"id": "naam", "period": {"amount": 7, "unit": "years"}}]},
}


@pytest.fixture
def bakery() -> Register:
    """Give a small register with processors and terms."""
    return register_json.read(raw(**BAKERY))


def saved_again(text: str, delimiter: str, *, ends: str = "\r\n", mark: bool = True) -> bytes:
    """Save a table as another spreadsheet program would."""
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter, lineterminator=ends).writerows(rows)
    return (("\ufeff" if mark else "") + target.getvalue()).encode()


def table(*rows: Sequence[str]) -> bytes:
    """Write rows of cells as somebody would by hand."""
    return "\n".join(";".join(row) for row in rows).encode()


def recipient(register: Register, name: str) -> dict[str, Any]:
    """Give a recipient as JSON holds it."""
    found = next(each for each in register.recipients or () if each.id == name)
    return register_json.record_out(found)


def as_read(name: str, register: Register) -> Register:
    """What a table without rows becomes: its head alone says that there are none, or nothing."""
    return tables.read(name, tables.write(name, register).encode(), register)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_with_every_answer_comes_back(name: str, full: Register) -> None:
    assert as_read(name, full) == full


@pytest.mark.parametrize("name", TABLES)
@given(register=typed_registers())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_tables_of_any_register_come_back(name: str, register: Register) -> None:
    assert as_read(name, register) == register


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("ends", ["\r\n", "\n"])
@pytest.mark.parametrize("mark", [True, False])
def test_a_spreadsheet_may_save_it_in_its_own_way(
    name: str, delimiter: str, ends: str, mark: Any, full: Register
) -> None:
    content = saved_again(tables.write(name, full), delimiter, ends=ends, mark=mark)
    assert tables.read(name, content, full) == full


def test_the_form_is_one_that_a_spreadsheet_opens(bakery: Register) -> None:
    text = tables.write("processors", bakery)
    head, first, second, last = text.split("\r\n")
    assert head.startswith('\ufeff"id";"kind";"vendor";"name"')
    assert first.startswith('"tawk";"chat";"";"Tawk"')
    assert second.startswith('"post"')
    assert last == ""
    assert '"used_for[en]";"used_for[nl]"' in head
    assert "safeguards" not in text


def test_what_a_new_register_knows_comes_from_the_table_alone(bakery: Register) -> None:
    text = tables.write("processors", bakery)
    elsewhere = replace(bakery, recipients=None)
    back = tables.read("processors", text.encode(), elsewhere)
    lost = {"transfer"}  # a list of records has no column
    kept = {key: value for key, value in recipient(bakery, "tawk").items() if key not in lost}
    assert recipient(back, "tawk") == kept


@pytest.mark.parametrize("recipients", [None, ()])
def test_a_head_alone_changes_nothing_where_there_was_nothing(recipients: Any) -> None:
    register = Register(recipients=recipients)
    assert as_read("processors", register) == register


def test_rows_become_all_records_in_their_order(bakery: Register) -> None:
    back = tables.read(
        "processors", table(["id", "kind"], ["new", "bank"], ["tawk", "crm"]), bakery
    )
    assert [each.id for each in back.recipients or ()] == ["new", "tawk"]
    assert recipient(back, "new") == {"id": "new", "kind": "bank"}
    assert recipient(back, "tawk") == BAKERY["recipients"][0] | {"kind": "crm"}  # type: ignore[index]


def test_an_empty_cell_takes_an_answer_away_and_a_left_out_column_does_not(
    bakery: Register,
) -> None:
    content = table(
        ["id", "name", "data", "agreement.state", "sub_processors.names"], ["tawk"] + [""] * 4
    )
    found = recipient(tables.read("processors", content, bakery), "tawk")
    assert "name" not in found
    assert "data" not in found
    assert "sub_processors" not in found
    assert found["agreement"] == {"signed_on": "2026-05-12"}
    assert found["used_for"] == BAKERY["recipients"][0]["used_for"]  # type: ignore[index]


def test_none_is_an_answer_of_its_own(bakery: Register) -> None:
    content = table(
        ["id", "data", "used_for[nl]", "sub_processors.names"], ["tawk", "[]", "[]", " []"]
    )
    found = recipient(tables.read("processors", content, bakery), "tawk")
    assert (found["data"], found["used_for"], found["sub_processors"]) == ([], [], {"names": []})


def test_a_table_in_one_language_leaves_the_others(bakery: Register) -> None:
    text = tables.write("processors", bakery)
    head, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    places = [place for place, name in enumerate(head) if "[en]" not in name]
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";").writerows([row[p] for p in places] for row in [head, *rows])
    assert "[nl]" in target.getvalue()
    assert tables.read("processors", target.getvalue().encode(), bakery) == bakery


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("chat\nvragen", [{"nl": "chat", "en": "chat window"}, {"nl": "vragen"}]),
        ("vragen\n\nchat", [{"nl": "vragen"}, {"nl": "chat", "en": "chat window"}]),
        ("praten", [{"nl": "praten"}]),
        ("", [{"en": "surveys"}]),
        ("a\\nb\n\\\\n\n \n", [{"nl": "a\nb"}, {"nl": "\\n"}, {"en": "surveys"}]),
        ("\\[]", [{"nl": "[]"}]),
    ],
)
def test_a_list_of_texts_has_a_line_for_each(
    cell: str, expected: list[dict[str, str]], bakery: Register
) -> None:
    content = table(["id", "used_for[nl]"], ["tawk", f'"{cell}"'])
    found = recipient(tables.read("processors", content, bakery), "tawk")
    assert found["used_for"] == expected


def test_cells_may_have_spaces_and_commas_too_many(bakery: Register) -> None:
    content = table(
        ["id ", " kind", "data", "ai_training", "agreement.signed_on"],
        [" tawk ", " chat", " naam ,adres,, ", " YES ", " 2026-05-13 "],
    )
    found = recipient(tables.read("processors", content, bakery), "tawk")
    assert (found["data"], found["ai_training"]) == (["naam", "adres"], True)
    assert found["agreement"]["signed_on"] == "2026-05-13"


@pytest.mark.parametrize("end", ["", ";", ";;;"])
def test_empty_columns_at_the_end_are_passed_over(end: str, bakery: Register) -> None:
    content = table(["id", f"name{end}"], ["tawk", f"{end}"], ["post", f"Post{end}"])
    found = tables.read("processors", content, bakery)
    assert [each.name for each in found.recipients or ()] == [None, "Post"]


def test_line_ends_of_windows_become_ours(bakery: Register) -> None:
    content = '\ufeff"id";"name";"sub_processors.names"\r\n"tawk";"a\r\nb";"c\r\nd"\r\n'.encode()
    found = recipient(tables.read("processors", content, bakery), "tawk")
    assert (found["name"], found["sub_processors"]["names"]) == ("a\nb", ["c", "d"])


def test_a_cell_may_hold_many_long_texts() -> None:
    names = ["=" + "x" * 9_999] * 40
    recipients = [{"id": "a", "kind": "chat", "sub_processors": {"names": names}}]
    register = register_json.read(raw(recipients=recipients))
    assert as_read("processors", register) == register
    assert csv.field_size_limit() < 10_000_000


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+31 6 1234",
        "-1",
        "@SUM(A1)",
        "'=1+1",
        "''=1+1",
        "\tx",
        "\nx",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201",
    ],
)
def test_no_cell_is_a_formula_and_none_is_lost(text: str) -> None:
    recipients = [{"id": "a", "kind": "chat", "name": text, "used_for": [{"nl": text}]}]
    register = register_json.read(raw(recipients=recipients))
    written = tables.write("processors", register)
    for row in csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=";"):
        assert not any(cell.lstrip("\n").startswith(tuple("=+-@\t\r\n")) for cell in row)
    assert as_read("processors", register) == register


@given(strategies.text())
def test_guarding_can_be_undone(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(tuple("=+-@\t\r\n\0"))


@pytest.mark.parametrize("text", ["'s-Gravenhage", "'", "a=b", "1-2", "x@y.nl"])
def test_other_text_is_left_alone(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


def test_the_table_of_terms(bakery: Register) -> None:
    content = table(
        ["id", "period.amount", "period.unit", "subject[nl]", "at_least"],
        ["naam", "", "", "Namen", "no"],
        ["adres", "30", "days", "", ""],
    )
    changed = tables.read("retention", content, bakery)
    assert json.loads(register_json.write(changed))["retention"] == {
        "rules": [
            {"id": "naam", "subject": {"nl": "Namen"}, "at_least": False},
            {"id": "adres", "period": {"amount": 30, "unit": "days"}},
        ]
    }
    assert tables.count("retention", changed) == 2
    assert replace(changed, retention=bakery.retention) == bakery
