"""Which way imports may point: the table of the house as data, and its check."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PACKAGE = "privacydesk"


@dataclass(frozen=True)
class Room:
    """A part of the package and what it may import beside itself and the standard library.

    `name` is a module or package below privacydesk; a star at its end stands for any ending.
    `ours` are other rooms, `libraries` come from elsewhere, and `late` are libraries that only
    a function may import, when it is called.
    """

    name: str
    ours: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


_WITHOUT_SCREEN = (
    "models",
    "errors",
    "paths",
    "logs",
    "catalogue",
    "i18n",
    "csv_text",
    "output",
    "error_sentences",
    "knowledge",
    "storage",
    "interchange",
    "registers",
    "compliance",
    "documents",
)
_OF_COMMAND_LINE = (*_WITHOUT_SCREEN, "commands", "console", "info_text")
_OF_FORMS = (
    *("models", "knowledge", "i18n", "ui.session"),
    *("ui.questions", "ui.choices", "ui.editors"),
)
_OF_PAGES = (*_OF_FORMS, "ui.forms", "ui.tables", "ui.topics")
_OF_DOCUMENTS = ("models", "errors", "paths", "csv_text", "i18n", "knowledge", "compliance")

ROOMS = (
    Room("__init__"),
    Room("models"),
    Room("errors"),
    Room("paths"),
    Room("logs", ("errors", "paths")),
    Room("catalogue"),
    Room("i18n", ("errors", "paths", "catalogue")),
    Room("csv_text"),
    Room("output", ("errors",)),
    Room("error_sentences", ("models", "errors", "i18n")),
    Room("knowledge", ("models", "errors", "paths")),
    Room("storage", ("models", "errors", "paths"), ("sqlite_utils",)),
    Room("interchange", ("models", "errors", "paths", "csv_text")),
    Room("registers", ("models", "errors", "knowledge", "storage", "interchange")),
    Room("compliance", ("models", "knowledge")),
    Room("documents", _OF_DOCUMENTS),
    Room("documents.pdf*", (*_OF_DOCUMENTS, "documents"), ("reportlab",)),
    Room("ui.wizard.flow*", ("models",)),
    Room("ui.questions", ("models",)),
    Room("ui.choices", ("models", "ui.questions")),
    Room("ui.topics", ("models", "ui.questions")),
    Room("ui.editors", ("models", "i18n"), ("PySide6",)),
    Room("ui.tables", (*_OF_FORMS, "ui.forms", "csv_text"), ("PySide6",)),
    Room("ui.forms", _OF_FORMS, ("PySide6",)),
    Room("ui.pages", _OF_PAGES, ("PySide6",)),
    Room("ui", _WITHOUT_SCREEN, ("PySide6",)),
    Room("checking", _WITHOUT_SCREEN),
    Room("commands", (*_WITHOUT_SCREEN, "checking")),
    Room("console", ("errors", "paths", "logs", "i18n", "output", "error_sentences"), ("click",)),
    Room("gui", ("i18n", "console", "app"), ("click",), late=("PySide6",)),
    Room("info_text", ("error_sentences", "i18n")),
    Room("cli", (*_OF_COMMAND_LINE, "gui"), ("click",)),
    Room("first_papers", (*_OF_COMMAND_LINE, "cli"), ("click",)),
    Room("__main__", ("cli",)),
    Room("app", (*_WITHOUT_SCREEN, "ui"), ("PySide6",)),
)


@dataclass(frozen=True)
class Import:
    """One import: who, on which line, what, and whether only a call brings it in."""

    module: str
    line: int
    target: str
    late: bool

    def __str__(self) -> str:
        """Show it as a line of a list."""
        return f"{self.module}, line {self.line}: imports {self.target}"


def modules(root: Path) -> dict[str, Path]:
    """Find all modules of the package in a checkout: {"privacydesk.models.data": path}."""
    return {_name(path.relative_to(root)): path for path in (root / PACKAGE).rglob("*.py")}


def imports(found: dict[str, Path]) -> list[Import]:
    """Read every import of these modules."""
    return [
        Import(module, node.lineno, target, late)
        for module, path in sorted(found.items())
        for node, late in _statements(ast.parse(path.read_text(encoding="utf-8")), late=False)
        for target in _targets(node, found)
    ]


def broken_rules(found: list[Import]) -> list[str]:
    """List the imports that the table does not allow, each with what it does allow."""
    return [problem for each in found if (problem := _problem(each))]


def circle(found: list[Import]) -> list[str]:
    """Give the modules of one circle of imports, or nothing when there is none."""
    graph: dict[str, set[str]] = {}
    for each in found:
        if not each.late and each.target.startswith(PACKAGE) and each.target != each.module:
            graph.setdefault(each.module, set()).add(each.target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        members: list[str] = error.args[1]
        return members
    return []


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _statements(tree: ast.AST, *, late: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node, late
        inside = late or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        yield from _statements(node, late=inside)


def _targets(node: ast.Import | ast.ImportFrom, found: dict[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    source = "." * node.level + (node.module or "")
    for alias in node.names:
        inside = f"{source}.{alias.name}"
        yield inside if inside in found else source


def _problem(each: Import) -> str:
    room = _room(each.module)
    if room is None:
        return f"{each.module}: has no row in the table of import rules"
    top = each.target.split(".")[0]
    if top == PACKAGE:
        allowed: tuple[str, ...] = (room.name, *room.ours)
        right = any(_lies_in(each.target, name) for name in allowed)
        return "" if right or each.target == PACKAGE else f"{each}; allowed: {', '.join(allowed)}"
    libraries = (*room.libraries, *(room.late if each.late else ()))
    if top in sys.stdlib_module_names or top in libraries:
        return ""
    return f"{each}; allowed: the standard library {' '.join(libraries)}".rstrip()


def _room(module: str) -> Room | None:
    fitting = [room for room in ROOMS if _lies_in(module, room.name)]
    return max(fitting, key=lambda room: len(room.name), default=None)


def _lies_in(module: str, room: str) -> bool:
    if room == "__init__":
        return module == PACKAGE
    full = f"{PACKAGE}.{room}"
    if room.endswith("*"):
        return module.startswith(full[:-1])
    return module == full or module.startswith(f"{full}.")
