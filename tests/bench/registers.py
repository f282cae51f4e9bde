"""Registers of any size: the same activities, recipients and terms, many times over."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from privacydesk.interchange import register_json
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, answered

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "klantenscoren.json"
_BASE = Path(__file__).with_name("base.json")
_REPEATED = ("ActivityId", "PurposeId", "RecipientId", "RuleId")


def example() -> Register:
    """Give the register of KlantenScoren."""
    return register_json.read(EXAMPLE.read_bytes())


def grown(count: int) -> Register:
    """Give a register with so many processors, activities and terms; each has one of the others."""
    return repeated(register_json.read(_BASE.read_bytes()), count)


def repeated(register: Register, times: int) -> Register:
    """Give a register with its activities, recipients and terms so many times."""
    rules = register.retention.rules
    retention = replace(cast(Any, register.retention), rules=_copies(rules, times))
    changed: Register = replace(
        cast(Any, register),
        activities=_copies(register.activities, times),
        recipients=_copies(register.recipients, times),
        retention=retention,
    )
    register_json.check(changed)
    return changed


def _copies(records: tuple[Any, ...] | None, times: int) -> tuple[Any, ...]:
    """Give records and their copies; a copy refers to copies with the same number."""
    originals = records or ()
    more = (_copy(record, number) for number in range(2, times + 1) for record in originals)
    return (*originals, *more)


def _copy(record: Record, number: int) -> Any:
    """Give a record with a number behind its identifiers and those that it refers to."""
    return replace(
        cast(Any, record),
        **{field.name: _changed(field, value, number) for field, value in answered(record)},
    )


def _changed(field: FieldShape, value: Any, number: int) -> Any:
    if field.many:
        return tuple(_changed_one(field, item, number) for item in value)
    return _changed_one(field, value, number)


def _changed_one(field: FieldShape, value: Any, number: int) -> Any:
    if field.kind is Kind.RECORD:
        return _copy(value, number)
    return f"{value}-{number}" if field.target in _REPEATED else value
