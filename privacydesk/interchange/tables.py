"""Processors and retention terms as tables: CSV out and in, one row per record.

The columns are the simple answers of the record, named by their path ("agreement.state"); texts
per language have a column per language ("used_for[nl]"). Lists of records, such as safeguards,
have no column: they stay as they are in the register.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from privacydesk import csv_text
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange import cells, register_json
from privacydesk.models.recipient import Recipient
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.text import LocalisedText

MOST_BYTES = csv_text.MOST_BYTES
_DEFAULT_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the records of a table stand in the register."""

    kind: type[Record]
    get: Callable[[Register], Sequence[Any] | None]
    put: Callable[[Register, tuple[Any, ...]], Register]


@dataclass(frozen=True, slots=True)
class _Column:
    """One column: the path to its field, and the language for a text per language."""

    path: tuple[str, ...]
    field: FieldShape
    language: str = ""

    @property
    def name(self) -> str:
        """The head of the column."""
        name = ".".join(self.path)
        return f"{name}[{self.language}]" if self.language else name


TABLES: Mapping[str, _Table] = {
    "processors": _Table(
        Recipient,
        lambda register: register.recipients,
        lambda register, records: replace(register, recipients=records),
    ),
    "retention": _Table(
        RetentionRule,
        lambda register: register.retention.rules,
        lambda register, records: replace(
            register, retention=replace(register.retention, rules=records)
        ),
    ),
}


def write(name: str, register: Register) -> str:
    """Write a table of the register, "processors" or "retention", as CSV text."""
    table = TABLES[name]
    records = table.get(register) or ()
    columns = list(_columns(table.kind, _languages(records)))
    rows = [[_cell(column, record) for column in columns] for record in records]
    return csv_text.write([[column.name for column in columns], *rows])


def read(name: str, raw: bytes, register: Register) -> Register:
    """Give the register with a table from CSV; its rows become all records of the table.

    Raises PrivacyDeskError with row and column for what does not fit.
    """
    table = TABLES[name]
    head, *rows = csv_text.read(raw) or [[]]
    columns = _head(table, head)
    present = {record.id: record for record in table.get(register) or ()}
    records = tuple(
        _record(table, columns, row, number, present) for number, row in enumerate(rows, start=2)
    )
    changed = table.put(register, records)
    register_json.check(changed)
    return changed


def count(name: str, register: Register) -> int:
    """How many records a table of the register has."""
    return len(TABLES[name].get(register) or ())


def _columns(
    kind: type[Record], languages: Sequence[str], path: tuple[str, ...] = ()
) -> Iterator[_Column]:
    for field in shape(kind):
        here = (*path, field.name)
        if field.kind is Kind.RECORD:
            if not field.many:
                assert field.record is not None
                yield from _columns(field.record, languages, here)
        elif field.kind is Kind.LOCALISED:
            yield from (_Column(here, field, language) for language in languages)
        else:
            yield _Column(here, field)


def _languages(records: Sequence[Record]) -> list[str]:
    """The languages in which texts of these records are written, Dutch always among them."""
    found = {_DEFAULT_LANGUAGE}
    waiting: list[Any] = list(records)
    while waiting:
        here = waiting.pop()
        if isinstance(here, LocalisedText):
            found.update(here.languages())
        elif isinstance(here, Record):
            waiting.extend(getattr(here, field.name) for field in shape(type(here)))
        elif isinstance(here, tuple):
            waiting.extend(here)
    return sorted(found)


def _cell(column: _Column, record: Record) -> str:
    value: Any = record
    for name in column.path:
        value = getattr(value, name) if value is not None else None
    if not column.language:
        return cells.encode(column.field, value)
    if value is None:
        return ""
    if not column.field.many:
        return value.get(column.language) or ""
    if not value:
        return cells.NONE
    texts = tuple(text.get(column.language) or "" for text in value)
    return cells.join_texts(texts) if any(texts) else ""


def _head(table: _Table, head: Sequence[str]) -> list[_Column]:
    """Give the columns that a head names; unknown names and a head without "id" are refused."""
    languages = sorted({name[-3:-1] for name in head if name.endswith("]")})
    known = {column.name: column for column in _columns(table.kind, languages)}
    for name in head:
        if name not in known:
            raise PrivacyDeskError(ErrorCode.CSV_BAD_HEADER, column=name[:60])
    if "id" not in head:
        raise PrivacyDeskError(ErrorCode.CSV_BAD_HEADER, column="id")
    return [known[name] for name in head]


def _record(
    table: _Table,
    columns: Sequence[_Column],
    row: Sequence[str],
    number: int,
    present: Mapping[str, Record],
) -> Record:
    """Read one row: what the register has of the record, with the answers of the row."""
    if len(row) != len(columns):
        raise PrivacyDeskError(ErrorCode.CSV_BAD, "uneven row", line=number)
    found = dict(zip(columns, row, strict=True))
    identifier = next(cell.strip() for column, cell in found.items() if column.path == ("id",))
    known = present.get(identifier)
    tree = register_json.record_out(known) if known is not None else {}
    for path in dict.fromkeys(column.path for column in columns):
        here = {column: cell for column, cell in found.items() if column.path == path}
        _put(tree, path, _answer(here, number))
    made: Record = register_json.record_in(table.kind, tree, f"[{number}]")
    return made


def _answer(found: Mapping[_Column, str], number: int) -> Any:
    """What JSON would hold for one field, from the cells of its columns."""
    column, cell = next(iter(found.items()))
    if column.language:
        cells_by_language = {column.language: cell for column, cell in found.items()}
        return _texts(cells_by_language) if column.field.many else _text(cells_by_language)
    try:
        return cells.decode(column.field, cell)
    except ValueError:
        raise PrivacyDeskError(
            ErrorCode.CSV_BAD_VALUE, row=number, column=column.name, value=cell[:60]
        ) from None


def _text(found: Mapping[str, str]) -> dict[str, str] | None:
    return {language: cell for language, cell in found.items() if cell} or None


def _texts(found: Mapping[str, str]) -> list[dict[str, str]] | None:
    """Texts of a list: the first line of each language belongs to the first text, and so on."""
    if cells.NONE in found.values():
        return []
    lists = {language: cells.split_texts(cell) for language, cell in found.items() if cell}
    if not lists:
        return None
    longest = max(len(texts) for texts in lists.values())
    return [
        {
            language: texts[place]
            for language, texts in lists.items()
            if place < len(texts) and texts[place]
        }
        for place in range(longest)
    ]


def _put(tree: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Put a value at a path, or take it away when it is not answered."""
    name, *rest = path
    if rest:
        inner = tree.setdefault(name, {})
        _put(inner, tuple(rest), value)
        if not inner:
            del tree[name]
    elif value is None:
        tree.pop(name, None)
    else:
        tree[name] = value
