"""Every fault that a table can have, told by row and column as a spreadsheet numbers them."""

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.interchange import register_json, tables
from privacydesk.models.register import Register
from tests.interchange.refusals import NOTHING, in_dutch, in_english, raw, refusal, shown_values

TOO_BIG = f"The file is, or would be, larger than 10 MB, the most there can be.{NOTHING}"


@pytest.fixture
def bakery() -> Register:
    """Give a register whose website uses a processor."""
    return register_json.read(
        raw(
            data=[{"id": "naam"}],
            recipients=[{"id": "tawk", "kind": "chat"}],
            website={"measuring": [{"recipient": "tawk"}]},
        )
    )


def check(
    content: bytes | str, register: Register, code: ErrorCode, said: str, name: str = "processors"
) -> None:
    """Expect a refusal with this code and, in English, this sentence."""
    given = content.encode() if isinstance(content, str) else content
    error = refusal(lambda: tables.read(name, given, register))
    assert (error.code, in_english(error)) == (code, said)
    dutch = in_dutch(error)
    assert dutch != said
    assert all(value in dutch for value in shown_values(error))


@pytest.mark.parametrize("content", ["", "\ufeff", "\r\n\r\n", ";;;\n;;;\n"])
def test_an_empty_table(content: str, bakery: Register) -> None:
    check(content, bakery, ErrorCode.FILE_EMPTY, "The file is empty. Choose another file.")


def test_a_table_that_a_spreadsheet_saved_in_another_encoding(bakery: Register) -> None:
    check(
        "id;name\ntawk;Café\n".encode("cp1252"),
        bakery,
        ErrorCode.NOT_UTF8,
        "Line 2 is not UTF-8 text. Save the file again as UTF-8, or choose another file.",
    )


def test_a_table_that_is_too_big(bakery: Register) -> None:
    check(
        b"\n" * 10_000_001,
        bakery,
        ErrorCode.FILE_TOO_BIG,
        TOO_BIG,
    )


def test_a_table_with_too_many_rows(bakery: Register) -> None:
    rows = "".join(f"a{number};chat\n" for number in range(5_001))
    check(
        "id;kind\n" + rows,
        bakery,
        ErrorCode.CSV_TOO_MANY_ROWS,
        f"The table has more than 5000 rows; PrivacyDesk keeps no more.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [('id;kind\n"tawk;chat\n', 2), ('id;kind\ntawk;chat\n"a"b;chat\n', 3)],
)
def test_quotation_marks_that_do_not_match(content: str, line: int, bakery: Register) -> None:
    check(
        content,
        bakery,
        ErrorCode.CSV_BAD,
        f"Line {line}: the quotation marks do not match, so this is not a table. Save it as CSV"
        f" again.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("head", "column", "nearest"),
    [
        ("id;knd", "knd", "kind"),
        ("naam;id", "naam", "name"),
        ("id;used_for", "used_for", "used_for[nl]"),
        ("id;used_for[dutch]", "used_for[dutch]", "used_for[nl]"),
        ("id;used_for[NL]", "used_for[NL]", "used_for[nl]"),
        ("id;name[nl]", "name[nl]", "name"),
        ("id;agreement", "agreement", "agreement.title"),
        ("id;transfer.safeguards", "transfer.safeguards", "transfer.regions"),
        ("id\tkind", "id\tkind", "kind"),
        ("i\x1bd", "i\ufffdd", "id"),
    ],
)
def test_an_unknown_column(head: str, column: str, nearest: str, bakery: Register) -> None:
    check(
        f"{head}\n",
        bakery,
        ErrorCode.CSV_UNKNOWN_COLUMN,
        f"The column “{column}” does not exist; did you mean “{nearest}”?{NOTHING}",
    )


@pytest.mark.parametrize("head", ["kind;name", "kind"])
def test_a_table_without_identifiers(head: str, bakery: Register) -> None:
    check(
        f"{head}\n",
        bakery,
        ErrorCode.CSV_BAD_HEADER,
        f"The head of the table has no column “id”.{NOTHING}",
    )


def test_a_column_that_stands_twice(bakery: Register) -> None:
    check(
        "id;kind;name;kind\n",
        bakery,
        ErrorCode.CSV_DOUBLE_COLUMN,
        f"The column “kind” stands in the table twice. Take one out.{NOTHING}",
    )


@pytest.mark.parametrize(("row", "found"), [("a;chat", 2), ("a;chat;x;y", 4), ("a", 1)])
def test_a_row_that_is_too_short_or_too_long(row: str, found: int, bakery: Register) -> None:
    check(
        f"id;kind;name\ntawk;chat;T\n{row}\n",
        bakery,
        ErrorCode.CSV_UNEVEN_ROW,
        f"Row 3 has {found} cells and the head has 3. Make them equal.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("content", "row"),
    [
        ("id;kind\n\n\ntawk;pigeon\n", 4),
        ("id;kind\n;\ntawk;pigeon\n", 3),
        ('id;name\n"a";"x\n\n"\ntawk;"pigeon"\n', 2),
        ("id;kind\r\ntawk;pigeon\r\n", 2),
        ("id;kind\rtawk;pigeon\r", 2),
        ('id;name;kind\ntawk;"a\nb\nc";chat\ntawk2;x;pigeon\n', 3),
    ],
)
def test_rows_are_numbered_as_a_spreadsheet_does(content: str, row: int, bakery: Register) -> None:
    error = refusal(lambda: tables.read("processors", content.encode(), bakery))
    assert error.values["row"] == row


@pytest.mark.parametrize(
    ("column", "cell", "code", "said"),
    [
        (
            "agreement.state",
            "signed",
            ErrorCode.JSON_UNKNOWN_CHOICE,
            "“signed” is not one of the choices (none, asked, concluded, automatic, ended).",
        ),
        (
            "agreement.limits",
            "not_for_ai_training, free",
            ErrorCode.JSON_UNKNOWN_CHOICE,
            (
                "“free” is not one of the choices (strict_on_what_is_recorded,"
                " lays_down_what_may_be_recorded, not_with_other_services, not_to_third_parties,"
                " not_for_own_purposes, not_for_ai_training, not_for_marketing, confidential)."
            ),
        ),
        (
            "agreement.signed_on",
            "12-5-2026",
            ErrorCode.JSON_BAD_DATE,
            "“12-5-2026” is not a date such as 2026-11-21.",
        ),
        ("ai_training", "ja", ErrorCode.JSON_WRONG_TYPE, "“yes” or “no” belongs here."),
    ],
)
def test_a_cell_that_does_not_fit(
    column: str, cell: str, code: ErrorCode, said: str, bakery: Register
) -> None:
    check(
        f"id;kind;{column}\ntawk;chat;\na;chat;{cell}\n",
        bakery,
        code,
        f"Row 3, column “{column}”: {said}{NOTHING}",
    )


@pytest.mark.parametrize("cell", ["7,5", "-1", "zeven", "1" * 10, "\uff17"])
def test_a_cell_that_is_no_number(cell: str, bakery: Register) -> None:
    check(
        f"id;period.unit;period.amount\na;years;{cell}\n",
        bakery,
        ErrorCode.JSON_WRONG_TYPE,
        f"Row 2, column “period.amount”: a whole number belongs here.{NOTHING}",
        "retention",
    )


def test_a_list_that_is_none_in_one_language_only(bakery: Register) -> None:
    check(
        "id;used_for[nl];used_for[en]\ntawk;chat;[]\n",
        bakery,
        ErrorCode.CSV_BAD_VALUE,
        f"Row 2, column “used_for[nl]”: “chat” does not fit.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("name", "content", "row", "column"),
    [
        ("processors", "id;kind\ntawk;chat\n;chat\n", 3, "id"),
        ("processors", "id;kind\nnieuw;\n", 2, "kind"),
        ("processors", "id;name\nnieuw;Nieuw\n", 2, "kind"),
        ("retention", "id;period.amount\na;7\n", 2, "period.unit"),
        ("retention", "id;period.amount;period.unit\na;;years\n", 2, "period.amount"),
    ],
)
def test_a_cell_that_must_be_filled_in(
    name: str, content: str, row: int, column: str, bakery: Register
) -> None:
    check(
        content,
        bakery,
        ErrorCode.CSV_MISSING_VALUE,
        f"Row {row}, column “{column}”: something must be filled in here.{NOTHING}",
        name,
    )


LONG = "x" * 10_001
KEPT_OUT = "which cannot be kept. Take it out."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "id;kind\ntawk;chat\n\ntawk;crm\n",
            "Row 4, column “id”: the identifier “tawk” is used twice.",
        ),
        (
            "id;kind\ntawk;chat\nTawk;chat\n",
            (
                "Row 3, column “id”: “Tawk” cannot be an identifier; use small letters, digits and"
                " hyphens, at most 64."
            ),
        ),
        (
            "kind;id;data\nchat;tawk;\nchat;a;naam, adres\n",
            "Row 3, column “data”: “adres” does not exist in this register.",
        ),
        (
            f"id;agreement.title\ntawk;{LONG}\n",
            "Row 2, column “agreement.title”: the text has 10001 characters; 10,000 is the most.",
        ),
        (
            f"id;category[en];used_for[nl]\ntawk;;a\\nb\\n{LONG}\n",
            "Row 2, column “used_for[nl]”: the text has 10005 characters; 10,000 is the most.",
        ),
        (
            "id;used_for[nl]\ntawk;a\x0cb\n",
            f"Row 2, column “used_for[nl]”: the text holds the character U+000C, {KEPT_OUT}",
        ),
        (
            "id;name\ntawk;a\x00b\n",
            f"Row 2, column “name”: the text holds the character U+0000, {KEPT_OUT}",
        ),
    ],
)
def test_a_flaw_in_the_table(content: str, said: str, bakery: Register) -> None:
    check(content, bakery, ErrorCode.REGISTER_FLAW, said)


def test_a_processor_that_is_used_elsewhere_cannot_be_left_out(bakery: Register) -> None:
    check(
        "id;kind\nnieuw;chat\n",
        bakery,
        ErrorCode.REGISTER_FLAW,
        "website.measuring[0].recipient: “tawk” does not exist in this register.",
    )
