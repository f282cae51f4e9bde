"""The files of resources/ as plain JSON, and a way to spoil a copy of them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from privacydesk.knowledge import Knowledge, load
from privacydesk.paths import resource

TABLES = sorted(path.stem for path in resource("").glob("*.json"))
Change = Callable[[dict[str, Any]], object]


def document(table: str) -> dict[str, Any]:
    """Read one file as it stands."""
    made: dict[str, Any] = json.loads(resource(f"{table}.json").read_text(encoding="utf-8"))
    return made


def raw_entries(table: str) -> list[Any]:
    """Read the entries of one file as they stand."""
    entries: list[Any] = document(table)["entries"]
    return entries


def entries_of(knowledge: Knowledge, table: str) -> list[Any]:
    """Give the records of one table."""
    entries = getattr(knowledge, table)
    return list(entries.values()) if hasattr(entries, "values") else list(entries)


def dutch(value: object) -> Iterator[str]:
    """Yield every Dutch text below a JSON value."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "nl":
                yield item
            yield from dutch(item)
    elif isinstance(value, list):
        for item in value:
            yield from dutch(item)


def spoilt(folder: Path, table: str, change: Change) -> Knowledge:
    """Open a copy of the tables in which one was changed."""
    for file in resource("").glob("*.json"):
        (folder / file.name).write_bytes(file.read_bytes())
    changed = document(table)
    change(changed)
    (folder / f"{table}.json").write_text(json.dumps(changed), encoding="utf-8")
    return load(folder)
