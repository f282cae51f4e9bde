"""Every fault that the text of a register in JSON can have, with its code and its sentence."""

import pytest

from privacydesk.errors import ErrorCode
from privacydesk.interchange import json_text, register_json
from tests.interchange.refusals import BEGIN, NOTHING, check, raw, refusal

TOO_BIG = f"The file is, or would be, larger than 10 MB, the most there can be.{NOTHING}"


@pytest.mark.parametrize("content", [b"", b" \r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_an_empty_file(content: bytes) -> None:
    check(content, ErrorCode.FILE_EMPTY, "The file is empty. Choose another file.")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (BEGIN + b' "people": [}', "Line 2, position 13"),
        (BEGIN + b' "people": []', "Line 2, position 14"),
        (BEGIN + b' "people": [],}', "Line 2, position 15"),
        (b"{'format': 1}", "Line 1, position 2"),
        (BEGIN + b'"\\q": 1}', "Line 2, position 2"),
        (b"%PDF-1.7", "Line 1, position 1"),
        (b'{"format": "a\nb"}', "Line 1, position 14"),
        (b'{"a": 1}\n{"b": 2}', "Line 2, position 1"),
    ],
)
def test_what_is_no_json(content: bytes, place: str) -> None:
    check(
        content,
        ErrorCode.NOT_JSON,
        f"{place}: this is not JSON. Look there for a comma, quotation mark or bracket that is"
        f" missing or too many.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (BEGIN + b'"publication": {"version": "caf\xe9"}}', 2),
        ('{"format": "x"}'.encode("utf-16"), 1),
        (b"PK\x03\x04\xff", 1),
        (b'"\xed\xa0\x80"', 1),
    ],
)
def test_what_is_no_utf8(content: bytes, line: int) -> None:
    check(
        content,
        ErrorCode.NOT_UTF8,
        f"Line {line} is not UTF-8 text. Save the file again as UTF-8, or choose another file.",
    )


def test_a_byte_order_mark_does_no_harm() -> None:
    content = b"\xef\xbb\xbf" + raw(people=[])
    assert register_json.read(content).people == ()


def test_a_file_that_is_too_big() -> None:
    content = b" " * (json_text.MOST_BYTES + 1)
    check(content, ErrorCode.FILE_TOO_BIG, TOO_BIG)
    fitting = raw() + b" " * (json_text.MOST_BYTES - len(raw()))
    assert register_json.read(fitting).people is None


@pytest.mark.parametrize(
    ("content", "line", "key"),
    [
        (BEGIN + b'"people": [],\n"people": []}', 3, "people"),
        (BEGIN + b'"people": [],\n"\\u0070eople": null}', 3, "people"),
        (
            BEGIN + b'"organisation": {"name": "a", "places": [{"kind": 1}],\n"name": "b"}}',
            3,
            "name",
        ),
        (b'{"format": 1, "format": 2}', 1, "format"),
        (b'{"a\\ud800": 1, "a\\ud800": 2}', 1, "a\ufffd"),
    ],
)
def test_a_key_that_stands_twice(content: bytes, line: int, key: str) -> None:
    check(
        content,
        ErrorCode.JSON_DUPLICATE_KEY,
        f"Line {line}: the key “{key}” stands here for the second time in one place. Keep one of"
        f" the two.{NOTHING}",
    )


def test_a_key_may_stand_once_in_every_place() -> None:
    people = [{"id": name, "kind": "customer"} for name in ("a", "b")]
    assert len(register_json.read(raw(people=people)).people or ()) == 2


@pytest.mark.parametrize(
    "number",
    ["NaN", "Infinity", "-Infinity", "16.0", "1e3", "-0.5", "1" * 19, "1" * 5000],
)
def test_a_number_that_is_no_whole_one(number: str) -> None:
    content = BEGIN + b'"extras": {"minors":\n{"age": %s}}}' % number.encode()
    shown = number if len(number) < 60 else "1" * 60 + "…"
    check(
        content,
        ErrorCode.JSON_BAD_NUMBER,
        f"Line 3: {shown} is not a whole number of at most 18 digits.{NOTHING}",
    )


def test_what_looks_like_a_number_in_a_text_is_text() -> None:
    register = register_json.read(raw(organisation={"name": 'NaN: 1.5, "Infinity" [[{"a":'}))
    assert register.organisation.name == 'NaN: 1.5, "Infinity" [[{"a":'


def test_deep_nesting() -> None:
    content = BEGIN + b'"people":\n' + b"[" * 40 + b"]" * 40 + b"}"
    check(
        content,
        ErrorCode.JSON_TOO_DEEP,
        f"Line 3: this nests deeper than 40 levels; no register does.{NOTHING}",
    )
    check(
        BEGIN + b'"people": ' + b"[" * 100_000,
        ErrorCode.JSON_TOO_DEEP,
        f"Line 2: this nests deeper than 40 levels; no register does.{NOTHING}",
    )


@pytest.mark.parametrize("quoted", [b'\\"', b"\\", b'"', b"x"])
def test_a_text_without_an_end_is_seen_at_once(quoted: bytes) -> None:
    content = BEGIN + b'"organisation": {"name": "' + quoted * 200_001
    assert refusal(lambda: register_json.read(content)).code is ErrorCode.NOT_JSON
