"""What the source says of the records: the docstrings of classes and of their fields."""

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise

from privacydesk.models.record import Record


def class_text(kind: type) -> str:
    """Give the docstring of a class, its paragraphs as one line each."""
    return _lines(inspect.getdoc(kind) or "")


def field_text(record: type[Record], name: str) -> str:
    """Give the docstring below a field of a record, or of the class it has the field from.

    Raises LookupError when there is none.
    """
    for kind in (each for each in record.__mro__ if issubclass(each, Record)):
        found = _field_texts(kind.__module__).get((kind.__name__, name))
        if found is not None:
            return found
    raise LookupError(f"{record.__name__}.{name} has no docstring")


@cache
def _field_texts(module: str) -> dict[tuple[str, str], str]:
    """Read all field docstrings of a module: {(class, field): text}."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {
        (node.name, field.target.id): _lines(str(text.value.value))
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for field, text in pairwise(node.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
    }


def _lines(text: str) -> str:
    return "\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
