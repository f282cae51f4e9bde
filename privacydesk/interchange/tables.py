"""Processors and retention terms as tables: CSV out and in, one row per record.

The columns are the simple answers of the record; a column that is left out leaves its answers as
they are. Lists of records, such as safeguards, have no column: they stay as they are too.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from privacydesk import csv_text
from privacydesk.errors import PrivacyDeskError
from privacydesk.interchange import cells, csv_rows, register_json
from privacydesk.interchange.columns import Column, columns_named, columns_of
from privacydesk.interchange.csv_rows import Row
from privacydesk.interchange.table_rows import at_cell, record_of
from privacydesk.models.recipient import Recipient
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shape import shape
from privacydesk.models.text import LocalisedText

MOST_BYTES = csv_rows.MOST_BYTES
_DEFAULT_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the records of a table stand in the register."""

    kind: type[Record]
    path: str
    get: Callable[[Register], Sequence[Any] | None]
    put: Callable[[Register, tuple[Any, ...]], Register]


TABLES: Mapping[str, _Table] = {
    "processors": _Table(
        Recipient,
        "recipients",
        lambda register: register.recipients,
        lambda register, records: replace(register, recipients=records),
    ),
    "retention": _Table(
        RetentionRule,
        "retention.rules",
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
    columns = list(columns_of(table.kind, _languages(records)))
    rows = [[_cell(column, record) for column in columns] for record in records]
    return csv_text.write([[column.name for column in columns], *rows])


def read(name: str, raw: bytes, register: Register) -> Register:
    """Give the register with a table from CSV; its rows become all records of the table.

    Raises PrivacyDeskError with row and column for what does not fit.
    """
    table = TABLES[name]
    head, *rows = csv_rows.read(raw)
    columns = columns_named(table.kind, head.cells)
    before = table.get(register)
    if before is None and not rows:
        return register
    present = {record.id: record for record in before or ()}
    records = tuple(record_of(table.kind, columns, row, present) for row in rows)
    changed = table.put(register, records)
    _check(table, changed, columns, rows)
    return changed


def count(name: str, register: Register) -> int:
    """How many records a table of the register has."""
    return len(TABLES[name].get(register) or ())


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


def _cell(column: Column, record: Record) -> str:
    value: Any = record
    for name in column.path:
        value = getattr(value, name) if value is not None else None
    return cells.encode(column.field, value, column.language)


def _check(
    table: _Table, changed: Register, columns: Sequence[Column], rows: Sequence[Row]
) -> None:
    """Check the register as JSON is checked; a fault in the table is told by row and column."""
    try:
        register_json.check(changed)
    except PrivacyDeskError as error:
        here = rf"{re.escape(table.path)}\[(\d+)\]"
        found = re.match(here, str(error.values["path"]))
        if found is None:
            raise
        raise at_cell(error, columns, rows[int(found[1])].number, found[0]) from None
