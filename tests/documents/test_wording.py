"""Every choice a user can make has its words."""

import pkgutil
from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from typing import Any

from privacydesk.documents import wording

_TOGETHER = (("rights.CASE_SENTENCES", "rights.CASE_ITEMS"),)
"""Tables that share the choices of one list between them."""

_SPECIAL = {"events.PICTURED_AT", "offers.REQUESTS"}
"""Tables of special words; the others have usual ones."""

_WITHOUT = {
    "conditions.GIVEN_BY": {"person"},
    "events.HOW_TOLD": {"asked_first"},
    "recipients.SECRECY": {"expected"},
    "rights.METHODS": {"none"},
    "security.SOURCES": {"other"},
}
"""Choices that a table leaves out, because they are told in another way or not at all."""


def test_every_table_has_words_for_every_choice() -> None:
    tables = dict(_tables())
    assert len(tables) > 80
    lacking = {}
    for name, table in tables.items():
        if name in _SPECIAL:
            continue
        choices = type(next(key for key in table if key is not None))
        told = set(table) | _shared(name, tables)
        spared = _WITHOUT.get(name, set())
        missing = [c.value for c in choices if c not in told and c.value not in spared]
        if missing:
            lacking[name] = missing
    assert lacking == {}


def test_nothing_is_spared_that_has_words() -> None:
    tables = dict(_tables())
    spared = {
        name: {key.value for key in tables[name]} & values for name, values in _WITHOUT.items()
    }
    assert not any(spared.values())


def _shared(name: str, tables: Mapping[str, Mapping[Any, Any]]) -> set[Any]:
    groups = [group for group in _TOGETHER if name in group]
    return {key for group in groups for other in group for key in tables[other]}


def _tables() -> Iterator[tuple[str, Mapping[Any, Any]]]:
    """The tables in the modules of words that have choices as keys, as module.NAME."""
    for module in pkgutil.iter_modules(wording.__path__):
        content = vars(import_module(f"{wording.__name__}.{module.name}"))
        for name, value in content.items():
            if name.isupper() and isinstance(value, Mapping) and _of_choices(value):
                yield f"{module.name}.{name}", value


def _of_choices(table: Mapping[Any, Any]) -> bool:
    return bool(table) and all(key is None or isinstance(key, StrEnum) for key in table)
