"""Files and functions stay small enough to read in one go."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import pytest

MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60
FILE_MEDIAN = 110
FILE_95TH_PERCENTILE = 320
FUNCTION_95TH_PERCENTILE = 30


@dataclass(frozen=True)
class Measured:
    """Something with a length in lines."""

    name: str
    lines: int


def files(root: Path, *folders: str) -> list[Measured]:
    """Measure all Python files below these folders."""
    return [
        Measured(path.relative_to(root).as_posix(), len(_text(path).splitlines()))
        for folder in folders
        for path in sorted((root / folder).rglob("*.py"))
    ]


def functions(root: Path, *folders: str) -> list[Measured]:
    """Measure all functions in these files, decorators and docstring left out."""
    return [
        Measured(f"{measured.name}: {node.name}", _own_lines(node))
        for measured in files(root, *folders)
        for node in _functions(ast.parse(_text(root / measured.name)))
    ]


def percentile(measured: list[Measured], share: float) -> int:
    """Give the length that this share of all does not exceed."""
    lengths = sorted(each.lines for each in measured)
    return lengths[ceil(share * len(lengths)) - 1]


def longer_than(measured: list[Measured], most: int) -> list[str]:
    """List what is longer than allowed."""
    return [f"{each.name} has {each.lines} lines" for each in measured if each.lines > most]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def _own_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    docstring = ast.get_docstring(node, clean=False)
    spared = (first.end_lineno or 0) - first.lineno + 1 if docstring is not None else 0
    return (node.end_lineno or 0) - node.lineno + 1 - spared


def test_no_file_is_too_long(root: Path) -> None:
    measured = files(root, "privacydesk", "tests", "packaging")
    assert len(measured) > 40
    assert longer_than(measured, MOST_LINES_OF_A_FILE) == []


def test_no_function_is_too_long(root: Path) -> None:
    measured = functions(root, "privacydesk", "tests", "packaging")
    assert len(measured) > 100
    assert longer_than(measured, MOST_LINES_OF_A_FUNCTION) == []


def test_most_files_of_the_package_are_short(root: Path) -> None:
    measured = files(root, "privacydesk")
    assert percentile(measured, 0.5) <= FILE_MEDIAN
    assert percentile(measured, 0.95) <= FILE_95TH_PERCENTILE


def test_most_functions_of_the_package_are_short(root: Path) -> None:
    measured = functions(root, "privacydesk")
    assert percentile(measured, 0.95) <= FUNCTION_95TH_PERCENTILE


@pytest.mark.parametrize("length", [60, 61])
def test_a_function_that_is_too_long_is_found(tmp_path: Path, length: int) -> None:
    folder = tmp_path / "privacydesk"
    folder.mkdir()
    body = ["def long() -> None:", '    """Be long."""', *["    pass"] * (length - 1)]
    (folder / "one.py").write_text("\n".join(body), encoding="utf-8")
    found = longer_than(functions(tmp_path, "privacydesk"), MOST_LINES_OF_A_FUNCTION)
    assert found == ([] if length == 60 else ["privacydesk/one.py: long has 61 lines"])
