"""The table part of docs/file-format.md, written from the docstrings of the records.

`python -m tests.storage.describe_tables` brings the document up to date.
"""

from collections.abc import Iterator
from pathlib import Path

from privacydesk.interchange.docstrings import class_text, field_text
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind
from privacydesk.storage.layout import (
    InRow,
    Links,
    OneRow,
    Part,
    RecordTable,
    Value,
    layout,
    links_parts,
    table_of,
)
from privacydesk.storage.tables import of_column

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "file-format.md"
BEGIN = "<!-- tables: written by tests/storage/describe_tables.py -->\n"
END = "<!-- end of tables -->\n"
_KINDS = {
    Kind.TEXT: "text",
    Kind.NUMBER: "number",
    Kind.YES_NO: "yes or no",
    Kind.DAY: "day",
    Kind.CHOICE: "choice",
    Kind.CODE: "code",
    Kind.REFERENCE: "reference",
    Kind.LOCALISED: "text per language",
}


def tables_text() -> str:
    """Describe every table of the register and each of its columns in one line."""
    return "\n".join(line for table in layout().values() for line in _table(table))


def with_tables(document: str) -> str:
    """Give the document with the table part as it should be."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables_text()}\n{END}{after}"


def _table(table: RecordTable) -> Iterator[str]:
    yield f"### `{table.name}`"
    yield ""
    yield _class_text(table.record) + (" One row." if table.one_row else "")
    yield ""
    yield from _head(table)
    yield from _columns(table.record, table.parts, ())
    yield ""
    for links in links_parts(table.parts):
        yield from _link_table(table, links)


def _head(table: RecordTable) -> Iterator[str]:
    if table.one_row:
        yield "- `id`: always 1."
        return
    if table.own_id:
        yield "- `id`: its identifier."
    else:
        yield "- `id`: key, made of where it stands."
    if len(table.lists) > 1:
        lists = ", ".join(f"`{name}`" for name in table.lists)
        yield f"- `list`: the list in which it stands, one of {lists}."
    for holder in table.holders:
        yield f"- `{of_column(holder)}`: the row of `{holder}` that holds it."
    yield "- `position`: its place in the list, from 1."


def _columns(
    record: type[Record], parts: tuple[Part, ...], outer: tuple[str, ...]
) -> Iterator[str]:
    for part in parts:
        text = " ".join((*outer, field_docstring(record, part.field.name)))
        if isinstance(part, Value):
            yield f"- `{part.column}` ({_kind(part.field)}): {text}"
        elif isinstance(part, InRow):
            yield from _columns(part.record, part.parts, (text,))
        elif not isinstance(part, OneRow):
            yield f"- `{part.column}` (number of rows in `{part.table}`): {text}"


def _kind(field: FieldShape) -> str:
    name = _KINDS[field.kind]
    if field.kind is Kind.REFERENCE:
        name += f" to `{table_of(field.target or '')}`"
    return f"list, each a {name}" if field.many else name


def _link_table(table: RecordTable, links: Links) -> Iterator[str]:
    target = table_of(links.field.target or "")
    yield f"### `{links.table}`"
    yield ""
    yield f"The references counted in `{table.name}.{links.column}`."
    yield ""
    if not table.one_row:
        yield f"- `{of_column(table.name)}`: the row of `{table.name}` that refers."
    yield "- `position`: the place of the reference in the list, from 1."
    yield f"- `{target}`: the row of `{target}` that is meant."
    yield ""


def field_docstring(record: type[Record], name: str) -> str:
    """Give the docstring below a field, as one line."""
    return field_text(record, name).replace("\n", " ")


def _class_text(record: type[Record]) -> str:
    """Give the first paragraph of the docstring of a class."""
    return class_text(record).partition("\n")[0]


if __name__ == "__main__":
    DOCUMENT.write_text(with_tables(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
