"""The calls in the source that name a sentence to translate."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Where the sentences stand among the arguments of each function that translates or marks one.
SENTENCES = {
    "_": (0,),
    "N_": (0,),
    "hole": (0,),
    "ngettext": (0, 1),
    "pgettext": (1,),
    "plural": (0, 1),
    "say": (0,),
    "say_in": (1,),
    "text": (0,),
    "words": (0,),
    "words_in": (1,),
}


@dataclass(frozen=True)
class Sentence:
    """One sentence in a call: where it stands and what it says.

    `text` is None when the sentence is put together in the call, so that nobody can collect it.
    """

    where: str
    text: str | None


def sentences(root: Path) -> Iterator[Sentence]:
    """Yield the sentences in all translating calls of the package."""
    for path in sorted((root / "privacydesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for argument in _arguments(node):
                    where = f"{path.relative_to(root).as_posix()}:{argument.lineno}"
                    yield from _said(where, argument)


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    for position in SENTENCES.get(name, ()):
        if position < len(call.args):
            yield call.args[position]


def _said(where: str, argument: ast.expr) -> Iterator[Sentence]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield Sentence(where, argument.value)
    elif isinstance(argument, ast.IfExp):
        yield from _said(where, argument.body)
        yield from _said(where, argument.orelse)
    elif isinstance(argument, (ast.JoinedStr, ast.BinOp)) or _is_format(argument):
        yield Sentence(where, None)


def _is_format(argument: ast.expr) -> bool:
    return (
        isinstance(argument, ast.Call)
        and isinstance(argument.func, ast.Attribute)
        and argument.func.attr in {"format", "join", "replace"}
    )
