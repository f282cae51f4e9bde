"""One row of a table as a record, and the row and column where a fault in it stands."""

from collections.abc import Mapping, Sequence
from typing import Any

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange import cells, register_json
from privacydesk.interchange.characters import shown
from privacydesk.interchange.columns import Column, column_name
from privacydesk.interchange.csv_rows import Row
from privacydesk.models.record import Record

Tree = dict[str, Any]


def record_of(
    kind: type[Record], columns: Sequence[Column], row: Row, present: Mapping[str, Record]
) -> Record:
    """Read a row: what the register has of the record, with the answers of the row.

    Raises PrivacyDeskError with row and column.
    """
    if len(row.cells) != len(columns):
        raise PrivacyDeskError(
            ErrorCode.CSV_UNEVEN_ROW, row=row.number, found=len(row.cells), wanted=len(columns)
        )
    found = dict(zip(columns, row.cells, strict=True))
    identifier = next(cell.strip() for column, cell in found.items() if column.path == ("id",))
    tree = register_json.record_out(present[identifier]) if identifier in present else {}
    for path in dict.fromkeys(column.path for column in columns):
        here = {column: cell for column, cell in found.items() if column.path == path}
        _put(tree, path, _answer(here, _get(tree, path), row.number))
    try:
        made: Record = register_json.record_in(kind, tree, "")
    except PrivacyDeskError as error:
        raise at_cell(error, columns, row.number) from None
    return made


def at_cell(
    error: PrivacyDeskError, columns: Sequence[Column], row: int, above: str = ""
) -> PrivacyDeskError:
    """Give an error a row and a column instead of a path below the record at `above`."""
    path = str(error.values.get("path", "")).removeprefix(above).strip("./")
    if error.code is ErrorCode.JSON_MISSING_KEY:
        name = column_name(columns, f"{path}.{error.values['key']}".lstrip("."))
        return PrivacyDeskError(ErrorCode.CSV_MISSING_VALUE, row=row, column=name)
    where = {"row": row, "column": column_name(columns, path)}
    return PrivacyDeskError(error.code, error.log_text, **error.values | where)


def _answer(found: Mapping[Column, str], before: Any, row: int) -> Any:
    """What JSON would hold for one field, from the cells of its columns."""
    try:
        return _decoded(found, before)
    except cells.UnfitCellError as error:
        name = next(column.name for column, cell in found.items() if cell == error.cell)
        if error.wanted:
            raise PrivacyDeskError(
                ErrorCode.JSON_WRONG_TYPE, row=row, column=name, wanted=error.wanted
            ) from None
        raise PrivacyDeskError(
            ErrorCode.CSV_BAD_VALUE, row=row, column=name, value=shown(error.cell)
        ) from None


def _decoded(found: Mapping[Column, str], before: Any) -> Any:
    column, cell = next(iter(found.items()))
    if not column.language:
        return cells.decode(column.field, cell)
    by_language = {column.language: cell for column, cell in found.items()}
    if column.field.many:
        return cells.decode_texts(by_language, before)
    return cells.decode_text(by_language, before)


def _get(tree: Tree, path: tuple[str, ...]) -> Any:
    """Give what stands at a path, or None."""
    here: Any = tree
    for name in path:
        here = here.get(name) if here is not None else None
    return here


def _put(tree: Tree, path: tuple[str, ...], value: Any) -> None:
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
