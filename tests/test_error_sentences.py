"""Every error has a sentence in both languages, and all that it names is filled in."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from privacydesk.error_sentences import CELL, FLAWS, SENTENCES, WANTED, sentence
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import LANGUAGES, Language, screen_language
from privacydesk.models.integrity import Flaw

ROOT = Path(__file__).resolve().parents[1]
HOLE = re.compile(r"\{(\w+)\}")
# What every error has, and what functions that make one add to what they are given.
ALWAYS = {"log"}
ADDED = {
    "PrivacyDeskError": frozenset[str](),
    "_fault": frozenset({"line"}),
    "fault": frozenset({"path", "folder", "megabytes"}),
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Give each language of the screens in turn."""
    return screen_language(str(request.param))


def holes(message: str) -> set[str]:
    """Give the names of the holes in a sentence."""
    return set(HOLE.findall(message))


def filled(message: str) -> dict[str, object]:
    """Give a value for every hole."""
    return {name: f"<{name}>" for name in holes(message)}


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) | {ErrorCode.REGISTER_FLAW} == set(ErrorCode)
    assert set(FLAWS) == set(Flaw)


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_is_filled_in(code: ErrorCode, language: Language) -> None:
    values = filled(SENTENCES[code])
    if code is ErrorCode.JSON_WRONG_TYPE:
        values["wanted"] = "number"
    said = sentence(PrivacyDeskError(code, "", **values), language)
    expected = [str(value) for name, value in values.items() if name != "wanted"]
    assert all(value in said for value in expected)
    assert "{" not in said
    assert not said[0].islower()


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_is_filled_in(flaw: Flaw, language: Language) -> None:
    error = PrivacyDeskError(ErrorCode.REGISTER_FLAW, flaw=flaw, path="<path>", value="<value>")
    said = sentence(error, language)
    assert said.startswith("<path>: ")
    assert "{" not in said
    assert ("<value>" in said) == ("value" in holes(FLAWS[flaw]))


@pytest.mark.parametrize("wanted", WANTED)
def test_what_belongs_somewhere_is_said_in_words(wanted: str, language: Language) -> None:
    error = PrivacyDeskError(ErrorCode.JSON_WRONG_TYPE, path="people", wanted=wanted)
    assert language.text(WANTED[wanted]) in sentence(error, language)


def test_no_language_loses_or_adds_a_hole() -> None:
    for language in map(screen_language, LANGUAGES):
        for message in (*SENTENCES.values(), *FLAWS.values(), *WANTED.values(), CELL):
            assert holes(language.text(message)) == holes(message)


def test_dutch_is_not_english() -> None:
    dutch = screen_language("nl")
    for message in (*SENTENCES.values(), *FLAWS.values(), *WANTED.values(), CELL):
        assert dutch.text(message) != message


def test_an_error_without_a_log_names_what_it_knows(language: Language) -> None:
    said = sentence(PrivacyDeskError(ErrorCode.INTERNAL, "migration: ValueError"), language)
    assert said.endswith(": migration: ValueError")


def test_what_the_user_wrote_is_not_taken_for_a_hole(language: Language) -> None:
    error = PrivacyDeskError(ErrorCode.FILE_MISSING, path="{path}{0}{x!r}%s\\")
    assert "{path}{0}{x!r}%s\\" in sentence(error, language)


def test_a_place_in_a_table_is_told_instead_of_a_path(language: Language) -> None:
    error = PrivacyDeskError(
        ErrorCode.JSON_BAD_DATE, path="recipients[0].since", row=5, column="since", value="x"
    )
    said = sentence(error, language)
    assert "recipients" not in said
    assert said.startswith(language.text(CELL).format(row=5, column="since") + ": ")


@dataclass(frozen=True)
class Raised:
    """One place in the source that makes an error."""

    code: ErrorCode
    given: frozenset[str]
    where: str


def raised(root: Path) -> Iterator[Raised]:
    """Yield the errors that the source makes, with what each is given."""
    for path in sorted((root / "privacydesk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield from _raised_in(function, path.relative_to(root).as_posix())


def _raised_in(function: ast.AST, name: str) -> Iterator[Raised]:
    for call in ast.walk(function):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        if call.func.id in ADDED and call.args and all(word.arg for word in call.keywords):
            given = ADDED[call.func.id] | {word.arg for word in call.keywords if word.arg}
            for code in _chosen(call.args[0], function):
                yield Raised(code, given, f"{name}:{call.lineno}")


def _chosen(code: ast.expr, function: ast.AST) -> list[ErrorCode]:
    """The code itself, or those that a name in the function can stand for."""
    if not isinstance(code, ast.Name):
        return _codes(code)
    return [
        each
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == code.id
        for each in _codes(node.value)
    ]


def _codes(node: ast.AST) -> list[ErrorCode]:
    return [
        ErrorCode[each.attr]
        for each in ast.walk(node)
        if isinstance(each, ast.Attribute)
        and isinstance(each.value, ast.Name)
        and each.value.id == "ErrorCode"
    ]


def test_every_error_is_made_with_all_that_its_sentence_names() -> None:
    found = list(raised(ROOT))
    assert len(found) > 50
    lacking = [
        f"{each.where}: {each.code} lacks {sorted(lack)}"
        for each in found
        if each.code is not ErrorCode.REGISTER_FLAW
        and (lack := holes(SENTENCES[each.code]) - each.given - _known(each))
    ]
    assert lacking == []


def _known(each: Raised) -> set[str]:
    return ALWAYS | ({"path"} if {"row", "column"} <= each.given else set())


def test_what_storage_makes_of_faults_of_disk_and_memory_can_be_told() -> None:
    tree = ast.parse((ROOT / "privacydesk/storage/errors.py").read_text(encoding="utf-8"))
    codes = set(_codes(tree))
    assert ErrorCode.DISK_FULL in codes
    assert all(holes(SENTENCES[code]) <= ADDED["fault"] for code in codes)


def test_every_code_is_used() -> None:
    sources = (ROOT / "privacydesk").rglob("*.py")
    elsewhere = [path for path in sources if path.name not in ("errors.py", "error_sentences.py")]
    used = {code for path in elsewhere for code in _codes(ast.parse(path.read_bytes()))}
    storage = (ROOT / "privacydesk/storage/errors.py").read_bytes()
    assert set(ErrorCode) - used - set(_codes(ast.parse(storage))) == set()
