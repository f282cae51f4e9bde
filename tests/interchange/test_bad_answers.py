"""Every fault that an answer in JSON can have, with its code and its sentence."""

import json
from typing import Any

import pytest

from privacydesk.errors import ErrorCode
from tests.interchange.refusals import HEAD, NOTHING, check, raw


def without(mark: str, **answers: Any) -> bytes:
    """Write a register that lacks one of its marks."""
    return json.dumps({key: value for key, value in HEAD.items() if key != mark} | answers).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b'"privacydesk-register"',
        b"1",
        b"null",
        b"{}",
        b'{"name": "left-pad", "version": "1.3.0"}',
        b'{"format": "another"}',
        b'{"format": null, "people": []}',
    ],
)
def test_json_that_is_no_register(content: bytes) -> None:
    check(
        content,
        ErrorCode.NOT_A_REGISTER,
        "This is not a PrivacyDesk file. Choose another file.",
    )


@pytest.mark.parametrize("mark", ["format", "format_version"])
def test_a_register_without_a_mark(mark: str) -> None:
    check(
        without(mark, people=[]),
        ErrorCode.JSON_MISSING_KEY,
        f"/: the key “{mark}” is missing.{NOTHING}",
    )


@pytest.mark.parametrize("version", ["1", True, [1]])
def test_a_version_that_is_no_number(version: Any) -> None:
    check(
        raw(format_version=version),
        ErrorCode.JSON_WRONG_TYPE,
        f"format_version: a whole number belongs here.{NOTHING}",
    )


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was(version: int) -> None:
    check(
        raw(format_version=version),
        ErrorCode.JSON_UNKNOWN_CHOICE,
        f"format_version: “{version}” is not one of the choices (1).{NOTHING}",
    )


def test_a_newer_version_is_told_before_all_that_is_unknown_in_it() -> None:
    check(
        raw(format_version=2, inventions=[{"id": 1}]),
        ErrorCode.JSON_NEWER_FORMAT,
        "This file has format 2; this PrivacyDesk knows up to 1. Install the newest version.",
    )


@pytest.mark.parametrize(
    ("answers", "path", "key", "nearest"),
    [
        ({"peoples": []}, "/", "peoples", "people"),
        ({"organisation": {"nme": "x"}}, "organisation", "nme", "name"),
        (
            {"recipients": [{"id": "a", "kind": "chat", "agreement": {"status": "none"}}]},
            "recipients[0].agreement",
            "status",
            "state",
        ),
        ({"organisation": {"Name": "x"}}, "organisation", "Name", "name"),
        ({"organisation": {"x" * 100: 1}}, "organisation", "x" * 60 + "…", "works_as_processor"),
        (
            {"security": {"own_measures": [{"dutch": "x"}]}},
            "security.own_measures[0]",
            "dutch",
            "nl",
        ),
    ],
)
def test_an_unknown_key(answers: Any, path: str, key: str, nearest: str) -> None:
    check(
        raw(**answers),
        ErrorCode.JSON_UNKNOWN_KEY,
        f"{path}: the key “{key}” does not exist; did you mean “{nearest}”?{NOTHING}",
    )


@pytest.mark.parametrize(
    ("answers", "path", "key"),
    [
        ({"people": [{"kind": "customer"}]}, "people[0]", "id"),
        ({"people": [{"id": "a", "kind": None}]}, "people[0]", "kind"),
        (
            {"services": [{"id": "a", "trial_data_kept": {"amount": 1}}]},
            "services[0].trial_data_kept",
            "unit",
        ),
    ],
)
def test_a_missing_key(answers: Any, path: str, key: str) -> None:
    check(
        raw(**answers),
        ErrorCode.JSON_MISSING_KEY,
        f"{path}: the key “{key}” is missing.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("answers", "path", "wanted"),
    [
        ({"organisation": []}, "organisation", "an object, in curly brackets,"),
        ({"people": [None]}, "people[0]", "an object, in curly brackets,"),
        ({"people": {}}, "people", "a list, in square brackets,"),
        ({"organisation": {"name": 5}}, "organisation.name", "a text"),
        ({"organisation": {"name": {"nl": "x"}}}, "organisation.name", "a text"),
        ({"publication": {"languages": [None]}}, "publication.languages[0]", "a text"),
        ({"publication": {"dated": 20261121}}, "publication.dated", "a text"),
        ({"extras": {"minors": {"age": "16"}}}, "extras.minors.age", "a whole number"),
        ({"extras": {"minors": {"age": True}}}, "extras.minors.age", "a whole number"),
        ({"extras": {"minors": {"told": 1}}}, "extras.minors.told", "true or false"),
        ({"extras": {"minors": {"told": "yes"}}}, "extras.minors.told", "true or false"),
        (
            {"publication": {"change_summary": "x"}},
            "publication.change_summary",
            "an object with a text per language",
        ),
        (
            {"publication": {"change_summary": {}}},
            "publication.change_summary",
            "an object with a text per language",
        ),
        (
            {"publication": {"change_summary": {"nl": None}}},
            "publication.change_summary.nl",
            "a text",
        ),
    ],
)
def test_a_wrong_type(answers: Any, path: str, wanted: str) -> None:
    check(
        raw(**answers),
        ErrorCode.JSON_WRONG_TYPE,
        f"{path}: {wanted} belongs here.{NOTHING}",
    )


@pytest.mark.parametrize(
    ("answers", "path", "value", "known"),
    [
        (
            {"services": [{"id": "a", "price": "gratis"}]},
            "services[0].price",
            "gratis",
            "paid, free, trial",
        ),
        ({"services": [{"id": "a", "price": ""}]}, "services[0].price", "", "paid, free, trial"),
        (
            {"people": [{"id": "a", "kind": "customers"}]},
            "people[0].kind",
            "customers",
            "customer, customer_contact, user, …",
        ),
        (
            {"website": {"cookies": {"places": ["website", "x" * 90]}}},
            "website.cookies.places[1]",
            "x" * 60 + "…",
            "website, applications, app, emails",
        ),
    ],
)
def test_an_unknown_choice(answers: Any, path: str, value: str, known: str) -> None:
    check(
        raw(**answers),
        ErrorCode.JSON_UNKNOWN_CHOICE,
        f"{path}: “{value}” is not one of the choices ({known}).{NOTHING}",
    )


@pytest.mark.parametrize(
    "value",
    [
        "21-11-2026",
        "2026-11-31",
        "2026-02-29",
        "2026-11-21T10:00:00",
        "20261121",
        "2026-W47-6",
        "2026-11",
        "0000-01-01",
        "\u0662\u0660\u0662\u0666-11-21",
        "",
        " 2026-11-21",
    ],
)
def test_a_bad_date(value: str) -> None:
    check(
        raw(publication={"dated": value}),
        ErrorCode.JSON_BAD_DATE,
        f"publication.dated: “{value}” is not a date such as 2026-11-21.{NOTHING}",
    )
