"""The columns of a table: one for each simple answer of a record, named by its path.

A text per language has a column per language: "used_for[nl]". A list of records has none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.interchange.characters import shown
from privacydesk.interchange.register_json import nearest
from privacydesk.models.record import Record
from privacydesk.models.shape import FieldShape, Kind, shape

_LANGUAGE = re.compile(r"\[([a-z]{2})\]$")
_POSITION = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the path to its field, and the language for a text per language."""

    path: tuple[str, ...]
    field: FieldShape
    language: str = ""

    @property
    def name(self) -> str:
        """The head of the column."""
        name = ".".join(self.path)
        return f"{name}[{self.language}]" if self.language else name


def columns_of(
    kind: type[Record], languages: Iterable[str], path: tuple[str, ...] = ()
) -> Iterator[Column]:
    """Yield the columns of a record class, texts in these languages."""
    for field in shape(kind):
        here = (*path, field.name)
        if field.kind is Kind.RECORD:
            if not field.many:
                assert field.record is not None
                yield from columns_of(field.record, languages, here)
        elif field.kind is Kind.LOCALISED:
            yield from (Column(here, field, language) for language in languages)
        else:
            yield Column(here, field)


def columns_named(kind: type[Record], head: Sequence[str]) -> list[Column]:
    """Give the columns that a head names, in its order.

    Raises PrivacyDeskError for an unknown name, one that stands twice, and a head without "id".
    """
    names = [name.strip() for name in head]
    languages = sorted({found[1] for name in names if (found := _LANGUAGE.search(name))})
    known = {column.name: column for column in columns_of(kind, languages or ["nl"])}
    for place, name in enumerate(names):
        if name not in known:
            raise PrivacyDeskError(
                ErrorCode.CSV_UNKNOWN_COLUMN, column=shown(name), nearest=nearest(name, known)[0]
            )
        if name in names[:place]:
            raise PrivacyDeskError(ErrorCode.CSV_DOUBLE_COLUMN, column=name)
    if "id" not in names:
        raise PrivacyDeskError(ErrorCode.CSV_BAD_HEADER, column="id")
    return [known[name] for name in names]


def column_name(columns: Iterable[Column], path: str) -> str:
    """Name the column of an answer: "used_for[nl]" for "used_for[2].nl"."""
    plain = _POSITION.sub("", path)
    for column in columns:
        here = ".".join(column.path)
        if plain in (here, f"{here}.{column.language}"):
            return column.name
    return plain
